"""Without articles the window says how to begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.paths import Paths
from reader.ui.actions import Actions
from reader.ui.empty import EmptyState

PATHS = Paths.under(Path("home"))


def test_while_files_are_read_nothing_invites_to_open_some(qtbot, look):
    home = QWidget()
    qtbot.addWidget(home)
    empty = EmptyState(Actions(home), look, PATHS, home)
    home.show()
    empty.show_reading(True)
    assert empty.reading.isVisible()
    assert not empty.add.isVisible()
    empty.show_reading(False)
    assert not empty.reading.isVisible()
    assert empty.add.isVisible()


def test_both_ways_to_begin_are_a_click_away(qtbot, look):
    home = QWidget()
    qtbot.addWidget(home)
    actions = Actions(home)
    empty = EmptyState(actions, look, PATHS, home)
    home.show()

    for button, action in ((empty.add, actions.add), (empty.sample, actions.sample)):
        with qtbot.waitSignal(action.triggered):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
