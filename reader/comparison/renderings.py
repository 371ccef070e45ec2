"""Renderings: the same utterance in different articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Match, QuoteGroup


def renderings(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    speaker_names: Sequence[Sequence[str | None]],
    matches: Sequence[Match],
) -> tuple[QuoteGroup, ...]:
    """Return the groups of quotes that render one utterance, over two articles or more."""
    return ()
