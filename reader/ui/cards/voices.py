"""Quotes by their contents, and who speaks in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.comparison import Passage, Place, QuoteGroup
from reader.model.labels import speaker_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.comparison import Comparison


def quote_at(comparison: Comparison, content: Passage) -> Place | None:
    """Return which quote has just this content; None: none."""
    if not 0 <= content.article < len(comparison.analyses):
        return None
    quotes = comparison.analyses[content.article].quotes
    numbers = (number for number, quote in enumerate(quotes) if quote.content == content.span)
    found = next(numbers, None)
    return None if found is None else Place(content.article, found)


def content_of(comparison: Comparison, place: Place) -> Passage:
    """Return the content of a quote: what is said."""
    return Passage(place.article, comparison.quote(place).content)


def all_quotes(comparison: Comparison) -> Iterator[Place]:
    """Yield where every quote is, in the order of the story."""
    for article, analysis in enumerate(comparison.analyses):
        for index in range(len(analysis.quotes)):
            yield Place(article, index)


def alone(place: Place) -> QuoteGroup:
    """Return a quote that no other article has, as a group of its own."""
    return QuoteGroup((place,), None, ())


def group_of(comparison: Comparison, place: Place) -> QuoteGroup:
    """Return the renderings of the utterance of a quote, itself among them."""
    groups = (group for group in comparison.quote_groups if place in group.quotes)
    return next(groups, alone(place))


def voice_of(comparison: Comparison, place: Place) -> str:
    """Return what tells who speaks in a quote from others; empty where nobody is named."""
    name = comparison.speaker_names[place.article][place.index]
    return speaker_of(comparison.speakers[place.article][place.index], name or "")


def voice_named(comparison: Comparison, name: str) -> str:
    """Return the first speaker who is called so; empty where nobody is."""
    places = (
        p for p in all_quotes(comparison) if comparison.speaker_names[p.article][p.index] == name
    )
    return next((voice_of(comparison, place) for place in places), "")


def places_of(comparison: Comparison, voice: str) -> tuple[Passage, ...]:
    """Return the contents of all quotes of a speaker, in the order of the story."""
    return tuple(
        sorted(
            content_of(comparison, place)
            for place in all_quotes(comparison)
            if voice_of(comparison, place) == voice
        )
    )
