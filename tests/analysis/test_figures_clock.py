"""Times of day."""

from __future__ import annotations

import pytest

from tests.analysis.figured import values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It began at 7.40pm sharp.", "7.40pm", "T19:40"),
        ("It began at 12 a.m. sharp.", "12 a.m.", "T00:00"),
        ("It began at 05.20, they said.", "05.20", "T05:20"),
        ("It began at 20.10 o'clock.", "20.10", "T20:10"),
        ("It began at 1730 GMT.", "1730", "T17:30"),
        ("It began at six o'clock.", "six o'clock", "T06:00"),
        ("It began at six o'clock in the evening.", "six o'clock in the evening", "T18:00"),
        ("It began at half past seven.", "half past seven", "T07:30"),
        ("It began at a quarter to one.", "a quarter to one", "T00:45"),
        ("It began at ten past 4 in the afternoon.", "ten past 4 in the afternoon", "T16:10"),
        ("It began at nine at night.", "nine at night", "T21:00"),
        ("It began at two at night.", "two at night", "T02:00"),
        ("It began at twelve at night.", "twelve at night", "T00:00"),
        ("It began at six in the morning.", "six in the morning", "T06:00"),
        ("It began shortly after noon.", "shortly after noon", "T12:00"),
        ("It began at sunrise.", "sunrise", "dawn"),
        ("It rang at 0730 hours.", "0730 hours", "T07:30"),
        ("It rang at half seven.", "half seven", "T07:30"),
        ("It rang at 4.45 in the afternoon.", "4.45 in the afternoon", "T16:45"),
        ("It rang at six the next evening.", "six the next evening", "T18:00"),
    ],
)
def test_a_time_of_day_is_read_however_it_is_written(parse, text, words, value):
    assert values(parse, text) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "The Dawn sank.",
        "It rose at 05.20 per cent.",
        "It began at 17 p.m. or so.",
        "It took 200 hours.",
    ],
)
def test_what_only_looks_like_a_time_is_none(parse, text):
    assert not [value for _, value in values(parse, text) if value.startswith("T")]
