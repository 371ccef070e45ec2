"""The article begins under its headline, and under what its page says over that."""

from __future__ import annotations

import pytest

from reader.importing.base import Piece
from reader.importing.beginning import first_of_body, head
from reader.importing.phrases import Phrases
from reader.importing.traits import traits_of

PROSE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def page(*lines):
    phrases = Phrases.load()
    return tuple(traits_of(Piece(line, group=at), phrases) for at, line in enumerate(lines))


def test_a_sentence_of_the_page_stands_over_a_signed_headline():
    lines = ("Nobody sends flowers anymore.", "Council closes the bridge in Kolm", "By Ann Lee")

    assert head(page(*lines, PROSE, PROSE)) == range(1, 3)


@pytest.mark.parametrize(
    "lines",
    [
        ("The bridge was old.", "Council closes the bridge in Kolm", "By Ann Lee"),
        ("Nobody sends flowers anymore.", "Council closes the bridge in Kolm", "Share"),
        ("Nobody sends flowers anymore.", "What we know so far", "By Ann Lee"),
    ],
)
def test_a_first_sentence_is_the_articles_where_no_signed_headline_under_it_says_more(lines):
    assert first_of_body(page(*lines, PROSE, PROSE)) == 0


def test_a_call_and_words_quoted_at_the_end_may_head_an_article():
    assert first_of_body(page("Close the bridge!", "By Ann Lee", PROSE)) == 2
    assert first_of_body(page("Mayor of Kolm: “We closed it in time”", PROSE)) == 1
    assert first_of_body(page("News")) == 1


def test_low_on_a_page_a_short_sentence_over_a_date_heads_only_what_nothing_else_does():
    labels = ("News", "Sport", "World", "Money", "Travel", "Style", "Search")
    line = "The bridge was closed."

    assert first_of_body(page(*labels, line, "3 May 2023", PROSE)) == 9
    over = (*labels, "Council closes the bridge in Kolm", line, "3 May 2023", PROSE)
    assert first_of_body(page(*over)) == 8
