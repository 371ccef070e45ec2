"""When two figures state one fact, and when they agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.figures_values import (
    is_rare,
    is_vague,
    is_year,
    may_contradict,
    overlap,
    same_date,
)

if TYPE_CHECKING:
    from reader.comparison.figures_told import Told

#: How alike the sentences must be (0..1), by what the figures share.
_SAME_RARE = 0.10  # a number that is no common one, counting the same or lasting the same
_SAME_COUNT = 0.20  # a common number, counting the same
_SAME_VALUE = 0.24  # the same number, counting something called otherwise
_SAME_RARE_VALUE = 0.12
_SAME_SPAN = 0.18  # a common length of time
_SAME_DATE = 0.32
_OTHER_VALUE = 0.42  # another number, counting the same
_OTHER_DATE = 0.38
_SAME_DATED = 0.10  # the same date of a thing called alike
_NAMED_DATED = 0.15  # the same year, where one says of what, and the other names that
#: The same of people whom the same befell, which few facts of one story are about.
_SAME_FATE = 0.10
_OTHER_FATE = 0.15
_NEVER = float("inf")
#: Numbers up to this are so common that equality tells little.
_COMMON = 12


def needed(one: Told, other: Told) -> float:
    """Return how alike the words around two figures of one kind must be to state one fact.

    Infinite where no likeness would do.
    """
    if one.figure.kind == "date":
        return _needed_for_dates(one, other)
    if one.figure.kind == "duration":
        return _needed_for_durations(one, other)
    return _needed_for_numbers(one, other)


def _needed_for_dates(one: Told, other: Told) -> float:
    dated, both = one.dated or other.dated, bool(one.dated and other.dated)
    if dated and dated.isdisjoint(other.dated if both else one.words & other.words):
        return _NEVER
    if not agrees(one, other):
        contrary = may_contradict(one.figure.value, other.figure.value)
        return _OTHER_DATE if contrary else _NEVER
    if both:
        return _SAME_DATED
    return _NAMED_DATED if dated and is_year(one.figure.value) else _SAME_DATE


def _needed_for_durations(one: Told, other: Told) -> float:
    if "next" in (one.spans, other.spans) or one.unit != other.unit:
        return _NEVER
    if agrees(one, other) and not _is_vaguely(one, other):
        rare = is_rare(one.figure, _COMMON) and is_rare(other.figure, _COMMON)
        return _SAME_RARE if rare else _SAME_SPAN
    return _OTHER_VALUE if one.spans == other.spans else _NEVER


def _needed_for_numbers(one: Told, other: Told) -> float:
    same = agrees(one, other) and not _is_vaguely(one, other)
    fated = one.fate is not None and one.fate == other.fate
    if one.fate != other.fate and (not same or None not in (one.fate, other.fate)):
        return _NEVER
    rare = is_rare(one.figure, _COMMON) or is_rare(other.figure, _COMMON)
    if not _count_alike(one.unit, other.unit):
        return _needed_for_values(one, other, rare=rare, fated=fated)
    if fated and one.unit == other.unit == "person":
        return _OTHER_FATE if not same else 0.0 if rare else _SAME_FATE
    if not same:
        return _OTHER_VALUE if one.unit == other.unit else _NEVER
    return _SAME_RARE if rare else _SAME_COUNT


def _needed_for_values(one: Told, other: Told, *, rare: bool, fated: bool) -> float:
    """Return what equal numbers need that count things called otherwise."""
    if one.figure.value != other.figure.value:
        return _NEVER
    if fated:
        return _SAME_FATE
    return _SAME_RARE_VALUE if rare else _SAME_VALUE


def _is_vaguely(one: Told, other: Told) -> bool:
    """Tell whether values that agree do so only because one is vague: "weeks" and 20 days."""
    vague = is_vague(one.figure) or is_vague(other.figure)
    return vague and one.figure.value != other.figure.value


def _count_alike(one: str | None, other: str | None) -> bool:
    """Tell whether two units have one head: "monitor" and "commission monitor"."""
    return one is not None and other is not None and one.split()[-1] == other.split()[-1]


def is_repeated(one: Told, other: Told) -> bool:
    """Tell whether two figures of one sentence give one date: “on Monday evening, 14 October”."""
    return one.figure.kind == "date" and one.figure.value == other.figure.value


def agrees(one: Told, other: Told) -> bool:
    """Tell whether two figures for one fact can both be true."""
    a, b = one.figure, other.figure
    if a.value == b.value:
        return True
    if a.kind == "date" and (one.range is None or other.range is None):
        return same_date(a.value, b.value)
    return overlap(one.range, other.range)
