"""The parts of a note's card: its colour in sign and words, and the places it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from reader.ui.inspector.blocks import HeadLine, Tags, Words
from reader.ui.inspector.charts import SMALL, Plain
from reader.ui.inspector.prose import LINE, Prose
from reader.ui.painting import BADGE, badge_width, draw_badge
from reader.ui.pens import draw_dot

if TYPE_CHECKING:
    from reader.model.comparison import Passage
    from reader.model.note import NoteColor
    from reader.ui.cards.card import Card, Cell
    from reader.ui.inspector.blocks import Block
    from reader.ui.painting import Look

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SIGN, _RADIUS = 16.0, 4.5
_BETWEEN = 2.0
_BAR, _BAR_ROOM = 3.0, 10.0


class PenLine(Plain):
    """The sign of a note's colour, what it means, and at the right when the note was changed."""

    def __init__(self, card: Card, pen: NoteColor, width: float, look: Look) -> None:
        self.height = SMALL
        self._card, self._pen, self._width, self._look = card, pen, width, look

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the line; the words give way to the moment."""
        font, theme = self._look.type.font("second"), self._look.theme
        metrics = QFontMetricsF(font)
        draw_dot(painter, at + QPointF(_RADIUS, SMALL / 2), self._pen, theme, _RADIUS)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        line = QRectF(at.x(), at.y(), self._width, SMALL)
        painter.drawText(line, _RIGHT, self._card.trailing)
        room = self._width - _SIGN - metrics.horizontalAdvance(self._card.trailing) - 8
        words = metrics.elidedText(self._card.detail, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.drawText(line.adjusted(_SIGN, 0, 0, 0), _LEFT, words)


class Places:
    """The words a note is about, one place below the other, beside a bar in its colour."""

    def __init__(self, card: Card, pen: NoteColor, width: float, look: Look) -> None:
        self._pen, self._look = pen, look
        self._placed: list[tuple[Cell, Prose, QRectF]] = []
        y = 0.0
        for cell in card.cells:
            room = width - _BAR_ROOM - _badges(cell)
            prose = Prose(cell.runs, room, look)
            self._placed.append((cell, prose, QRectF(0, y, width, prose.height)))
            y += prose.height + _BETWEEN
        self.height = y - _BETWEEN

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the bar, then of each place its badge and its words."""
        theme = self._look.theme
        bar = QRectF(at.x(), at.y() + 3, _BAR, self.height - 6)
        ink = "notering" if theme.outlined else f"notedot_{self._pen}"
        painter.fillRect(bar, theme.color(ink))
        for cell, prose, rect in self._placed:
            corner = at + rect.topLeft() + QPointF(_BAR_ROOM, 0)
            for letters in cell.letters:
                middle = corner + QPointF(0, (LINE - BADGE) / 2)
                draw_badge(painter, middle, letters, self._look, solid=True)
            prose.paint(painter, corner + QPointF(_badges(cell), 0))

    def target(self, at: QPointF) -> Passage | None:
        """Return the place at `at`."""
        return next((cell.target for cell, _, rect in self._placed if rect.contains(at)), None)


def note_blocks(card: Card, pen: NoteColor, width: float, look: Look) -> list[tuple[Block, float]]:
    """Return the parts of a note's card from top to bottom, each with the space above it."""
    parts: list[tuple[Block, float]] = [
        (HeadLine(card, width, look), 0.0),
        (PenLine(card, pen, width, look), 0.0),
    ]
    if card.cells:
        parts.append((Places(card, pen, width, look), 4.0))
    parts.append((Words(Prose(card.runs, width, look)), 4.0))
    if card.tags:
        parts.append((Tags(card.tags, width, look), 6.0))
    return parts


def _badges(cell: Cell) -> float:
    return sum(badge_width(letters) + 6 for letters in cell.letters)
