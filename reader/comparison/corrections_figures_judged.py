"""Facts judged anew, where the user says which figures are of one.

A module of its own, to be imported when there is such a fact: what the judgement rests on takes a
moment to load, and the window has no other need of it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.comparison.figures_context import Contexts
from reader.comparison.figures_told import Teller
from reader.comparison.figures_topics import Topics
from reader.comparison.figures_verdict import Verdicts
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison, FigureGroup


def judged(comparison: Comparison, groups: Sequence[FigureGroup]) -> list[FigureGroup]:
    """Return the groups told as those that `figure_groups` finds; a topic that is there stays."""
    articles = comparison.articles
    analyses = [
        analysis if analysis.sentences else replace(analysis, sentences=(Span(0, len(one.text)),))
        for one, analysis in zip(articles, comparison.analyses, strict=True)
    ]
    contexts, teller = Contexts(articles, analyses, comparison.matches), Teller()
    told = {
        place: teller.told(
            articles[place.article], contexts.sentence(place), comparison.figure(place)
        )
        for group in groups
        for place in group.figures
    }
    topics, verdicts = Topics(articles, analyses, contexts, told), Verdicts(articles, told)
    return [
        replace(one, topic=one.topic or topics.topic(one.figures), status=status, why=why)
        for one in groups
        for status, why in [verdicts.of(one.figures)]
    ]
