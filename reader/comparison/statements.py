"""Statements: the matches gathered over all articles, one row of the synopsis each.

Matches are many to many: everything connected would soon be one row.  So passages are clustered
by average linkage (unmatched pairs count 0), and no cluster may hold two passages of one article:
the source constraint that makes hierarchical clustering the best known for records of several
sources without duplicates (MSCD-HAC: Saeedi, David and Rahm 2021).  Unlike records, sentences may
hold several claims: a row without an article then takes that article's best passage for it, even
if another row has it too, so that a row never seems to say that an article is silent when it is
not; but only if it may match each passage there, and in the same clauses: a long sentence that two
rows have for two claims would else bring to either what answers only the other claim.
"""

from __future__ import annotations

import math
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from reader.comparison.claims import Claims
from reader.model.comparison import Passage, Statement
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from reader.model.comparison import Match

    Row: TypeAlias = frozenset[Passage]
    Cluster: TypeAlias = frozenset["_End"]
    Scores: TypeAlias = Mapping["_End", Mapping["_End", float]]

#: The least mean score between a passage, or cluster, and the cluster it joins.
_LEAST = 0.45
#: The score of two passages that must not meet, not even through a third.
_NEVER = -math.inf


class _End(NamedTuple):
    """A passage that a match ties; looked up far quicker than a `Passage`, ordered alike."""

    article: int
    start: int
    end: int


class _Tie(NamedTuple):
    """A match, by its ends."""

    a: _End
    b: _End
    told: bool


def statements(
    matches: Sequence[Match],
    apart: Iterable[Set[Passage]] = (),
    order: Sequence[int] | None = None,
) -> tuple[Statement, ...]:
    """Return the statements that the matches tie together, in the order of the story.

    Each has at most one passage of an article, and at least two.  Matches of the class
    "possible" make no statement, but speak for one.  Every passage with a better match is in at
    least one statement, and the two of a match that the user told of are in one together; but for
    what is to be apart.

    Args:
        matches: The matches.
        apart: Pairs of passages, matched or not, that no statement may hold both of.
        order: The place of each article among all, which decides between matches that are as
            good; None: that in the story.
    """
    scores: defaultdict[_End, dict[_End, float]] = defaultdict(dict)
    for match in matches:
        a, b = _end(match.a), _end(match.b)
        scores[a][b] = scores[b][a] = match.score
    for one, other in apart:
        a, b = _end(one), _end(other)
        scores[a][b] = scores[b][a] = _NEVER
    better = [match for match in matches if match.grade != "possible"]
    better.sort(key=partial(_rank, order))
    ties = [_Tie(_end(match.a), _end(match.b), match.told) for match in better]
    shown = [tie for tie in ties if scores[tie.a][tie.b] != _NEVER]
    clusters, claims = _clusters(shown, scores), Claims(matches)
    placed = {end for cluster in clusters for end in cluster}
    for tie in shown:
        if not _is_placed(tie, placed, clusters):
            clusters.append(frozenset((tie.a, tie.b)))
            placed |= clusters[-1]
    fitting = _Fitting(scores, claims, placed)
    return numbered({_row(cluster | fitting.to(cluster)) for cluster in clusters})


def numbered(rows: Set[Row]) -> tuple[Statement, ...]:
    """Return the statements that these rows are, in the order of the story.

    A row that is within another is none.
    """
    ordered = sorted(tuple(sorted(row)) for row in _widest(rows))
    return tuple(Statement(f"s{n}", passages) for n, passages in enumerate(ordered, 1))


def _end(passage: Passage) -> _End:
    return _End(passage.article, passage.span.start, passage.span.end)


def _row(cluster: Cluster) -> Row:
    return frozenset(Passage(one.article, Span(one.start, one.end)) for one in cluster)


def _is_placed(tie: _Tie, placed: Set[_End], clusters: Iterable[Cluster]) -> bool:
    """Tell whether each passage is in a cluster; where the user told of the match, in one."""
    ends = {tie.a, tie.b}
    return ends <= placed and not (tie.told and not any(ends <= one for one in clusters))


def _widest(rows: Set[Row]) -> set[Row]:
    """Return the rows that are not within another."""
    holding: defaultdict[Passage, list[Row]] = defaultdict(list)
    for row in rows:
        for passage in row:
            holding[passage].append(row)
    return {row for row in rows if not any(row < other for other in holding[min(row)])}


def _rank(
    order: Sequence[int] | None, match: Match
) -> tuple[float, list[tuple[int, int]], list[int]]:
    """Return what the better match is smaller in; the order of the articles decides last."""
    ends = (match.a, match.b)
    spans = sorted((one.span.start, one.span.end) for one in ends)
    places = [order[one.article] if order else one.article for one in ends]
    return -match.score, spans, sorted(places)


def _clusters(shown: Iterable[_Tie], scores: Scores) -> list[Cluster]:
    """Return the clusters of two passages or more that the shown matches, best first, tie.

    Greedy: a match joins its two ends when both are alone, else the clusters of its ends when
    they have no article in common and are alike enough on the whole.  All are tried again until
    nothing changes, as two clusters may come to be alike enough once one of them has grown.
    """
    pending = list(shown)
    of = {end: frozenset((end,)) for tie in pending for end in (tie.a, tie.b)}
    apart: set[frozenset[Cluster]] = set()
    joined = True
    while joined:
        joined = False
        for tie in pending:
            left, right = of[tie.a], of[tie.b]
            both = frozenset((left, right))
            if left == right or both in apart:
                continue
            if _may_join(left, right, scores):
                joined = True
                of.update(dict.fromkeys(left | right, left | right))
            else:
                apart.add(both)
        pending = [tie for tie in pending if of[tie.a] != of[tie.b]]
    return [cluster for cluster in set(of.values()) if len(cluster) > 1]


def _may_join(left: Cluster, right: Cluster, scores: Scores) -> bool:
    if {p.article for p in left} & {p.article for p in right}:
        return False
    alone = len(left) == len(right) == 1
    return alone or _likeness(left, right, scores) >= _LEAST


def _likeness(left: Cluster, right: Cluster, scores: Scores) -> float:
    """Return the mean score over all pairs of a passage here and a passage there."""
    total = math.fsum(scores[x].get(y, 0.0) for x in left for y in right)
    return total / (len(left) * len(right))


class _Fitting(NamedTuple):
    """Finds what fits a row that lacks articles.

    Attributes:
        scores: Of the matches.
        claims: Which clauses they are about.
        placed: The passages that are in a row.
    """

    scores: Scores
    claims: Claims
    placed: Set[_End]

    def to(self, row: Cluster) -> Cluster:
        """Return for each article that `row` lacks the passage that fits best, if one fits."""
        present = {end.article for end in row}
        beside = {other for end in row for other in self.scores[end]} & self.placed
        best: dict[int, tuple[float, _End]] = {}
        for end in beside:
            if end.article not in present and self._fits(row, end):
                found = _likeness(row, frozenset((end,)), self.scores), end
                best[end.article] = max(best.get(end.article, found), found)
        fitting: list[_End] = []
        for _, end in sorted(best.values(), reverse=True):
            if all(self.scores[end].get(other) != _NEVER for other in fitting):
                fitting.append(end)
        return frozenset(fitting)

    def _fits(self, row: Cluster, end: _End) -> bool:
        """Tell whether a passage may match each of a row, is like it, and of its claim."""
        return (
            all(other in self.scores[end] for other in row)
            and _likeness(row, frozenset((end,)), self.scores) >= _LEAST
            and self.claims.fits(row, end)
        )
