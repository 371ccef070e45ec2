"""A note is told as it stands in its form: in every pause, and whenever the user turns away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from reader.ui.cards.whereabouts import Whereabouts
from reader.ui.inspector.notes_form import NoteForm
from reader.ui.inspector.notes_places import PlaceButton
from reader.ui.painting import Look
from reader.ui.theme import load_theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def note(noted):
    return noted("one", (0, "The lamp"), body="Which lamp?", tags=("light",))


@pytest.fixture
def elsewhere(home):
    return QLineEdit(home)


@pytest.fixture
def form(qtbot, look, elsewhere, note, where):
    home = elsewhere.parentWidget()
    form = NoteForm(look, home)
    column = QVBoxLayout(home)
    column.addWidget(form)
    column.addWidget(elsewhere)
    home.show()
    home.activateWindow()
    form.show_note(note, where)
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    return form


@pytest.fixture
def told(form):
    told: list[object] = []
    form.written.connect(told.append)
    form.left.connect(lambda: told.append("left"))
    return told


def test_a_note_is_shown_with_all_it_has_and_nothing_is_told(qtbot, form, told, noted, where):
    other = noted("two", body="x", color="mint", status="checked", tags=("a", "b"))
    form.show_note(other, where)
    qtbot.wait(0)

    assert (form.body.words(), form.tags.text()) == ("x", "a, b")
    assert (form.pens.color, form.status.status) == ("mint", "checked")
    assert not form._pauses.waiting
    assert told == []


def test_typing_is_told_in_a_pause(qtbot, form, told, note):
    form.write()
    qtbot.keyClicks(form.body, " Ours")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))

    assert told == [replace(note, body="Which lamp? Ours")]


def test_what_is_typed_is_told_at_once_when_the_keyboard_leaves(qtbot, form, told, elsewhere):
    form.write()
    qtbot.waitUntil(form.body.hasFocus)
    qtbot.keyClicks(form.body, "x")
    elsewhere.setFocus()

    assert [getattr(one, "body", one) for one in told] == ["Which lamp?x", "left"]


def test_going_from_field_to_field_is_one_turn(qtbot, form, told):
    form.write()
    qtbot.waitUntil(form.body.hasFocus)
    qtbot.keyClick(form.body, Qt.Key.Key_Tab)
    assert form.tags.hasFocus()
    qtbot.keyClick(form.tags, Qt.Key.Key_Tab)
    assert form.status.hasFocus()
    assert told == []


def test_a_turn_ends_once(qtbot, form, told, elsewhere):
    form.finish()
    assert told == []
    form.write()
    qtbot.waitUntil(form.body.hasFocus)
    form.finish()
    elsewhere.setFocus()
    assert told == ["left"]


def test_the_turn_goes_on_while_another_window_has_the_keyboard(form, told, qtbot):
    form.write()
    qtbot.waitUntil(form.body.hasFocus)
    qtbot.keyClicks(form.body, "x")
    form._follow_focus(form.body, None)

    assert [getattr(one, "body", one) for one in told] == ["Which lamp?x"]


def test_the_turn_goes_on_in_the_list_beside_it(qtbot, form, told, elsewhere, home):
    form.beside = elsewhere
    form.write()
    qtbot.waitUntil(form.body.hasFocus)
    qtbot.keyClicks(form.body, "x")
    elsewhere.setFocus()
    assert [getattr(one, "body", one) for one in told] == ["Which lamp?x"]
    home.setFocus()
    assert told[1:] == ["left"]


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_escape_and_ctrl_enter_end_the_turn(qtbot, form, told, key, held):
    form.write()
    qtbot.keyClicks(form.body, "x")
    with qtbot.waitSignal(form.escaped):
        qtbot.keyClick(form.body, key, held)

    assert [getattr(one, "body", one) for one in told] == ["Which lamp?x", "left"]


def test_enter_makes_a_line(qtbot, form, told):
    form.write()
    qtbot.keyClick(form.body, Qt.Key.Key_Return)
    qtbot.keyClicks(form.body, "b")
    form.save()

    assert told[0].body == "Which lamp?\nb"


def test_colour_and_status_are_told_at_once(qtbot, form, told):
    qtbot.mouseClick(form.pens._group.button(2), LEFT)
    form.status.setCurrentIndex(1)
    form.status.activated.emit(1)

    assert [(n.color, n.status) for n in told] == [("mint", "none"), ("mint", "to check")]


def test_tags_are_told_at_the_end_of_the_line_and_in_a_pause(qtbot, form, told):
    form.tags.setText("light, harbour")
    qtbot.keyClick(form.tags, Qt.Key.Key_Return)
    assert [n.tags for n in told] == [("light", "harbour")]
    form.tags.setText("light")
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].tags == ("light",)


def test_what_is_told_again_is_not_told_twice(qtbot, form, told, where):
    form.write()
    qtbot.keyClicks(form.body, "x")
    form.save()
    form.show_note(replace(told[0], changed="2025"), where)
    form.save()
    form.tags.editingFinished.emit()

    assert len(told) == 1
    assert form.note.changed == "2025"


def test_a_note_changed_from_outside_is_shown_unless_the_user_is_typing(
    qtbot, form, told, note, where
):
    form.show_note(replace(note, body="As before", color="rose"), where)
    assert (form.body.words(), form.pens.color) == ("As before", "rose")
    form.write()
    qtbot.keyClicks(form.body, "!")
    form.show_note(replace(note, targets=(), color="mint"), where)
    assert form.body.words() == "As before!"
    form.save()
    assert (told[-1].body, told[-1].targets) == ("As before!", ())


def test_another_note_takes_the_place_of_what_was_being_typed(qtbot, form, told, noted, where):
    form.write()
    qtbot.keyClicks(form.body, "x")
    form.show_note(noted("two", body="Other"), where)
    assert form.body.words() == "Other"
    form.show_note(None, where)
    form.save()
    assert told == []
    assert form.note is None


def test_without_a_note_nothing_is_asked_for(qtbot, form, where):
    form.show_note(None, where)
    for signal in (form.removed, form.placing_wanted, form.aimed):
        with qtbot.assertNotEmitted(signal):
            form.remove.click()
            form._place(0)
            form._remove_place(0)
    form._follow_focus(form.body, None)
    form._tell()


def test_a_note_can_be_deleted_and_what_was_being_typed_goes_with_it(qtbot, form, told):
    qtbot.keyClicks(form.body, "x")
    with qtbot.waitSignal(form.removed) as removed:
        qtbot.mouseClick(form.remove, LEFT)
    form.save()

    assert removed.args == ["one"]
    assert told == []


def test_a_place_is_removed_after_what_was_typed_is_told(qtbot, form, told, noted, where):
    both = noted("k", (0, "The lamp"), (1, "Friday"))
    form.show_note(both, where)
    qtbot.keyClicks(form.body, "x")
    with qtbot.waitSignal(form.aimed) as aimed:
        form.places.removed.emit(0)

    assert aimed.args == ["k", both.targets[1:]]
    assert told[0].body == "x"
    assert form.body.hasFocus()


def test_a_lost_place_can_be_placed_and_others_gone_to(qtbot, form, noted, articles, place):
    both = noted("k", (0, "The lamp"), (1, "Friday"))
    form.show_note(both, Whereabouts(articles[:1]))
    with qtbot.waitSignal(form.placing_wanted) as wanted:
        form.places.placing_wanted.emit(1)
    assert wanted.args == ["k", 1]
    with qtbot.waitSignal(form.passage_chosen) as chosen:
        form.findChildren(PlaceButton)[0].click()
    assert chosen.args == [place(0, "The lamp")]


def test_words_can_be_added_and_colours_named(qtbot, form):
    with qtbot.waitSignals([form.selection_wanted, form.colors_wanted]):
        qtbot.mouseClick(form.add, LEFT)
        qtbot.mouseClick(form.colors, LEFT)


def test_what_cannot_be_written_is_only_read(qtbot, form, told):
    form.set_writable(False)
    qtbot.keyClicks(form.body, "x")
    qtbot.keyClicks(form.tags, "x")
    form._tell()
    assert (form.body.words(), form.tags.text()) == ("Which lamp?", "light")
    assert told == []
    for widget in (form.pens, form.status, form.add, form.remove, form.colors):
        assert not widget.isEnabled()
    form.set_writable(True)
    qtbot.keyClicks(form.body, "x")
    form.save()
    assert len(told) == 1


def test_the_form_follows_the_theme(form, noted, where, fonts):
    form.show_note(noted("k", (0, "The lamp"), (1, "Friday")), where)
    before = form.pens.grab().toImage()
    form.set_look(Look(load_theme("dark"), fonts), where)
    assert form.pens.grab().toImage() != before
    form.show_note(None, where)
    form.set_look(Look(load_theme("light"), fonts), where)
    assert form.pens.grab().toImage() == before
