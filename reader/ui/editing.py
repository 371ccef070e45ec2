"""Copy and Select All, for whatever widget the keyboard is in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication


def copy() -> None:
    """Copy what is selected where the keyboard is."""
    _press(Qt.Key.Key_C)


def select_all() -> None:
    """Select all there is where the keyboard is."""
    _press(Qt.Key.Key_A)


def _press(key: Qt.Key) -> None:
    """Hand the widget its own key: panes, editors and labels all know these two."""
    widget = QApplication.focusWidget()
    if widget is not None:
        held = Qt.KeyboardModifier.ControlModifier
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, held))
