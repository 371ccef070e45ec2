"""Esc gets out of everything, back to what is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import DARK

ESC = Qt.Key.Key_Escape


@pytest.fixture
def active(qtbot, opened):
    with qtbot.waitActive(opened):
        opened.activateWindow()
    return opened


def test_escape_leads_back_to_the_pane_from_every_other_part(qtbot, active):
    pane = active.desk._row.slots[0].pane
    pane.setFocus()
    parts = [active.toolbar.toggles[0], active.sidebar.list, active.inspector.tabs]
    for tab in range(5):
        active.inspector.tabs.setCurrentIndex(tab)
        heir = active.inspector._stack.currentWidget().heir
        parts += [heir] if heir is not None and heir.isVisible() else []
    assert len(parts) > 5
    for part in [one for one in parts if one.isVisible()]:
        part.setFocus()
        at = QApplication.focusWidget()
        assert at is not None
        qtbot.keyClick(at, ESC)
        assert pane.hasFocus(), type(part).__name__
    qtbot.keyClick(active, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not pane.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), ESC)
    assert pane.hasFocus()


def test_escape_in_a_pane_gives_up_what_is_selected(qtbot, active):
    pane = active.desk._row.slots[0].pane
    pane.setFocus()
    active.desk.select(DARK)
    qtbot.keyClick(pane, ESC)
    assert active.led.showing.passage is None
    qtbot.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert active.desk.selected_text() is not None
    qtbot.keyClick(pane, ESC)
    assert active.desk.selected_text() is None
    qtbot.keyClick(pane, ESC, Qt.KeyboardModifier.AltModifier)
    assert pane.hasFocus()
