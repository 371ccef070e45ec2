"""Steps are named and taken back; what is being typed is a step of its own first."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

from reader.ui.undoing import Undoing


@pytest.fixture
def undo(home):
    return QUndoStack(home)


@pytest.fixture
def actions(undo):
    return QAction(undo), QAction(undo)


def test_steps_are_named_taken_back_and_done_again(undo, actions):
    Undoing(undo, actions, lambda: None)
    back, again = actions
    assert not back.isEnabled()
    undo.push(QUndoCommand("Add Note"))
    assert (back.text(), back.isEnabled()) == ("Undo Add Note", True)
    back.trigger()
    assert (again.text(), again.isEnabled()) == ("Redo Add Note", True)
    assert not back.isEnabled()
    again.trigger()

    assert undo.index() == 1


@pytest.mark.parametrize("which", [0, 1])
def test_what_is_being_typed_becomes_a_step_before(undo, actions, which):
    undo.push(QUndoCommand("One"))
    undo.push(QUndoCommand("Two"))
    undo.undo()
    Undoing(undo, actions, lambda: undo.push(QUndoCommand("Typed")))
    actions[which].setEnabled(True)
    actions[which].trigger()

    assert undo.text(1) == "Typed"
    assert undo.index() == (1 if which == 0 else 2)
