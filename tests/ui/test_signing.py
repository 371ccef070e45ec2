"""New notes bear the name that the user chooses."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog

from reader.model.edit import Edit
from reader.settings import SETTINGS_NAME, load_settings
from tests.making import a_note


def author_of_a_new_note(opened):
    noting = opened.led.noting
    id_ = noting.begin(())
    note = next(one for one in noting.notes.values() if one.id == id_)
    return note.author


def test_a_name_is_asked_for_remembered_and_borne_by_new_notes_alone(opened, services):
    assert author_of_a_new_note(opened) == ""
    opened.actions_.sign.trigger()
    dialog = opened.findChild(QInputDialog)
    dialog.setTextValue("  Ida \n Holm ")
    dialog.accept()
    assert opened.status.said.text() == "New notes are by Ida Holm"
    assert author_of_a_new_note(opened) == "Ida Holm"
    assert load_settings(services.paths.config / SETTINGS_NAME).author == "Ida Holm"


def test_the_name_is_there_the_next_time_and_can_be_taken_away(opened):
    opened.signing.sign("x" * 300)
    opened.actions_.sign.trigger()
    dialog = opened.findChild(QInputDialog)
    assert dialog.textValue() == "x" * 100
    dialog.setTextValue("")
    dialog.accept()
    assert opened.status.said.text() == "No note is signed"
    assert author_of_a_new_note(opened) == ""


def test_a_name_is_taken_off_the_notes_that_bear_it_and_can_be_put_back(opened):
    led = opened.led
    opened.actions_.unsign.trigger()
    assert opened.status.said.text() == "No note of this story is signed"
    story = led.story.state.story
    notes = [a_note(story, author=name) for name in ("Bo", "Ida", "Ida", "")]
    led.keeping.do(Edit(story.id, notes=tuple((None, note) for note in notes)), "Notes")
    opened.signing.sign("Ida")
    opened.actions_.unsign.trigger()
    dialog = opened.findChild(QInputDialog)
    assert dialog.comboBoxItems() == ["Ida", "Bo"]
    dialog.accept()
    assert opened.status.said.text() == "2 notes do not say any more who wrote them"
    after = led.story.state.notes
    assert [note.author for note in after] == ["Bo", "", "", ""]
    assert [note.changed for note in after] == [note.changed for note in notes]
    opened.undo.undo()
    assert led.story.state.notes == tuple(notes)
    opened.undo.undo()
