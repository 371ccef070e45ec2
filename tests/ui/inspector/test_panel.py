"""The inspector makes a tab when it is first looked at, and keeps all of them up to date."""

from __future__ import annotations

import pytest

from reader.ui.inspector.notes import NoteEditor, NotesPage
from reader.ui.inspector.pages import FiguresPage, NamesPage, QuotesPage
from reader.ui.inspector.panel import FIGURES, NAMES, NOTES, PASSAGE, QUOTES, Inspector
from reader.ui.inspector.passage import PassagePage
from reader.ui.painting import Look
from reader.ui.theme import load_theme
from reader.workflow import new_note


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


def test_what_pages_tell_is_told_on(qtbot, inspector, articles, comparison, dark):
    inspector.show()
    inspector.show_comparison(comparison)
    inspector.show_notes(articles, {"k": new_note(articles[0], None, "x")})
    for tab in (PASSAGE, QUOTES, NAMES, FIGURES, NOTES):
        with qtbot.waitSignal(inspector.passage_chosen):
            inspector.page(tab).passage_chosen.emit(dark)
    with qtbot.waitSignal(inspector.note_wanted):
        inspector.page(PASSAGE).note_wanted.emit(dark)
    with qtbot.waitSignals([inspector.note_written, inspector.note_removed]):
        inspector.page(NOTES).note_written.emit("k", "y")
        inspector.page(NOTES).note_removed.emit("k")


def test_a_note_is_opened_for_writing_or_only_chosen(inspector, articles):
    inspector.show()
    inspector.save_notes()
    inspector.show_notes(articles, {"k": new_note(articles[0], None, "x")})
    inspector.choose_note("k")
    assert inspector.tabs.currentIndex() == NOTES
    assert inspector.page(NOTES).view.current_card().key == "k"
    assert inspector.findChild(NoteEditor) is None
    inspector.write_note("k")
    assert inspector.findChild(NoteEditor) is not None
    inspector.save_notes()


def test_every_page_follows_the_theme(inspector, fonts):
    inspector.show()
    inspector.set_look(Look(load_theme("dark"), fonts))

    assert inspector.page(PASSAGE)._look.theme.name == "dark"
