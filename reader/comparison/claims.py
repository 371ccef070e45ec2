"""Which clause of a long sentence a statement is about.

A sentence may hold several claims, each of which other articles tell elsewhere: the unit of a
statement is rather the proposition (Ernst et al. 2021), which the clauses of the matches tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from reader.model.comparison import Passage
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from reader.model.comparison import Match

    #: A passage: its article, start and end.
    End: TypeAlias = tuple[int, int, int]

#: Part of the shorter of two clauses that both share, to be of one claim.
_HALF = 0.5


def _never(_: Passage) -> bool:
    return False


class Claims:
    """What of each passage answers each other one, as the matches tell."""

    def __init__(self, matches: Iterable[Match]) -> None:
        self._clauses: dict[tuple[End, End], Span] = {}
        for match in matches:
            a, b = _end(match.a), _end(match.b)
            self._clauses[a, b] = match.a_part or match.a.span
            self._clauses[b, a] = match.b_part or match.b.span

    def fits(self, row: Collection[End], one: End) -> bool:
        """Tell whether a passage tells the claim of a row, not another of the same sentences.

        Of each passage of the row the same clause answers this one as answers the others.  This
        one's own clauses are not asked: of a long sentence one clause alone is told to answer,
        though it may repeat the claim in another.
        """
        for held in row:
            here = self._clauses.get((held, one))
            told = (self._clauses.get((held, other)) for other in row)
            if here and not all(_same(here, other) for other in told if other):
                return False
        return True

    def clauses(
        self, row: Collection[Passage], is_stub: Callable[[Passage], bool] = _never
    ) -> Iterator[Passage]:
        """Yield of the passages of a row, where that is not all of one, what the others answer.

        That is what all of them answer; where it is nothing or a stub, the clause that
        answers most of them, the longest such; where that is one too, all of the passage.
        """
        for passage in row:
            here = _end(passage)
            told = (self._clauses.get((here, _end(other))) for other in row)
            spans = [span for span in told if span] or [passage.span]
            found = [
                Passage(passage.article, span) for span in (_shared(spans), _most(spans)) if span
            ]
            clause = next((one for one in found if not is_stub(one)), passage)
            if len(clause.span) < len(passage.span):
                yield clause


def _end(passage: Passage) -> End:
    return passage.article, passage.span.start, passage.span.end


def _same(one: Span, other: Span) -> bool:
    return one.overlap(other) >= _HALF * min(len(one), len(other))


def _shared(spans: Sequence[Span]) -> Span | None:
    """Return what all spans have in common; None for nothing."""
    start, end = max(span.start for span in spans), min(span.end for span in spans)
    return Span(start, end) if start < end else None


def _most(spans: Sequence[Span]) -> Span | None:
    """Return the longest of the spans that are the same claim as most; None: none is."""
    answered = [sum(_same(one, other) for other in spans) for one in spans]
    best = max(zip(answered, spans, strict=True), key=lambda one: (one[0], len(one[1])))
    return best[1] if 2 * best[0] > len(spans) else None
