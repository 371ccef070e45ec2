"""Without articles the window says how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.actions import Actions
from reader.ui.empty import EmptyState


def test_while_files_are_read_nothing_invites_to_open_some(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    empty = EmptyState(Actions(home), home)
    home.show()
    empty.show_reading(True)
    assert empty.reading.isVisible()
    assert not empty.add.isVisible()
    empty.show_reading(False)
    assert not empty.reading.isVisible()
    assert empty.add.isVisible()


def test_both_ways_to_begin_are_a_click_away(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    actions = Actions(home)
    empty = EmptyState(actions, home)
    home.show()

    for button, action in ((empty.add, actions.add), (empty.sample, actions.sample)):
        with qtbot.waitSignal(action.triggered):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
