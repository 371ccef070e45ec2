"""One article, analysed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.analysis.parse import Parse

TEXT = "Ada Finch left Oslo on Tuesday. She had 3,000 books."


def test_an_article_is_analysed_with_its_own_day_of_publication(parse: Callable[[str], Parse]):
    from reader.analysis.analyse import analyse

    article = Article("a.txt", "", TEXT, published="2024-10-16")
    found = analyse(article, parse(TEXT))
    assert [span.of(TEXT) for span in found.sentences] == [TEXT[:31], TEXT[32:]]
    assert [mention.span.of(TEXT) for mention in found.mentions] == ["Ada Finch", "Oslo"]
    assert [figure.value for figure in found.figures] == ["2024-10-15", "3000"]
