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
    lines = [""]
    for part in filter(None, counts_in_words(counts).split(_BETWEEN)):
        longer = _BETWEEN.join(filter(None, (lines[-1], part)))
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(part)
        else:
            lines[-1] = longer
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


class CountLine(Plain):
    """A small line of words, cut where the columns begin."""

    def __init__(self, words: str, counts: Sequence[int], width: float, look: Look) -> None:
        self.height = SMALL
        self._counts, self._width, self._look = counts, width, look
        room = width - COUNT * len(counts) - 8
        metrics = QFontMetricsF(look.type.font("second"))
        self._words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the words and the columns."""
        line = QRectF(at.x(), at.y(), self._width, self.height)
        draw_counts(painter, line, self._counts, self._look)
        painter.setPen(self._look.theme.color("text2"))
        painter.drawText(line, _LEFT, self._words)
