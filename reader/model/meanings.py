"""How surely the renderings of an utterance differ in meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.comparison import Comparison, Passage, QuoteGroup


def is_meaning_unsure(comparison: Comparison, group: QuoteGroup) -> bool:
    """Tell whether meaning differs from such renderings alone as may be another utterance.

    Two things said on two occasions are no two meanings of one.
    """
    unsure = [(place.article, comparison.quote(place).content) for place in group.unsure]

    def may_be_another(side: Passage) -> bool:
        return any(side.article == at and said.covers(side.span) for at, said in unsure)

    sides = [(one.a, one.b) for one in group.contrasts if one.kind != "speaker"]
    return bool(sides) and all(any(map(may_be_another, both)) for both in sides)
