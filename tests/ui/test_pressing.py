"""Enter presses whatever button has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

ENTER = Qt.Key.Key_Return
PRESS = QEvent.Type.KeyPress


@pytest.fixture
def active(qtbot, opened):
    with qtbot.waitActive(opened):
        opened.activateWindow()
    return opened


def test_enter_presses_the_button_of_a_story_without_articles(qtbot, active):
    asked = []
    active.actions_.add.triggered.disconnect()
    active.actions_.add.triggered.connect(lambda: asked.append("add"))
    active.actions_.new_story.trigger()
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Add articles…"
    qtbot.keyClick(button, ENTER)
    assert asked == ["add"]
    qtbot.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert asked == ["add", "add"]
    qtbot.keyClick(button, ENTER, Qt.KeyboardModifier.ShiftModifier)
    held = QKeyEvent(PRESS, ENTER, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    QApplication.sendEvent(button, held)
    assert asked == ["add", "add"]


def test_enter_presses_buttons_of_bars_and_panels_and_nothing_else(qtbot, active):
    toggle = active.toolbar.toggles[0]
    before = toggle.isChecked()
    toggle.setFocus()
    qtbot.keyClick(toggle, ENTER)
    assert toggle.isChecked() is not before

    done = []
    active.status.say("Done", link="Undo", action=lambda: done.append("undo"))
    active.status.act.setFocus()
    qtbot.keyClick(active.status.act, ENTER)
    assert done == ["undo"]

    pane = active.desk._row.slots[0].pane
    pane.setFocus()
    qtbot.keyClick(pane, ENTER)
    assert done == ["undo"]
