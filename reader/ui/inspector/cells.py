"""Wordings of several articles side by side, each with its badges and who says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from reader.model.labels import shortened
from reader.ui.inspector.prose import LINE, Prose
from reader.ui.painting import BADGE, badge_width, draw_badge

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reader.model.comparison import Passage
    from reader.ui.cards.card import Card, Cell
    from reader.ui.painting import Look

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BETWEEN = 4.0  # two badges
_APART = 8.0  # badges and speaker
_LEAST_WORDS = 84.0  # width of words beside their badges


class _Head:
    """The badges of a cell, in as many rows as they need, and who speaks."""

    def __init__(self, cell: Cell, width: float, look: Look) -> None:
        self._cell, self._look = cell, look
        self.badges: list[tuple[str, QRectF]] = []
        x = y = 0.0
        for badge in cell.letters:
            wide = badge_width(badge)
            if x and x + wide > width:
                x, y = 0.0, y + LINE
            self.badges.append((badge, QRectF(x, y + (LINE - BADGE) / 2, wide, BADGE)))
            x += wide + _BETWEEN
        self.used = x + _BETWEEN if x else 0.0  # of the last row
        metrics = QFontMetricsF(look.type.font("speaker"))
        speaks = metrics.horizontalAdvance(cell.speaker)
        if cell.speaker and len(self.badges) > 1 and x + _APART + speaks > width:
            x, y = 0.0, y + LINE  # beside several badges there is no room
        room = max(width - x, 0.0)
        fitting = (w for w in shortened(cell.speaker) if metrics.horizontalAdvance(w) <= room)
        cut = metrics.elidedText(cell.speaker, Qt.TextElideMode.ElideRight, room)
        self._speaker = next(fitting, cut)
        self._line = QRectF(x, y, room, LINE)
        self.height = y + LINE

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint with the top left corner at `at`; the place reached is underlined."""
        cell = self._cell
        reached = cell.reached if cell.target is not None else None
        for number, (badge, box) in enumerate(self.badges):
            place = box.translated(at)
            draw_badge(painter, place.topLeft(), badge, self._look, solid=cell.target is not None)
            if reached is not None and place_of(cell, number) == reached:
                line = QRectF(place.left(), place.bottom() + 1, place.width(), 2)
                painter.fillRect(line, self._look.theme.color("accent"))
        if self._speaker:
            painter.setFont(self._look.type.font("speaker"))
            painter.setPen(self._look.theme.color("quote"))
            painter.drawText(self._line.translated(at), _RIGHT, self._speaker)


@dataclass(slots=True)
class _Placed:
    cell: Cell
    head: _Head
    prose: Prose
    rect: QRectF
    words: QPointF  # from the corner of `rect`


class Cells:
    """Wordings side by side, in as many equal columns as the width has room for."""

    GAP = 20.0

    def __init__(self, card: Card, width: float, look: Look) -> None:
        self._look, self._compact = look, card.compact
        least = 108.0 if card.compact else 176.0
        carrying = [cell for cell in card.cells if cell.target is not None]
        columns = max(1, min(len(carrying), int((width + self.GAP) // (least + self.GAP))))
        wide = (width + self.GAP) / columns - self.GAP
        rows = [carrying[at : at + columns] for at in range(0, len(carrying), columns)]
        rows += [[cell] for cell in card.cells if cell.target is None]
        self._placed: list[_Placed] = []
        y = 0.0
        for cells in rows:
            row = [
                self._place(
                    cell, QPointF(at * (wide + self.GAP), y), wide if cell.target else width
                )
                for at, cell in enumerate(cells)
            ]
            self._placed += row
            y += max(placed.rect.height() for placed in row) + (2 if card.compact else 12)
        self.height = y - (2 if card.compact else 12)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint each cell: its badges, who speaks, its words."""
        for placed in self._placed:
            corner = placed.rect.topLeft() + at
            placed.head.paint(painter, corner)
            placed.prose.paint(painter, corner + placed.words)

    def target(self, at: QPointF) -> Passage | None:
        """Return where the cell at `at` stands: in the article whose badge that is, or first."""
        for placed in self._placed:
            if placed.rect.contains(at):
                within = at - placed.rect.topLeft()
                for number, (_badge, box) in enumerate(placed.head.badges):
                    if box.contains(within):
                        return place_of(placed.cell, number)
                return placed.cell.target
        return None

    def _place(self, cell: Cell, at: QPointF, wide: float) -> _Placed:
        head = _Head(cell, wide, self._look)
        beside = head.height <= LINE and wide - head.used > _LEAST_WORDS
        inline = beside and (self._compact or cell.target is None)
        words = QPointF(head.used, 0) if inline else QPointF(0, head.height)
        prose = Prose(cell.runs, wide - words.x(), self._look, cell.rules)
        if inline and prose.cuts_a_word:  # below there is more room
            inline, words = False, QPointF(0, head.height)
            prose = Prose(cell.runs, wide, self._look, cell.rules)
        high = max(prose.height + words.y(), head.height if inline else 0.0)
        return _Placed(cell, head, prose, QRectF(at.x(), at.y(), wide, high), words)


def place_of(cell: Cell, number: int) -> Passage | None:
    """Return where a cell stands in the article of its badge of this number."""
    return cell.places[number] if number < len(cell.places) else cell.target
