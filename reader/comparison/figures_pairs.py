"""When two figures cannot state one fact, whatever is said around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.figures_quantities import relation
from reader.comparison.figures_values import may_contradict

if TYPE_CHECKING:
    from reader.comparison.figures_told import Told


def may_be_one(one: Told, other: Told) -> bool:
    """Tell whether two figures that measure the same can be values of one fact."""
    if one.quantity.sort != other.quantity.sort:
        return True
    if one.quantity.sort == "date":
        return _may_be_one_date(one, other)
    if one.quantity.sort == "time":
        if "next" in (one.spans, other.spans):
            return False
        return one.spans == other.spans or agrees(one, other)
    return one.fate == other.fate or None in (one.fate, other.fate)


def _may_be_one_date(one: Told, other: Told) -> bool:
    dated, both = one.dated or other.dated, bool(one.dated and other.dated)
    if dated and dated.isdisjoint(other.dated if both else one.words & other.words):
        return False
    return agrees(one, other) or may_contradict(one.quantity.value, other.quantity.value)


def is_repeated(one: Told, other: Told) -> bool:
    """Tell whether two figures of one sentence give one date: “on Monday evening, 14 October”."""
    return one.figure.kind == "date" and one.figure.value == other.figure.value


def agrees(one: Told, other: Told) -> bool:
    """Tell whether two figures for one fact give the same number."""
    return relation(one.quantity, other.quantity) in ("same", "converted")


def may_agree(one: Told, other: Told) -> bool:
    """Tell whether two figures for one fact can both be true, one being less exact."""
    return relation(one.quantity, other.quantity) != "apart"
