"""Counts, dates and lists of letters, in words."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.article import Article

_tr = QCoreApplication.translate


def counted(number: int, one: str, many: str) -> str:
    """Return "1 quote" or "1,205 quotes", the number as the user's locale writes it."""
    return f"{grouped(number)} {one if number == 1 else many}"


def grouped(number: int) -> str:
    """Return a number as the user's locale writes it; as English does where none is set."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it parts no thousands
        locale = QLocale(QLocale.Language.English)
    return locale.toString(number)


def day(iso: str | None, *, year: bool = True) -> str:
    """Return an ISO date as "14 Oct 2024"; an odd one as it is, nothing for none."""
    if not iso:
        return ""
    try:
        when = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    month = QLocale().standaloneMonthName(when.month, QLocale.FormatType.ShortFormat)
    return f"{when.day} {month} {when.year}" if year else f"{when.day} {month}"


def moment(iso: str) -> str:
    """Return an ISO date and time as "14 Oct 2024, 16:20", in local time."""
    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return f"{day(when.date().isoformat())}, {when:%H:%M}"


def letters(articles: Iterable[int]) -> str:
    """Return "A", "A and C" or "A, B and C"."""
    *first, last = (letter(article) for article in articles)
    if not first:
        return last
    return _tr("Told", "{} and {}").format(", ".join(first), last)


def facts(article: Article) -> str:
    """Return date and length of an article, for a second line: "14 Oct · 812 words"."""
    parts = (day(article.published, year=False), length(article))
    return " · ".join(part for part in parts if part)


def length(article: Article) -> str:
    """Return the length of an article: "812 words"."""
    return counted(article.words, _tr("Told", "word"), _tr("Told", "words"))
