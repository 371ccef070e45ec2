"""Counts by article, in columns at the right of a card or, without room, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from reader.model.article import letter
from reader.ui.cards.told import grouped
from reader.ui.inspector.charts import SMALL, Plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.painting import Look

#: Width of a column.
COUNT = 24.0
_LEAST_NAME = 96.0  # width left to a name beside them
_BETWEEN = " · "
_LINE = 16.0  # between two lines of a name
_MOST_LINES = 3  # of a name
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def counts_fit(articles: int, width: float) -> bool:
    """Tell whether a card as wide as this has room for a column an article."""
    return COUNT * articles + _LEAST_NAME <= width


def counts_in_words(counts: Sequence[int]) -> str:
    """Return the counts that are not nought: "A 3 · C 1"."""
    named = (f"{letter(at)} {grouped(count)}" for at, count in enumerate(counts) if count)
    return _BETWEEN.join(named)


def counts_in_lines(counts: Sequence[int], width: float, look: Look) -> Sequence[str]:
    """Return the counts in words, on as many lines of this width as they need."""
    metrics = QFontMetricsF(look.type.font("second"))
    return _in_lines(counts_in_words(counts), _BETWEEN, width, metrics) or [""]


def _in_lines(words: str, between: str, width: float, metrics: QFontMetricsF) -> list[str]:
    """Return words on lines of this width, broken at `between`; a part too wide has its own."""
    lines: list[str] = []
    for part in filter(None, words.split(between)):
        longer = between.join((*lines[-1:], part))
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def draw_counts(painter: QPainter, room: QRectF, counts: Sequence[int], look: Look) -> float:
    """Draw the columns at the right end of `room`; return how wide they are."""
    painter.setFont(look.type.font("second"))
    used = COUNT * len(counts)
    for column, count in enumerate(counts):
        cell = QRectF(room.right() - used + COUNT * column, room.top(), COUNT, room.height())
        painter.setPen(look.theme.color("text" if count else "text3"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, grouped(count) if count else "–")
    return used


class CountedName(Plain):
    """A name on as many lines as it needs beside its columns, which are level with the first."""

    def __init__(self, name: str, counts: Sequence[int], width: float, look: Look) -> None:
        self._counts, self._width, self._look = counts, width, look
        self._room = width - COUNT * len(counts) - 8
        metrics = QFontMetricsF(look.type.font("ui"))
        lines = _in_lines(name, " ", self._room, metrics)
        lines[_MOST_LINES - 1 :] = filter(None, [" ".join(lines[_MOST_LINES - 1 :])])
        cut = Qt.TextElideMode.ElideRight
        self.lines = tuple(metrics.elidedText(line, cut, self._room) for line in lines)
        self.height = SMALL + _LINE * (len(lines) - 1)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the name and the columns."""
        line = QRectF(at.x(), at.y(), self._width, SMALL)
        draw_counts(painter, line, self._counts, self._look)
        painter.setFont(self._look.type.font("ui"))
        painter.setPen(self._look.theme.color("text"))
        line.setWidth(self._room)
        for words in self.lines:
            painter.drawText(line, _LEFT, words)
            line.translate(0, _LINE)
