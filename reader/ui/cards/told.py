"""Counts, dates and lists of letters, in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.article import Article

_tr = QCoreApplication.translate


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
    when = QDate.fromString(iso[:10], "yyyy-MM-dd")
    if not when.isValid():
        return iso
    return QLocale().toString(when, _tr("Dates", "d MMM yyyy") if year else date_in_short())


def date_in_short() -> str:
    """Return how a day is written beside others of its year, in Qt's signs: "14 Oct"."""
    return _tr("Dates", "d MMM")


def date_in_full() -> str:
    """Return how a day is written where there is room, in Qt's signs: "14 October 2024"."""
    return _tr("Dates", "d MMMM yyyy")


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
    return words_counted(article.words)


def words_counted(number: int) -> str:
    """Return "1 word" or "1,205 words", the number as the user's locale writes it."""
    return _tr("Told", "%Ln word(s)", "", number)


def articles_counted(number: int) -> str:
    """Return "1 article" or "3 articles"."""
    return _tr("Told", "%Ln article(s)", "", number)


def quotes_counted(number: int) -> str:
    """Return "1 quote" or "12 quotes"."""
    return _tr("Told", "%Ln quote(s)", "", number)


def all_notes_counted(number: int) -> str:
    """Return "1 note" or "12 notes"."""
    return _tr("Told", "%Ln note(s)", "", number)


def within(words: str) -> str:
    """Return the words of a label as they stand within a sentence; German writes nouns large."""
    large = QLocale().language() == QLocale.Language.German
    return words if large else words[:1].lower() + words[1:]
