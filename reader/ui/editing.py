"""Copy and Select All, for whatever widget the keyboard is in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication


class _Taken(QObject):
    """Takes a key for the widget it is sent to: lists leave it to the menu, which sends it."""

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        event.accept()
        return True


def copy() -> None:
    """Copy what is selected where the keyboard is."""
    _press(Qt.Key.Key_C)


def select_all() -> None:
    """Select all there is where the keyboard is."""
    _press(Qt.Key.Key_A)


def _press(key: Qt.Key) -> None:
    """Hand the widget its own key: panes, editors, lists and labels all know these two."""
    widget = QApplication.focusWidget()
    if widget is None:
        return
    taken = _Taken()
    widget.installEventFilter(taken)
    held = Qt.KeyboardModifier.ControlModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, held))
    widget.removeEventFilter(taken)
