"""Where an article comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.told.dates import day, moment

if TYPE_CHECKING:
    from reader.model.article import Article


def provenance(article: Article) -> list[str]:
    """Return what is known about where an article comes from, a line each."""
    published = ", ".join(part for part in (article.author, day(article.published)) if part)
    updated = f"updated {day(article.updated)}" if article.updated else ""
    others = ", ".join(agency for agency in article.via if agency != article.source)
    credit = f"credits {others}" if others else ""
    imported = f", imported {moment(article.imported)}" if article.imported else ""
    file = f", from {article.origin}" if article.origin else ""
    lines = (
        " · ".join(part for part in (published, updated, credit) if part),
        article.url or "",
        f"{article.words:,} words{file}{imported}",
        f"fingerprint of what was imported (SHA-256): {article.sha256}",
    )
    return [line for line in lines if line]
