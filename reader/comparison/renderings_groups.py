"""Quotes that are probably one utterance, brought together.

Average linkage (Sokal and Michener 1958): two groups are joined where the pairs between them are
probable on the whole, so that no chain of likenesses ties what is unlike.
"""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence, Set

    from reader.comparison.renderings_odds import Scorer

    Pair: TypeAlias = tuple[int, int]
    Origin: TypeAlias = tuple[str, int]

#: From what probability on a quote of another speaker is drawn to several others.
_WHOLE = 0.95


class Groups:
    """The n quotes of a story, to be brought together.

    Args:
        origins: What tells each from all others, whatever the order of the articles: its
            article's text, and its number there.
        articles: Which article each is in.
        apart: Tells whether two of them have two different speakers.
        scorer: What probability is enough.
    """

    def __init__(
        self,
        origins: Sequence[Origin],
        articles: Sequence[int],
        apart: Callable[[int, int], bool],
        scorer: Scorer,
    ) -> None:
        self._origins = origins
        self._articles = articles
        self._apart = apart
        self._scorer = scorer

    def joined(
        self, probable: Mapping[Pair, float], sure: Set[Pair]
    ) -> Sequence[tuple[Sequence[int], Sequence[int]]]:
        """Return the groups of more than one, and those in each that are less surely of it.

        What is sure is brought together first, then the others, the most probable first; they
        bring no two groups together that are sure.

        Args:
            probable: How probably two quotes of two articles are one utterance; 0 where left out.
            sure: The pairs that hardly are not.
        """
        group_of: dict[int, list[int]] = {}
        self._join(group_of, sure, probable, frozenset())
        core = frozenset(one for group in group_of.values() if len(group) > 1 for one in group)
        likely = [pair for pair, p in probable.items() if p >= self._scorer.likely]
        self._join(group_of, likely, probable, core)
        groups = {id(one): one for one in group_of.values() if len(one) > 1}.values()
        return [(group, [one for one in group if one not in core]) for group in groups]

    def _join(
        self,
        group_of: dict[int, list[int]],
        pairs: Collection[Pair],
        probable: Mapping[Pair, float],
        core: Set[int],
    ) -> None:
        for a, b in sorted(pairs, key=lambda pair: (-probable[pair], self._told(pair))):
            left, right = group_of.setdefault(a, [a]), group_of.setdefault(b, [b])
            sure = not core.isdisjoint(left) and not core.isdisjoint(right)
            if left is not right and not sure and self._may_join(left, right, probable):
                left.extend(right)
                group_of.update(dict.fromkeys(right, left))

    def _told(self, pair: Pair) -> Sequence[Origin]:
        return sorted(self._origins[quote] for quote in pair)

    def _may_join(
        self, left: Sequence[int], right: Sequence[int], probable: Mapping[Pair, float]
    ) -> bool:
        """Tell whether the pairs between two groups are probable, and tie nobody kept apart.

        A pair by different speakers may stand alone; it draws no third quote in that says it in
        other words.
        """
        pairs = [(min(a, b), max(a, b)) for a in left for b in right]
        between = [
            probable.get((a, b), 0.0) for a, b in pairs if self._articles[a] != self._articles[b]
        ]
        if len(pairs) > 1 and any(self._apart(a, b) for a, b in pairs):
            return min(between) >= _WHOLE
        return fsum(between) >= self._scorer.together * len(between)
