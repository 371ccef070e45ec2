"""Names over all articles: which mentions mean the same person, body or place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Entity

    EntityIds = tuple[tuple[str | None, ...], ...]


def entities(
    articles: Sequence[Article], analyses: Sequence[Analysis]
) -> tuple[tuple[Entity, ...], EntityIds]:
    """Return all names, and for each article, for each of its mentions, its entity's id or None."""
    return (), tuple(tuple(None for _ in analysis.mentions) for analysis in analyses)
