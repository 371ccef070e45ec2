"""Which clause of a long sentence a statement is about.

A sentence may hold several claims, each of which other articles tell elsewhere: the unit of a
statement is rather the proposition (Ernst et al. 2021), which the clauses of the matches tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from reader.model.comparison import Passage
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from reader.model.comparison import Match

    #: A passage: its article, start and end.
    End: TypeAlias = tuple[int, int, int]

#: Part of the shorter of two clauses that both share, to be of one claim.
_HALF = 0.5


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

    def clauses(self, row: Collection[Passage]) -> Iterator[Passage]:
        """Yield of the passages of a row, where that is not all of one, what the others answer."""
        for passage in row:
            here = _end(passage)
            told = (self._clauses.get((here, _end(other))) for other in row)
            spans = [span for span in told if span] or [passage.span]
            start, end = max(span.start for span in spans), min(span.end for span in spans)
            if start < end and end - start < len(passage.span):
                yield Passage(passage.article, Span(start, end))


def _end(passage: Passage) -> End:
    return passage.article, passage.span.start, passage.span.end


def _same(one: Span, other: Span) -> bool:
    return one.overlap(other) >= _HALF * min(len(one), len(other))
