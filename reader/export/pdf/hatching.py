"""Patterns that tell the colours of notes apart where there are no colours: on a grey printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPen

from reader.export.pdf.typesetting import UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtGui import QPainter

    from reader.export.pdf.sheet import Box

_Line: TypeAlias = tuple[tuple[float, float], tuple[float, float]]

#: The colour of the lines, where there are no colours.
HATCHING = "hatching"
_GAP = 3.2  # points between two lines
#: Which way the lines of a colour run: along x by so much for each point down.  None is level:
#: that would strike the words out.
_LEANING: Mapping[str, tuple[float, ...]] = {
    "note_yellow": (-1.0,),
    "note_peach": (1.0,),
    "note_mint": (0.0,),
    "note_rose": (1.0, -1.0),
    "note_grey": (0.35, -0.35),
}


@dataclass(frozen=True, slots=True)
class Hatching:
    """The pattern of one colour on a part of a page."""

    box: Box
    colour: str

    def draw(self, painter: QPainter, colours: Mapping[str, str]) -> None:
        """Draw its lines."""
        painter.setPen(QPen(QColor(colours[HATCHING]), 0.35 * UNITS))
        for (a, b), (c, d) in hatch(self.box, self.colour):
            painter.drawLine(QLineF(a * UNITS, b * UNITS, c * UNITS, d * UNITS))


def hatch(box: Box, colour: str) -> Iterator[_Line]:
    """Yield the lines that fill `box` with the pattern of a colour; none for what has no pattern.

    They lie alike on all boxes of a page, so that one box goes on where another ends.
    """
    height = box.bottom - box.top
    for lean in _LEANING.get(colour, ()):
        # Where the line that goes through (x, 0) crosses the upper edge of the box.
        shift = lean * box.top
        first = min(box.left, box.left - lean * height) - shift
        last = max(box.right, box.right - lean * height) - shift
        for x in _steps(first, last):
            yield _clipped(box, x + shift, lean)


def _steps(start: float, end: float) -> Iterator[float]:
    number = int(start // _GAP) + 1
    while number * _GAP < end:
        yield number * _GAP
        number += 1


def _clipped(box: Box, x: float, lean: float) -> _Line:
    """Return the part within `box` of the line that crosses its upper edge at `x`."""
    first, last = 0.0, box.bottom - box.top
    if lean:
        at = sorted(((box.left - x) / lean, (box.right - x) / lean))
        first, last = max(first, at[0]), min(last, at[1])
    return (x + lean * first, box.top + first), (x + lean * last, box.top + last)
