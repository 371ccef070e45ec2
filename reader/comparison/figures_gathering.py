"""Figures of several articles brought together, the most probable pairs first.

An article gives one value for a fact: figures of one article that differ are never put together
(a cannot-link constraint, Wagstaff and Cardie 2000), those that agree may be.
"""

from __future__ import annotations

from itertools import product
from statistics import fmean
from typing import TYPE_CHECKING

from reader.comparison.figures_pairs import may_agree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.comparison.figures_told import Told

#: The log-odds of two figures of which nothing is known that speaks for one fact.
NOTHING = -6.0
#: How much less than the firmest of its article a figure of a group may be tied to others.
_BEHIND = 1.0


class Gathering:
    """Puts the n figures of a story in groups; each is told by its number in the story.

    Args:
        articles: The article of each.
        told: What is told of each.
        odds: The log-odds of pairs, the smaller number first; `NOTHING` for those left out.
    """

    def __init__(
        self,
        articles: Sequence[int],
        told: Sequence[Told],
        odds: Mapping[tuple[int, int], float],
    ) -> None:
        self._articles = articles
        self._told = told
        self._odds = odds
        self._group = [{figure} for figure in range(len(told))]

    def join(self, one: int, other: int) -> None:
        """Put the groups of two figures together."""
        both = self._group[one] | self._group[other]
        for figure in both:
            self._group[figure] = both

    def may_join(self, one: int, other: int, together: float) -> bool:
        """Tell whether the groups of two figures may be put together: probable, no value twice."""
        a, b = self._group[one], self._group[other]
        if a is b:
            return False
        across = []
        for x, y in product(a, b):
            if self._articles[x] != self._articles[y]:
                across.append(self._between(x, y))
            elif not may_agree(self._told[x], self._told[y]):
                return False
        return fmean(across) >= together

    def _between(self, one: int, other: int) -> float:
        return self._odds.get((one, other) if one < other else (other, one), NOTHING)

    def groups(self) -> Iterator[list[int]]:
        """Yield the groups over two articles or more, each once, in the order of the story."""
        for figure, group in enumerate(self._group):
            if min(group) == figure and len({self._articles[one] for one in group}) > 1:
                yield sorted(self._firmest(group))

    def _firmest(self, group: set[int]) -> Iterator[int]:
        """Yield of each article the figures of `group` that are tied to others about the best.

        What is told over and over, the day of the event, would else bring together what is no
        more than told of one day.
        """
        tied = {one: max(self._across(one, group)) for one in group}
        best: dict[int, float] = {}
        for one, by in tied.items():
            article = self._articles[one]
            best[article] = max(by, best.get(article, by))
        for one, by in tied.items():
            if by >= best[self._articles[one]] - _BEHIND:
                yield one

    def _across(self, one: int, group: set[int]) -> Iterator[float]:
        article = self._articles[one]
        return (self._between(one, x) for x in group if self._articles[x] != article)
