"""Chains: matches of neighbouring sentences, joined into passages of several sentences."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from reader.comparison.sentence_places import SentencePlaces
from reader.model.comparison import Chain, Passage
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.comparison import Comparison, Match, MatchKind

    Link = tuple[int, int]

#: From one pair of sentences to the next of a chain: one on, or none, or past one that is between.
_STEPS = ((1, 1), (0, 1), (1, 0), (1, 2), (2, 1))


def chains(comparison: Comparison) -> tuple[Chain, ...]:
    """Return the matches of neighbouring sentences as one chain each, in the order of the story.

    Every match is in one chain, most of them alone.  In a chain the sentences follow each other
    in both articles, at most one apart.  Matches of the class "possible" are left out.
    """
    places = SentencePlaces(comparison)
    linked: defaultdict[Link, dict[Link, Match]] = defaultdict(dict)
    for match in comparison.matches:
        a, b = places.at(match.a), places.at(match.b)
        if match.grade != "possible" and a and b:
            linked[match.a.article, match.b.article][a[0], b[0]] = match
    found = [
        _chain([links[at] for at in run]) for links in linked.values() for run in _runs(links)
    ]
    return tuple(sorted(found, key=lambda one: (one.a, one.b)))


def _runs(links: Iterable[Link]) -> list[list[Link]]:
    """Return the links in runs, each in order; a link is in the run of one that it follows."""
    runs: dict[Link, list[Link]] = {}
    for i, j in sorted(links):
        before = ((i - di, j - dj) for di, dj in _STEPS)
        near = {id(runs[at]): runs[at] for at in before if at in runs}
        run = [*chain.from_iterable(near.values()), (i, j)]
        runs.update(dict.fromkeys(run, run))
    unique = {id(run): run for run in runs.values()}
    return [sorted(run) for run in unique.values()]


def _chain(matches: Sequence[Match]) -> Chain:
    kinds: set[MatchKind] = {match.kind for match in matches}
    kind: MatchKind = "part" if "part" in kinds else "reworded"
    return Chain(
        _around([match.a for match in matches]),
        _around([match.b for match in matches]),
        "identical" if kinds == {"identical"} else kind,
        tuple(matches),
    )


def _around(passages: Sequence[Passage]) -> Passage:
    spans = [passage.span for passage in passages]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    return Passage(passages[0].article, Span(start, end))
