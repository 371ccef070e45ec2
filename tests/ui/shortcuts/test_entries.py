"""Every key the manual names does what it says, pressed where the reader reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.ui.reading.marks import MarkKind
from tests.ui.conftest import BOATS, DARK, SAW

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def press(qtbot, opened):
    """Press keys where the keyboard is; it begins in the first pane."""
    with qtbot.waitActive(opened):
        opened.activateWindow()
    opened.desk._row.slots[0].pane.setFocus()

    def press(key, modifiers=NONE):
        at = QApplication.focusWidget()
        assert at is not None  # or Qt's test library crashes
        qtbot.keyClick(at, key, modifiers)

    return press


def test_matches_differences_and_panes(opened, press):
    passage = opened.led.showing
    press(Key.Key_Down, ALT)
    press(Key.Key_Down, ALT)
    second = passage.passage
    press(Key.Key_Up, ALT)
    assert passage.passage == DARK
    assert second != DARK
    press(Key.Key_F8)
    assert passage.passage == SAW
    press(Key.Key_F8)
    assert passage.passage == BOATS
    press(Key.Key_F7)
    assert passage.passage == SAW
    panes = [slot.pane for slot in opened.desk._row.slots]
    for at, modifiers in ((1, NONE), (2, NONE), (0, NONE), (2, SHIFT), (1, SHIFT)):
        press(Key.Key_F6, modifiers)
        assert panes[at].hasFocus()


def test_marks_zoom_views_and_scrolling_together(qtbot, opened, press):
    kinds = (*MarkKind,)
    for number, kind in enumerate(kinds, 1):
        press(Qt.Key(Key.Key_0 + number), ALT | SHIFT)
        assert not opened.actions_.marks[kind].isChecked()
        press(Qt.Key(Key.Key_0 + number), ALT | SHIFT)
    assert opened.remembering.marks == frozenset(kinds)
    press(Key.Key_Plus, CTRL)
    assert opened.remembering.settings.zoom == 110
    press(Key.Key_Minus, CTRL)
    press(Key.Key_Minus, CTRL)
    assert opened.remembering.settings.zoom < 100
    press(Key.Key_0, CTRL)
    assert opened.remembering.settings.zoom == 100
    press(Key.Key_T, CTRL)
    assert opened.actions_.together.isChecked()
    press(Key.Key_2, CTRL)
    qtbot.waitUntil(opened.middle.synopsis.bar.isVisible)
    press(Key.Key_1, CTRL)
    assert opened.desk.isVisible()
    assert opened.desk.isAncestorOf(QApplication.focusWidget())


def test_finding_noting_and_undoing(qtbot, opened, press):
    press(Key.Key_F, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "Sorn")
    press(Key.Key_Escape)
    pane = opened.desk._row.slots[0].pane
    assert pane.hasFocus()
    press(Key.Key_F, CTRL | SHIFT)
    assert not pane.hasFocus()
    press(Key.Key_F3)
    press(Key.Key_F3, SHIFT)
    press(Key.Key_Escape)
    press(Key.Key_Down, ALT)
    press(Key.Key_3, ALT)
    qtbot.keyClicks(QApplication.focusWidget(), "Ask")
    press(Key.Key_Escape)
    assert [note.body for note in opened.led.story.state.notes] == ["Ask"]
    pane.setFocus()
    press(Key.Key_Z, CTRL)
    assert opened.led.story.state.notes == ()
    press(Key.Key_Z, CTRL | SHIFT)
    assert len(opened.led.story.state.notes) == 1


def test_adding_pasting_and_exporting(qtbot, opened, press, services, monkeypatch):
    asked: list[QFileDialog.AcceptMode] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog.acceptMode()))
    press(Key.Key_O, CTRL)
    assert asked == [QFileDialog.AcceptMode.AcceptOpen]
    opened.actions_.pdf.triggered.disconnect()  # nothing here writes PDFs
    with qtbot.waitSignal(opened.actions_.pdf.triggered):
        press(Key.Key_E, CTRL)
    QGuiApplication.clipboard().setText("The pier of Sorn is closed.\n\nNobody knows why. " * 9)
    press(Key.Key_V, CTRL)
    assert services.reading.waiting
    services.reading.work()
    qtbot.waitUntil(lambda: len(opened.led.story.state.articles) == 4)
