"""Which quotes are listed."""

from __future__ import annotations

import pytest

from reader.ui.cards.quotes_filter import QuoteFilter, Said

SAID = Said(
    "e2",
    (("direct", "a"), ("mixed", "a"), ("indirect", "b")),
    frozenset({"wording", "meaning"}),
    "mira tolk\nwe saw nothing",
)


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (QuoteFilter(), 3),
        (QuoteFilter(kind="mixed"), 1),
        (QuoteFilter(article="a"), 2),
        (QuoteFilter(kind="indirect", article="a"), 0),
        (QuoteFilter(voice="e2"), 3),
        (QuoteFilter(voice=""), 0),
        (QuoteFilter(differs="meaning"), 3),
        (QuoteFilter(differs="speaker"), 0),
        (QuoteFilter(text="Nöthing TOLK"), 3),
        (QuoteFilter(text="nothing brek"), 0),
    ],
)
def test_a_filter_counts_the_quotes_that_have_all_it_asks_for(wanted, count):
    assert wanted.count(SAID) == count


def test_a_quote_of_nobody_can_be_asked_for():
    nobody = Said("", (("direct", "a"),), frozenset(), "")

    assert QuoteFilter(voice="").count(nobody) == 1
