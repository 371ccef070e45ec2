"""The list of quotes: speakers that open, and below each the renderings of what was said."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from reader.ui.inspector.view import CardView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Passage
    from reader.ui.cards.card import Card
    from reader.ui.painting import Look

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class QuotesView(CardView):
    """Shows speakers with what they are quoted with.

    Signals:
        menu_wanted: A menu is wanted for the current card; where on the screen.
        left: Escape was pressed.
    """

    menu_wanted = Signal(QPoint)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.pointed: Passage | None = None  # the rendering under the pointer when last pressed
        self.entering: Callable[[], bool] | None = None  # does what Enter is for, if it has a use
        self.telling: Callable[[Passage], str] | None = None  # what a tooltip says of a rendering

    def current_speaker(self) -> Card | None:
        """Return the speaker that the current card is, or stands below."""
        index = self.currentIndex()
        return self.outline.card(index.parent() if index.parent().isValid() else index)

    def choose(self, key: str) -> None:
        """Choose the card with this key, and bring it into view."""
        index = self.outline.find(key)
        if index.isValid():
            self.setExpanded(index.parent(), True)  # noqa: FBT003 - Qt's own signature
            both = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, both)
            self.scrollTo(index)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say of the rendering under the pointer what is known of it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._rendering(QPointF(event.pos()))
            if place is not None and self.telling is not None:
                words = escape(self.telling(place)).replace("\n", "<br>")
                QToolTip.showText(event.globalPos(), f"<span>{words}</span>", self)
                return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See which rendering is meant, also by the menu that the press may ask for."""
        self.pointed = self._rendering(event.position())
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the menu, leave, open and close; what else there is, the list knows."""
        self.cards.ring = True
        self.pointed = None
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F10 and shifted:
            self.menu_wanted.emit(self._below_current())
        elif not (event.key() in _ENTER and self.entering and self.entering()):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: of what is pointed at, which Qt has chosen, or of what is chosen."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self._below_current() if by_keyboard else event.globalPos())

    def _rendering(self, at: QPointF) -> Passage | None:
        """Return the rendering at a point of the list."""
        index = self.indexAt(at.toPoint())
        card = self.outline.card(index)
        return self.cards.target(card, self.visualRect(index), at) if card else None

    def _below_current(self) -> QPoint:
        """Return where a menu about the current card begins: below it, if that is in view."""
        rect = self.visualRect(self.currentIndex())
        low = min(max(rect.bottom(), 0), self.viewport().height() - 1)
        return self.viewport().mapToGlobal(QPoint(self.cards.side, low))
