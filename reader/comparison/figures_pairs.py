"""When two figures cannot state one fact, whatever is said around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.figures_quantities import relation

if TYPE_CHECKING:
    from reader.comparison.figures_told import Told


def may_be_of_one(one: Told, other: Told) -> bool:
    """Tell whether two dates may be of one event: none of another one’s (“the 1987 storm”)."""
    dated, both = one.dated or other.dated, bool(one.dated and other.dated)
    return not dated or not dated.isdisjoint(other.dated if both else one.words & other.words)


def is_repeated(one: Told, other: Told) -> bool:
    """Tell whether two figures of one sentence give one date: “on Monday evening, 14 October”."""
    return one.figure.kind == "date" and one.figure.value == other.figure.value


def agrees(one: Told, other: Told) -> bool:
    """Tell whether two figures for one fact give the same number."""
    return relation(one.quantity, other.quantity) in ("same", "converted")


def may_agree(one: Told, other: Told) -> bool:
    """Tell whether two figures for one fact can both be true, one being less exact."""
    return relation(one.quantity, other.quantity) != "apart"
