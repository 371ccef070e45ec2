"""Dates are read where they can mean one day only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.dates import dates, only_day, two_readings


@pytest.mark.parametrize(
    "line",
    [
        "2021-04-23",
        "2021-04-23T08:15:00Z",
        "2021-04-23 14:20 | Abroad",
        "LAST UPDATE | 23 Apr 2021",
        "23 April 2021, 14:02",
        "Tue 23rd of Apr. 2021",
        "April 23, 2021",
        "Apr. 23, 2021 at 6:10 a.m.",
        "Apr 23rd 2021",
        "2021 April 23",
        "23/04/2021",
        "4/23/2021",
        "23.04.2021",
        "2021/04/23",
        "23-Apr-2021",
    ],
)
def test_a_date_is_found_in_any_of_its_forms(line):
    assert [found.day for found in dates(line)] == ["2021-04-23"]


def test_with_full_stops_the_day_comes_first():
    assert dates("03.04.2023")[0].day == "2023-04-03"


def test_a_day_that_is_also_its_month_is_not_ambiguous():
    assert dates("05/05/2023")[0].day == "2023-05-05"


@pytest.mark.parametrize(
    "line",
    ["03/04/2023", "31 Feb 2023", "2023-13-01", "20/20/2023", "no date", "May 2023", "1.2.3"],
)
def test_what_means_no_one_day_is_no_date(line):
    assert dates(line) == ()


def test_two_dates_come_in_order():
    found = dates("PUBLISHED: August 2, 2023 | UPDATED: 3 Aug 2023")

    assert [one.day for one in found] == ["2023-08-02", "2023-08-03"]


@given(st.dates().filter(lambda day: day.year >= 1900 and day.year < 2100))
def test_every_day_is_read_back_from_its_long_form(day):
    line = f"Posted {day.day} {day:%B} {day.year} by the editors"
    (found,) = dates(line)

    assert found.day == day.isoformat()
    assert line[found.start : found.end] == f"{day.day} {day:%B} {day.year}"


def test_a_date_that_may_be_read_in_two_ways_is_known_as_such():
    assert two_readings("Kolm, 25/01/2023 and 03/04/2023") == ("2023-04-03", "2023-03-04")
    assert two_readings("04/04/2023, 03.04.2023, 25/01/2023") is None
    assert two_readings("Kolm") is None


def test_a_line_tells_a_day_where_it_can_be_no_other():
    for line in (
        "13 March 2026",
        "Friday, March 13, 2026",
        "13.03.2026, 10:15",
        "2026-03-13T09:00Z",
    ):
        assert only_day(line) == "2026-03-13"
    assert only_day("1889-12-31") == "1889-12-31"
    for line in (
        "03/04/2026",
        "yesterday",
        "2026-13-01",
        "13 March",
        "x2026-03-13",
        "2026-03-13x",
    ):
        assert only_day(line) is None
    assert only_day("1 May 2026, 2 May 2026") is None


def test_a_date_may_be_run_together_with_a_name():
    assert [it.day for it in dates("By Ann Lee2023-01-16")] == ["2023-01-16"]
    assert dates("12023-01-16") == dates("Lee3 May 2021") == ()


def test_a_day_may_have_a_full_stop():
    assert [it.day for it in dates("11. April 2022")] == ["2022-04-11"]
