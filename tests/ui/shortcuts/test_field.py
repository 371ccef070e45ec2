"""What is pressed in the field is what the shortcut will be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from reader.ui.shortcuts.field import KeyField

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def test_shift_counts_but_where_it_makes_a_sign_and_the_number_pad_is_as_the_row(home):
    field = KeyField(home)
    told: list[object] = []
    field.pressed.connect(told.append)
    for key, held, text in (
        (Qt.Key.Key_Question, CTRL | SHIFT, "?"),
        (Qt.Key.Key_K, CTRL | SHIFT, ""),
        (Qt.Key.Key_5, CTRL | KEYPAD, "5"),
    ):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, held, text))

    assert told == [QKeySequence(key) for key in ("Ctrl+?", "Ctrl+Shift+K", "Ctrl+5")]
