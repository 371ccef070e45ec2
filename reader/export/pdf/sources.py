"""Where an article comes from, for the front page and the list of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TEXT, Flow
from reader.export.pdf.margins import Reference
from reader.export.told.found import tag
from reader.export.told.sources import provenance
from reader.model.article import letter

if TYPE_CHECKING:
    from reader.export.pdf.sheet import Anchor
    from reader.model.comparison import Comparison

_TOGETHER = 76.0
_GAP = 9.0


def write_source(flow: Flow, comparison: Comparison, index: int, anchor: Anchor | None) -> None:
    """Write what is known about the article at `index`, which begins at `anchor`, if anywhere."""
    article = comparison.articles[index]
    flow.keep(_TOGETHER)
    here = flow.text(tag(comparison, index), HEADING)
    if anchor:
        flow.refer([Reference(f"{letter(index)} {anchor.number}", anchor)], here)
    if article.title:
        flow.text(article.title, TEXT, language=article.language)
    for line in provenance(article):
        flow.text(line, SMALL)
    flow.gap(_GAP)
