"""Notes are written in place and saved while they are typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.inspector.notes import PAUSE, NoteEditor, NotesPage
from reader.ui.painting import Look
from reader.ui.theme import load_theme
from reader.workflow import new_note, rewritten


@pytest.fixture
def notes(articles, place):
    return {
        "one": new_note(articles[0], place(0, "The lamp").span, "Which lamp?"),
        "two": new_note(articles[1], None, ""),
    }


@pytest.fixture
def page(qtbot, look, articles, notes):
    page = NotesPage(look)
    qtbot.addWidget(page)
    page.resize(288, 700)
    page.show()
    page.show_notes(articles, notes)
    return page


@pytest.fixture
def written(page, articles, notes):
    """Collects what is written and shows it, as the window does."""
    told = []

    def keep(key, words):
        told.append((key, words))
        notes[key] = rewritten(notes[key], words)
        page.show_notes(articles, notes)

    page.note_written.connect(keep)
    return told


def editor(page):
    return page.findChild(NoteEditor)


def test_without_notes_the_page_says_how_to_make_one(page, articles):
    assert not page._hint.isVisible()
    page.show_notes(articles, {})

    assert "Alt+3" in page._hint.text()
    assert page._hint.isVisible()
    assert not page.edit.isVisible()


def test_typing_is_saved_in_a_pause_within_a_second(qtbot, page, written):
    assert PAUSE < 1000
    page.write("two")
    qtbot.keyClicks(editor(page), "Hm")
    qtbot.waitUntil(lambda: bool(written))

    assert written == [("two", "Hm")]
    assert editor(page).hasFocus() or editor(page).isVisible()
    qtbot.keyClicks(editor(page), "m")
    page.save()
    assert written[-1] == ("two", "Hmm")


def test_leaving_the_editor_saves_at_once(qtbot, page, written):
    page.activateWindow()
    page.write("one")
    qtbot.waitUntil(editor(page).hasFocus)
    qtbot.keyClick(editor(page), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor(page), " Ours")
    page.edit.setFocus()
    qtbot.waitUntil(lambda: bool(written))

    assert written[-1] == ("one", "Which lamp? Ours")


def test_enter_makes_a_line_and_escape_ends_the_writing_and_saves(qtbot, page, written):
    page.write("two")
    qtbot.keyClicks(editor(page), "a")
    qtbot.keyClick(editor(page), Qt.Key.Key_Return)
    qtbot.keyClicks(editor(page), "b")
    qtbot.keyClick(editor(page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editor(page) is None)

    assert written[-1] == ("two", "a\nb")


def test_ctrl_enter_ends_the_writing_and_saves(qtbot, page, written):
    page.write("two")
    qtbot.keyClicks(editor(page), "done")
    qtbot.keyClick(editor(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: editor(page) is None)

    assert written[-1] == ("two", "done")


def test_a_no_break_space_is_kept(page):
    page.write("two")
    editor(page).setPlainText("10\u00a0km")

    assert editor(page).words() == "10\u00a0km"


def test_the_current_note_is_removed_by_key_and_by_button(qtbot, page):
    page.choose("nothing")
    assert not page.remove.isEnabled()
    page.choose("one")
    with qtbot.waitSignal(page.note_removed) as told:
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert told.args == ["one"]
    page.choose("two")
    with qtbot.waitSignal(page.note_removed) as told:
        qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert told.args == ["two"]


def test_other_keys_and_no_current_note_remove_nothing(qtbot, page):
    page.choose("nothing")
    with qtbot.assertNotEmitted(page.note_removed):
        qtbot.keyClick(page, Qt.Key.Key_Delete)
        qtbot.keyClick(page, Qt.Key.Key_A)


def test_the_button_opens_the_editor_with_the_words(qtbot, page):
    page.choose("one")
    qtbot.mouseClick(page.edit, Qt.MouseButton.LeftButton)

    assert editor(page).words() == "Which lamp?"


def test_the_card_being_written_has_room_and_gives_it_back(qtbot, page):
    index = page.view.outline.find("two")
    before = page.view.visualRect(index).height()
    page.write("two")
    qtbot.waitUntil(lambda: page.view.visualRect(index).height() > before)
    qtbot.keyClick(editor(page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.view.visualRect(index).height() == before)


def test_a_click_leads_to_the_passage(qtbot, page, place):
    rect = page.view.visualRect(page.view.outline.find("one"))
    with qtbot.waitSignal(page.passage_chosen) as told:
        qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert told.args == [place(0, "The lamp")]


def test_the_page_follows_the_theme(page, fonts):
    before = bytes(page.view.grab().toImage().constBits())
    page.set_look(Look(load_theme("dark"), fonts))

    assert bytes(page.view.grab().toImage().constBits()) != before
