"""Dates, on the day of publication and counted from it."""

from __future__ import annotations

import pytest

from tests.analysis.figured import values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It opened three years ago.", "three years ago", "2021"),
        ("It opened about two decades ago.", "about two decades ago", "200X"),
        ("It opened five days ago.", "five days ago", "2024-10-11"),
        ("It opened a week ago.", "a week ago", "2024-W41"),
        ("It opened a fortnight ago.", "a fortnight ago", "2024-W40"),
        ("It opened six months ago.", "six months ago", "2024-04"),
        ("It opened the day before yesterday.", "the day before yesterday", "2024-10-14"),
        ("It opens the day after tomorrow.", "the day after tomorrow", "2024-10-18"),
        ("It opened on 2.5.2021 there.", "2.5.2021", "2021-05-02"),
        ("It opened on 23/09/2019 there.", "23/09/2019", "2019-09-23"),
        ("It opened on 09/23/2019 there.", "09/23/2019", "2019-09-23"),
        ("It opened on 3/4/2019 there.", "3/4/2019", "2019"),
        ("It opened on 45.5.2021 there.", "45.5.2021", "2021"),
        ("It opened in the 19th century.", "the 19th century", "18XX"),
        ("It opened in the 2010-12 season.", "2010-12", "2010/2012"),
        ("It opened in 1988–1994 there.", "1988–1994", "1988/1994"),
        ("It opened in mid-June.", "mid-June", "2024-06"),
        ("It opened in early 90s style.", "early 90s", "199X"),
        ("It opened on March 3 last year.", "March 3 last year", "2023-03-03"),
        ("It opened on 2-3 May.", "2-3 May", "2024-05-02/2024-05-03"),
        ("It opened from 3 to 5 May 2020.", "3 to 5 May 2020", "2020-05-03/2020-05-05"),
        ("It opens in November.", "November", "2024-11"),
        ("It faces a vote in March.", "March", "2025-03"),
        ("It is due to open on Friday.", "Friday", "2024-10-18"),
        (
            "It is shut since a leak on Monday evening, 14 October, at the lock.",
            "Monday evening, 14 October",
            "2024-10-14",
        ),
        (
            "It is shut since a leak on Monday night, October 14, at the lock.",
            "Monday night, October 14",
            "2024-10-14",
        ),
        ("The vote on Friday shows it.", "Friday", "2024-10-11"),
        ("It opens in the fourth quarter.", "the fourth quarter", "2024-36"),
        ("It opened in the fourth quarter.", "the fourth quarter", "2024-36"),
        ("It opened in the first quarter.", "the first quarter", "2024-33"),
        ("It opened in the first quarter of 2020.", "the first quarter of 2020", "2020-33"),
        (
            "It opened in the first quarter of last year.",
            "the first quarter of last year",
            "2023-33",
        ),
        ("It will open by mid-2026.", "mid-2026", "2026"),
        ("It opened in the summer of 2019.", "summer of 2019", "2019-22"),
        ("It will open at the end of June.", "end of June", "2025-06"),
        ("It opened after another 2021.", "2021", "2021"),
        ("It opened on 14 and 15 May.", "14 and 15 May", "2024-05-14/2024-05-15"),
        ("It opened May 14-15.", "May 14-15", "2024-05-14/2024-05-15"),
        ("It ran in the late 1980s and early 90s.", "the late 1980s and early 90s", "198X/199X"),
        ("It ran in the ’80s and ’90s.", "the ’80s and ’90s", "198X/199X"),
        ("It earned nothing in 2023/24.", "2023/24", "2023/2024"),
        ("The 2019 protests failed.", "2019", "2019"),
        ("It rose from 2010 levels.", "2010", "2010"),
        ("It opened last quarter.", "last quarter", "2024-35"),
        ("It opens by the end of the year.", "end of the year", "2024-12-31"),
        ("It opened at the end of last month.", "end of last month", "2024-09"),
        ("It opened at the end of 2020.", "end of 2020", "2020-12-31"),
        ("It opened at the start of 2020.", "start of 2020", "2020"),
        ("It opened at the end of August.", "end of August", "2024-08"),
        ("It opened at the end of August 2020.", "end of August 2020", "2020-08"),
    ],
)
def test_a_date_is_read_however_it_is_written(parse, text, words, value):
    assert values(parse, text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It opened three years ago.", "three years ago"),
        ("It opened by the end of the year.", "end of the year"),
        ("It opened at the end of August.", "XXXX-08"),
        ("It opened on March 3 last year.", "XXXX-03-03"),
    ],
)
def test_what_is_counted_from_the_day_of_publication_stays_open_without_it(parse, text, value):
    assert values(parse, text, None)[0][1] == value


def test_a_quarter_that_has_not_begun_is_the_one_of_the_year_before(parse):
    assert values(parse, "It opened in the fourth quarter.", "2024-05-02")[0][1] == "2023-36"


def test_what_is_too_long_ago_is_a_length_of_time(parse):
    assert values(parse, "It rose 5,000 years ago.") == [("5,000 years", "P5000Y")]


def test_a_number_of_things_or_the_time_of_day_is_no_year(parse):
    assert values(parse, "In 2020 sales fell.") == [("2020", "2020")]
    assert values(parse, "They sold 2000 tickets.") == [("2000 tickets", "2000")]
    assert values(parse, "It fell at 1730 GMT.") == [("1730", "T17:30")]
