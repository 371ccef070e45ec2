"""Dates and times as people write them."""

from __future__ import annotations

from reader.export.told.dates import day, moment


def test_a_date_is_written_out_and_what_is_none_is_left_as_it_is():
    assert day("2024-10-06") == "6 October 2024"
    assert day("2024-10-06T10:00:00") == "6 October 2024"
    assert day("last spring") == "last spring"
    assert day(None) == ""


def test_a_moment_has_its_time_and_what_is_none_is_left_as_it_is():
    assert moment("2024-10-06T10:20:00").startswith("6 October 2024, 10:20")
    assert moment("") == ""
