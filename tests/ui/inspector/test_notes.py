"""The tab of notes: what is listed, what stands in the form, what is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.ui.inspector.notes import NotesPage
from reader.ui.inspector.notes_meanings import MeaningsDialog
from reader.ui.painting import Look
from reader.ui.theme import load_theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def notes(noted):
    made = (
        noted("lamp", (0, "The lamp"), body="Which lamp?", color="rose"),
        noted("dark", (0, "went dark"), body="When?", tags=("day",)),
        noted("pilot", (1, ""), body=""),
    )
    return {note.id: note for note in made}


@pytest.fixture
def page(qtbot, look, articles, notes):
    page = NotesPage(look)
    qtbot.addWidget(page)
    page.resize(288, 900)
    page.show()
    page.show_notes(articles, notes, {})
    return page


@pytest.fixture
def kept(page, articles, notes):
    """Keeps what is written, as the window does; what is left empty is forgotten."""
    told: list[object] = []

    def write(note):
        told.append(note.body)
        notes[note.id] = note
        page.show_notes(articles, dict(notes), {})

    def leave():
        told.append("left")
        for note in [one for one in notes.values() if not one.body]:
            del notes[note.id]
        page.show_notes(articles, dict(notes), {})

    def remove(id_):
        del notes[id_]
        page.show_notes(articles, dict(notes), {})

    page.form.written.connect(write)
    page.form.left.connect(leave)
    page.note_removed.connect(remove)
    return told


def keys(page):
    model = page.view.outline
    return [model.card(model.index(row, 0)).key for row in range(model.rowCount())]


def click(qtbot, page, key):
    rect = page.view.visualRect(page.view.outline.find(key))
    qtbot.mouseClick(page.view.viewport(), LEFT, pos=rect.topLeft() + rect.center() / 8)


def test_without_notes_the_page_says_how_to_make_one(page, articles):
    assert not page._hint.isVisible()
    page.show_notes(articles, {}, {})

    assert "Alt+3" in page._hint.text()
    assert page._hint.isVisible()
    assert not page.view.isVisible()
    assert not page.filters.isVisible()


def test_notes_are_listed_in_the_order_of_the_story_and_counted(page):
    assert keys(page) == ["dark", "lamp", "pilot"]
    assert page.filters.count.text() == "3 notes"
    assert not page.form.isVisible()


def test_a_click_shows_the_note_in_the_form_and_leads_to_its_passage(qtbot, page, place):
    with qtbot.waitSignal(page.passage_chosen) as told:
        click(qtbot, page, "lamp")

    assert told.args == [place(0, "The lamp")]
    assert page.current == "lamp"
    assert page.form.isVisible()
    assert page.form.body.words() == "Which lamp?"


def test_a_double_click_brings_the_keyboard_into_the_words_of_the_note_first_clicked(qtbot, page):
    page.activateWindow()
    click(qtbot, page, "lamp")
    at = page.view.visualRect(page.view.outline.find("dark")).center()
    qtbot.mouseDClick(page.view.viewport(), LEFT, pos=at)

    qtbot.waitUntil(page.form.body.hasFocus)
    assert page.current == "lamp"


@pytest.mark.usefixtures("kept")
def test_a_click_means_the_card_that_was_pressed_though_the_cards_above_it_go(
    qtbot, page, notes, place
):
    notes["dark"] = replace(notes["dark"], body="", tags=())
    page.activateWindow()
    page.write("dark")
    qtbot.waitUntil(page.form.body.hasFocus)
    at = page.view.visualRect(page.view.outline.find("lamp")).center()
    viewport = page.view.viewport()
    with qtbot.waitSignal(page.passage_chosen) as told:
        page.view.setFocus()
        qtbot.mousePress(viewport, LEFT, pos=at)
        assert keys(page) == ["lamp"]
        qtbot.mouseRelease(viewport, LEFT, pos=at)

    assert page.current == "lamp"
    assert told.args == [place(0, "The lamp")]


def test_writing_shows_the_note_and_brings_the_keyboard_there(qtbot, page):
    page.activateWindow()
    page.write("pilot")

    qtbot.waitUntil(page.form.body.hasFocus)
    assert page.current == "pilot"
    assert page.view.current_card().key == "pilot"


def test_choosing_another_note_tells_what_was_typed_and_ends_the_turn(qtbot, page, kept):
    page.write("lamp")
    qtbot.keyClicks(page.form.body, " Ours")
    page.choose("dark")

    assert kept == ["Which lamp? Ours", "left"]
    assert page.form.body.words() == "When?"


def test_choosing_the_same_note_again_interrupts_nothing(qtbot, page, kept):
    page.write("lamp")
    qtbot.keyClicks(page.form.body, "x")
    page.choose("lamp")

    assert kept == []


def test_a_note_begun_and_left_empty_is_gone_and_its_form_too(qtbot, page, kept):
    page.activateWindow()
    page.write("pilot")
    qtbot.keyClick(page.form.body, Qt.Key.Key_Escape)

    assert kept == ["left"]
    assert keys(page) == ["dark", "lamp"]
    assert (page.current, page.form.isVisible()) == ("", False)
    qtbot.waitUntil(page.view.hasFocus)


def test_an_unknown_note_is_none(page):
    page.choose("lamp")
    page.choose("unknown")

    assert page.current == ""
    assert not page.form.isVisible()


def test_the_filters_say_which_notes_are_listed_and_the_form_follows(qtbot, page):
    page.choose("lamp")
    qtbot.keyClicks(page.filters.text, "whe")
    assert keys(page) == ["dark"]
    assert page.current == ""
    assert page.filters.count.text() == "1 of 3 notes"
    page.choose("dark")
    qtbot.keyClicks(page.filters.text, "n")
    assert page.current == "dark"
    page.filters.reset()
    assert keys(page) == ["dark", "lamp", "pilot"]


def test_a_note_gone_to_is_listed_whatever_is_asked_for(page, articles, notes):
    page.filters.color.setCurrentIndex(4)
    assert keys(page) == ["lamp"]
    page.write("pilot")
    assert keys(page) == ["lamp", "pilot"]
    page.show_notes(articles, notes, {})
    assert page.current == "pilot"


def test_deleting_in_the_list_goes_on_with_the_next_note(qtbot, page, kept):
    page.choose("dark")
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert page.current == "lamp"
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert kept == []
    assert page._hint.isVisible()


def test_deleting_by_the_button_leaves_no_note_chosen(page, kept):
    page.choose("dark")
    page.form.remove.click()

    assert kept == []
    assert keys(page) == ["lamp", "pilot"]
    assert page.current == ""


def test_where_nothing_can_be_written_no_key_deletes(qtbot, page):
    page.choose("dark")
    page.set_writable(False)
    with qtbot.assertNotEmitted(page.note_removed):
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    page.set_writable(True)
    with qtbot.waitSignal(page.note_removed):
        qtbot.keyClick(page.view, Qt.Key.Key_Delete)


def test_what_the_colours_mean_is_written_in_a_window_of_its_own(qtbot, page, articles, notes):
    page.choose("lamp")
    page.form.colors.click()
    (dialog,) = page.findChildren(MeaningsDialog)
    with qtbot.waitSignal(page.meaning_written) as told:
        qtbot.keyClicks(dialog.lines["rose"], "contradiction")
        qtbot.keyClick(dialog.lines["rose"], Qt.Key.Key_Return)
    assert told.args == ["rose", "contradiction"]
    dialog.close()
    page.show_notes(articles, notes, {"rose": "contradiction"})
    assert page.view.outline.card(page.view.outline.find("lamp")).detail == "contradiction"
    assert page.form.pens._group.button(3).toolTip() == "Rose: contradiction"
    page.form.colors.click()
    assert page.findChildren(MeaningsDialog) == [dialog]
    assert dialog.lines["rose"].text() == "contradiction"


def test_the_page_follows_the_theme(page, fonts):
    for opened in (False, True):
        if opened:
            page.choose("lamp")
            page.form.colors.click()
        before = page.view.grab().toImage()
        page.set_look(Look(load_theme("light" if opened else "dark"), fonts))
        assert page.view.grab().toImage() != before


def test_the_words_of_a_note_keep_five_lines_however_many_places_it_has(
    qtbot, page, articles, notes, noted
):
    page.choose("lamp")
    places = ((0, "The lamp"), (0, "went dark"), (1, "Friday"))
    notes["lamp"] = replace(noted("lamp", *places), body="Which lamp?")
    page.show_notes(articles, notes, {})
    body = page.form.body
    qtbot.waitUntil(lambda: page.form.places.height() > 3 * 24)
    assert body.height() >= 5 * body.fontMetrics().lineSpacing()
    assert page.view.height() > page.form.height()
    page.resize(288, 440)
    qtbot.waitUntil(lambda: body.height() < 5 * body.fontMetrics().lineSpacing())
    assert page.view.height() > 0


def test_on_a_low_page_the_form_is_scrolled_and_on_a_high_one_it_is_whole_again(qtbot, page):
    page.choose("lamp")
    for high, whole in ((640, True), (300, False), (640, True)):
        page.resize(288, high)
        qtbot.waitUntil(lambda: page.view.height() > 0)
        assert page.height() == high, "it asks for no more than there is"
        bottom = page.form.remove.rect().bottomLeft()
        within = page.form.remove.mapTo(page, bottom).y() < high
        assert within is whole
        assert page.view.mapTo(page, page.view.rect().bottomLeft()).y() < high - 90


def test_a_place_that_comes_to_a_note_pushes_no_button_out_of_sight_and_the_rest_stays(
    qtbot, page, articles, notes
):
    first, second = list(notes.values())[:2]
    page.write(first.id)
    page._parts.setSizes([page.height(), page.form.minimumSizeHint().height()])
    qtbot.wait(0)
    more = replace(first, targets=first.targets + second.targets)

    def is_seen(button):
        shown = button.visibleRegion().boundingRect()
        return shown.size() == button.size()

    qtbot.waitUntil(lambda: is_seen(page.form.remove))
    page.show_notes(articles, {**notes, first.id: more}, {})
    qtbot.waitUntil(lambda: page.form.places.height() > 40)
    qtbot.waitUntil(lambda: is_seen(page.form.remove) and is_seen(page.form.add))
    low = [page.height() - 150, 150]
    page._parts.setSizes(low)  # as the user drags it: it stays where nothing grows
    held = page._held.height()
    page.show_notes(articles, {**notes, first.id: replace(more, body="Which?")}, {})
    qtbot.wait(0)
    assert page._held.height() == held
