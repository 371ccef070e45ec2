"""What figures measure, in units that can be compared."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from reader.comparison.figures_values import (
    Range,
    is_vague,
    is_year,
    overlap,
    range_of,
    relation_of_dates,
    step_of,
)
from reader.resources import word_list

if TYPE_CHECKING:
    from reader.model.analysis import Figure

#: How two figures for one fact go together: the same number; the same in other units; one less
#: exact than the other; or not at all.
Relation: TypeAlias = Literal["same", "converted", "loose", "apart"]

#: Whither a length of time reaches from the day it is told on; "" if nowhere.
Way: TypeAlias = Literal["back", "ahead", ""]

_RATES = 1.2  # how far two sums in two currencies may lie apart, as a factor: rates move
_HEDGED = 0.15  # how far what is hedged may lie from what it stands for, as a share
_ROUNDED = 0.05  # and how far what only seems rounded, of millions
_GREAT = 1e6
_CLOSE = 0.005  # what rounding makes of a number, as a share
_EXACT = 1e-9
_FRACTION = re.compile(r"(\d+)/([1-9]\d*)")
_TENS = re.compile(r"P?(\d+0)[sS]Y?")
_YEARS = re.compile(r"P(\d+)Y")
_DAYS = re.compile(r"P(\d{1,3})([DW])")
_WEEK = 7
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
#: Fewer years back than so many are told to the month.
_MANY_YEARS = 5
_YEAR = re.compile(r"(\d{3})([\dX])")
_PERIOD = re.compile(r"[\d.]+")
_HOURS_A_YEAR = 8766.0
#: Currencies of one name, which is often all that is said: “40 million dollars”, in Canada.
_NAMESAKES = (
    frozenset(("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD")),
    frozenset(("INR", "PKR", "LKR", "NPR")),
    frozenset(("SEK", "NOK", "DKK", "ISK", "krone", "krona", "kronor", "kroner")),
    frozenset(("CHF", "XOF", "XAF", "franc")),
    frozenset(("MXN", "ARS", "CLP", "COP", "PHP", "CUP", "UYU", "peso")),
)
_FREEZING = 32.0  # degrees Fahrenheit
_SAME = {"degree": "degree Celsius"}  # what one unit is called besides


class Quantity(NamedTuple):
    """What a figure measures.

    Attributes:
        sort: "count", "share", "age", "time" (a length of it), "clock", "date", "amount", or
            what a measure measures ("length", "money").
        unit: The unit it is given in; "" where others of its sort need none.
        number: From where to where it goes without its hedge, in the first unit; None for words.
        allowed: The same with its hedge.
        step: One of the last digit that is not nought, in the first unit.
        value: The figure's own value.
        loose: Whether a hedge or a vague word makes it less exact.
        otherwise: How figures of another sort tell the same: the year that so many years ago was,
            or the year itself; the day that so many days are until, or the day itself; the per
            cent that so many times are; else "".
    """

    sort: str
    unit: str
    number: Range
    allowed: Range
    step: float
    value: str
    loose: bool
    otherwise: str = ""

    def reach(self, factor: float) -> tuple[float, float]:
        """Return between which numbers, or years, all lies that may go together with this.

        Args:
            factor: How many times its number, at least, that may be.
        """
        if self.sort == "date":
            return _years(self.value)
        if self.number is None or self.allowed is None:
            return math.nan, math.nan
        (low, high), (least, most) = self.number, self.allowed
        return (
            min(low / factor, least, low - self.step / 2),
            max(high * factor, most, high + self.step / 2),
        )


class Measures:
    """Reads what figures measure."""

    def __init__(self) -> None:
        lines = (line.split(" ", 2) for line in word_list("measures"))
        self._units = {unit: (sort, float(worth)) for sort, worth, unit in lines}
        self._known: dict[tuple[str | None, ...], Quantity] = {}  # a story tells many twice

    def quantity(
        self, figure: Figure, published: str | None = None, way: Way = "back"
    ) -> Quantity:
        """Return what a figure measures that is told on the day `published` (ISO), if known.

        Args:
            figure: The figure.
            published: That day.
            way: Whither a length of time reaches from that day: the year that it goes back to, or
                the day that it is until, tell the same.
        """
        said = (figure.value, figure.kind, figure.unit, figure.qualifier, published, way)
        if said not in self._known:
            self._known[said] = self._quantity(figure, published, way)
        return self._known[said]

    def _quantity(self, figure: Figure, published: str | None, way: Way) -> Quantity:
        if figure.kind == "date":
            sort = "clock" if figure.value.startswith("T") else "date"
            exact, allowed = _ends(figure)
            told = figure.value if is_year(figure.value) or _DAY.fullmatch(figure.value) else ""
            hedged = figure.qualifier is not None
            return Quantity(sort, "", exact, allowed, 0, figure.value, hedged, told)
        sort, unit, worth = self._sort(figure)
        plain = _plain(figure, sort)
        vague = is_vague(plain) or "/P" in plain.value
        nought = _FREEZING if unit == "degree Fahrenheit" else 0.0
        exact, allowed = (_times(ends, worth, nought) for ends in _ends(plain))
        return Quantity(
            sort,
            unit,
            exact,
            allowed,
            step_of(plain.value) * worth,
            figure.value,
            vague or figure.qualifier is not None,
            _until(figure, published) if way == "ahead" else _otherwise(figure, published, way),
        )

    def _sort(self, figure: Figure) -> tuple[str, str, float]:
        """Return what is measured, in what unit, and how many first units one of that is."""
        unit = figure.unit or ""
        if unit == "age":
            return "age", "", 1 / _HOURS_A_YEAR
        if figure.kind == "duration":
            return "time", _PERIOD.sub("", figure.value), 1.0
        if figure.kind == "share" or unit == "%":
            return "share", "", 1.0
        for name in (unit, unit.lower(), unit.partition("/")[0]):
            sort, worth = self._units.get(name, ("", 1.0))
            if sort == "money" or (sort and figure.kind == "amount"):
                return sort, _SAME.get(name, name), worth
        return ("amount", unit, 1.0) if figure.kind == "amount" else ("count", "", 1.0)


def _times(ends: Range, worth: float, nought: float) -> Range:
    return None if ends is None else ((ends[0] - nought) * worth, (ends[1] - nought) * worth)


def _ends(figure: Figure) -> tuple[Range, Range]:
    """Return from where to where a figure goes without its hedge, and with it."""
    allowed = range_of(figure)
    hedged = figure.qualifier is not None
    return range_of(replace(figure, qualifier=None)) if hedged else allowed, allowed


def _plain(figure: Figure, sort: str) -> Figure:
    """Return a figure as a number or a range: shares in per cent, “70s” from 70 to 79."""
    fraction = _FRACTION.fullmatch(figure.value) if sort == "share" else None
    if fraction and int(fraction[1]) < int(fraction[2]):
        return replace(figure, value=f"{100 * int(fraction[1]) / int(fraction[2]):.1f}")
    tens = _TENS.fullmatch(figure.value) if sort == "age" else None
    if tens:
        return replace(figure, value=f"P{tens[1]}Y/P{int(tens[1]) + 9}Y")
    return figure


def _until(figure: Figure, published: str | None) -> str:
    """Return the day on which so many days or weeks are over."""
    days = _DAYS.fullmatch(figure.value)
    if days is None or published is None:
        return ""
    many = int(days[1]) * (_WEEK if days[2] == "W" else 1)
    return (date.fromisoformat(published) + timedelta(days=many)).isoformat()


def _otherwise(figure: Figure, published: str | None, way: Way) -> str:
    """Return how figures of another sort tell the same, as `Quantity` has it."""
    if figure.unit == "time" and figure.value.isdigit():
        return f"{100 * int(figure.value)} %"
    if figure.kind == "share":
        return f"{figure.value} %"
    years = _YEARS.fullmatch(figure.value)
    if years is None or published is None or not way:
        return ""
    now, back = date.fromisoformat(published).year, int(years[1])
    return str(now - back) if _MANY_YEARS <= back < now else ""


def _years(value: str) -> tuple[float, float]:
    """Return the years that a date may lie in; a week may begin in the year before its own."""
    first, last = (_YEAR.match(part) for part in (value, value.rpartition("/")[2]))
    if first is None or last is None:
        return -math.inf, math.inf
    return (
        float(first[1] + first[2].replace("X", "0")) - 1,
        float(last[1] + last[2].replace("X", "9")) + 1,
    )


def relation(one: Quantity, other: Quantity) -> Relation:
    """Return how two quantities go together that can be values of one fact."""
    if one.sort != other.sort:
        return "converted"  # 1996 and 28 years back
    if one.sort == "date":
        return relation_of_dates(one.value, other.value)
    if one.number is None or other.number is None:
        return "same" if one.value == other.value else "apart"
    if _is_close(one, other) or _is_namesake(one, other):
        return "same" if one.unit == other.unit or _is_namesake(one, other) else "converted"
    if one.unit != other.unit and _may_be_converted(one, other):
        return "converted"
    near = (one.loose or other.loose) and _ratio(one.number, other.number) <= 1 + _HEDGED
    near = near or _is_rounded(one, other) or overlap(one.allowed, other.allowed)
    return "loose" if near else "apart"


def _is_namesake(one: Quantity, other: Quantity) -> bool:
    """Tell whether two sums are as many of what is called the same, in two countries maybe."""
    units = {one.unit, other.unit}
    return one.value == other.value and any(units <= alike for alike in _NAMESAKES)


def key_of(one: Quantity) -> str:
    """Return what all quantities have in common that give the same number, in any unit."""
    if one.number is None or one.sort == "date":
        return one.value
    return f"{one.number[0]:.3g}/{one.number[1]:.3g}"


def ratio(one: Quantity, other: Quantity) -> float:
    """Return how many times the smaller of two numbers the greater is; 1 where words are none."""
    return 1.0 if one.number is None or other.number is None else _ratio(one.number, other.number)


def _is_close(one: Quantity, other: Quantity) -> bool:
    """Tell whether two numbers are one, but for what rounding makes of fractions and of units."""
    rounded = one.unit != other.unit or "/" in one.value or "/" in other.value
    share = _CLOSE if rounded else _EXACT
    (low, high), (least, most) = one.number or (0, 0), other.number or (0, 0)
    lower, higher = max(low, least), max(high, most)
    return abs(low - least) <= share * lower and abs(high - most) <= share * higher


def _is_rounded(one: Quantity, other: Quantity) -> bool:
    """Tell whether a great number is another, told to fewer digits: 19,000 for 19,400."""
    exact, round_ = sorted((one, other), key=_exactness)
    if exact.sort not in ("count", "money") or exact.number is None or round_.number is None:
        return False
    if exact.number[0] < _GREAT:
        return False
    near = _ratio(exact.number, round_.number) <= 1 + _ROUNDED
    return near and overlap(exact.number, _rounded(round_.number, 2 * round_.step))


def _exactness(one: Quantity) -> float:
    return one.step or math.inf


def _may_be_converted(one: Quantity, other: Quantity) -> bool:
    """Tell whether one quantity, rounded, is the other in another unit."""
    if one.number is None or other.number is None or not (one.step and other.step):
        return False
    if one.sort == "money":
        return _ratio(one.number, other.number) <= _RATES
    near = _ratio(one.number, other.number) <= 1 + _HEDGED  # a week is not rounded from nine days
    return near and overlap(_rounded(one.number, one.step), _rounded(other.number, other.step))


def _rounded(number: tuple[float, float], step: float) -> tuple[float, float]:
    """Return what may have been rounded to a number."""
    return number[0] - step / 2, number[1] + step / 2


def _ratio(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return how many times the smaller of two numbers the greater is, at the least."""
    (_, low), (high, _) = sorted((one, other))
    return max(1.0, high / low) if low > 0 else float("inf")
