"""Who speaks in each quote, as one of the names over all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Entity

    PerQuote = tuple[tuple[str | None, ...], ...]


def speakers(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    entities: Sequence[Entity],
    mention_entities: Sequence[Sequence[str | None]],
) -> tuple[PerQuote, PerQuote]:
    """Return, for each article and each of its quotes, the speaking entity's id, and a name.

    The name is the entity's, else the words of the mention that tells best who speaks
    (`Quote.who`, then `Quote.speaker`); None where the article does not tell.
    """
    nobody = tuple(tuple(None for _ in analysis.quotes) for analysis in analyses)
    return nobody, nobody
