"""One page before it is printed: a list of what to draw, where links lead, what is marked."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.export.pdf.hatching import HATCHING, Hatching
from reader.export.pdf.sheet import A4
from reader.export.pdf.typesetting import UNITS, Paragraph
from reader.export.theme import light

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from reader.export.pdf.mark import Annotation
    from reader.export.pdf.sheet import Box, Link, Sheet
    from reader.export.pdf.structure import Element

#: Passages that others carry too.  The window's tint is mixed with its paper, this with white.
MATCH = "match"
_MATCH_ON_WHITE = "#E3F2F9"
_TINT, _PEN, _DARK, _HATCHING = "#E6E6E6", "#F6F6F6", "#333333", "#A8A8A8"


def coloured() -> Mapping[str, str]:
    """Return the colours of the light theme, "#rrggbb" by token, and the match tint on white."""
    return {**light(), MATCH: _MATCH_ON_WHITE}


def grey() -> Mapping[str, str]:
    """Return greys by token, for a printer without colours: what is told apart by hatching alike.

    Words and lines are as dark as their colours are, and no lighter than can be read.
    """
    greys = {token: _as_grey(colour) for token, colour in coloured().items()}
    pens = {token: _PEN for token in greys if token.startswith("note_")}
    lines = {"quote": _DARK, "diff": _DARK, "mtext": _DARK}
    return {**greys, **pens, **lines, MATCH: _TINT, HATCHING: _HATCHING}


def _as_grey(colour: str) -> str:
    """Return a grey as light as `colour` is (ITU-R BT.601)."""
    paint = QColor(colour)
    level = round(0.299 * paint.red() + 0.587 * paint.green() + 0.114 * paint.blue())
    return QColor(level, level, level).name()


@dataclass(frozen=True, slots=True)
class Words:
    """A line of a paragraph."""

    paragraph: Paragraph
    line: int
    x: float
    baseline: float

    def draw(self, painter: QPainter, colours: Mapping[str, str]) -> None:
        """Draw the line in its style's colour."""
        painter.setPen(QColor(colours[self.paragraph.style.colour]))
        self.paragraph.draw(painter, self.line, self.x, self.baseline)


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line, straight or waved."""

    left: float
    right: float
    y: float
    colour: str
    width: float = 0.5
    waved: bool = False

    def draw(self, painter: QPainter, colours: Mapping[str, str]) -> None:
        """Draw the line."""
        pen = QPen(QColor(colours[self.colour]), self.width * UNITS)
        painter.strokePath(self._path(), pen)

    def _path(self) -> QPainterPath:
        corners = (
            wave(self.left, self.right, self.y)
            if self.waved
            else [(self.left, self.y), (self.right, self.y)]
        )
        path = QPainterPath(_point(*corners[0]))
        for corner in corners[1:]:
            path.lineTo(_point(*corner))
        return path


@dataclass(frozen=True, slots=True)
class Plate:
    """A filled rectangle with round corners; a disc where the radius is half its side."""

    box: Box
    colour: str
    radius: float = 0
    outline: str = ""

    def draw(self, painter: QPainter, colours: Mapping[str, str]) -> None:
        """Fill it, then draw its outline if it has one."""
        painter.setPen(
            QPen(QColor(colours[self.outline]), 0.6 * UNITS) if self.outline else Qt.PenStyle.NoPen
        )
        painter.setBrush(QColor(colours[self.colour]))
        rect = QRectF(_point(self.box.left, self.box.top), _point(self.box.right, self.box.bottom))
        painter.drawRoundedRect(rect, self.radius * UNITS, self.radius * UNITS)
        painter.setBrush(Qt.BrushStyle.NoBrush)


Item: TypeAlias = Words | Rule | Plate | Hatching
#: As what items are told: as part of an element; else the type of artifact that they are.
Told: TypeAlias = "Element | Literal['Pagination', 'Layout']"


@dataclass(slots=True)
class Page:
    """What is printed on one page.

    Attributes:
        section: Right end of the running head; empty for a page without one.
        label: What the page is called: "i", "A-1".
        legend: Whether its foot explains the marks.
        sheet: The paper it is printed on.
    """

    section: str
    label: str
    legend: bool = False
    sheet: Sheet = A4
    items: list[Item] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    annotations: list[Annotation] = field(default_factory=list)

    def write(self, paragraph: Paragraph, x: float, baseline: float) -> None:
        """Put the first line of `paragraph` at `x`."""
        self.items.append(Words(paragraph, 0, x, baseline))

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield the paragraphs of which lines are on the page, in the order of drawing."""
        for item in self.items:
            if isinstance(item, Words):
                yield item.paragraph

    def stretches(self) -> list[tuple[Told, list[Item]]]:
        """Return the items in the order of drawing, as stretches that are told as one."""
        return [(told, list(items)) for told, items in groupby(self.items, _told)]

    def draw(
        self,
        painter: QPainter,
        colours: Mapping[str, str],
        seam: Callable[[QPainter], None] | None = None,
    ) -> None:
        """Draw everything, in the order in which it was put.

        `seam` draws what is before, between and behind the stretches.
        """
        for _, items in self.stretches():
            if seam:
                seam(painter)
            for item in items:
                item.draw(painter, colours)
        if seam:
            seam(painter)


def _told(item: Item) -> Told:
    if isinstance(item, Words):
        return item.paragraph.element or "Pagination"
    return "Layout"


def wave(left: float, right: float, y: float) -> list[tuple[float, float]]:
    """Return the corners of a wavy line; it swings 0.8 points about `y` every 3 points."""
    steps = max(2, round((right - left) / 1.5))
    return [
        (left + (right - left) * i / steps, y + (0.8 if i % 2 else -0.8)) for i in range(steps + 1)
    ]


def _point(x: float, y: float) -> QPointF:
    return QPointF(x * UNITS, y * UNITS)
