"""Quotes as they are cited: the words, who said them, where and when that was reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.reporting import lead_in, reporting_words
from reader.ui.cards.deciding import kind_of_quote
from reader.ui.cards.told import day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.comparison import Comparison, Place

_tr = QCoreApplication.translate


def citation(comparison: Comparison, place: Place) -> str:
    """Return a quote as a line: “…”, speaker, outlet, date, and the address where there is one.

    Words that stand in no marks in the article get none here: that they are the article's own is
    said in their stead, after what they were reported with: "denied", "did not rule out".
    """
    article, quote = comparison.articles[place.article], comparison.quote(place)
    words = _words(comparison, place).rstrip(",;")
    if quote.kind == "indirect":
        said = _tr("Quotes", "{} [reported, not quoted]").format(words)
    else:
        said = f"“{words}”"
    lead = lead_in(quote, article.text)
    said = f"{lead}: {said}" if lead else said
    speaker = comparison.speaker_names[place.article][place.index]
    parts = (
        said,
        speaker or _tr("Quotes", "speaker not named"),
        article.name,
        day(article.published),
        article.url,
    )
    return ", ".join(part for part in parts if part)


def renderings_table(comparison: Comparison, places: Iterable[Place]) -> str:
    """Return quotes as lines of a table, with tabs: article, outlet, date, speaker and so on."""
    columns = (
        _tr("Quotes", "Article"),
        _tr("Quotes", "Outlet"),
        _tr("Quotes", "Date"),
        _tr("Quotes", "Speaker"),
        _tr("Quotes", "Kind"),
        _tr("Quotes", "Reported With"),
        _tr("Quotes", "Words"),
        _tr("Quotes", "Address"),
    )
    return "\n".join(
        "\t".join(line) for line in (columns, *(_line(comparison, p) for p in places))
    )


def _line(comparison: Comparison, place: Place) -> tuple[str, ...]:
    article, quote = comparison.articles[place.article], comparison.quote(place)
    cells = (
        letter(place.article),
        article.name,
        day(article.published),
        comparison.speaker_names[place.article][place.index] or "",
        kind_of_quote(quote.kind),
        reporting_words(quote, article.text),
        _words(comparison, place),
        article.url or "",
    )
    return tuple(" ".join(cell.split()) for cell in cells)  # a tab would begin another cell


def _words(comparison: Comparison, place: Place) -> str:
    content = comparison.quote(place).content
    return " ".join(comparison.words(Passage(place.article, content)).split())
