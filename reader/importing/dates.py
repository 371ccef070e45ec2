"""Dates as pages print them, where they can mean one day only."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.(?= ))?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_A_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_APART = r"(?<![\w./-])"
_FORMS = tuple(
    re.compile(rf"{form}(?![\d/-])", re.IGNORECASE | re.ASCII)
    for form in (
        # A page's own lines run together: "Ann Lee2023-01-16"
        rf"(?<![\d./-]){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?=T?\b|T\d)",
        rf"{_APART}{_DAY}(?: of)?[ \-]{_MONTH},?[ \-]{_YEAR}",
        rf"{_APART}{_MONTH} {_DAY},? {_YEAR}",
        rf"{_APART}{_YEAR} {_MONTH} {_DAY}",
        rf"{_APART}(?P<first>[0-3]?\d)(?P<mark>[./-])(?P<second>[0-3]?\d)(?P=mark){_YEAR}",
        rf"{_APART}{_YEAR}/(?P<month>\d\d)/(?P<day>\d\d)",
    )
)
_WHOLE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_GLUED = re.compile(r"\w\0|\0(?!T\d)\w")  # a sign beside the date that is left out
_SLASHED = 4  # the one of them that may have two readings


@dataclass(frozen=True, slots=True)
class Dated:
    """A date found in a line.

    Attributes:
        start: Where it starts, in code points of the line.
        end: Where it ends.
        day: ISO date (YYYY-MM-DD).
    """

    start: int
    end: int
    day: str


def dates(line: str) -> tuple[Dated, ...]:
    """Return the dates of `line` in order; 03/04/2023, which has two readings, is none."""
    if not _A_YEAR.search(line):
        return ()
    found = [
        Dated(match.start(), match.end(), day)
        for form in _FORMS
        for match in form.finditer(line)
        if (day := _iso(match.groupdict()))
    ]
    return tuple(sorted(found, key=lambda dated: dated.start))


def only_day(line: str) -> str | None:
    """Return the one day that `line` tells, an ISO date; None where it tells none, or several.

    An ISO date alone may be of any year.  What else the line says, a clock or a day of the week,
    stands apart.
    """
    if _WHOLE.fullmatch(line):
        return _checked(*map(int, line.split("-")))
    found = dates(line)
    days = {one.day for one in found}
    glued = any(_GLUED.search(f"{line[: one.start]}\0{line[one.end :]}") for one in found)
    return days.pop() if len(days) == 1 and not glued else None


def two_readings(line: str) -> tuple[str, str] | None:
    """Return the first date of `line` that has two readings: day first, and month first."""
    for match in _FORMS[_SLASHED].finditer(line) if _A_YEAR.search(line) else ():
        first, second, year = (int(match[name]) for name in ("first", "second", "year"))
        readings = _checked(year, second, first), _checked(year, first, second)
        if match["mark"] != "." and readings[0] and readings[1] and first != second:
            return readings[0], readings[1]
    return None


def _iso(parts: dict[str, str | None]) -> str | None:
    year = int(parts["year"] or 0)
    if parts.get("first"):
        return _unambiguous(year, int(parts["first"] or 0), int(parts["second"] or 0), parts)
    month = parts["month"] or ""
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    return _checked(year, number, int(parts["day"] or 0))


def _unambiguous(year: int, first: int, second: int, parts: dict[str, str | None]) -> str | None:
    """Return the date when only one order of day and month is possible.

    With full stops the day comes first wherever dates are written so.
    """
    if first == second or second > 12 or parts["mark"] == ".":
        month, day = (first, second) if second > 12 else (second, first)
        return _checked(year, month, day)
    return _checked(year, second, first) if first > 12 else None


def _checked(year: int, month: int, day: int) -> str | None:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None
