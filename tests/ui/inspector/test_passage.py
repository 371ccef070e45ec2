"""The Passage tab shows one passage in every article."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from reader.model.comparison import Match
from reader.ui.inspector.passage import PassagePage
from reader.ui.painting import Look
from reader.ui.theme import load_theme
from tests.ui.conftest import DARK, DARK_B, OLD_C, SAW, SAW_B


@pytest.fixture
def page(qtbot, look, differ):
    page = PassagePage(look, differ)
    qtbot.addWidget(page)
    page.resize(288, 700)
    page.show()
    return page


@pytest.fixture
def several(comparison):
    """Two other articles carry the first passage."""
    more = Match(DARK, OLD_C, "part", 0.9, "sure")
    return replace(comparison, matches=(*comparison.matches[:1], more))


def test_without_a_passage_the_page_says_how_to_choose_one(page, comparison):
    assert "Alt+Down" in page._hint.text()
    assert page._hint.isVisible()
    assert not page.note.isVisible()
    page.set_look(page._look)
    page.show_passage(comparison, None)
    assert page._hint.isVisible()


def test_where_nothing_matches_the_page_says_so(page, comparison):
    perhaps = tuple(replace(one, grade="possible") for one in comparison.matches)
    page.show_passage(replace(comparison, matches=perhaps), None)

    assert page._hint.text().startswith("No passage was found that two of these articles share")


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


def test_the_user_may_say_what_matches_the_passage_where_there_are_others(
    qtbot, page, comparison, dark
):
    page.show_passage(comparison, dark)
    with qtbot.waitSignal(page.match_wanted) as told:
        qtbot.mouseClick(page.match, Qt.MouseButton.LeftButton)

    assert told.args == [dark]
    page.set_writable(False)
    assert not page.match.isEnabled()


def test_the_buttons_are_whole_in_the_narrowest_inspector(qtbot, page, comparison, dark):
    page.resize(272, 600)
    page.show()
    qtbot.waitExposed(page)
    page.show_passage(comparison, dark)

    for button in (page.match, page.deny, page.note):
        assert button.width() >= button.sizeHint().width()


def test_the_key_follows_the_theme(page, comparison, dark, fonts):
    page.show_passage(comparison, dark)
    before = page._key.text()
    page.set_look(Look(load_theme("dark"), fonts))

    assert page._key.text() != before


def test_the_only_counterpart_can_be_denied_without_choosing_it(qtbot, page, comparison, dark):
    page.show_passage(comparison, dark)
    assert page.deny.isEnabled()
    with qtbot.waitSignal(page.match_denied) as denied:
        qtbot.mouseClick(page.deny, Qt.MouseButton.LeftButton)

    assert denied.args == [[(DARK, DARK_B)]]
    assert "B" in page.deny.toolTip()


def test_of_several_counterparts_the_one_the_keyboard_is_on_is_denied(qtbot, page, several):
    page.show_passage(several, DARK)
    assert not page.deny.isEnabled()
    page.view.setCurrentIndex(page.view.outline.index(2, 0))
    assert page.deny.isEnabled()
    with qtbot.waitSignal(page.match_denied) as denied:
        page.deny.click()

    assert denied.args == [[(DARK, OLD_C)]]
    page.view.setCurrentIndex(page.view.outline.index(0, 0))
    assert not page.deny.isEnabled()


def test_of_two_matches_in_one_article_the_one_chosen_alone_is_denied_and_no_second_by_a_slip(
    qtbot, page, comparison
):
    more = Match(DARK, SAW_B, "part", 0.9, "sure")
    several = replace(comparison, matches=(comparison.matches[0], more))
    page.show_passage(several, DARK)
    assert not page.deny.isEnabled()
    assert "Choose first" in page.deny.toolTip()
    page.view.setCurrentIndex(page.view.outline.index(2, 0))
    assert "“We saw nothing,” said Jan Brek" in page.deny.toolTip()
    with qtbot.waitSignal(page.match_denied) as denied:
        page.deny.click()
    assert denied.args == [[(DARK, SAW_B)]]

    page.show_passage(replace(several, matches=several.matches[:1]), DARK)
    assert page.view.current_card().key == "passage"
    assert not page.deny.isEnabled()  # a second click hits nothing
    page.view.setCurrentIndex(page.view.outline.index(1, 0))
    assert page.deny.isEnabled()
    page.show_passage(several, SAW)
    page.show_passage(comparison, DARK)
    assert page.deny.isEnabled()  # the only one, without choosing it


def test_the_keyboard_stays_on_the_article_that_has_no_match_any_more(page, several):
    page.show_passage(several, DARK)
    page.view.setCurrentIndex(page.view.outline.index(1, 0))
    page.show_passage(several, None)
    page.show_passage(replace(several, matches=several.matches[1:]), DARK)

    card = page.view.current_card()
    assert (card.letter, card.trailing) == ("B", "no match found")


def test_the_keyboard_waits_while_the_passage_is_compared_anew(qtbot, page, several):
    home = QWidget()
    qtbot.addWidget(home)
    before = QPushButton("before", home)
    page.setParent(home)
    home.show()
    page.show()
    before.show()
    home.activateWindow()
    page.show_passage(several, DARK)
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    page.show_passage(None, None)
    page.show_passage(several, DARK)
    kept = page.view.hasFocus()
    page.setParent(None)

    assert kept


def test_what_no_article_carries_cannot_be_denied(page, comparison, place):
    page.show_passage(comparison, place(1, "It is old,"))

    assert not page.deny.isEnabled()


def test_where_the_library_is_only_read_no_match_can_be_denied(page, comparison, dark):
    page.show_passage(comparison, dark)
    page.set_writable(False)

    assert not page.deny.isEnabled()
