"""Of many notes only as many cards are made as were scrolled to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.inspector.notes_list import BATCH, NotesList


@pytest.fixture
def notes(noted):
    return [noted(f"n{number}", body=f"Note {number}") for number in range(BATCH * 3)]


@pytest.fixture
def view(qtbot, look, notes, where):
    view = NotesList(look)
    qtbot.addWidget(view)
    view.resize(288, 500)
    view.show()
    view.show_notes(notes, where, {})
    return view


def test_further_cards_are_made_when_the_end_is_reached(qtbot, view, notes):
    assert view.outline.rowCount() == BATCH
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for made in (2 * BATCH, 3 * BATCH, 3 * BATCH):
        bar.setValue(bar.maximum())
        assert view.outline.rowCount() == made
        if made < len(notes):
            qtbot.waitUntil(lambda: bar.maximum() > bar.value())


def test_a_note_far_down_is_gone_to_without_telling(qtbot, view):
    with qtbot.assertNotEmitted(view.note_chosen):
        view.choose("n60")

    assert view.current_card().key == "n60"
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())


def test_no_note_is_gone_to_where_there_is_no_such(view):
    view.choose("n3")
    view.choose("")

    assert view.current_card() is None
    assert not view.selectedIndexes()


def test_the_note_the_user_goes_to_is_told(qtbot, view):
    view.choose("n0")
    with qtbot.waitSignal(view.note_chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told.args == ["n1"]


def test_nothing_is_told_when_other_notes_are_listed(qtbot, view, notes, where):
    view.choose("n0")
    with qtbot.assertNotEmitted(view.note_chosen):
        view.show_notes(notes[5:], where, {})
        view.show_notes((), where, {})


def test_the_current_note_stays_when_others_come_and_go(view, notes, where):
    view.choose("n5")
    view.show_notes(notes[3:], where, {})
    assert view.current_card().key == "n5"
    view.show_notes(notes, where, {})
    assert view.current_card().key == "n5"


def test_del_asks_for_the_current_note_to_be_deleted(qtbot, view):
    view.choose("")
    with qtbot.assertNotEmitted(view.removal_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    view.choose("n2")
    with qtbot.waitSignal(view.removal_wanted) as told:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert told.args == ["n2"]


def test_the_note_after_one_is_the_next_else_the_one_before(view, notes, where):
    assert view.after("n0") == "n1"
    view.show_notes(notes[:2], where, {})
    assert view.after("n1") == "n0"
    view.show_notes(notes[:1], where, {})
    assert view.after("n0") == ""


def test_a_list_begun_anew_makes_few_cards_again(view, notes, where):
    view.choose("n60")
    view.choose("")
    view.begin()
    view.show_notes(notes, where, {})

    assert view.outline.rowCount() == BATCH


def test_the_current_note_stays_in_view_when_there_is_less_room(qtbot, view):
    view.choose("n4")
    view.resize(288, 120)
    qtbot.waitUntil(
        lambda: view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    )
