"""Which renderings of one utterance are given to different speakers.

Two names are not yet two speakers: "a resident" may be Olin, a ministry speaks through its
spokeswoman.  Only what the comparison sets against each other differs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.comparison import Passage, Place

if TYPE_CHECKING:
    from reader.model.analysis import Quote
    from reader.model.comparison import Comparison, QuoteGroup
    from reader.model.text import Span


def voice(quote: Quote) -> Span:
    """Return the words that stand for who speaks in a quote; its own where nothing does."""
    return quote.speaker or quote.who or quote.content


def other_voices(comparison: Comparison, group: QuoteGroup, place: Place) -> tuple[Place, ...]:
    """Return the renderings given to another speaker than the one at `place`, in their order."""
    own = _mention(comparison, place)
    against = {
        there
        for one in group.contrasts
        if one.kind == "speaker"
        for here, there in ((one.a, one.b), (one.b, one.a))
        if here == own
    }
    return tuple(other for other in group.quotes if _mention(comparison, other) in against)


def _mention(comparison: Comparison, place: Place) -> Passage:
    return Passage(place.article, voice(comparison.quote(place)))
