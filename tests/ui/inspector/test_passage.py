"""The Passage tab shows one passage in every article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.inspector.passage import PassagePage
from reader.ui.painting import Look
from reader.ui.theme import load_theme


@pytest.fixture
def page(qtbot, look, differ):
    page = PassagePage(look, differ)
    qtbot.addWidget(page)
    page.resize(288, 700)
    page.show()
    return page


def test_without_a_passage_the_page_says_how_to_choose_one(page, comparison):
    assert "Alt+Down" in page._hint.text()
    assert page._hint.isVisible()
    assert not page.note.isVisible()
    page.set_look(page._look)
    page.show_passage(comparison, None)
    assert page._hint.isVisible()


def test_a_passage_is_shown_with_its_counterparts_and_a_key(page, comparison, dark):
    page.show_passage(comparison, dark)

    assert page.view.outline.rowCount() == 3
    assert "only in A, the one compared with" in page._key.text()
    assert not page._hint.isVisible()


def test_a_click_on_a_counterpart_leads_there(qtbot, page, comparison, dark):
    page.show_passage(comparison, dark)
    rect = page.view.visualRect(page.view.outline.index(1, 0))
    with qtbot.waitSignal(page.passage_chosen) as told:
        qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert told.args[0].article == 1


def test_a_note_is_asked_for_on_the_passage_shown(qtbot, page, comparison, dark):
    page.show_passage(comparison, dark)
    with qtbot.waitSignal(page.note_wanted) as told:
        qtbot.mouseClick(page.note, Qt.MouseButton.LeftButton)

    assert told.args == [dark]


def test_the_key_follows_the_theme(page, comparison, dark, fonts):
    page.show_passage(comparison, dark)
    before = page._key.text()
    page.set_look(Look(load_theme("dark"), fonts))

    assert page._key.text() != before
