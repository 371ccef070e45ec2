"""The table of the synopsis: what the pointer and the keys do in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from reader.ui.clipboard import took
from reader.ui.synopsis.measured import MeasuredTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.cards.clipping import Clipping
    from reader.ui.painting import Look
    from reader.ui.synopsis.blocks import Manner
    from reader.ui.synopsis.model import Index


class SheetTable(MeasuredTable):
    """A click on words, or Enter, goes to them; a click on a row's number selects it.

    Attributes:
        clipping: Returns the rows selected as a table, or (True) as citations; None for nothing.

    Signals:
        entry_chosen: Row and article of the cell whose words the user wants to see.
        menu_wanted: Where on the screen the menu of the current cell is wanted.
        article_chosen: The article whose heading was clicked.
    """

    entry_chosen = Signal(int, int)
    menu_wanted = Signal(object)
    article_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.clipping: Callable[[bool], Clipping | None] | None = None
        self._pressed: Index = QPersistentModelIndex()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.across.sectionClicked.connect(self.article_chosen)
        self.selectionModel().selectionChanged.connect(lambda: self.down.viewport().update())

    def show_cell(self, row: int, article: int) -> None:
        """Make a cell the current one and bring it into view."""
        columns = self.columns
        shown = article if article in columns else next(iter(columns), article)
        index = self.sheet_model.index(row, shown)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def change(self, manner: Manner) -> None:
        """Lay the cells out in another manner."""
        if manner != self.cells.manner:
            self.cells.change(manner)
            self.measure_anew()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.cells.set_look(look)
        self.across.set_look(look)
        self.down.set_look(look)
        self.measure_anew()

    def clip(self, *, citing: bool) -> Clipping | None:
        """Return the rows selected, as a table or as citations."""
        return self.clipping(citing) if self.clipping else None

    def chosen_rows(self) -> list[int]:
        """Return the rows selected, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the pointer went down."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        index = self.indexAt(event.position().toPoint())
        self._pressed = QPersistentModelIndex(index if plain and left else QModelIndex())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the words under the pointer, where it went down on them too."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if index.isValid() and pressed == index:
            self.entry_chosen.emit(index.row(), index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what a click goes to."""
        super().mouseMoveEvent(event)
        entry = self.sheet_model.entry(self.indexAt(event.position().toPoint()))
        hand = entry is not None and bool(entry.targets)
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the words of the current cell, ask for the menu, copy the rows."""
        index = self.currentIndex()
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.entry_chosen.emit(index.row(), index.column())
        elif shifted and event.key() == Qt.Key.Key_F10:
            self._ask_for_menu()
        elif not took(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the cell pointed at, or of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()
        else:
            self.menu_wanted.emit(event.globalPos())

    def _ask_for_menu(self) -> None:
        """Ask for the menu of the current cell, in its middle."""
        middle = self.visualRect(self.currentIndex()).center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(middle))
