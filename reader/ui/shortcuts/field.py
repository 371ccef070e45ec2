"""Where new keys are pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ALONE = {
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
    *(Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
}
_LEAVING = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CLEARING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_PLAIN = Qt.KeyboardModifier.NoModifier


class KeyField(QLineEdit):
    """Takes whatever is pressed in it, but for what leaves it: Tab, Enter and Esc.

    Signals:
        pressed: The keys, a `QKeySequence`; None for Backspace and Del: no keys.
        left: Esc or Enter: back to the list.
    """

    pressed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press the new keys here"))

    def event(self, event: QEvent) -> bool:
        """Take keys before any action does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the keys; modifiers alone are none yet."""
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if modifiers == _PLAIN and key in _LEAVING:
            self.left.emit()
        elif modifiers == _PLAIN and key in _CLEARING:
            self.pressed.emit(None)
        elif key not in _ALONE:
            self.pressed.emit(QKeySequence(_combined(event)))


def _combined(event: QKeyEvent) -> QKeyCombination:
    """Return what was pressed, of the number pad too; Shift counts but where it makes a sign."""
    held, text = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.text()
    if text and text.isprintable() and not text.isalnum() and not text.isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(held, Qt.Key(event.key()))
