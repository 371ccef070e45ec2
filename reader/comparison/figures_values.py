"""What the values of two figures allow, and whether both can be true of one fact."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from reader.model.analysis import Figure

#: The least and the most that a figure allows; None where its words give neither.
Range: TypeAlias = tuple[float, float] | None

_LASTING = re.compile(r"P(?=.)(?:\d+(?:\.\d+)?[YMWD]){0,4}(?:T(?:\d+(?:\.\d+)?[HMS]){1,3})?")
_PART = re.compile(r"([\d.]+)([YMWDHS])")
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_DECIMAL = re.compile(r"\d+(?:\.\d+)?")
_YEAR = re.compile(r"\d{3}[\dX]")
_DECADES = re.compile(r"\d{3}X/\d{3}X")
_DATED = re.compile(r"[\dX]{4}-(?:0\d|1[0-2])(?:-\d\d)?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_COARSE = re.compile(r"-(?:Q[1-4]|2[1-4])$")
#: Hours in the units of ISO 8601 durations, months and years on average.
_HOURS = {
    ("", "Y"): 8766.0,
    ("", "M"): 730.5,
    ("", "W"): 168.0,
    ("", "D"): 24.0,
    ("T", "H"): 1.0,
    ("T", "M"): 1 / 60,
    ("T", "S"): 1 / 3600,
}
#: What words for numbers and for lengths of time (in hours) cover.
_VAGUE = {
    "dozens": (24.0, 120.0),
    "scores": (40.0, 200.0),
    "hundreds": (200.0, 1000.0),
    "thousands": (2e3, 1e5),
    "tens of thousands": (2e4, 1e5),
    "hundreds of thousands": (2e5, 1e6),
    "tens of millions": (2e7, 1e8),
    "hundreds of millions": (2e8, 1e9),
    "millions": (2e6, 1e9),
    "billions": (2e9, 1e12),
    "minutes": (1 / 30, 1.0),
    "hours": (2.0, 24.0),
    "days": (48.0, 336.0),
    "weeks": (336.0, 1512.0),
    "months": (1461.0, 17532.0),
    "years": (17532.0, 175320.0),
    "decades": (175320.0, 876600.0),
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ABOUT = 0.05  # how far "about" and "nearly" reach, as a share of the number
_ABOUT_TIME = 10.0  # and as minutes of the clock


def range_of(figure: Figure) -> Range:
    """Return what a figure allows: itself, or what its hedge makes of it.

    Durations are in hours, times of the day in minutes. Who writes "more than 30" means less than
    40, the next number as round: a bound reaches one step of its last digit that is not nought.
    """
    clock = _CLOCK.fullmatch(figure.value)
    if clock is not None:
        minutes = 60.0 * int(clock[1]) + int(clock[2])
        loose = _ABOUT_TIME if figure.qualifier in ("about", "nearly") else 0.0
        return minutes - loose, minutes + loose
    if figure.kind == "date" or figure.value in _VAGUE:
        return _VAGUE.get(figure.value)
    parts = [_number(part) for part in figure.value.split("/")]
    if None in parts:
        return None
    numbers = [
        (float(digits) * unit, _step(digits) * unit) for digits, unit in filter(None, parts)
    ]
    return _hedged(figure.qualifier, numbers[0][0], numbers[-1][0], numbers[-1][1])


def _number(value: str) -> tuple[Decimal, float] | None:
    """Return the number written and what one of its unit is (hours, else 1)."""
    if _LASTING.fullmatch(value):
        return _lasting(value)
    return (Decimal(value), 1.0) if _DECIMAL.fullmatch(value) else None


def _lasting(value: str) -> tuple[Decimal, float]:
    """Return how many of its last unit a duration is, 14 months of P1Y2M, and that in hours."""
    days, _, time = value[1:].partition("T")
    parts = [
        (Decimal(many), _HOURS[sign, unit])
        for sign, part in (("", days), ("T", time))
        for many, unit in _PART.findall(part)
    ]
    last = parts[-1][1]
    return sum((many * Decimal(unit / last) for many, unit in parts), Decimal(0)), last


def step_of(value: str) -> float:
    """Return one of the last digit of a number that is not nought; 0 for words and ranges."""
    number = _number(value)
    return 0.0 if number is None else _step(number[0]) * number[1]


def _step(number: Decimal) -> float:
    return float(Decimal(10) ** int(number.normalize().as_tuple().exponent))


def _hedged(hedge: str | None, low: float, high: float, step: float) -> tuple[float, float]:
    if hedge in ("about", "nearly"):
        return low * (1 - _ABOUT), high * (1 + _ABOUT * (hedge == "about"))
    if hedge in ("at least", "more than"):
        return low, high + step
    if hedge in ("less than", "up to"):
        return low - step, high
    return low, high


def is_vague(figure: Figure) -> bool:
    """Tell whether a figure is a word that covers many numbers: "hundreds", "weeks"."""
    return figure.value in _VAGUE


def is_rare(figure: Figure, common: int) -> bool:
    """Tell whether a figure holds a number above `common`, in its own unit."""
    parts = [_number(part) for part in figure.value.split("/")]
    return all(part is not None and part[0] > common for part in parts)


def overlap(one: Range, other: Range) -> bool:
    """Tell whether two ranges have a number in common."""
    if one is None or other is None:
        return False
    return one[0] <= other[1] and other[0] <= one[1]


def same_date(one: str, other: str) -> bool:
    """Tell whether two dates can be one: a day and its month, a year and its decade, a weekday."""
    if one == other:
        return True
    for word, day in ((one, other), (other, one)):
        if word in _WEEKDAYS and _DAY.fullmatch(day):
            return date.fromisoformat(day).weekday() == _WEEKDAYS.index(word)
    if not one[:3].isdigit() and not one.startswith("XXXX"):
        return False
    if (one[:4] == "XXXX") != (other[:4] == "XXXX") and min(len(one), len(other)) == 4:
        return False  # a day of some year and a year have nothing in common
    if one[4:6] == "-W" or other[4:6] == "-W":
        return _week(one) == _week(other)
    if _COARSE.search(one) or _COARSE.search(other):
        one, other = one[:4], other[:4]
    return all(a == b or "X" in (a, b) for a, b in zip(one, other, strict=False))


def relation_of_dates(one: str, other: str) -> Literal["same", "loose", "apart"]:
    """Return how two dates go together; loosely where one is decades that the other may lie in."""
    if same_date(one, other):
        return "same"
    decades = _DECADES.fullmatch(one) or _DECADES.fullmatch(other)
    return "loose" if decades and overlap(_years_of(one), _years_of(other)) else "apart"


def _years_of(value: str) -> Range:
    """Return the years that some years or decades are; None for other dates."""
    parts = value.split("/")
    if not all(map(is_year, parts)):
        return None
    return float(parts[0].replace("X", "0")), float(parts[-1].replace("X", "9"))


def _week(value: str) -> str:
    """Return the week of a day, as ISO 8601 writes it; what is no day as it is."""
    if not _DAY.fullmatch(value):
        return value
    year, week, _ = date.fromisoformat(value).isocalendar()
    return f"{year}-W{week:02d}"


def is_year(value: str) -> bool:
    """Tell whether a date is a year or a decade."""
    return _YEAR.fullmatch(value) is not None


def exactness(value: str) -> str:
    """Return how exact a date is: those as exact can contradict; "" where it contradicts none."""
    if value.startswith("T"):
        return "clock" if _CLOCK.fullmatch(value) else ""
    if is_year(value) or _DECADES.fullmatch(value):
        return "year"
    return "day" if _DATED.fullmatch(value) else ""
