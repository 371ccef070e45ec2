"""The sheet of paper and what lies where on it.

Lengths are PDF points (1/72 inch); y runs downwards from the top edge, as in Qt.  Only
`reader.export.pdf.annotations` turns y round, for PDF counts from the bottom edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.export.pdf.structure import Element

MM = 72 / 25.4

LEFT = 30 * MM
TEXT_WIDTH = 102 * MM
MARGIN_RIGHT = LEFT - 9  # where speakers and references end
MARGIN_LEFT = 16.0  # and where the longest of them may begin
HEAD = 15.8 * MM  # baseline of the running head
HEAD_RULE = 18.3 * MM
TOP = 28 * MM  # above the first line


@dataclass(frozen=True, slots=True)
class Sheet:
    """A size of paper and what depends on it.

    Attributes:
        width: Of the paper, in whole points as Qt writes its media box.
        height: The same.
    """

    width: float
    height: float

    def turned(self) -> Sheet:
        """Return the sheet lying where this one stands, for what is wide."""
        return Sheet(self.height, self.width)

    @property
    def right(self) -> float:
        """Where everything on the page ends."""
        return self.width - 21 * MM

    @property
    def notes_left(self) -> float:
        """Where the notes beside an article begin."""
        return self.right - 48 * MM

    @property
    def bottom(self) -> float:
        """Below the last line."""
        return self.height - 27 * MM

    @property
    def foot_rule(self) -> float:
        """The line above the foot."""
        return self.height - 20.8 * MM


A4 = Sheet(595.0, 842.0)
LETTER = Sheet(612.0, 792.0)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; left < right, top < bottom."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in the document to go to.

    Attributes:
        page: Index of the page, from 0, front matter included.
        y: Where on it.
    """

    page: int
    y: float

    @property
    def number(self) -> int:
        """The page's number as printed: from 1."""
        return self.page + 1


@dataclass(frozen=True, slots=True)
class Link:
    """A part of a page that leads to another place of the document; `element` tells it."""

    box: Box
    target: Anchor
    element: Element


@dataclass(frozen=True, slots=True)
class Band:
    """The part of one line of text that a span covers.

    Attributes:
        page: Index of the page in the document.
        left: Where the first character begins.
        right: Where the last one ends.
        baseline: The line's baseline.
        stripe: Which part of the line's height a ground on it takes: (1, 3) is the middle third.
    """

    page: int
    left: float
    right: float
    baseline: float
    stripe: tuple[int, int] = (0, 1)
