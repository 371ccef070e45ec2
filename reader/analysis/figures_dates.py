"""Dates: in full, in part, or counted from the day of publication.

Values are ISO 8601; seasons, quarters, decades and centuries as ISO 8601-2 writes them
("2023-22", "2025-36", "199X", "18XX").
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

from reader.analysis.figures_calendar import MONTHS, WEEKDAYS
from reader.analysis.figures_numbers import NUMBER
from reader.analysis.figures_numbers import value_of as number_of

_NUMBERS = {name[:3]: number for number, name in enumerate(MONTHS, 1)}
_NUMBERS_OF_DAYS = {name: number for number, name in enumerate(WEEKDAYS)}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
#: The last month of each season, on the northern half of the earth.
_ENDS = {21: 5, 22: 8, 23: 11, 24: 2}

_MONTH = (
    rf"(?P<{{0}}>{'|'.join(map(str.capitalize, MONTHS))}"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_WEEKDAY = rf"(?:{'|'.join(map(str.capitalize, WEEKDAYS))})"
_PART = r"(?: (?:morning|afternoon|evening|night|lunchtime))?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_ORDINALS = ("first", "second", "third", "fourth")
_TURNS = {"last": -1, "this": 0, "next": 1}
_EDGES = {"end": "late", "start": "early", "beginning": "early", "middle": "mid"}

#: The groups of what may lie behind or ahead, as the verb tells.
OPEN = ("weekday", "quarter", "m1", "m2", "m4", "m5")
#: How far back a date is counted, in periods.
_BACK = {"day": 400, "week": 100, "fortnight": 50, "month": 120, "year": 500, "decade": 50}

#: Every way of giving a date; the group that matches tells which.
PATTERN = re.compile(
    r"(?<![\d-])(?P<iso>\d{4}-\d{2}-\d{2})(?![\d-])"
    r"|(?<![\w.,/-])(?P<n1>\d{1,2})(?P<sep>[./])(?P<n2>\d{1,2})(?P=sep)(?P<n3>\d{4})(?![\d/]|\.\d)"
    rf"|\b(?:{_WEEKDAY}{_PART},? )?(?:the )?"
    r"(?:(?P<d0>\d{1,2})(?:st|nd|rd|th)?(?: to | and |[-–]))?"
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? "
    rf"{_MONTH.format('m1')}(?:,? (?P<y1>\d{{4}})\b| (?P<t1>last|this|next) year\b)?"
    rf"|\b(?:{_WEEKDAY}{_PART},? )?{_MONTH.format('m2')} "
    r"(?P<d2>\d{1,2})(?:st|nd|rd|th)?"
    r"(?:(?: and | to |[-–])(?P<till2>\d{1,2})(?=[.,;)]|$| (?:in|at|as|for|by|with|when|this)\b))?"
    r"(?![\d:])"
    r"(?:,? (?P<y2>\d{4})\b| (?P<t2>last|this|next) year\b)?"
    rf"|\b{_MONTH.format('m3')},? (?P<y3>\d{{4}})\b"
    r"|\b(?P<edge>(?i:end|start|beginning|middle)) of (?:(?P<eturn>the|this|last|next) "
    rf"(?P<eperiod>week|month|year)\b|(?P<eyear>{_YEAR})\b"
    rf"|{_MONTH.format('m5')}\b(?! \d\d?\b)(?:,? (?P<y5>\d{{4}})\b)?)"
    r"|\b(?P<when>(?i:in|since|until|till|by|from|for|to|of|last|next|this|during|through|before|after"
    rf"|between|early|late|mid))[ -]{_MONTH.format('m4')}\b(?!,? \d)"
    r"|\b(?:[Tt]he )(?P<quarter>(?i:first|second|third|fourth)) quarter\b"
    rf"(?: of (?:(?P<qyear>{_YEAR})\b|(?P<qturn>this|last|next|the) year\b))?"
    r"|\b(?:[Tt]he )?(?P<age>(?i:early |mid-|mid |late ))?"
    r"(?P<century>1\d|2[01])(?:st|nd|rd|th)[- ]century\b"
    r"|(?:\b(?:[Tt]he )?(?P<phase>(?i:early |mid-|mid |late ))?(?P<decade>(?:1[5-9]|20)\d0)s"
    r"|(?:\b[Tt]he (?P<phase2>(?i:early |mid-|mid |late ))?|(?<!\bhis )(?<!\bher )(?<!\btheir )"
    r"(?<!\bmy )(?<!\bour )(?<!\byour )\b(?P<phase3>(?i:early |mid-|mid |late )))"
    r"['’]?(?P<decade2>[2-9]0)s)\b"
    r"(?:(?: and | to |[-–])(?:the )?(?:early |mid-|mid |late )?"
    r"(?P<decades>(?:1[5-9]|20)\d0|['’]?[2-9]0)s\b)?"
    rf"|(?<![\d.,$£€:/-])(?P<since>{_YEAR})(?P<dash>[-–/])(?P<till>{_YEAR}|\d\d)(?![\d%:/-]|[.,]\d)\b"
    rf"|\b(?P<which>(?i:last |next |this (?:coming )?))?(?P<weekday>{_WEEKDAY})\b{_PART}"
    r"|\b(?P<season>(?i:spring|summer|autumn|fall|winter))(?: of|,)? "
    rf"(?P<syear>{_YEAR})\b(?![-–]\d)"
    r"|\b(?P<day>(?i:(?:the )?day (?:before yesterday|after tomorrow)"
    r"|(?:today|tonight|last night|this (?:morning|afternoon|evening))"
    r"|(?:yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?))\b"
    r"|\b(?P<turn>(?i:last|this|next)) "
    r"(?P<period>week|month|quarter|year|spring|summer|autumn|fall|winter)\b"
    rf"|\b(?P<about>(?i:early|mid|late))[- ](?P<ayear>{_YEAR})\b(?![-–]\d)"
    rf"|(?P<ago>(?i:{NUMBER}|\ban?)) (?P<back>day|week|fortnight|month|year|decade)s? ago\b"
    rf"|(?<![\d.,$£€:/-])(?P<year>{_YEAR})(?![\d%:/]|[.,]\d| (?:GMT|UTC|hours|local time)\b)\b",
)


def is_date(found: re.Match[str]) -> bool:
    """Tell whether the match can be one: “5,000 years ago” tells no date."""
    if found["dash"] == "/":  # a season or financial year, and no month: “2023/24”
        return int(found["till"]) == (int(found["since"]) + 1) % 100
    return found["back"] is None or _many(found["ago"]) <= _BACK[found["back"]]


def starts(found: re.Match[str]) -> int:
    """Return where the date's own words begin: "early May", but not "in May"."""
    if found["when"] is None or found["when"].lower() in ("early", "late", "mid"):
        return found.start()
    return found.start("m4")


def value_of(
    found: re.Match[str], published: date | None, *, coming: bool = False
) -> tuple[str, str | None]:
    """Return the date found and what loosens it ("early"), if anything.

    Args:
        found: A match of `PATTERN`.
        published: The day of publication; None leaves relative dates as the words they are.
        coming: Whether a weekday or quarter lies ahead.
    """
    return _value(found, published, coming=coming), _loosened(found)


def _loosened(found: re.Match[str]) -> str | None:
    when = (found["when"] or "").lower()
    if found["edge"]:
        return _EDGES[found["edge"].lower()]
    if when in ("early", "late", "mid"):
        return when
    loose = found.group("phase", "phase2", "phase3", "age", "about")
    return next(filter(None, loose), "").strip(" -").lower() or None


def _value(found: re.Match[str], published: date | None, *, coming: bool) -> str:
    if found["syear"]:
        return f"{found['syear']}-{_SEASONS[found['season'].lower()]}"
    fixed = (
        _fixed(found)
        or _edge(found, published, coming=coming)
        or _day(found, published, coming=coming)
    )
    return fixed or _relative(found, published, coming=coming)


def _fixed(found: re.Match[str]) -> str | None:
    """Return the value of what needs no day of publication."""
    decades = [found[name] for name in ("decade", "decade2", "decades") if found[name]]
    if decades:
        return "/".join(map(_decade, decades))
    if found["century"]:
        return f"{int(found['century']) - 1}XX"
    if found["since"]:
        till = found["till"]
        return f"{found['since']}/{till if len(till) == 4 else found['since'][:2] + till}"
    if found["n3"]:
        return _numeric(found)
    return found["iso"] or found["year"] or found["ayear"]


def _decade(written: str) -> str:
    """Return the value of a decade: “1980”, “80” or “’80”."""
    digits = written.strip("'’")
    return f"{digits if len(digits) > 2 else '19' + digits}"[:3] + "X"


def _numeric(found: re.Match[str]) -> str:
    """Return a date in digits: the day first, unless only the month can be; else the year."""
    day, month = int(found["n1"]), int(found["n2"])
    if found["sep"] == "/" and day != month and max(day, month) <= 12:
        return found["n3"]  # 3/4/2021 is in March here and in April there
    if month > 12:
        day, month = month, day
    valid = 0 < month <= 12 and 0 < day <= 31
    return f"{found['n3']}-{month:02d}-{day:02d}" if valid else found["n3"]


def _edge(found: re.Match[str], published: date | None, *, coming: bool) -> str | None:
    """Return the value of "the end of the year" and the like; its last day where it ends."""
    if found["edge"] is None:
        return None
    ends = found["edge"].lower() == "end"
    if found["eyear"]:
        return f"{found['eyear']}-12-31" if ends else found["eyear"]
    if found["m5"]:
        month = _NUMBERS[found["m5"][:3].lower()]
        return f"{found['y5'] or _year(month, published, '' if coming else None)}-{month:02d}"
    if published is None:
        return found[0].lower()
    turn = {"last": -1, "next": 1}.get(found["eturn"], 0)
    value = _period(found["eperiod"], turn, published)
    return f"{value}-12-31" if ends and found["eperiod"] == "year" else value


def _day(found: re.Match[str], published: date | None, *, coming: bool) -> str | None:
    """Return the value where a month is named."""
    for number in "1234":
        name = found["m" + number]
        if name is None:
            continue
        month = _NUMBERS[name[:3].lower()]
        groups = found.groupdict()
        day, year = groups.get("d" + number), groups.get("y" + number)
        turn = groups.get("t" + number)
        if turn and published is not None:
            year = str(published.year + _TURNS[turn])
        if year is None:
            ahead = "next" if (found["when"] or "").lower() == "next" else "" if coming else None
            year = _year(month, published, ahead)
        value = f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else "")
        first = found["d0"] if number == "1" else None
        if number == "2" and found["till2"]:
            first, value = day, f"{year}-{month:02d}-{int(found['till2']):02d}"
        return f"{year}-{month:02d}-{int(first):02d}/{value}" if first else value
    return None


def _year(month: int, published: date | None, ahead: str | None) -> str:
    """Return the year of the last such month; unspecified (XXXX) when unknown.

    Args:
        month: From 1 to 12.
        published: The day of publication.
        ahead: "next" for the next such month, "" for this one or the next; None for the last.
    """
    if published is None:
        return "XXXX"
    if ahead is not None:
        return str(published.year + (month < published.month + (ahead == "next")))
    return str(published.year - (month > published.month))


def _relative(found: re.Match[str], published: date | None, *, coming: bool) -> str:
    if published is None:
        return found[0].lower()
    if found["weekday"]:
        return _weekday(found, published, coming=coming)
    if found["day"]:
        return (published + timedelta(days=_days_on(found["day"].lower()))).isoformat()
    if found["back"]:
        return _ago(found["back"], _many(found["ago"]), published)
    if found["quarter"]:
        return _quarter(found, published, coming=coming)
    turn = _TURNS[found["turn"].lower()]
    return _period(found["period"], turn, published)


def _days_on(word: str) -> int:
    if word.endswith("before yesterday"):
        return -2
    if word.endswith("after tomorrow"):
        return 2
    return -1 if word.startswith(("yesterday", "last")) else int(word.startswith("tomorrow"))


def _many(written: str) -> Decimal:
    return Decimal("1" if written.lower() in ("a", "an") else number_of(written))


def _ago(period: str, many: Decimal, published: date) -> str:
    """Return when something was, as exactly as it is said: to the day, week, month or year."""
    if period == "day":
        return (published - timedelta(days=int(many))).isoformat()
    if period in ("week", "fortnight"):
        weeks = int(many) * (2 if period == "fortnight" else 1)
        return _period("week", -weeks, published)
    if period == "month":
        return _period("month", -int(many), published)
    year = published.year - int(many * (10 if period == "decade" else 1))
    return f"{year // 10}X" if period == "decade" else str(year)


def _quarter(found: re.Match[str], published: date, *, coming: bool) -> str:
    """Return a quarter: of the year named, the one to come, or the last that has begun."""
    number = _ORDINALS.index(found["quarter"].lower())
    year = published.year
    if found["qyear"]:
        year = int(found["qyear"])
    elif found["qturn"]:
        year += {"last": -1, "next": 1}.get(found["qturn"], 0)
    elif not coming and 3 * number >= published.month:
        year -= 1
    return f"{year}-{33 + number}"


def _weekday(found: re.Match[str], published: date, *, coming: bool) -> str:
    back = (published.weekday() - _NUMBERS_OF_DAYS[found["weekday"].lower()]) % 7
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
    if period == "quarter":
        quarters = 4 * published.year + (published.month - 1) // 3 + turn
        return f"{quarters // 4}-{33 + quarters % 4}"
    season = _SEASONS[period]
    past = _ENDS[season] < published.month
    year = published.year if turn == 0 or past == (turn < 0) else published.year + turn
    return f"{year}-{season}"
