"""Enter presses the button that has the keyboard, outside dialogs too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PAD = Qt.KeyboardModifier.KeypadModifier


class Pressing(QObject):
    """One a window, which a key comes to where the widget with the keyboard ignored it.

    Qt's buttons take Enter in dialogs only; Space is theirs everywhere.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Press the button on Enter; held down, it presses once."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        button = self._window.focusWidget()
        presses = (
            isinstance(button, QAbstractButton)
            and event.key() in _ENTER
            and not event.modifiers() & ~_PAD
        )
        if presses and isinstance(button, QAbstractButton) and not event.isAutoRepeat():
            button.click()
        return presses
