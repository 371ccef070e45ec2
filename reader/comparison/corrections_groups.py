"""Groups of renderings made anew, where it is corrected who speaks or what is a quote.

A module of its own, to be imported when there is such a group: what the judgement rests on takes
up to a tenth of a second to load, and the window has no other need of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.seats import seats, side
from reader.comparison.utterances import Rendering, quote_group

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.comparison import Comparison, Place, QuoteGroup


def grouped(comparison: Comparison, groups: Iterable[Sequence[Place]]) -> Sequence[QuoteGroup]:
    """Return the groups of the quotes at these places, told as those that `renderings` finds."""
    known = seats(article.text for article in comparison.articles)
    return [
        quote_group(_rendering(comparison, place, known) for place in places) for places in groups
    ]


def _rendering(comparison: Comparison, place: Place, known: Mapping[str, str]) -> Rendering:
    text = comparison.articles[place.article].text
    name = comparison.speaker_names[place.article][place.index]
    words = comparison.quote(place).content.of(text)
    return Rendering(place, words, name, side(name, known))
