"""New notes bear the name that the user chooses."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog

from reader.settings import SETTINGS_NAME, load_settings


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
