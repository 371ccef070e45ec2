"""Which words of a sentence are names, and which of them say who acts."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.words import Word
    from reader.model.analysis import Analysis, Quote

    Numbers = Sequence[str | None]

_NOBODY = frozenset[str]()


@dataclass(frozen=True, slots=True)
class Naming:
    """The names in one sentence.

    Attributes:
        words: The numbers of its words that are part of a name.
        actors: Those of them in its first half, where the one that acts stands as a rule; none
            in a sentence with quotation marks, since the same words may be said to be somebody
            else's.
        entities: The ids of all that it names.
        acting: Those of them whose name begins among the actors.
    """

    words: frozenset[int] = frozenset()
    actors: frozenset[int] = frozenset()
    entities: frozenset[str] = _NOBODY
    acting: frozenset[str] = _NOBODY

    def is_by_others(self, other: Naming) -> bool:
        """Tell whether nobody who acts here is named there, nor the other way round."""
        return self.acting.isdisjoint(other.entities) and other.acting.isdisjoint(self.entities)


def naming(
    analysis: Analysis, words: Sequence[Sequence[Word]], entities: Numbers
) -> tuple[Naming, ...]:
    """Return the names in each sentence of an article.

    Args:
        analysis: The article's.
        words: Of each of its sentences.
        entities: For each of its mentions the id of its entity, or None; may be empty when
            nothing is known of them.
    """
    starts = [sentence.start for sentence in analysis.sentences]
    named: list[dict[int, str | None]] = [{} for _ in starts]
    for number, mention in enumerate(analysis.mentions):
        at = bisect_right(starts, mention.span.start) - 1
        if at >= 0:
            start, end = (place - starts[at] for place in (mention.span.start, mention.span.end))
            inside = (i for i, w in enumerate(words[at]) if w.start < end and start < w.end)
            named[at].update(dict.fromkeys(inside, entities[number] if entities else None))
    quoted = {at for quote in analysis.quotes for at in _sentences(quote, starts)}
    found = []
    for at, called in enumerate(named):
        half = 0 if at in quoted else len(words[at]) / 2
        actors = frozenset(i for i in called if i < half)
        acting = frozenset(filter(None, (called[i] for i in actors)))
        everybody = frozenset(filter(None, called.values()))
        found.append(Naming(frozenset(called), actors, everybody, acting))
    return tuple(found)


def _sentences(quote: Quote, starts: Sequence[int]) -> range:
    """Return the numbers of the sentences with words of a quote in marks."""
    if quote.kind == "indirect":
        return range(0)
    first, last = quote.content.start, quote.content.end - 1
    return range(bisect_right(starts, first) - 1, bisect_right(starts, last))
