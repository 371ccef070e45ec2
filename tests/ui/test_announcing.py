"""Screen readers are told what happens."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from reader.ui.announcing import alert, announce


def test_words_and_alerts_can_be_told_of_any_widget(qtbot):
    label = QLabel("A message")
    qtbot.addWidget(label)
    announce(label, "Nobody was hurt")
    alert(label)

    assert QAccessible.queryAccessibleInterface(label) is not None
