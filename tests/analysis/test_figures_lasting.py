"""Durations and ages."""

from __future__ import annotations

import pytest

from reader.analysis.figures_lasting import lasting
from tests.analysis.figured import units, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It lasted a fortnight.", "a fortnight", "P2W"),
        ("It lasted two and a half hours.", "two and a half hours", "PT2.5H"),
        ("It lasted an hour and a half.", "an hour and a half", "PT1.5H"),
        ("It lasted 1 hour and 20 minutes.", "1 hour and 20 minutes", "PT1H20M"),
        ("It lasted one year and six months.", "one year and six months", "P1Y6M"),
        ("It lasted three days, two hours.", "three days, two hours", "P3DT2H"),
        ("It lasted three-quarters of an hour.", "three-quarters of an hour", "PT0.75H"),
        ("It lasted half a century.", "half a century", "P50Y"),
        ("It lasted five or six hours.", "five or six hours", "PT5H/PT6H"),
        ("It lasted between 3 and 5 days.", "between 3 and 5 days", "P3D/P5D"),
        ("It lasted a couple of weeks.", "a couple of weeks", "P2W"),
        ("It lasted for one day.", "one day", "P1D"),
        ("He came one day later.", "one day", "P1D"),
        ("She is in her 30s.", "her 30s", "P30Y/P39Y"),
        ("He is in his early seventies.", "his early seventies", "P70Y/P79Y"),
        ("A five-month-old cub lives.", "five-month-old", "P5M"),
        ("A ship 40 years of age sank.", "40 years of age", "P40Y"),
        ("Swimmers aged between 5 and 12 came.", "aged between 5 and 12", "P5Y/P12Y"),
        ("Swimmers aged 5 to 12 came.", "aged 5 to 12", "P5Y/P12Y"),
        ("Ada Finch (41) came.", "(41)", "P41Y"),
        ("The sailors, Ada and Bo Finch, both 34, came.", "both 34", "P34Y"),
        ("Little Ada, five, came.", "five", "P5Y"),
        ("Her mother, 61, came.", "61", "P61Y"),
        ("The over-65s came.", "over-65s", "P65Y"),
        ("She is 34.", "34", "P34Y"),
        ("A woman of 38 came.", "38", "P38Y"),
        ("The oldest sailor was 91.", "91", "P91Y"),
        ("At the age of just 19 she left.", "age of just 19", "P19Y"),
        ("It was a four-and-a-half-year tour.", "four-and-a-half-year", "P4.5Y"),
        ("At 34, she came.", "34", "P34Y"),
        ("It took 10-15 years.", "10-15 years", "P10Y/P15Y"),
        ("It is for 25- to 34-year-olds.", "25- to 34-year-olds", "P25Y/P34Y"),
        ("A months-long row ended.", "months-long", "months"),
        ("It is half a century old.", "half a century old", "P50Y"),
        ("The teachers, both 34, came.", "both 34", "P34Y"),
        ("It rose over three years.", "three years", "P3Y"),
        ("It lasted for over three years.", "over three years", "P3Y"),
        ("She ran it in 2:17:55 then.", "2:17:55", "PT2H17M55S"),
    ],
)
def test_a_length_of_time_is_read_however_it_is_written(parse, text, words, value):
    assert values(parse, text) == [(words, value)]


def test_lengths_that_do_not_add_up_are_two(parse):
    assert values(parse, "It lasted two days and three years.") == [
        ("two days", "P2D"),
        ("three years", "P3Y"),
    ]


def test_ages_that_are_no_range_are_two(parse):
    assert values(parse, "Cubs aged three and five came.") == [
        ("aged three", "P3Y"),
        ("five", "P5Y"),
    ]


def test_a_range_that_falls_is_none(parse):
    assert values(parse, "It lasts from 9 to 5 days.") == [("9", "9"), ("5 days", "P5D")]


def test_one_day_or_other_is_no_length(parse):
    assert values(parse, "He hoped to come home one day.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In the city, 12,000 people died.", "12,000 people"),
        ("The road, 2.3 km long, is shut.", "2.3 km"),
    ],
)
def test_the_first_digits_of_a_greater_number_are_no_age(parse, text, words):
    assert [one for one, _ in values(parse, text)] == [words]


def test_as_many_days_say_no_length(parse):
    assert values(parse, "It was hit in as many days.") == []


def test_a_mother_of_three_has_three_children_and_a_mother_of_40_years(parse):
    assert units(parse, "A mother of three came.") == [("3", "child")]
    assert units(parse, "A grandmother of five came.") == [("5", "grandchild")]
    assert units(parse, "A mother of 40 came.") == [("P40Y", "age")]


def test_an_age_is_told_from_a_duration(parse):
    assert units(parse, "Ada Finch, 34, waited 34 years.") == [("P34Y", "age"), ("P34Y", None)]


def test_what_is_older_than_a_person_turns_a_number_too(parse):
    assert units(parse, "At 34, Bridge Street is shut.")[0][1] == "age"
    assert units(parse, "At 34 tables people ate.") == [("34", "table")]


def test_periods_come_to_the_unit_they_are_written_in():
    assert (lasting("2", "Decade"), lasting("0.5", "hour")) == ("P20Y", "PT0.5H")
