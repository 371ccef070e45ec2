"""Shares."""

from __future__ import annotations

import pytest

from tests.analysis.figured import units, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("More than two-thirds of them agreed.", "More than two-thirds", "66.7"),
        ("Half of them agreed.", "Half", "50"),
        ("Half the village came.", "Half", "50"),
        ("It rose by almost a third.", "almost a third", "33.3"),
        ("A tenth of it is left.", "A tenth", "10"),
        ("Nine out of ten agreed.", "Nine out of ten", "90"),
        ("One in five agreed.", "One in five", "20"),
        ("Rates from 5 to 7 per cent apply.", "from 5 to 7 per cent", "5/7"),
        ("It was 10-15%.", "10-15%", "10/15"),
        ("It was sixty-one per cent.", "sixty-one per cent", "61"),
        ("One dollar in eight goes there.", "One dollar in eight", "12.5"),
        ("Between 5% and 7% agreed.", "Between 5% and 7%", "5/7"),
        ("It was 41,5 per cent.", "41,5 per cent", "41.5"),
    ],
)
def test_a_share_is_read_however_it_is_written(parse, text, words, value):
    assert values(parse, text) == [(words, value)]
    assert units(parse, text) == [(value, "%")]


def test_points_are_no_shares_of_what_was(parse):
    assert units(parse, "It fell by two percentage points.") == [("2", "percentage point")]


@pytest.mark.parametrize(
    "text",
    ["They led after the first half.", "Ada was the centre-half.", "A third road is wide."],
)
def test_a_part_of_a_match_and_the_third_of_its_kind_are_no_shares(parse, text):
    assert not [unit for _, unit in units(parse, text) if unit == "%"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was cut by half a percentage point.", "0.5"),
        ("It was cut by three quarters of a percentage point.", "0.75"),
        ("A quarter-point cut came.", "0.25"),
        ("It was cut by 25 basis points.", "0.25"),
    ],
)
def test_points_are_read_in_parts(parse, text, value):
    assert units(parse, text) == [(value, "percentage point")]


def test_shares_that_fall_are_two(parse):
    assert values(parse, "She won by 52% to 47%.") == [("52%", "52"), ("47%", "47")]


def test_what_fell_by_half_tells_a_share(parse):
    assert values(parse, "Profit fell by half.") == [("half", "50")]


def test_more_than_all_is_no_share(parse):
    assert values(parse, "Ten in five boats leaked.") == [("Ten", "10"), ("five boats", "5")]
    assert values(parse, "He won five fifths then.") == [("five fifths", "5")]
