"""The list of the blocks of a file, in which they are kept or set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from reader.ui.bidi import count_from_left
from reader.ui.preview.rows import TICKS, BlockDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.painting import Look
    from reader.ui.preview.blocks import BlockModel, Index

_Flag = QItemSelectionModel.SelectionFlag


class BlockView(QListView):
    """Shows blocks; a click on a tick turns it, drawn on it turns those that are passed.

    Shift and a click on a tick turns all from the last one on.  Space turns what is selected.

    Signals:
        moved: The row that the keyboard is on.
    """

    moved = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_from_left(self)
        self.setObjectName("blocks")
        self._rows = BlockDelegate(look, self)
        self._blocks: BlockModel | None = None
        self._stroke = 0  # counts the strokes over ticks
        self._drawn: bool | None = None  # what the stroke under way makes of the blocks
        self._from = 0  # the row it began in
        self._begins: frozenset[int] = frozenset()
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_blocks(self, blocks: BlockModel) -> None:
        """Show the blocks of another file."""
        if self._blocks is not None:
            self._blocks.chosen.disconnect(self._follow)
        self._blocks = blocks
        self._begins = blocks.choice.begins
        self._from, self._drawn = 0, None
        blocks.chosen.connect(self._follow)
        self._rows.forget()
        self.setModel(blocks)
        self.setCurrentIndex(blocks.index(0))

    def go_to(self, row: int) -> None:
        """Go to the block of `row`, and let it stand at the top."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._rows.set_look(look)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the keyboard is."""
        super().currentChanged(current, previous)
        self.moved.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the blocks out anew to the new width."""
        self._rows.fit(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn a tick, or all from the last one to this."""
        row = self._row_at(event)
        left = event.button() == Qt.MouseButton.LeftButton
        on_tick = left and event.position().x() < TICKS
        if self._blocks is None or row < 0 or not on_tick:
            super().mousePressEvent(event)
            return
        self._stroke += 1
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drawn = self._blocks.choice.kept[self._from]
        else:
            self._drawn, self._from = not self._blocks.choice.kept[row], row
        self._draw(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn the ticks that are passed."""
        if self._drawn is None:
            super().mouseMoveEvent(event)
            return
        row = self._row_at(event)
        if row >= 0:
            self._draw(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a stroke over the ticks."""
        if self._drawn is None:
            super().mouseReleaseEvent(event)
        self._drawn = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two fast clicks on a tick for a click."""
        if event.position().x() < TICKS:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn what is selected on Space: all to what the current one is not."""
        row = self.currentIndex().row()
        if event.key() != Qt.Key.Key_Space or self._blocks is None or row < 0:
            super().keyPressEvent(event)
            return
        rows = {index.row() for index in self.selectedIndexes()} | {row}
        self._from = row
        self._blocks.keep(rows, kept=not self._blocks.choice.kept[row])

    def _row_at(self, event: QMouseEvent) -> int:
        return self.indexAt(event.position().toPoint()).row()

    def _draw(self, row: int) -> None:
        """Let all from where the stroke began to `row` be as it makes them."""
        if self._blocks is None or self._drawn is None:
            return
        first, last = sorted((self._from, row))
        self._blocks.keep(range(first, last + 1), kept=self._drawn, stroke=self._stroke)
        self.selectionModel().setCurrentIndex(self._blocks.index(row), _Flag.ClearAndSelect)

    def _follow(self) -> None:
        """Make room where another article begins now."""
        if self._blocks is not None and self._blocks.choice.begins != self._begins:
            self._begins = self._blocks.choice.begins
            self.scheduleDelayedItemsLayout()
