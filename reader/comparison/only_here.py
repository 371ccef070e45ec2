"""What only one article carries, what says most at the top."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from reader.comparison.shared_wording import sources
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


def only_here(comparison: Comparison, *, as_one_source: bool = False) -> tuple[Only, ...]:
    """Return the passages that no other article carries, of all articles, the richest first.

    Neighbouring sentences of a paragraph are one passage; headings and fragments are left out.
    A name, a figure and a quote count one each; a name or figure that no other article has counts
    two more.  What may match after all follows what no article has anything like.

    Args:
        comparison: Any, corrected or not.
        as_one_source: Whether articles that share most of their wording count as one: what they
            alone carry is returned of each of them, and names and figures are their own that no
            article of another source has.
    """
    order = ranks(comparison)
    groups = sources(comparison) if as_one_source else ()
    richness = _Richness(comparison, groups)
    found = [richness.of(one) for one in unmatched(comparison, groups)]
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

    def __init__(self, comparison: Comparison, groups: Sequence[Sequence[int]]) -> None:
        self._comparison = comparison
        source = {article: group[0] for group in groups for article in group}
        self._mentions = [[one.span for one in of.mentions] for of in comparison.analyses]
        self._figures = [[one.span for one in of.figures] for of in comparison.analyses]
        self._naming: defaultdict[str | None, set[int]] = defaultdict(set)
        self._telling: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        for article, names in enumerate(comparison.mention_entities):
            for name in names:
                self._naming[name].add(source.get(article, article))
        for article, analysis in enumerate(comparison.analyses):
            for figure in analysis.figures:
                self._telling[figure.kind, figure.value].add(source.get(article, article))

    def of(self, one: Unmatched) -> Only:
        """Return the passage with what is in it."""
        article, span = one.passage.article, one.passage.span
        entities = self._comparison.mention_entities[article]
        named = dict.fromkeys(entities[n] for n in _between(self._mentions[article], span))
        names = tuple(name for name in named if name is not None)
        figures = tuple(Place(article, n) for n in _between(self._figures[article], span))
        quotes = self._comparison.analyses[article].quotes
        return Only(
            one.passage,
            names,
            tuple(name for name in names if len(self._naming[name]) == 1),
            figures,
            tuple(place for place in figures if self._is_own(place)),
            tuple(Place(article, n) for n, q in enumerate(quotes) if q.content.overlaps(span)),
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
