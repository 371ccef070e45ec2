"""One article, analysed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.figures import figures
from reader.analysis.governments import governing
from reader.analysis.names import mentions
from reader.analysis.quotes import quotes
from reader.analysis.roles import roles
from reader.analysis.scene import Scene
from reader.model.analysis import Analysis

if TYPE_CHECKING:
    from reader.analysis.parse import Parse
    from reader.model.article import Article


def analyse(article: Article, parse: Parse) -> Analysis:
    """Return what is found in `article`, whose text is `parse.text`."""
    scene = Scene(parse, mentions(parse))
    named = governing(scene)
    return Analysis(
        sentences=parse.sentences,
        mentions=named,
        quotes=quotes(parse, named),
        figures=figures(parse, article.published),
        roles=roles(scene),
    )
