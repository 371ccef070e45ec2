"""Which reading of 03/04/2023 a page means, by what else it says."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from reader.importing.dates import dates, two_readings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.importing.furniture import Separation
    from reader.importing.traits import Traits

_WORDS = 12  # of a line that dates a page
_OPENING = 6  # paragraphs of the article in which it says on which day of the week it happened
_UPDATE = re.compile(r"\b(?:updated?|modified)\b", re.IGNORECASE)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\w/])(\d{1,2})/(\d{1,2})/(?:19|20)\d\d(?!\d)", re.ASCII)
# Month first is the custom of few places; their clocks tell.
_MONTH_FIRST = re.compile(r"\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b|\b[ap]\.m\.|\d ?[AP]M\b")


def unclear_dates(page: Sequence[Traits], parts: Separation) -> tuple[str | None, str | None]:
    """Return the days of publication and update of a page whose dates may be read in two ways.

    Returns:
        ISO dates; None where it has no such date, or nothing says which way it is to be read.
    """
    published = updated = None
    for at in sorted(parts.aside):
        line = page[at].text
        readings = two_readings(line) if page[at].words <= _WORDS else None
        day = _meant(page, parts, line, readings) if readings else None
        if day is None:
            continue
        if _UPDATE.search(line):
            updated = updated or day
        else:
            published = published or day
    return published, updated


def _meant(
    page: Sequence[Traits], parts: Separation, line: str, readings: tuple[str, str]
) -> str | None:
    """Return the reading for which the first thing speaks that speaks for one of them alone."""
    body = " ".join(it.text for it in page[parts.body : parts.body + _OPENING])
    for said in (
        _named(page, readings),
        _by_weekday(line, readings),
        _by_custom(page),
        _by_weekday(body, readings),
        _by_clock(line),
    ):
        if len(said) == 1:
            return readings[said[0]]
    return None


def _named(page: Sequence[Traits], readings: tuple[str, str]) -> list[int]:
    """Return the readings that the page says once more, with the month's name."""
    said = {found.day for it in page for found in dates(it.text)}
    return [at for at, day in enumerate(readings) if day in said]


def _by_weekday(text: str, readings: tuple[str, str]) -> list[int]:
    named = {_DAYS.index(match[0].lower()) for match in _DAY.finditer(text)}
    return [at for at, day in enumerate(readings) if dt.date.fromisoformat(day).weekday() in named]


def _by_custom(page: Sequence[Traits]) -> list[int]:
    """Return the order of the page's other dates that have but one reading."""
    return sorted({order for it in page for order in _orders(it.text)})


def _orders(text: str) -> Iterator[int]:
    for match in _SLASHED.finditer(text) if "/" in text else ():
        first, second = int(match[1]), int(match[2])
        if (first > 12) != (second > 12):
            yield int(second > 12)


def _by_clock(line: str) -> list[int]:
    return [1] if _MONTH_FIRST.search(line) else [0] if re.search(r"\d[:.]\d\d", line) else []
