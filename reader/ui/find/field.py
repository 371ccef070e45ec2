"""Where the words are written that are to be found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_LONGEST = 500
_KEPT = 30  # words sought before


class FindField(QLineEdit):
    """Keeps what was sought while the window is open.

    Signals:
        stepped: 1 to go to the next place, -1 to the one before.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findField")
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(self.tr("Find"))
        self.setAccessibleName(self.tr("Find"))
        self.setAccessibleDescription(
            self.tr("Enter goes to the next place, Shift+Enter back; Up brings earlier words")
        )
        self._earlier: list[str] = []
        self._back = 0  # how far back among them; 0: at what is being written
        self._written = ""
        self.textEdited.connect(self._begin_anew)

    def keep(self) -> None:
        """Remember the words as sought."""
        words = self.text()
        if words and words != next(iter(self._earlier), None):
            self._earlier = [words, *(one for one in self._earlier if one != words)][:_KEPT]
        self._back = self._earlier.index(words) + 1 if words else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift; bring earlier words with Up, later ones with Down."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._recall(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _recall(self, by: int) -> None:
        back = min(max(self._back + by, 0), len(self._earlier))
        if back == self._back:
            return
        if not self._back:
            self._written = self.text()
        self._back = back
        self.setText(self._earlier[back - 1] if back else self._written)

    def _begin_anew(self) -> None:
        self._back = 0
