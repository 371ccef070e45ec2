"""Where a note or a correction belongs, in the terms of the W3C Web Annotation model.

A target carries a TextQuoteSelector (`exact`, `prefix`, `suffix`) and a TextPositionSelector
(`span`), so that its words can be found again when the text becomes another
(https://www.w3.org/TR/annotation-model/#selectors).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.text import Span

#: How many code points of context a target keeps on either side.
CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Target:
    """A passage of an article, or a whole article.

    Attributes:
        article: The `Article.key` it belongs to.
        span: The passage; None for the whole article.
        exact: The words of the passage; empty for a whole article.
        prefix: What stood right before them, up to `CONTEXT` code points.
        suffix: What stood right behind them, likewise.
    """

    article: str
    span: Span | None = None
    exact: str = ""
    prefix: str = ""
    suffix: str = ""

    def fits(self, article: Article) -> bool:
        """Tell whether this is a place in `article`, and its words still stand there."""
        if self.article != article.key:
            return False
        return self.span is None or self.span.of(article.text) == self.exact


def target_on(article: Article, span: Span | None) -> Target:
    """Return the target on `span` of `article`, or on the whole of it."""
    if span is None:
        return Target(article.key)
    text = article.text
    before = text[max(0, span.start - CONTEXT) : span.start]
    return Target(article.key, span, span.of(text), before, text[span.end : span.end + CONTEXT])
