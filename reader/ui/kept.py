"""The passage that was selected, kept while articles come, go and are compared anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.text import Span


class Kept:
    """Knows it by its article, whatever place that has.

    Attributes:
        where: The `Article.key` and the words; None: nothing is kept.
        light: Whether the passage is to be lit in its pane again, and not only told of.
    """

    def __init__(self) -> None:
        self.where: tuple[str, Span] | None = None
        self.light = False

    def keep(self, passage: Passage | None, articles: Sequence[Article]) -> None:
        """Keep a passage of one of `articles`; None: what is kept stays."""
        if passage is not None:
            self.where = articles[passage.article].key, passage.span

    def expect(self, where: tuple[str, Span] | None) -> None:
        """Keep what was selected another day; None: nothing was."""
        self.where, self.light = where, where is not None

    def take(self, articles: Sequence[Article]) -> Passage | None:
        """Return the passage where it is among `articles` now; it is no longer kept."""
        (key, span), self.where = self.where or ("", None), None
        self.light = False
        for place, article in enumerate(articles):
            if article.key == key and span is not None and span.end <= len(article.text):
                return Passage(place, span)
        return None
