"""Figures over all articles: the same fact, agreeing or not.

Each two figures of two articles are judged by what is known of them (`figures_evidence`); how
much each piece of that counts was fitted to labelled stories (`figures_odds`).  The most probable
pairs are brought together first.  An article gives one value for a fact: figures of one article
that differ are never put together (a cannot-link constraint, Wagstaff and Cardie 2000), those
that agree may be.
"""

from __future__ import annotations

from itertools import combinations, groupby, product
from statistics import fmean
from typing import TYPE_CHECKING

from reader.comparison.figures_context import Contexts
from reader.comparison.figures_evidence import Judge
from reader.comparison.figures_odds import load_odds
from reader.comparison.figures_pairs import is_repeated, may_agree
from reader.comparison.figures_told import Teller
from reader.comparison.figures_topics import Topics
from reader.comparison.figures_verdict import Verdicts
from reader.model.comparison import FigureGroup, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.figures_odds import Odds
    from reader.comparison.figures_told import Told
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Match

#: The log-odds of two figures of which nothing is known that speaks for one fact.
_NOTHING = -6.0
#: How much less than the firmest of its article a figure of a group may be tied to others.
_BEHIND = 1.0
#: So many digits of log-odds count, so that the order of the articles changes nothing.
_DIGITS = 6


def figure_groups(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    matches: Sequence[Match],
    vectors: Sequence[Sequence[SentenceVectors] | None] | None = None,
    odds: Odds | None = None,
) -> tuple[FigureGroup, ...]:
    """Return the facts that two articles or more give a figure for.

    Args:
        articles: n of them.
        analyses: One an article.
        matches: Sentences that report the same.
        vectors: For each article those of its sentences, None where it has none; None without
            the sentence model.
        odds: What evidence counts, if not what was fitted.
    """
    contexts = Contexts(articles, analyses, matches)
    told = figures_told(articles, analyses, contexts)
    odds = odds or load_odds()
    found = pair_odds(told, Judge(told, contexts, vectors), odds)
    gathering = _Gathering(told, found)
    for one, other in contexts.beside():
        if is_repeated(told[one], told[other]):
            gathering.join(one, other)
    likely = (pair for pair in found if found[pair] >= odds.likely)
    for one, other in sorted(likely, key=lambda pair: _rank(pair, found[pair], articles)):
        if gathering.may_join(one, other, odds.together):
            gathering.join(one, other)
    topics, verdicts = Topics(articles, analyses, contexts, told), Verdicts(articles, told)
    return tuple(
        FigureGroup(topics.topic(members), status, members, why)
        for members in gathering.groups()
        for status, why in [verdicts.of(members)]
    )


def _rank(
    pair: tuple[Place, Place], odds: float, articles: Sequence[Article]
) -> tuple[float, list[tuple[str, int]]]:
    """Return what tells which pair comes first, whatever the order of the articles is."""
    return -odds, sorted((articles[place.article].text, place.index) for place in pair)


def figures_told(
    articles: Sequence[Article], analyses: Sequence[Analysis], contexts: Contexts
) -> dict[Place, Told]:
    """Return what is told of each figure, in the order of the story."""
    teller = Teller()
    return {
        (place := Place(at, index)): teller.told(article, contexts.sentence(place), figure)
        for at, (article, analysis) in enumerate(zip(articles, analyses, strict=True))
        for index, figure in enumerate(analysis.figures)
    }


def pair_odds(
    told: Mapping[Place, Told], judge: Judge, odds: Odds
) -> dict[tuple[Place, Place], float]:
    """Return the log-odds of all pairs of figures that may state one fact."""
    found: dict[tuple[Place, Place], float] = {}
    by_article = [list(of) for _, of in groupby(told, key=lambda place: place.article)]
    for a, b in combinations(by_article, 2):
        evidence = judge.evidence(a, b)
        known = odds.of(evidence, judge.key).round(_DIGITS).tolist()
        found.update(zip(evidence.pairs, known, strict=True))
    return found


class _Gathering:
    """Figures brought together, the most probable pairs first."""

    def __init__(
        self, told: Mapping[Place, Told], odds: Mapping[tuple[Place, Place], float]
    ) -> None:
        self._told = told
        self._odds = odds
        self._group = {place: {place} for place in told}

    def join(self, one: Place, other: Place) -> None:
        """Put the groups of two figures together."""
        both = self._group[one] | self._group[other]
        self._group.update(dict.fromkeys(both, both))

    def may_join(self, one: Place, other: Place, together: float) -> bool:
        """Tell whether the groups of two figures may be put together: probable, no value twice."""
        a, b = self._group[one], self._group[other]
        if a is b or not all(map(self._are_compatible, *zip(*product(a, b), strict=True))):
            return False
        across = (self._between(x, y) for x, y in product(a, b) if x.article != y.article)
        return fmean(across) >= together

    def _between(self, one: Place, other: Place) -> float:
        return max(_NOTHING, self._odds.get((min(one, other), max(one, other)), _NOTHING))

    def _are_compatible(self, one: Place, other: Place) -> bool:
        """Tell whether two figures are of two articles, or values that one article may give."""
        return one.article != other.article or may_agree(self._told[one], self._told[other])

    def groups(self) -> Iterator[tuple[Place, ...]]:
        """Yield the groups over two articles or more, each once, in the order of the story."""
        for place, group in self._group.items():
            if min(group) == place and max(group).article != place.article:
                yield tuple(sorted(self._firmest(group)))

    def _firmest(self, group: set[Place]) -> Iterator[Place]:
        """Yield of each article the figures of `group` that are tied to others about the best.

        What is told over and over, the day of the event, would else bring together what is no
        more than told of one day.
        """
        tied = {
            one: max(self._between(one, other) for other in group if other.article != one.article)
            for one in group
        }
        for one in group:
            best = max(tied[other] for other in group if other.article == one.article)
            if tied[one] >= best - _BEHIND:
                yield one
