"""When two figures state one fact, and when they agree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.analysis import Figure

#: How alike the sentences must be (0..1), by what the figures share.
_SAME_RARE = 0.10  # a number that is no common one, counting the same
_SAME_COUNT = 0.20  # a common number, counting the same
_SAME_VALUE = 0.24  # the same number, counting something called otherwise
_SAME_RARE_VALUE = 0.12
_NEVER = float("inf")
_SAME_DATE = 0.32
_SAME_SPAN = 0.18  # the same length of time
_OTHER_VALUE = 0.42  # another number, counting the same
_OTHER_DATE = 0.60
#: Numbers up to this are so common that equality tells little.
_COMMON = 12
_DURATION = re.compile(r"P(?P<time>T?)(?P<many>[\d.]+)(?P<unit>[YMWDHS])")
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
#: Two loose numbers agree within this share of the larger.
_LOOSE = 0.05


def needed(one: Figure, other: Figure) -> float:
    """Return how alike the words around two figures must be for them to state one fact.

    Infinite where no likeness would do.
    """
    if one.kind != other.kind:
        return _NEVER
    same = agrees(one, other)
    if one.kind == "date":
        if one.value.startswith("T") != other.value.startswith("T"):
            return _NEVER
        return _SAME_DATE if same else _OTHER_DATE
    if one.unit == other.unit and (one.unit or one.kind == "duration"):
        return _needed_for_one_unit(one, same=same)
    if same and one.kind != "duration":
        return _SAME_VALUE if _is_common(one) else _SAME_RARE_VALUE
    return _NEVER


def _needed_for_one_unit(figure: Figure, *, same: bool) -> float:
    if not same:
        return _OTHER_VALUE
    if figure.kind == "duration":
        return _SAME_SPAN
    return _SAME_COUNT if _is_common(figure) else _SAME_RARE


def _is_common(figure: Figure) -> bool:
    number = _number(figure)
    return number is None or number <= _COMMON


def agrees(one: Figure, other: Figure) -> bool:
    """Tell whether the values of two figures for one fact can both be true."""
    if one.value == other.value:
        return True
    if one.kind == "date":
        return one.value.startswith(other.value) or other.value.startswith(one.value)
    a, b = _number(one), _number(other)
    if a is None or b is None:
        return False
    loose = not {"about", "nearly"}.isdisjoint((one.qualifier, other.qualifier))
    return abs(a - b) <= (_LOOSE if loose else 0) * max(a, b)


def _number(figure: Figure) -> float | None:
    """Return the value as a number, durations in hours; None for words."""
    lasting = _DURATION.fullmatch(figure.value)
    if lasting is not None:
        return float(lasting["many"]) * _HOURS[lasting["time"], lasting["unit"]]
    try:
        return float(figure.value)
    except ValueError:
        return None
