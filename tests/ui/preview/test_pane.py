"""A file is shown with its fields and its original beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from reader.ui.painting import Look
from reader.ui.preview.candidate import Candidate
from reader.ui.preview.files import Refused
from reader.ui.preview.pane import FilePane
from reader.ui.theme import load_theme
from tests.ui.preview.conftest import BLOCKS, ORIGINAL

REFUSED = Refused("none.txt", "“none.txt” was not found.")


@pytest.fixture
def pane(qtbot, look, candidate):
    pane = FilePane(look)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    candidate.setParent(pane)  # a view whose model is gone complains
    pane.show_entry(candidate)
    pane.show()
    return pane


def go_to(pane, row):
    pane.blocks.setCurrentIndex(pane.blocks.model().index(row, 0))


def title(pane):
    return pane.fields.lines["title"].text()


def test_what_should_be_known_stands_below_the_blocks(pane):
    assert pane.told.text == "It breaks off."
    assert pane.told.isVisible()
    pane.tell(())
    assert not pane.told.isVisible()


def test_the_fields_are_those_of_the_article_that_the_block_belongs_to(pane, candidate):
    go_to(pane, 5)
    pane.bar.another.click()
    assert title(pane) == BLOCKS[5].text
    go_to(pane, 2)
    assert title(pane) == "Boats stay in"
    go_to(pane, 6)
    pane.fields.written.emit("title", "Bell gone")
    assert [draft.title for draft in candidate.drafts] == ["Boats stay in", "Bell gone"]
    candidate.undo.undo()
    assert title(pane) == "Boats stay in"


def test_the_original_stands_beside_when_it_is_wanted(pane, drafted):
    assert not pane.original.isVisible()
    pane.bar.original.click()
    assert pane.original.isVisible()
    assert pane.original.toPlainText() == ""  # until its words are told
    pane.show_original(pane.candidate, ORIGINAL.decode())
    assert pane.original.toPlainText() == ORIGINAL.decode()
    pane.show_entry(Candidate(drafted, parent=pane))
    assert pane.original.isVisible()
    pane.bar.original.click()
    assert not pane.original.isVisible()


def test_of_a_file_that_was_refused_only_the_reason_is_shown(qtbot, pane, candidate):
    pane.bar.original.click()
    pane.fields.lines["updated"].setText("odd")
    pane.show_entry(REFUSED)

    assert pane.told.text == REFUSED.reason
    for part in (pane.blocks, pane.fields, pane.original):
        assert not part.isVisible()
    assert not pane.bar.isEnabled()
    assert pane.is_valid
    with qtbot.assertNotEmitted(pane.encoding_chosen):
        pane.fields.encoding_chosen.emit("cp1252")
    pane.fields.written.emit("title", "Nobody's")
    pane.blocks.moved.emit(1)
    assert candidate.drafts[0].title == "Boats stay in"


def test_a_file_that_is_no_longer_shown_changes_no_field(pane, candidate, drafted):
    other = Candidate(drafted, parent=pane)
    pane.show_entry(other)
    other.write(0, "title", "Other")
    candidate.blocks.turn(5)
    candidate.learned.emit()

    assert title(pane) == "Boats stay in"


def test_the_encoding_is_told_with_the_file(qtbot, pane, candidate):
    with qtbot.waitSignal(pane.encoding_chosen) as told:
        pane.fields.encoding_chosen.emit("cp1252")

    assert told.args == [candidate, "cp1252"]


def test_the_pane_follows_the_theme(pane, look):
    before = pane.blocks.grab().toImage()
    pane.set_look(Look(load_theme("dark"), look.type))

    assert pane.blocks.grab().toImage() != before


def test_what_is_told_moves_nothing_when_it_comes_or_goes(qtbot, pane):
    pane.tell(())
    title = pane.fields.lines["title"]
    qtbot.waitUntil(lambda: not pane.told.isVisible())
    before = [one.mapTo(pane, QPoint()) for one in (title, pane.bar, pane.blocks)]
    pane.tell(("It breaks off.",))
    qtbot.waitUntil(lambda: pane.told.y() > pane.blocks.mapTo(pane, QPoint()).y())

    assert [one.mapTo(pane, QPoint()) for one in (title, pane.bar, pane.blocks)] == before
