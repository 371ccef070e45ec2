"""Matches: pairs of sentences of two articles that report the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.encoder import SentenceVectors
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Match


def matches(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    vectors: Sequence[Sequence[SentenceVectors]] | None,
) -> tuple[Match, ...]:
    """Return the matches of all pairs of articles, one entry a pair of sentences.

    Args:
        articles: n of them, in the order of the story.
        analyses: One an article.
        vectors: For each article, for each of its sentences, its token vectors; None when the
            sentence model is missing: then the lexical score decides alone.
    """
    return ()
