"""The small charts of a card, and the part that no click means anything on."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from reader.ui.cards.told import grouped
from reader.ui.painting import DOT, draw_dots

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Passage
    from reader.ui.cards.card import Bar
    from reader.ui.painting import Look

SMALL = 20.0  # height of a small line
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Plain:
    """A part without a passage of its own."""

    def target(self, _at: QPointF) -> Passage | None:
        """Return None: a click means nothing here."""
        return None


class Dots(Plain):
    """One dot an article, in as many rows as they need, and words behind or below them."""

    def __init__(self, dots: Sequence[bool], words: str, width: float, look: Look) -> None:
        self._look = look
        row = max(int(width // DOT), 1)
        self._rows = [tuple(dots[at : at + row]) for at in range(0, len(dots), row)]
        used = DOT * len(self._rows[-1]) + 6
        beside = used + QFontMetricsF(look.type.font("second")).horizontalAdvance(words) <= width
        self._words, self._at = words, used if beside else 0.0
        self.height = SMALL * (len(self._rows) + (not beside))

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the dots, then the words."""
        for number, dots in enumerate(self._rows):
            middle = at + QPointF(0, SMALL * (number + 0.5))
            draw_dots(painter, middle, dots, self._look.theme)
        painter.setFont(self._look.type.font("second"))
        painter.setPen(self._look.theme.color("text2"))
        line = QRectF(at.x() + self._at, at.y() + self.height - SMALL, 10_000, SMALL)
        painter.drawText(line, _LEFT, self._words)


class Bars(Plain):
    """A small chart: a letter, a bar, a number; one colour, articles told by letter.

    Many bars stand in several columns, to be read down each.
    """

    PITCH = 14.0
    LONGEST = 240.0
    MANY = 6  # bars from which on they are parted
    LEAST = 112.0  # width of a column
    GAP = 16.0

    def __init__(self, bars: Sequence[Bar], scale: int, width: float, look: Look) -> None:
        self._look, self._scale = look, scale
        most = max(int((width + self.GAP) // (self.LEAST + self.GAP)), 1)
        columns = min(most, max(ceil(len(bars) / self.MANY), 1))
        rows = ceil(len(bars) / columns)
        room = (width + self.GAP) / columns - self.GAP
        widest = max((self._width(bar.letter) for bar in bars), default=0.0)
        self._before = max(widest + 6, 16.0)
        number = max((self._width(grouped(bar.value)) for bar in bars), default=0.0)
        self._full = min(max(room - self._before - number - 8, 8.0), self.LONGEST)
        step = min(room, self._before + self._full + number + 8) + self.GAP
        self._placed = [
            (bar, QPointF(step * (at // rows), self.PITCH * (at % rows)))
            for at, bar in enumerate(bars)
        ]
        self.height = self.PITCH * rows

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the bars; the longest leaves room for its number."""
        color = QColor(self._look.theme.color("quote"))
        color.setAlphaF(0.78 if not self._look.theme.outlined else 1.0)
        painter.setFont(self._look.type.font("letter"))
        for bar, place in self._placed:
            x, y = at.x() + place.x(), at.y() + place.y()
            painter.setPen(self._look.theme.color("text2"))
            painter.drawText(QRectF(x, y, self._before, self.PITCH), _LEFT, bar.letter)
            length = max(self._full * bar.value / self._scale, 1.0)
            painter.fillRect(QRectF(x + self._before, y + 3, length, 8), color)
            number = QRectF(x + self._before + length + 6, y, 48, self.PITCH)
            painter.drawText(number, _LEFT, grouped(bar.value))

    def _width(self, words: str) -> float:
        return QFontMetricsF(self._look.type.font("letter")).horizontalAdvance(words)
