"""Groups of renderings made anew, where it is corrected who speaks or what is a quote.

A module of its own, to be imported when there is such a group: what the judgement rests on takes
up to a tenth of a second to load, and the window has no other need of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.kinship import Kinship
from reader.comparison.utterances import named_in, quote_group, rendering

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.comparison import Comparison, Place, QuoteGroup


def grouped(comparison: Comparison, groups: Iterable[Sequence[Place]]) -> Sequence[QuoteGroup]:
    """Return the groups of the quotes at these places, told as those that `renderings` finds."""
    kinship = Kinship(comparison.articles, comparison.entities)
    named = named_in(comparison)
    return [
        quote_group(
            [
                rendering(
                    place,
                    comparison.articles[place.article],
                    comparison.analyses[place.article],
                    named,
                )
                for place in places
            ],
            kinship,
        )
        for places in groups
    ]
