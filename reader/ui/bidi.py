"""Lines of text that run from right to left, or both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption

from reader.model.direction import has_right_to_left, stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QTextLine
    from PySide6.QtWidgets import QWidget


def option_for(*, right_to_left: bool) -> QTextOption:
    """Return how to break a paragraph into lines: ragged at the side where they end."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    if right_to_left:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def isolated(words: str) -> str:
    """Return `words` so that they turn nothing about in the sentence they are put in.

    That is an isolate, as Unicode has it; the mark before it is for Qt, which takes the direction
    of a sentence from the first letter, even of an isolate.
    """
    return f"\u200e\u2068{words}\u2069" if has_right_to_left(words) else words


def stretches_of(line: QTextLine, start: int, end: int) -> Sequence[tuple[float, float]]:
    """Return where the characters from `start` to `end`, UTF-16 positions, stand on a line.

    They are neighbours in the text, but not on a line that runs both ways; from left to right.
    """
    # A cursor at the border of two directions has two places, and Qt gives one: glyphs have one.
    runs = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    return stretches((box.left(), box.left() + box.width()) for box in runs)


def count_from_left(widget: QWidget) -> None:
    """Have what is painted in `widget` stay where it is when the window is turned round.

    Its places are counted from the left, and its lines run as their own words do: an English
    article reads from left to right in an Arabic window.
    """
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def paint_from_left(painter: QPainter) -> None:
    """Have words be painted at the left of their room, also where the window is turned round."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
