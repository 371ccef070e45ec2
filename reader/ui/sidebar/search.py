"""Where the words are written that are sought in all stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from reader.ui.icons import sign_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.painting import Look

#: By how many rows a key goes down in what was found; negative: up.
STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
}


_SIGN_ROOM = 40  # what the sign, the frame and the spaces beside it take


class SearchField(QLineEdit):
    """A line for words; some keys are meant for what was found.

    Signals:
        stepped: By how many rows to go down in what was found; negative: up.
        entered: The user wants to see the row that was gone to.
        left: Escape was pressed while there were no words.
    """

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search stories"))
        self.setAccessibleDescription(self.tr("Up and Down go through what is found"))
        self._sign = QAction(self.tr("Search"), self)
        self._clear = QAction(self.tr("End the search"), self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda words: self._clear.setVisible(bool(words)))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Draw the signs in other colours from now on."""
        color, ratio = look.theme.color("text2"), self.devicePixelRatioF()
        self._sign.setIcon(sign_icon("search", color, ratio))
        self._clear.setIcon(sign_icon("close", color, ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what is sought in so many words as there is room for."""
        super().resizeEvent(event)
        whole = self.tr("Search stories")
        room = self.width() - _SIGN_ROOM
        fits = self.fontMetrics().horizontalAdvance(whole) <= room
        self.setPlaceholderText(whole if fits else self.tr("Search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through what was found with Up and Down, choose with Enter, end with Escape."""
        key = event.key()
        if key in STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
