"""Figures over all articles: the same fact, agreeing or not.

Two figures of two articles state one fact when what they count is the same and the sentences
around them speak of the same; how much the words of two sentences share is weighed by how rare
the words are in the story (inverse document frequency, Spärck Jones 1972, over sentences).
"""

from __future__ import annotations

from itertools import combinations
from math import inf
from typing import TYPE_CHECKING

from reader.comparison.figures_context import Contexts
from reader.comparison.figures_pairs import agrees, needed
from reader.model.comparison import FigureGroup, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.analysis import Analysis, Figure
    from reader.model.article import Article
    from reader.model.comparison import Match


def figure_groups(
    articles: Sequence[Article], analyses: Sequence[Analysis], matches: Sequence[Match]
) -> tuple[FigureGroup, ...]:
    """Return the facts that two articles or more give a figure for."""
    contexts = Contexts(articles, analyses, matches)
    found = {
        Place(article, index): figure
        for article, analysis in enumerate(analyses)
        for index, figure in enumerate(analysis.figures)
    }
    group = {place: {place} for place in found}
    for differs, _, one, other in sorted(_pairs(found, contexts)):
        if group[one] is not group[other] and (not differs or _are_new(group[one], group[other])):
            together = group[one] | group[other]
            group.update(dict.fromkeys(together, together))
    groups = []
    for place in found:
        members = tuple(sorted(group[place]))
        if members[0] == place and len({member.article for member in members}) > 1:
            same = all(agrees(found[a], found[b]) for a, b in combinations(members, 2))
            topic = contexts.topic(members)
            groups.append(FigureGroup(topic, "agree" if same else "conflict", members))
    return tuple(groups)


def _pairs(
    found: dict[Place, Figure], contexts: Contexts
) -> Iterator[tuple[bool, float, Place, Place]]:
    """Yield the pairs that may state one fact: do they differ, how unlike is what is said."""
    for one, other in combinations(found, 2):
        enough = needed(found[one], found[other]) if one.article != other.article else inf
        if enough < inf:
            likeness = contexts.likeness(one, other)
            if likeness >= enough:
                yield not agrees(found[one], found[other]), -likeness, one, other


def _are_new(one: set[Place], other: set[Place]) -> bool:
    """Tell whether two groups have no article in common.

    Only then may a value that differs join them: the best counterpart in an article is taken.
    """
    return {place.article for place in one}.isdisjoint(place.article for place in other)
