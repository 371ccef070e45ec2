"""From quote to quote of a speaker, and the tab of quotes in step with the articles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.model.comparison import Passage
from reader.ui.inspector.panel import PASSAGE, QUOTES
from tests.ui.conftest import SAW, passage_of, span_of
from tests.ui.reading.places import middle_of

NOTHING = passage_of(0, "We saw nothing at all,")
BOATS = passage_of(1, "Some 60 boats stayed in harbour")
OLD = passage_of(1, "It is old,")

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def page(opened):
    opened.inspector.tabs.setCurrentIndex(QUOTES)
    return opened.inspector.page(QUOTES)


@pytest.fixture
def led(opened):
    """Where the user was led to last."""
    return lambda: opened.desk._view.revealed


@pytest.fixture
def click(qtbot, opened):
    def click(words):
        slot = opened.desk._row.slots[0]
        point = middle_of(slot, words)
        qtbot.mouseClick(slot.pane, Qt.MouseButton.LeftButton, pos=point)

    return click


def test_the_command_goes_round_the_quotes_of_the_speaker_at_hand(opened, led):
    opened.desk._row.slots[0].pane.caret.place(span_of(0, "saw nothing").start)
    for place, said in ((BOATS, "quote 2 of 2, in B"), (NOTHING, "quote 1 of 2, in A")):
        opened.actions_.next_quote.trigger()
        assert led() == place
        assert opened.status.said.text() == f"Mira Tolk: {said}"
    opened.actions_.previous_quote.trigger()
    assert led() == BOATS


def test_without_a_quote_the_command_says_what_to_do(opened, led):
    opened.actions_.next_quote.trigger()

    assert led() is None
    assert opened.status.said.text() == "Choose a quote in the Quotes tab or in the text first."


def test_from_a_speaker_chosen_in_the_list_it_begins_with_the_first_or_the_last(
    qtbot, opened, page, led
):
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    for action, place in (
        (opened.actions_.next_quote, NOTHING),
        (opened.actions_.previous_quote, BOATS),
    ):
        page.view.choose("speaker Mira Tolk")
        action.trigger()
        assert led() == place
        assert page.chosen.place == place


def test_text_and_list_are_told_apart_by_where_the_keyboard_was_last(qtbot, opened, page):
    pane = opened.desk._row.slots[0].pane
    pane.caret.place(span_of(0, "saw nothing").start)
    page.choose(OLD)
    page.view.setFocus()
    qtbot.waitUntil(page.view.hasFocus)
    opened.actions_.next_quote.trigger()
    assert opened.status.said.text() == "Speaker not named: quote 1 of 1, in B"
    opened.desk.reveal(NOTHING)
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    opened.actions_.next_quote.trigger()
    assert opened.status.said.text() == "Mira Tolk: quote 2 of 2, in B"


def test_a_quote_clicked_in_the_text_is_chosen_in_the_open_tab_which_stays(opened, page, click):
    click("nothing")
    assert opened.inspector.tabs.currentIndex() == QUOTES
    assert opened.led.showing.passage == SAW
    assert page.chosen.place == NOTHING
    click("boats stayed")
    assert opened.inspector.tabs.currentIndex() == PASSAGE


def test_from_another_tab_a_click_leads_to_the_passage_as_ever(opened, page, click):
    opened.inspector.tabs.setCurrentIndex(PASSAGE)
    click("nothing")
    assert opened.inspector.tabs.currentIndex() == PASSAGE
    opened.inspector.tabs.setCurrentIndex(QUOTES)
    assert page.chosen.place == NOTHING


def test_a_click_does_not_undo_what_the_user_asked_the_list_for(page, click):
    page.filter.text.setText("boats")
    click("nothing")

    assert page.filter.text.text() == "boats"


def test_the_tab_knows_the_quote_reached_when_it_is_made_and_after_the_next_comparison(
    opened, click, compare
):
    click("nothing")
    page = opened.inspector.page(QUOTES)
    assert page._reached == NOTHING
    opened.led.story.remove(0)
    compare()
    assert page._reached is None


def test_a_quote_gone_to_from_the_list_is_where_the_command_goes_on(opened, page, led):
    page.choose(NOTHING)
    page.view.go()
    assert led() == NOTHING
    page.view.clearSelection()
    opened.actions_.next_quote.trigger()
    assert led() == BOATS


def test_nobody_is_heard_before_anything_is_compared(window):
    from reader.ui.hearing import Hearing

    hearing = Hearing(window.parts, window.led.showing)
    assert hearing.voice(NOTHING) is None
    assert hearing.name("e2") == "Speaker not named"
    hearing.walk("e2", 1)
    hearing.step(1)
    assert window.status.said.text().startswith("Choose a quote")


def test_where_there_is_no_quote_nobody_speaks(opened):
    from reader.ui.hearing import Hearing

    hearing = Hearing(opened.parts, opened.led.showing)

    assert hearing.voice(Passage(0, SAW.span)) is None
