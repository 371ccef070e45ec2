"""Copy and Copy Citation in the window: of every list, of words selected, of what is read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.model.comparison import Passage
from reader.model.target import target_on
from reader.ui.inspector.panel import FIGURES, NAMES, NOTES, PASSAGE, QUOTES
from reader.workflow.notes import new_note
from tests.ui.conftest import DARK, made_article, span_of
from tests.ui.synopsis.conftest import Told

GAZETTE = "(Sorn Gazette, “Headline number 0”, 14 Oct 2024)"


@pytest.fixture(autouse=True)
def _nothing_was_copied_before(qapp):  # noqa: ARG001 - there is no clipboard without
    QGuiApplication.clipboard().clear()


def focus(qtbot, window, view):
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view)


def target(passage):
    return target_on(made_article(passage.article), passage.span)


def copied():
    return QGuiApplication.clipboard().text()


def test_every_tab_copies_its_row_and_cites_it(qtbot, opened):
    window, inspector = opened, opened.inspector
    window.led.showing.choose(DARK)
    for tab, key, row, cited in (
        (PASSAGE, "passage", "A Sorn Gazette · paragraph 1", "“The lighthouse of Sorn went"),
        (QUOTES, "speaker Mira Tolk", "Article\tOutlet", "“We saw nothing at all”, Mira Tolk"),
        (NAMES, "name Mira Tolk", "Name\tKind\tA Sorn Gazette", "“Mira Tolk”"),
        (FIGURES, "agree", "Topic\tA Sorn Gazette", "“two days”"),
    ):
        inspector.tabs.setCurrentIndex(tab)
        view = inspector.page(tab).view
        focus(qtbot, window, view)
        view.setCurrentIndex(view.outline.find(key))
        window.actions_.copy.trigger()
        assert copied().startswith(row)
        data = QGuiApplication.clipboard().mimeData()
        assert data.hasHtml()
        assert "style" not in data.html()
        window.actions_.copy_citation.trigger()
        assert copied().startswith(cited)
        assert copied().splitlines()[0].endswith(GAZETTE)
        assert window.status.said.text().startswith(f"Copied: {cited}")


def test_a_note_and_a_correction_are_copied_with_the_words_they_are_on(qtbot, opened):
    first, story = (new_note(opened.led.story.id, aims) for aims in ((target(DARK),), ()))
    for note in (replace(first, body="Who\nsaw it?"), replace(story, body="To do")):
        opened.led.noting.write(note)
    opened.inspector.tabs.setCurrentIndex(NOTES)
    opened.led.overruling.deny_match([(DARK, opened.led.showing.comparison.matches[0].b)])
    view = opened.inspector.page(NOTES).view
    focus(qtbot, opened, view)
    view.setCurrentIndex(view.outline.index(0, 0))
    opened.actions_.copy_citation.trigger()
    assert opened.status.said.text() == "Choose a row that has words of an article first."
    view.setCurrentIndex(view.outline.index(1, 0))
    opened.actions_.copy_citation.trigger()
    assert copied() == f"“The lighthouse of Sorn went dark on Friday.” {GAZETTE}"
    opened.actions_.copy.trigger()
    assert "Who\nsaw it?" in copied()
    assert copied().endswith(GAZETTE[1:-1])

    opened.actions_.corrections.trigger()
    corrections = opened.led.listing.dialog.view
    focus(qtbot, opened.led.listing.dialog, corrections)
    corrections.setCurrentIndex(corrections.outline.index(0, 0))
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(corrections, Qt.Key.Key_C, held)
    assert [line.split(" (")[1].split(",")[0] for line in copied().splitlines()] == [
        "Sorn Gazette",
        "Pilot",
    ]
    opened.led.listing.dialog.close()


@pytest.fixture
def told(services):
    """Sentences, without which there are no statements."""
    services.language.state = Told()


def test_the_rows_of_the_synopsis_are_copied_and_cited(qtbot, told, opened):  # noqa: ARG001 - first
    opened.actions_.synopsis.trigger()
    table = opened.middle.synopsis.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    focus(qtbot, opened, table)
    # `selectRow` goes by the keys held, which those typed by a test before count as.
    only = (
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    table.selectionModel().select(table.model().index(0, 0), only)
    opened.actions_.copy.trigger()
    assert copied().startswith("\tA Sorn Gazette\tB Pilot")
    opened.actions_.copy_citation.trigger()
    assert copied().splitlines()[0] == f"“The lighthouse of Sorn went dark on Friday.” {GAZETTE}"


def test_in_a_pane_words_selected_are_cited_else_the_passage(qtbot, opened):
    pane = opened.desk._row.slots[0].pane
    focus(qtbot, opened, pane)
    opened.led.showing.choose(DARK)
    opened.actions_.copy_citation.trigger()
    assert copied().startswith("“The lighthouse of Sorn went dark on Friday.” (")
    words = span_of(0, "saw nothing")
    pane.caret.anchor, pane.caret.position = words.start, words.end
    opened.actions_.copy_citation.trigger()
    assert copied() == f"“saw nothing”, Mira Tolk {GAZETTE}"
    opened.actions_.copy.trigger()
    assert copied() == "saw nothing"


def test_what_the_user_was_led_to_is_copied_and_cited_as_words_are(qtbot, opened):
    focus(qtbot, opened, opened.desk._row.slots[0].pane)
    opened.led.showing.choose(DARK)
    opened.led.showing.reveal(Passage(0, span_of(0, "two days")))  # it is what stands out now
    opened.actions_.copy.trigger()
    assert copied() == "two days"
    opened.actions_.copy_citation.trigger()
    assert copied() == f"“two days” {GAZETTE}"
    QGuiApplication.clipboard().clear()
    opened.desk.select(None)
    opened.actions_.copy.trigger()
    assert copied() == ""
