"""Steps are named and taken back; what is being typed is a step of its own first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack
from PySide6.QtTest import QTest

from reader.model.article import Article
from reader.ui.inspector.notes_fields import BodyEdit
from reader.ui.status import StatusBar
from reader.ui.undoing import Undoing
from tests.ui.conftest import DARK


@pytest.fixture
def undo(home):
    return QUndoStack(home)


@pytest.fixture
def actions(undo):
    return QAction(undo), QAction(undo)


@pytest.fixture
def status(home):
    return StatusBar(home)


def test_steps_are_named_taken_back_and_done_again(undo, actions, status):
    Undoing(undo, actions, lambda: None, lambda: False, status)
    back, again = actions
    assert not back.isEnabled()
    undo.push(QUndoCommand("Add Note"))
    assert (back.text(), back.isEnabled()) == ("Undo Add Note", True)
    back.trigger()
    assert (again.text(), again.isEnabled()) == ("Redo Add Note", True)
    assert not back.isEnabled()
    assert (status.said.text(), status.act.text()) == ("Taken back: Add Note", "Redo")
    again.trigger()
    assert (status.said.text(), status.act.text()) == ("Done again: Add Note", "Undo")
    assert undo.index() == 1
    status.act.click()

    assert undo.index() == 0


@pytest.mark.parametrize("which", [0, 1])
def test_what_is_being_typed_becomes_a_step_before(undo, actions, which, status):
    undo.push(QUndoCommand("One"))
    undo.push(QUndoCommand("Two"))
    undo.undo()
    typed = QUndoCommand("Typed")
    Undoing(undo, actions, lambda: undo.push(typed), lambda: False, status)
    actions[which].setEnabled(True)
    actions[which].trigger()

    assert undo.text(1) == "Typed"
    assert status.said.text() == ("Taken back: Typed" if which == 0 else "")
    assert undo.index() == (1 if which == 0 else 2)


def kept(window):
    """What of the open story can be taken back."""
    state = window.led.story.state
    return (
        *(state.story.id, state.story.name, state.story.articles, state.story.hidden),
        *([note.body for note in state.notes], len(state.corrections)),
    )


def do(window, what, bring):
    """Do one of the things that can be taken back, as the menus and lists do."""
    a = window.actions_
    if what in {"move_up", "remove", "make_base", "toggle_pane"}:
        window.sidebar.choose(1)
        getattr(a, what).trigger()
    elif what == "rename":
        window.sidebar.name_written.emit("Lamps")
    elif what == "note_story":
        a.note_story.trigger()
        QTest.keyClicks(window.findChild(BodyEdit), "Why?")
        window.inspector.save_notes()
    elif what == "add":
        bring(Article("new.txt", "9" * 64, "Nobody knows."))
    else:
        window.desk.select(DARK)
        getattr(a, what).trigger()


def test_whatever_is_done_is_taken_back_and_done_again_by_key(qtbot, opened, bring):
    held = Qt.KeyboardModifier.ControlModifier
    again = held | Qt.KeyboardModifier.ShiftModifier
    done = ("no_match", "note_story", "rename", "toggle_pane", "move_up", "make_base", "remove")
    for what in (*done, "add", "delete"):
        before = kept(opened)
        do(opened, what, bring)
        after = kept(opened)
        assert after != before, what
        opened.desk.setFocus()
        qtbot.keyClick(opened, Qt.Key.Key_Z, held)
        assert kept(opened) == before, what
        qtbot.keyClick(opened, Qt.Key.Key_Z, again)
        assert kept(opened) == after, what
        qtbot.keyClick(opened, Qt.Key.Key_Z, held)
        assert kept(opened) == before, what
