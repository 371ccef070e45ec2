"""The list of names: each opens, is walked from mention to mention, and several can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from reader.ui.inspector.view import CardView

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.cards.card import Card
    from reader.ui.models.outline import Index
    from reader.ui.painting import Look

_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NamesView(CardView):
    """Shows names by kind.

    A click on a name opens it and goes to its next mention, one on its sign only opens or closes
    it.  Enter goes to the next mention, Shift+Enter to the one before; Space opens and closes.

    Signals:
        walk_wanted: The mentions of what was chosen, and 1 for the next or -1 for the one before.
        menu_wanted: A menu is wanted for what is chosen; where on the screen.
        left: Escape was pressed.
    """

    walk_wanted = Signal(object, int)
    menu_wanted = Signal(QPoint)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._several = False  # whether several are being chosen, from the press on
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def activate(self, index: Index, at: QPointF | None) -> None:
        """Open the card at `index` and go to its next mention; on its sign only open or close."""
        card = self.outline.card(index)
        if card is not None and (not card.targets or self._on_sign(card, at)):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._walk(index, 1)

    def chosen(self) -> list[Card]:
        """Return the names chosen, in their order, no matter which of their rows are."""
        names = (self.name_of(index) for index in self.selectionModel().selectedIndexes())
        places = {(name.parent().row(), name.row()): name for name in names if name.isValid()}
        return [cast("Card", self.outline.card(places[place])) for place in sorted(places)]

    def name_of(self, index: Index) -> QModelIndex:
        """Return the name that the card at `index` is, or is a row of; nowhere for a heading."""
        card = self.outline.card(index)
        if card is None or card.rank == "section":
            return QModelIndex()
        return index.parent() if card.rank == "row" else index.sibling(index.row(), 0)

    def choose(self, key: str) -> None:
        """Choose the name with this key, and bring it into view."""
        index = self.outline.find(key)
        if index.isValid():
            self.setExpanded(index.parent(), True)  # noqa: FBT003 - Qt's own signature
            both = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, both)
            self.scrollTo(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See whether several are being chosen: the key may be let go before the button."""
        self._several = bool(event.modifiers() & _SEVERAL)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where the card leads, unless several are being chosen."""
        if self._several:
            QTreeView.mouseReleaseEvent(self, event)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, ask for the menu, leave; what else there is, the list knows."""
        self.cards.ring = True
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            self._walk(self.currentIndex(), -1 if shifted else 1)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        elif event.key() == Qt.Key.Key_F10 and shifted:
            self.menu_wanted.emit(self._below_current())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: of what is pointed at, which Qt has chosen, or of what is chosen."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self._below_current() if by_keyboard else event.globalPos())

    def _walk(self, index: Index, by: int) -> None:
        card = self.outline.card(index)
        if card is None:
            return
        if card.children:
            self.setExpanded(index, not (self.isExpanded(index) and not card.targets))
        if card.targets:
            self.walk_wanted.emit(card.targets, by)

    def _on_sign(self, card: Card, at: QPointF | None) -> bool:
        return at is not None and bool(card.children) and at.x() < self.cards.side + 4

    def _below_current(self) -> QPoint:
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(QPoint(self.cards.side, max(rect.bottom(), 0)))
