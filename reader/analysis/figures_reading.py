"""What the words of a figure say, before its sentence is asked what is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.model.analysis import FigureKind


class Reading(NamedTuple):
    """What some words say.

    Attributes:
        start: Offset of the first character in the text searched.
        end: Offset after the last one.
        value: As in `Figure`.
        kind: As in `Figure`.
        unit: What is counted, where the words say so themselves.
        bare: Whether words after it tell the unit.
        needs_unit: Whether it is no figure where none do.
        labels: Whether it may only tell which one: “Route 66”.
        named: Whether it is a figure only after a name: “Ada Finch, 34,”.
        number: How many characters stand before the number itself.
    """

    start: int
    end: int
    value: str
    kind: FigureKind
    unit: str | None = None
    bare: bool = False
    needs_unit: bool = False
    labels: bool = False
    named: bool = False
    number: int = 0
