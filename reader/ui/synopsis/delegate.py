"""Paints the cells of the synopsis, laid out when they are first seen."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from reader.ui.bidi import paint_from_left
from reader.ui.synopsis.blocks import RIGHT, Block, Manner
from reader.ui.synopsis.model import ENTRY, NOTE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.ui.painting import Look

_KEPT = 4000  # cells laid out
INSET = 14  # of the words in their column: room for the bar and the outline


class EntryDelegate(QStyledItemDelegate):
    """Keeps the layouts of cells until width, look or rows change."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.manner = Manner(240)
        self._blocks: dict[tuple[int, int], Block] = {}

    @property
    def width(self) -> int:
        """The width of the columns that cells are laid out to."""
        return round(self.manner.width) + INSET + RIGHT

    def fit(self, width: int) -> None:
        """Lay out to columns of this width from now on."""
        self.change(replace(self.manner, width=float(width - INSET - RIGHT)))

    def change(self, manner: Manner) -> None:
        """Lay out in another manner from now on."""
        if manner != self.manner:
            self.manner = manner
            self.forget()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.forget()

    def forget(self) -> None:
        """Forget how cells were laid out."""
        self._blocks.clear()

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a cell."""
        return QSize(self.width, self.height(index))

    def height(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return the height of a cell."""
        return ceil(self._block(index).height) + 1

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, words, hairline and the outline of the current cell."""
        paint_from_left(painter)
        rect, state = QRect(option.rect), option.state
        theme = self._look.theme
        painter.save()
        painter.setClipRect(rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("m"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        self._block(index).paint(painter, QPointF(rect.left() + INSET, rect.top()))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hair"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 3, -5, -4), 6, 6)
        painter.restore()

    def _block(self, index: QModelIndex | QPersistentModelIndex) -> Block:
        place = (index.row(), index.column())
        if place not in self._blocks:
            if len(self._blocks) >= _KEPT:
                self._blocks.clear()
            entry, note = index.data(ENTRY), index.data(NOTE)
            self._blocks[place] = Block(entry, note, self._look, self.manner)
        return self._blocks[place]
