"""What only one article carries, what says most at the top."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from reader.comparison.synopsis_order import ranks
from reader.comparison.unmatched import unmatched
from reader.model.comparison import Place
from reader.model.overview import Only

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.comparison.unmatched import Unmatched
    from reader.model.comparison import Comparison
    from reader.model.text import Span

#: How much more a name or figure counts that no other article has.
_OWN = 2


def only_here(comparison: Comparison) -> tuple[Only, ...]:
    """Return the passages that no other article carries, of all articles, the richest first.

    Neighbouring sentences of a paragraph are one passage; headings and fragments are left out.
    A name, a figure and a quote count one each; a name or figure that no other article has counts
    two more.  What may match after all follows what no article has anything like.
    """
    order = ranks(comparison)
    richness = _Richness(comparison)
    found = [richness.of(one) for one in unmatched(comparison)]
    return tuple(
        sorted(
            found,
            key=lambda one: (
                bool(one.possible),
                -_worth(one),
                order[one.passage.article],
                one.passage.span,
            ),
        )
    )


def _worth(only: Only) -> int:
    own = len(only.own_names) + len(only.own_figures)
    return len(only.names) + len(only.figures) + len(only.quotes) + _OWN * own


class _Richness:
    """The names, figures and quotes of all articles, looked up by where they stand."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._names = [
            [
                (mention.span, entity)
                for mention, entity in zip(analysis.mentions, entities, strict=True)
                if entity is not None
            ]
            for analysis, entities in zip(
                comparison.analyses, comparison.mention_entities, strict=True
            )
        ]
        self._naming: defaultdict[str, set[int]] = defaultdict(set)
        self._telling: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        for article, names in enumerate(self._names):
            for _, entity in names:
                self._naming[entity].add(article)
        for article, analysis in enumerate(comparison.analyses):
            for figure in analysis.figures:
                self._telling[figure.kind, figure.value].add(article)

    def of(self, one: Unmatched) -> Only:
        """Return the passage with what is in it."""
        article, span = one.passage.article, one.passage.span
        analysis = self._comparison.analyses[article]
        inside = _between([where for where, _ in self._names[article]], span)
        names = dict.fromkeys(self._names[article][n][1] for n in inside)
        figures = [Place(article, n) for n in _between([f.span for f in analysis.figures], span)]
        return Only(
            one.passage,
            tuple(names),
            tuple(name for name in names if len(self._naming[name]) == 1),
            tuple(figures),
            tuple(place for place in figures if self._is_own(place)),
            tuple(
                Place(article, n)
                for n, quote in enumerate(analysis.quotes)
                if quote.content.overlaps(span)
            ),
            one.possible,
        )

    def _is_own(self, place: Place) -> bool:
        """Tell whether no other article has the figure: a number, no "months" or "hundreds"."""
        figure = self._comparison.figure(place)
        exact = any(map(str.isdigit, figure.value))
        return exact and len(self._telling[figure.kind, figure.value]) == 1


def _between(spans: Sequence[Span], within: Span) -> Iterable[int]:
    """Return the indices of the spans, in order, that begin inside another."""
    first = bisect_left(spans, within.start, key=lambda span: span.start)
    return range(first, bisect_left(spans, within.end, lo=first, key=lambda span: span.start))
