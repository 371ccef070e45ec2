"""What the appearance of a mark draws, in the operators of ISO 32000-1, 8.5.

Lengths come from the top edge of the page, as everywhere here, and leave from the bottom edge,
as PDF has it.  Grounds are multiplied with the page so that text on them stays legible.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from reader.export.pdf.hatching import hatch
from reader.export.pdf.mark import BESIDE
from reader.export.pdf.page import wave
from reader.export.pdf.sheet import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.pdf.mark import Annotation
    from reader.export.pdf.sheet import Band

ABOVE, BELOW = 10.4, 3.6  # a line's ground, from its baseline
Rgb: TypeAlias = tuple[float, float, float]
_CURVE = 0.5523  # control points of a quarter circle: 4/3 (√2 - 1)


@dataclass(frozen=True, slots=True)
class Ink:
    """What a mark is drawn with.

    Attributes:
        fill: The colour of its ground or its line, each part 0..1.
        ring: That of the line round the dot of a note.
        lines: That of the hatching over its ground; None for no hatching.
    """

    fill: Rgb
    ring: Rgb
    lines: Rgb | None = None


def strokes(mark: Annotation, ink: Ink, height: float) -> str:
    """Return what draws `mark` on a page of this height, in points."""
    if mark.box:
        return _paint(
            f"{_numbers(ink.fill)} rg {_numbers(ink.ring)} RG 0.6 w",
            [_disc(mark.box, height)],
            "B",
        )
    if mark.subtype == "Highlight":
        boxes = [_ground(band) for band in mark.painted]
        ground = _paint(
            f"{_numbers(ink.fill)} rg", [_rectangle(box, height) for box in boxes], "f"
        )
        if ink.lines is None or not boxes:
            return ground
        lines = [
            f"{a:.2f} {height - b:.2f} m {c:.2f} {height - d:.2f} l"
            for box in boxes
            for (a, b), (c, d) in hatch(box, mark.colour)
        ]
        return "\n".join((ground, _paint(f"{_numbers(ink.lines)} RG 0.35 w", lines, "S")))
    pen = f"{_numbers(ink.fill)} RG {'0.8' if mark.subtype == 'Squiggly' else '0.75'} w 1 j 1 J"
    return _paint(pen, [_line(mark, band, height) for band in mark.painted], "S")


def _paint(state: str, paths: Sequence[str], operator: str) -> str:
    return "\n".join((f"q /M gs {state}", *paths, operator, "Q")) if paths else "q Q"


def _ground(band: Band) -> Box:
    stripe, stripes = band.stripe
    height = (ABOVE + BELOW) / stripes
    top = band.baseline - ABOVE + stripe * height
    return Box(band.left - BESIDE, top, band.right + BESIDE, top + height)


def _rectangle(box: Box, height: float) -> str:
    width, tall = box.right - box.left, box.bottom - box.top
    return f"{box.left:.2f} {height - box.bottom:.2f} {width:.2f} {tall:.2f} re"


def _line(mark: Annotation, band: Band, height: float) -> str:
    if mark.subtype == "Underline":
        y = height - band.baseline - 2.4
        return f"{band.left:.2f} {y:.2f} m {band.right:.2f} {y:.2f} l"
    corners = wave(band.left, band.right, band.baseline + 2.2)
    steps = [f"{x:.2f} {height - y:.2f} {'l' if i else 'm'}" for i, (x, y) in enumerate(corners)]
    return " ".join(steps)


def _disc(box: Box, height: float) -> str:
    x, y = (box.left + box.right) / 2, height - (box.top + box.bottom) / 2
    r = (box.right - box.left) / 2 - 0.3  # half the ring, which must not leave the box
    k = r * _CURVE
    corners = ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 0))
    path = [f"{x + r:.2f} {y:.2f} m"]
    for (a, b), (c, d) in itertools.pairwise(corners):
        # Each control point lies on the tangent: from (a, b) towards (c, d), and back.
        path.append(
            f"{x + r * a + k * c:.2f} {y + r * b + k * d:.2f} "
            f"{x + r * c + k * a:.2f} {y + r * d + k * b:.2f} "
            f"{x + r * c:.2f} {y + r * d:.2f} c"
        )
    return " ".join(path)


def _numbers(rgb: Rgb) -> str:
    return " ".join(f"{part:.3f}" for part in rgb)
