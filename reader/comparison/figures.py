"""Figures over all articles: the same fact, agreeing or not.

Two figures of two articles state one fact when what they count is the same and the sentences
around them speak of the same; how much the words of two sentences share is weighed by how rare
the words are in the story (inverse document frequency, Spärck Jones 1972, over sentences).
An article gives one value for a fact: figures of one article that differ are never put together
(a cannot-link constraint, Wagstaff and Cardie 2000), those that agree may be.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from reader.comparison.figures_context import MOST, Contexts
from reader.comparison.figures_pairs import agrees, is_repeated, needed
from reader.comparison.figures_told import Teller
from reader.comparison.figures_topics import Topics
from reader.model.comparison import FigureGroup, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.comparison.figures_told import Told
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Match, Verdict


def figure_groups(
    articles: Sequence[Article], analyses: Sequence[Analysis], matches: Sequence[Match]
) -> tuple[FigureGroup, ...]:
    """Return the facts that two articles or more give a figure for."""
    contexts = Contexts(articles, analyses, matches)
    teller = Teller()
    told: dict[Place, Told] = {}
    for article, analysis in enumerate(analyses):
        for index, figure in enumerate(analysis.figures):
            place = Place(article, index)
            text, sentence = articles[article].text, contexts.sentence(place)
            told[place] = teller.told(text, sentence, figure)
    topics = Topics(articles, analyses, contexts, told)
    return tuple(
        FigureGroup(topics.topic(members), _verdict(members, told), members)
        for members in _gathered(told, contexts)
        if len({member.article for member in members}) > 1
    )


def _gathered(told: Mapping[Place, Told], contexts: Contexts) -> Iterator[tuple[Place, ...]]:
    """Yield the figures put together, each once, in the order of the story.

    Pairs that agree come first, then the most alike: of what differs, only the best counterpart
    that an article has is taken.
    """
    group = {place: {place} for place in told}
    for _, _, one, other in sorted(_pairs(told, contexts)):
        a, b = group[one], group[other]
        if a is not b and _are_compatible(a, b, told):
            group.update(dict.fromkeys(a | b, a | b))
    for place in told:
        members = tuple(sorted(group[place]))
        if members[0] == place:
            yield members


def _verdict(members: Sequence[Place], told: Mapping[Place, Told]) -> Verdict:
    same = all(agrees(told[a], told[b]) for a, b in combinations(members, 2))
    return "agree" if same else "conflict"


def _pairs(
    told: Mapping[Place, Told], contexts: Contexts
) -> Iterator[tuple[bool, float, Place, Place]]:
    """Yield the pairs that may state one fact: do they differ, how unlike is what is said."""
    for one, other in combinations(told, 2):
        if told[one].figure.kind != told[other].figure.kind:
            continue
        if one.article == other.article:
            if is_repeated(told[one], told[other]) and contexts.is_beside(one, other):
                yield False, -MOST, one, other
            continue
        enough = needed(told[one], told[other])
        if enough <= MOST:
            likeness = contexts.likeness(one, other)
            if likeness >= enough:
                yield not agrees(told[one], told[other]), -likeness, one, other


def _are_compatible(one: set[Place], other: set[Place], told: Mapping[Place, Told]) -> bool:
    """Tell whether no article would give two values for one fact."""
    return all(a.article != b.article or agrees(told[a], told[b]) for a, b in product(one, other))
