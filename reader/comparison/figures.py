"""Figures over all articles: the same fact, agreeing or not.

Each two figures of two articles are judged by what is known of them (`figures_evidence`); how
much each piece of that counts was fitted to labelled stories (`figures_odds`).  The most probable
pairs are brought together first (`figures_gathering`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from reader.comparison.figures_context import Contexts
from reader.comparison.figures_evidence import evidence
from reader.comparison.figures_former import is_former
from reader.comparison.figures_gathering import NOTHING, Gathering
from reader.comparison.figures_odds import load_odds
from reader.comparison.figures_pairs import is_repeated
from reader.comparison.figures_told import Teller
from reader.comparison.figures_topics import Topics
from reader.comparison.figures_verdict import Verdicts
from reader.model.comparison import FigureGroup, Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.figures_evidence import Evidence
    from reader.comparison.figures_odds import Odds
    from reader.comparison.figures_told import Told
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Match

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
    known = evidence(told, contexts, vectors)
    found = pair_odds(known, odds)
    gathering = Gathering(known.columns.article.tolist(), list(told.values()), found)
    numbers = {place: number for number, place in enumerate(told)}
    for one, other in contexts.beside():
        if is_repeated(told[one], told[other]):
            gathering.join(numbers[one], numbers[other])
    for a, b in _likely(found, odds.likely, _firsts(articles, list(told))):
        if gathering.may_join(a, b, odds.together):
            gathering.join(a, b)
    topics, verdicts = Topics(articles, analyses, contexts, told), Verdicts(articles, told)
    places = list(told)
    return tuple(
        FigureGroup(topics.topic(members), status, members, why)
        for group in gathering.groups()
        for members in [tuple(places[one] for one in group)]
        for status, why in [verdicts.of(members)]
    )


def _firsts(articles: Sequence[Article], places: Sequence[Place]) -> NDArray[np.intp]:
    """Return which figure comes first, whatever the order of the articles is: a rank for each."""
    ranks = np.zeros(len(places), np.intp)
    keys = [(articles[place.article].text, place.index) for place in places]
    ranks[sorted(range(len(places)), key=keys.__getitem__)] = np.arange(len(places))
    return ranks


def _likely(
    found: Mapping[tuple[int, int], float], least: float, first: NDArray[np.intp]
) -> list[list[int]]:
    """Return the pairs with these log-odds at least, the most probable first.

    Of equally probable ones that comes first whose figures do (`_firsts`).
    """
    pairs = np.array(list(found), np.intp).reshape(-1, 2)
    log_odds = np.array(list(found.values()))
    ranks = np.sort(first[pairs], axis=1)
    order = np.lexsort((ranks[:, 1], ranks[:, 0], -log_odds))
    kept: list[list[int]] = pairs[order[log_odds[order] >= least]].tolist()
    return kept


def figures_told(
    articles: Sequence[Article], analyses: Sequence[Analysis], contexts: Contexts
) -> dict[Place, Told]:
    """Return what is told of each figure, in the order of the story."""
    teller = Teller()
    return {
        (place := Place(at, index)): teller.told(
            article, contexts.sentence(place), figure
        )._replace(former=is_former(article.text, analysis.figures, index))
        for at, (article, analysis) in enumerate(zip(articles, analyses, strict=True))
        for index, figure in enumerate(analysis.figures)
    }


def pair_odds(known: Evidence, odds: Odds) -> dict[tuple[int, int], float]:
    """Return the log-odds of the pairs of figures of which anything speaks for one fact.

    Figures are told by their number in the story, the smaller first.
    """
    found = odds.of(known).round(_DIGITS)
    some = found > NOTHING
    first, second = known.ends[:, some].tolist()
    return dict(zip(zip(first, second, strict=True), found[some].tolist(), strict=True))
