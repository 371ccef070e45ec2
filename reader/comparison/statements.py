"""Statements: the matches gathered over all articles, one row of the synopsis each.

Matches are many to many: everything connected would soon be one row.  So passages are clustered
by average linkage (unmatched pairs count 0), and no cluster may hold two passages of one article:
the source constraint that makes hierarchical clustering the best known for records of several
sources without duplicates (MSCD-HAC: Saeedi, David and Rahm 2021).  Unlike records, sentences may
hold several claims: a row without an article then takes that article's best passage for it, even
if another row has it too, so that a row never seems to say that an article is silent when it is
not.
"""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from reader.model.comparison import Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from reader.model.comparison import Match, Passage

    Cluster: TypeAlias = frozenset[Passage]
    Scores: TypeAlias = Mapping[Passage, Mapping[Passage, float]]

#: The least mean score between a passage, or cluster, and the cluster it joins.
_LEAST = 0.45
#: The score of two passages that must not meet, not even through a third.
_NEVER = -math.inf


def statements(
    matches: Sequence[Match], apart: Iterable[Set[Passage]] = ()
) -> tuple[Statement, ...]:
    """Return the statements that the matches tie together, in the order of the story.

    Each has at most one passage of an article, and at least two.  Matches of the class
    "possible" make no statement, but speak for one.  Every passage with a better match is in at
    least one statement, and the two of a match that the user told of are in one together; but for
    what is to be apart.

    Args:
        matches: The matches.
        apart: Pairs of passages, matched or not, that no statement may hold both of.
    """
    scores: defaultdict[Passage, dict[Passage, float]] = defaultdict(dict)
    for match in matches:
        scores[match.a][match.b] = scores[match.b][match.a] = match.score
    for a, b in apart:
        scores[a][b] = scores[b][a] = _NEVER
    tying = (m for m in matches if m.grade != "possible" and scores[m.a][m.b] != _NEVER)
    shown = sorted(tying, key=_rank)
    clusters = _clusters(shown, scores)
    placed = {passage for cluster in clusters for passage in cluster}
    for match in shown:
        if not _is_placed(match, placed, clusters):
            clusters.append(frozenset((match.a, match.b)))
            placed |= clusters[-1]
    return numbered({cluster | _fitting(cluster, placed, scores) for cluster in clusters})


def numbered(rows: Set[Cluster]) -> tuple[Statement, ...]:
    """Return the statements that these rows are, in the order of the story.

    A row that is within another is none.
    """
    ordered = sorted(tuple(sorted(row)) for row in _widest(rows))
    return tuple(Statement(f"s{n}", passages) for n, passages in enumerate(ordered, 1))


def _is_placed(match: Match, placed: Set[Passage], clusters: Iterable[Cluster]) -> bool:
    """Tell whether each passage is in a cluster; where the user told of the match, in one."""
    ends = {match.a, match.b}
    return ends <= placed and not (match.told and not any(ends <= one for one in clusters))


def _widest(rows: Set[Cluster]) -> set[Cluster]:
    """Return the rows that are not within another."""
    holding: defaultdict[Passage, list[Cluster]] = defaultdict(list)
    for row in rows:
        for passage in row:
            holding[passage].append(row)
    return {row for row in rows if not any(row < other for other in holding[min(row)])}


def _rank(match: Match) -> tuple[float, list[tuple[int, int]], list[int]]:
    """Return what the better match is smaller in; the order of the articles decides last."""
    spans = sorted((p.span.start, p.span.end) for p in (match.a, match.b))
    return -match.score, spans, [match.a.article, match.b.article]


def _clusters(shown: Iterable[Match], scores: Scores) -> list[Cluster]:
    """Return the clusters of two passages or more that the shown matches, best first, tie.

    Greedy: a match joins its two ends when both are alone, else the clusters of its ends when
    they have no article in common and are alike enough on the whole.  All are tried again until
    nothing changes, as two clusters may come to be alike enough once one of them has grown.
    """
    pending = list(shown)
    of = {p: frozenset((p,)) for match in pending for p in (match.a, match.b)}
    joined = True
    while joined:
        joined = False
        for match in pending:
            left, right = of[match.a], of[match.b]
            if left != right and _may_join(left, right, scores):
                joined = True
                of.update(dict.fromkeys(left | right, left | right))
        pending = [match for match in pending if of[match.a] != of[match.b]]
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


def _fitting(row: Cluster, placed: Set[Passage], scores: Scores) -> Cluster:
    """Return for each article that `row` lacks the passage that fits best, if one fits."""
    present = {passage.article for passage in row}
    beside = {other for passage in row for other in scores[passage]} & placed
    best: dict[int, tuple[float, Passage]] = {}
    for passage in beside:
        found = _likeness(row, frozenset((passage,)), scores), passage
        if passage.article not in present and found[0] >= _LEAST:
            best[passage.article] = max(best.get(passage.article, found), found)
    fitting: list[Passage] = []
    for _, passage in sorted(best.values(), reverse=True):
        if all(scores[passage].get(other) != _NEVER for other in fitting):
            fitting.append(passage)
    return frozenset(fitting)
