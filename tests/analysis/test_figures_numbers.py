"""Numbers in digits and words."""

from __future__ import annotations

import re

import pytest

from reader.analysis.figures_numbers import NUMBER, hedge_after, hedge_before, value_of

#: As they are written, and what they come to.
WRITTEN = {
    "1,234.5": "1234.5",
    "1,20,000": "120000",
    "1.234.567,8": "1234567.8",
    "1.250.000": "1250000",
    "12 000": "12000",
    "12\u00a0000": "12000",
    "41,5": "41.5",
    "2.5 million": "2500000",
    "£19million"[1:]: "19000000",
    "20bn": "20000000000",
    "1.4 millions": "1400000",
    "40 crore": "400000000",
    "five lakh": "500000",
    "thirty-five millions": "35000000",
    "half a million": "500000",
    "one and a half million": "1500000",
    "a million and a half": "1500000",
    "two dozen": "24",
    "twenty-one thousand four hundred": "21400",
    "one hundred and twelve": "112",
    "2½": "2.5",
}


@pytest.mark.parametrize("written", WRITTEN)
def test_a_number_is_read_however_it_is_written(written):
    found = re.match(NUMBER, written)
    assert found is not None
    assert found[0] == written
    assert value_of(written) == WRITTEN[written]


@pytest.mark.parametrize("text", ["two and three", "five six-year-olds", "41,5,6"])
def test_numbers_side_by_side_are_not_added_up(text):
    found = re.match(NUMBER, text)
    assert found is None or found[0] in ("two", "five")


def test_hedges_end_at_the_number_and_begin_after_it():
    assert hedge_before("It took well over 3", 18) == (8, "more than")
    assert hedge_before("It took 3", 8) is None
    assert hedge_after("3 or so", 1) == (7, "about")
    assert hedge_after("3 or sold", 1) is None
