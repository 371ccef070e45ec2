"""Dates: in full, in part, or counted from the day of publication.

Values are ISO 8601; seasons and decades as ISO 8601-2 writes them ("2023-22", "199X").
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = "January February March April May June July August September October November December"
_NUMBERS = {name[:3].lower(): number for number, name in enumerate(_MONTHS.split(), 1)}
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_WEEKDAYS = {name.lower(): number for number, name in enumerate(_DAYS.split())}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
#: The last month of each season, on the northern half of the earth.
_ENDS = {21: 5, 22: 8, 23: 11, 24: 2}

_MONTH = (
    r"(?P<{0}>January|February|March|April|May|June|July|August|September|October|November|"
    r"December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY = rf"(?:{'|'.join(_DAYS.split())})"
_PART = r"(?: (?:morning|afternoon|evening|night))?"

#: Every way of giving a date; the group that matches tells which.
PATTERN = re.compile(
    r"(?<![\d-])(?P<iso>\d{4}-\d{2}-\d{2})(?![\d-])"
    rf"|\b(?:{_WEEKDAY},? )?(?:the )?(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? "
    rf"{_MONTH.format('m1')}(?:,? (?P<y1>\d{{4}})\b)?"
    rf"|\b(?:{_WEEKDAY},? )?{_MONTH.format('m2')} (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"
    r"(?:,? (?P<y2>\d{4})\b)?"
    rf"|\b{_MONTH.format('m3')},? (?P<y3>\d{{4}})\b"
    r"|\b(?P<when>(?i:in|since|until|by|from|last|next|this|during|early|late|of|mid))[ -]"
    rf"{_MONTH.format('m4')}\b(?!,? \d{{4}})"
    r"|\b(?:[Tt]he )?(?P<phase>(?i:early |mid-|mid |late ))?(?P<decade>(?:1[5-9]|20)?\d0)s\b"
    rf"|\b(?P<which>(?i:last |next |this (?:coming )?))?(?P<weekday>{_WEEKDAY})\b{_PART}"
    r"|\b(?P<day>(?i:today|yesterday|tomorrow|tonight|last night"
    r"|this (?:morning|afternoon|evening)))\b"
    r"|\b(?P<turn>(?i:last|this|next)) "
    r"(?P<period>week|month|year|spring|summer|autumn|fall|winter)\b"
    r"|(?<![\d.,$£€:/-])(?P<year>(?:1[5-9]|20)\d\d)(?![\d%:/]|[.,]\d)\b",
)


def is_date(found: re.Match[str]) -> bool:
    """Tell whether the match is one whatever stands around it; a bare year is not."""
    return found["year"] is None


def value_of(
    found: re.Match[str], published: date | None, *, coming: bool = False
) -> tuple[str, str | None]:
    """Return the date found and what loosens it ("early"), if anything.

    Args:
        found: A match of `PATTERN`.
        published: The day of publication; None leaves relative dates as the words they are.
        coming: Whether a weekday lies ahead.
    """
    if found["decade"]:
        phase = (found["phase"] or "").strip(" -").lower() or None
        digits = found["decade"] if len(found["decade"]) == 4 else "19" + found["decade"]
        return digits[:3] + "X", phase
    fixed = found["iso"] or found["year"]
    return fixed or _day(found, published) or _relative(found, published, coming=coming), None


def _day(found: re.Match[str], published: date | None) -> str | None:
    """Return the value where a month is named."""
    for number in "1234":
        name = found["m" + number]
        if name is None:
            continue
        month = _NUMBERS[name[:3].lower()]
        groups = found.groupdict()
        day, year = groups.get("d" + number), groups.get("y" + number)
        if year is None:
            year = _year(month, published, coming=(found["when"] or "").lower() == "next")
        return f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else "")
    return None


def _year(month: int, published: date | None, *, coming: bool) -> str:
    """Return the year of the last such month, or of the next; unspecified (XXXX) when unknown."""
    if published is None:
        return "XXXX"
    if coming:
        return str(published.year + (month <= published.month))
    return str(published.year - (month > published.month))


def _relative(found: re.Match[str], published: date | None, *, coming: bool) -> str:
    if published is None:
        return found[0].lower()
    if found["weekday"]:
        return _weekday(found, published, coming=coming)
    if found["day"]:
        back = {"yesterday": 1, "last night": 1, "tomorrow": -1}.get(found["day"].lower(), 0)
        return (published - timedelta(days=back)).isoformat()
    turn = {"last": -1, "this": 0, "next": 1}[found["turn"].lower()]
    return _period(found["period"], turn, published)


def _weekday(found: re.Match[str], published: date, *, coming: bool) -> str:
    back = (published.weekday() - _WEEKDAYS[found["weekday"].lower()]) % 7
    which = (found["which"] or "").strip().lower()
    if which in ("next", "this coming") or (coming and which != "last" and back):
        back -= 7
    return (published - timedelta(days=back)).isoformat()


def _period(period: str, turn: int, published: date) -> str:
    if period == "week":
        year, week, _ = (published + timedelta(weeks=turn)).isocalendar()
        return f"{year}-W{week:02d}"
    if period == "year":
        return str(published.year + turn)
    if period == "month":
        months = 12 * published.year + published.month - 1 + turn
        return f"{months // 12}-{months % 12 + 1:02d}"
    season = _SEASONS[period]
    past = _ENDS[season] < published.month
    year = published.year if turn == 0 or past == (turn < 0) else published.year + turn
    return f"{year}-{season}"
