"""What tests of several parts build their invented stories with."""

from __future__ import annotations

from dataclasses import replace
from importlib import resources
from typing import TYPE_CHECKING, Any

from reader.model.analysis import Analysis
from reader.model.comparison import Comparison, Models
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article

SERIF, SANS = "Source Serif Pro", "Source Sans Pro"


def span_in(text: str, words: str) -> Span:
    """Where `words` stand first in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def compared(
    articles: Sequence[Article], analyses: Sequence[Analysis] = (), **found: Any
) -> Comparison:
    """A comparison of `articles` in which nothing was found but what is given."""
    known = tuple(analyses) or tuple(Analysis() for _ in articles)
    unnamed = tuple(tuple(None for _ in analysis.quotes) for analysis in known)
    bare = Comparison(
        articles=tuple(articles),
        analyses=known,
        mention_entities=tuple(tuple(None for _ in analysis.mentions) for analysis in known),
        speakers=unnamed,
        speaker_names=unnamed,
        entities=(),
        matches=(),
        statements=(),
        quote_groups=(),
        figure_groups=(),
        models=Models(None, None),
    )
    return replace(bare, **found)


def load_fonts() -> None:
    """Give Qt the fonts that test dependencies bring, so that lines are the same everywhere."""
    from PySide6.QtGui import QFontDatabase

    for package in ("font_source_serif_pro", "font_source_sans_pro"):
        for file in (resources.files(package) / "files").iterdir():
            if file.name.endswith(("-Regular.otf", "-Semibold.otf")):
                assert QFontDatabase.addApplicationFontFromData(file.read_bytes()) >= 0
