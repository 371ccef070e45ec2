"""Lengths of the reading desk, in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

HEADER = 121  # the last pixel row is its hairline
STRIP = 8
GRAB = 4  # how far beyond the strip, on either side, a pointer still takes hold of it
THUMB_BEYOND = 2  # how far its visible part reaches out on either side
GUTTER = 60
NARROWEST = 320
PREFERRED = 480
TOP = 16  # between the hairline and the first line
BOTTOM = 32
OUTDENT = 8  # tints begin this far left of the text
OVERHANG = 4  # and end this far right of the column, where nothing follows
LONGEST_LINE = 75  # characters

_WIDER = 36  # at most, of what a wide pane adds to the gutter: speakers' names stand there
_SHARE = 4  # one pixel of so many
_BASE_FONT = 16
_BASE_LINE = 24


@dataclass(frozen=True, slots=True)
class Measures:
    """Heights that follow the zoom.  All marks hang on the baseline of their line.

    Attributes:
        zoom: Per cent.
    """

    zoom: int = 100

    @property
    def line(self) -> int:
        """Height of a line: half as much again as the letters, on the rhythm of four."""
        return 4 * ceil(round(_BASE_FONT * self.zoom / 100) * 1.5 / 4)

    @property
    def rise(self) -> int:
        """From the top of a line's band to its baseline."""
        return self.scaled(17)

    @property
    def paragraph(self) -> int:
        """Space between two paragraphs."""
        return self.line // 2

    @property
    def narrowest(self) -> int:
        """The least width of a pane."""
        return max(NARROWEST, NARROWEST * self.zoom // 100)

    def scaled(self, length: float) -> int:
        """Return a length given for a line of 24, for this line; at least 1."""
        return max(1, round(length * self.line / _BASE_LINE))


@dataclass(frozen=True, slots=True)
class Columns:
    """A pane from left to right: gutter, text, right margin, overview strip.

    Attributes:
        width: Of the pane.
        left: Where the text begins.
        text: Width of the text.
    """

    width: int
    left: int
    text: int

    @property
    def strip(self) -> int:
        """Where the overview strip begins."""
        return self.width - STRIP


def columns(width: int, *, margin: int, longest: int) -> Columns:
    """Divide a pane of `width`.

    A pane wider than the narrowest gives part of that to its gutter; what the text cannot use
    goes to both margins alike.

    Args:
        width: Of the pane.
        margin: Least width between text and strip.
        longest: Greatest width of the text.
    """
    left = GUTTER + min(_WIDER, max(0, width - NARROWEST) // _SHARE)
    room = max(1, width - left - margin - STRIP)
    text = min(room, longest)
    return Columns(width, left + (room - text) // 2, text)


def pane_widths(available: int, count: int, narrowest: int) -> tuple[int, ...]:
    """Divide a row among `count` panes so that only whole panes are in view.

    As many as fit share the row to the last pixel; the others take the same width, and the row
    scrolls to them.
    """
    if not count:
        return ()
    shown = min(count, max(1, available // narrowest))
    width, rest = divmod(available, shown)
    return tuple(width + (number < rest) for number in range(count))
