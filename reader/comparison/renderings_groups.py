"""Quotes that are probably one utterance, brought together.

Average linkage (Sokal and Michener 1958): two groups are joined where the pairs between them are
probable on the whole, so that no chain of likenesses ties what is unlike.  What lies between two
groups is kept as sums that add up when groups are joined, the smaller's to the larger's: so each
pair costs little however large the groups are.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence, Set

    from reader.comparison.kinship import Voice
    from reader.comparison.renderings_odds import Scorer

    Pair: TypeAlias = tuple[int, int]
    Origin: TypeAlias = tuple[str, int]

#: From what probability on a quote of another speaker is drawn to several others.
_WHOLE = 0.95
_EXACTLY = 10_000  # probabilities are summed as whole numbers: so in any order to the same


class Told(NamedTuple):
    """What is known of each of the n quotes of a story.

    Attributes:
        origins: What tells each from all others, whatever the order of the articles: its
            article's text, and its number there.
        articles: Which article each is in.
        voices: Who speaks in each.
    """

    origins: Sequence[Origin]
    articles: Sequence[int]
    voices: Sequence[Voice]


class _Between(NamedTuple):
    """The pairs between two groups that are known to be probable.

    Attributes:
        number: How many.
        total: Of their probabilities, in parts of `_EXACTLY`.
        least: The least of them.
    """

    number: int = 0
    total: int = 0
    least: float = 1.0

    def with_more(self, other: _Between) -> _Between:
        """Return what lies between two groups of which one has taken in a third."""
        least = min(self.least, other.least)
        return _Between(self.number + other.number, self.total + other.total, least)


_NOTHING = _Between()


class _Group:
    """Quotes that are one utterance, as far as is known.

    Attributes:
        quotes: Their numbers.
        sure: Whether some of them surely are.
        changes: How often others were taken in.
    """

    def __init__(self, quote: int, told: Told) -> None:
        self.quotes = [quote]
        self.sure = False
        self.changes = 0
        self.articles = Counter([told.articles[quote]])
        self.voices = {told.voices[quote]: None}
        self.between: dict[_Group, _Between] = {}
        self.refused: dict[_Group, tuple[int, int]] = {}

    def take_in(self, other: _Group) -> None:
        """Join another group to this one, which is no smaller."""
        self.quotes += other.quotes
        self.sure |= other.sure
        self.changes += 1
        self.articles.update(other.articles)
        self.voices |= other.voices
        self.between.pop(other, None)
        for third, pairs in other.between.items():
            if third is not self:
                third.between.pop(other)
                both = self.between.get(third, _NOTHING).with_more(pairs)
                self.between[third] = third.between[self] = both

    def across(self, other: _Group) -> int:
        """Return how many pairs of quotes of two articles are between two groups."""
        few, many = sorted((self.articles, other.articles), key=len)
        same = sum(count * many[article] for article, count in few.items())
        return len(self.quotes) * len(other.quotes) - same


class Groups:
    """The quotes of a story, to be brought together.

    Args:
        told: What is known of each.
        apart: Tells whether two who speak are two different speakers.
        scorer: What probability is enough.
    """

    def __init__(self, told: Told, apart: Callable[[Voice, Voice], bool], scorer: Scorer) -> None:
        self._told = told
        origins = sorted(range(len(told.origins)), key=told.origins.__getitem__)
        self._rank = {quote: rank for rank, quote in enumerate(origins)}
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
        quotes = dict.fromkeys(one for pair in probable for one in pair)
        group_of = {one: _Group(one, self._told) for one in quotes}
        for (a, b), probability in probable.items():
            pair = _Between(1, round(probability * _EXACTLY), probability)
            group_of[a].between[group_of[b]] = group_of[b].between[group_of[a]] = pair
        self._join(group_of, self._ordered(sure, probable))
        core = {one for one, group in group_of.items() if len(group.quotes) > 1}
        for group in group_of.values():
            group.sure = len(group.quotes) > 1
        likely = [pair for pair, p in probable.items() if p >= self._scorer.likely]
        self._join(group_of, self._ordered(likely, probable))
        groups = [one.quotes for one in dict.fromkeys(group_of.values()) if len(one.quotes) > 1]
        return [(group, [one for one in group if one not in core]) for group in groups]

    def _ordered(self, pairs: Iterable[Pair], probable: Mapping[Pair, float]) -> list[Pair]:
        """Return the pairs, the most probable first, in whatever order the articles stand."""
        return sorted(pairs, key=lambda pair: (-probable[pair], *self._ranks(*pair)))

    def _ranks(self, a: int, b: int) -> Pair:
        ours, theirs = self._rank[a], self._rank[b]
        return (ours, theirs) if ours < theirs else (theirs, ours)

    def _join(self, group_of: dict[int, _Group], pairs: Iterable[Pair]) -> None:
        for a, b in pairs:
            one, other = sorted((group_of[a], group_of[b]), key=lambda group: len(group.quotes))
            if one is other or (one.sure and other.sure):
                continue
            state = one.changes, other.changes
            if one.refused.get(other) == state:
                continue  # neither has changed since
            if self._may_join(one, other):
                other.take_in(one)
                group_of.update(dict.fromkeys(one.quotes, other))
            else:
                one.refused[other] = state

    def _may_join(self, one: _Group, other: _Group) -> bool:
        """Tell whether the pairs between two groups are probable, and tie nobody kept apart.

        A pair by different speakers may stand alone; it draws no third quote in that says it in
        other words.
        """
        pairs, across = one.between[other], one.across(other)
        if pairs.total < self._scorer.together * across * _EXACTLY:
            return False
        is_pair = len(one.quotes) + len(other.quotes) == 2
        is_whole = pairs.number == across and pairs.least >= _WHOLE
        return is_pair or is_whole or not self._have_two_speakers(one, other)

    def _have_two_speakers(self, one: _Group, other: _Group) -> bool:
        return any(self._apart(a, b) for a in one.voices for b in other.voices)
