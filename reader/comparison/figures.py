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
    from collections.abc import Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Match


def figure_groups(
    articles: Sequence[Article], analyses: Sequence[Analysis], matches: Sequence[Match]
) -> tuple[FigureGroup, ...]:
    """Return the facts that two articles or more give a figure for."""
    contexts = Contexts(articles, analyses, matches)
    places = [
        Place(article, index)
        for article, analysis in enumerate(analyses)
        for index in range(len(analysis.figures))
    ]
    found = {place: analyses[place.article].figures[place.index] for place in places}
    group = {place: {place} for place in places}
    for one, other in combinations(places, 2):
        if one.article == other.article or group[one] is group[other]:
            continue
        enough = needed(found[one], found[other])
        if enough < inf and contexts.likeness(one, other) >= enough:
            together = group[one] | group[other]
            group.update(dict.fromkeys(together, together))
    groups = []
    for place in places:
        members = tuple(sorted(group[place]))
        if members[0] == place and len({member.article for member in members}) > 1:
            same = all(agrees(found[a], found[b]) for a, b in combinations(members, 2))
            topic = contexts.topic(members)
            groups.append(FigureGroup(topic, "agree" if same else "conflict", members))
    return tuple(groups)
