"""Numbers that count nothing."""

from __future__ import annotations

import pytest

from tests.analysis.figured import values


@pytest.mark.parametrize(
    "text",
    [
        "She told Channel 4 about it.",
        "The Boeing 737 landed.",
        "He lives at 14 Harbour Street with her.",
        "Call 020 7946 0018 for tickets.",
        "Call +44 20 7946 0018 for tickets.",
        "The team won the Formula 1 title.",
        "He was number two there.",
        "It is at No. 10 now.",
        "Flight 214 was late.",
        "See www.example.org/2024/10 for more.",
        "Day two of the hearing went well.",
        "The Boeing 737 cargo jet door fell.",
    ],
)
def test_a_number_that_only_says_which_is_no_figure(parse, text):
    assert values(parse, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In Burgas 612 old boats sank.", "612 old boats"),
        ("For May 612 tickets are left.", "612 tickets"),
    ],
)
def test_a_number_of_things_after_a_name_counts(parse, text, words):
    assert words in [one for one, _ in values(parse, text)]
