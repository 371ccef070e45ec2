"""The inspector makes a tab when it is first looked at, and keeps all of them up to date."""

from __future__ import annotations

import pytest

from reader.ui.inspector.figures import FiguresPage
from reader.ui.inspector.names import NamesPage
from reader.ui.inspector.notes import NotesPage
from reader.ui.inspector.panel import FIGURES, NAMES, NOTES, PASSAGE, QUOTES, Inspector
from reader.ui.inspector.passage import PassagePage
from reader.ui.inspector.quotes import QuotesPage
from reader.ui.painting import Look
from reader.ui.theme import load_theme


@pytest.fixture
def inspector(qtbot, look, differ):
    inspector = Inspector(look, differ)
    qtbot.addWidget(inspector)
    inspector.resize(288, 700)
    return inspector


def test_a_page_is_made_when_it_is_first_looked_at(inspector, comparison):
    assert inspector._pages == {}
    inspector.show()
    assert list(inspector._pages) == [PASSAGE]
    inspector.show_comparison(comparison)
    kinds = {
        PASSAGE: PassagePage,
        QUOTES: QuotesPage,
        NAMES: NamesPage,
        FIGURES: FiguresPage,
        NOTES: NotesPage,
    }
    for tab, kind in kinds.items():
        inspector.tabs.setCurrentIndex(tab)
        assert isinstance(inspector._stack.currentWidget(), kind)
    assert inspector.page(QUOTES).view.outline.rowCount() > 0
    inspector.show_comparison(None)
    assert inspector.page(QUOTES).view.outline.rowCount() == 0


def test_the_page_of_names_is_told_of_when_it_is_made(qtbot, inspector):
    with qtbot.waitSignal(inspector.names_made) as told:
        page = inspector.page(NAMES)

    assert told.args == [page]


def test_a_passage_brings_its_tab_up(inspector, comparison, dark):
    inspector.show()
    inspector.show_comparison(comparison)
    inspector.tabs.setCurrentIndex(NAMES)
    inspector.show_passage(dark)
    assert inspector.tabs.currentIndex() == PASSAGE
    assert inspector.page(PASSAGE).view.outline.rowCount() == 3
    inspector.tabs.setCurrentIndex(NAMES)
    inspector.show_passage(None)
    assert inspector.tabs.currentIndex() == NAMES


def test_a_passage_chosen_before_the_first_look_is_there(inspector, comparison, dark):
    inspector.show_comparison(comparison)
    inspector.show_passage(dark)
    inspector.show()

    assert inspector.page(PASSAGE).view.outline.rowCount() == 3


def test_what_pages_tell_is_told_on(qtbot, inspector, comparison, dark):
    inspector.show()
    inspector.show_comparison(comparison)
    for tab in (PASSAGE, QUOTES, NAMES, FIGURES, NOTES):
        with qtbot.waitSignal(inspector.passage_chosen):
            inspector.page(tab).passage_chosen.emit(dark)
    with qtbot.waitSignal(inspector.note_wanted):
        inspector.page(PASSAGE).note_wanted.emit(dark)


def test_what_the_notes_tell_is_told_on(qtbot, inspector, noted):
    note, page = noted("k", body="x"), inspector.page(NOTES)
    for signal, source, args in (
        (inspector.note_written, page.form.written, [note]),
        (inspector.note_left, page.form.left, []),
        (inspector.note_removed, page.note_removed, ["k"]),
        (inspector.note_aimed, page.form.aimed, ["k", ()]),
        (inspector.placing_wanted, page.form.placing_wanted, ["k", 1]),
        (inspector.selection_wanted, page.form.selection_wanted, []),
        (inspector.tags_wanted, page.form.tags.wanted, []),
        (inspector.meaning_written, page.meaning_written, ["rose", "x"]),
    ):
        with qtbot.waitSignal(signal) as told:
            source.emit(*args)
        assert told.args == args


def test_a_note_is_opened_for_writing_or_only_chosen(qtbot, inspector, articles, noted):
    inspector.show()
    inspector.activateWindow()
    inspector.save_notes()
    assert inspector.current_note == ""
    inspector.show_notes(articles, {"k": noted("k", body="x"), "l": noted("l", body="y")}, {})
    inspector.choose_note("k")
    assert inspector.tabs.currentIndex() == NOTES
    assert inspector.current_note == "k"
    assert not inspector.page(NOTES).form.body.hasFocus()
    inspector.write_note("l")
    qtbot.waitUntil(inspector.page(NOTES).form.body.hasFocus)
    qtbot.keyClicks(inspector.page(NOTES).form.body, "z")
    with qtbot.waitSignals([inspector.note_written, inspector.note_left]):
        inspector.save_notes()


def test_tags_are_offered_where_they_are_typed(inspector):
    inspector.show_tags(["a", "b"])

    completer = inspector.page(NOTES).form.tags.completer()
    assert [completer.model().index(row, 0).data() for row in range(2)] == ["a", "b"]


@pytest.mark.parametrize("looked_at", [False, True])
def test_notes_are_only_read_where_nothing_can_be_written(inspector, looked_at):
    if looked_at:
        inspector.page(NOTES)
    inspector.set_writable(False)
    assert inspector.page(NOTES).form.body.isReadOnly()


def test_every_page_follows_the_theme(inspector, fonts):
    inspector.show()
    inspector.set_look(Look(load_theme("dark"), fonts))

    assert inspector.page(PASSAGE)._look.theme.name == "dark"
