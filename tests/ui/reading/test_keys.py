"""Which keys a pane takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.reading.keys import press

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "taken"),
    [
        (Qt.Key.Key_Down, NONE, True),
        (Qt.Key.Key_Down, SHIFT, True),
        (Qt.Key.Key_Down, ALT, False),
        (Qt.Key.Key_3, ALT, False),
        (Qt.Key.Key_X, NONE, False),
        (Qt.Key.Key_F6, NONE, False),
    ],
)
def test_a_key_is_taken_or_left_to_the_window(slots, key, modifiers, taken):
    assert press(slots[0].pane, QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) is taken
