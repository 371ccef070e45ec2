"""What was and what became of it."""

from __future__ import annotations

import pytest

from tests.analysis.figured import units, values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cases rose from 12 to 14.", ["12", "14"]),
        ("It has room for from 12 to 14 cars.", ["12/14"]),
        ("It takes 12 to 14 cars.", ["12/14"]),
        ("Rates fell from 7 to 9 per cent.", ["7", "9"]),
        ("The wait grew from 2 to 3 weeks.", ["P2W", "P3W"]),
    ],
)
def test_numbers_after_a_word_of_change_are_no_range(parse, text, told):
    assert [value for _, value in values(parse, text)] == told


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Turnout was 61%, down from 68.2 then.", "%"),
        ("Turnout was 61%, down from 6,820 then.", None),
        ("Turnout was 61%, and 68 came.", None),
        ("The fee is €38m, rising to 45 million then.", "EUR"),
        ("The fee is €38m, rising to 45 then.", None),
        ("It has 30 cells, up from 25 then.", None),
        ("Turnout was 61%, against 40 votes.", "vote"),
    ],
)
def test_a_bare_number_takes_the_unit_of_what_it_is_set_against(parse, text, unit):
    assert units(parse, text)[-1][1] == unit


def test_a_price_without_a_currency_is_in_the_usual_one_of_its_article(parse):
    told = "They paid €2m and €3m, then $1m. A bid of 30 million failed. It fed 30 million."
    assert units(parse, told)[3:] == [("30000000", "EUR"), ("30000000", None)]
    assert units(parse, "A bid of 30 million failed.") == [("30000000", None)]
