"""Figures over all articles: the same fact, agreeing or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import FigureGroup, Match


def figure_groups(
    articles: Sequence[Article], analyses: Sequence[Analysis], matches: Sequence[Match]
) -> tuple[FigureGroup, ...]:
    """Return the facts that two articles or more give a figure for."""
    return ()
