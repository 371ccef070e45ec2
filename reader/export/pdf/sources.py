"""Where an article comes from, for the front page and the list of sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.articles import day, moment
from reader.export.pdf.flow import HEADING, SMALL, TEXT, Flow
from reader.export.pdf.found import tag
from reader.export.pdf.margins import Reference
from reader.model.article import letter

if TYPE_CHECKING:
    from reader.export.pdf.sheet import Anchor
    from reader.model.article import Article
    from reader.model.comparison import Comparison

_TOGETHER = 76.0
_GAP = 9.0


def write_source(flow: Flow, comparison: Comparison, index: int, anchor: Anchor) -> None:
    """Write what is known about the article at `index`, which begins at `anchor`."""
    article = comparison.articles[index]
    flow.keep(_TOGETHER)
    here = flow.text(tag(comparison, index), HEADING)
    flow.refer([Reference(f"{letter(index)} {anchor.number}", anchor)], here)
    if article.title:
        flow.text(article.title, TEXT)
    for line in _provenance(article):
        flow.text(line, SMALL)
    flow.gap(_GAP)


def _provenance(article: Article) -> list[str]:
    """Return what is known about where an article comes from, a line each."""
    published = ", ".join(part for part in (article.author, day(article.published)) if part)
    updated = f"updated {day(article.updated)}" if article.updated else ""
    credit = f"credits {', '.join(article.via)}" if article.via else ""
    imported = f", imported {moment(article.imported)}" if article.imported else ""
    lines = (
        " · ".join(part for part in (published, updated, credit) if part),
        article.url or "",
        f"{article.words:,} words, from {article.origin}{imported}",
        f"fingerprint of what was imported (SHA-256): {article.sha256}",
    )
    return [line for line in lines if line]
