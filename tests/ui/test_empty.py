"""Without articles the window says how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from reader.ui.actions import Actions
from reader.ui.empty import EmptyState


def test_both_ways_to_begin_are_a_click_away(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    actions = Actions(home, QUndoStack(home))
    empty = EmptyState(actions, home)
    home.show()

    for button, action in ((empty.add, actions.add), (empty.sample, actions.sample)):
        with qtbot.waitSignal(action.triggered):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
