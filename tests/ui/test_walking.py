"""From mention to mention of a name, over all articles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.inspector.panel import NAMES
from tests.ui.conftest import span_of

TOLK, SORN = "name Mira Tolk", "name Sorn"

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def page(opened):
    opened.inspector.tabs.setCurrentIndex(NAMES)
    return opened.inspector.page(NAMES)


@pytest.fixture
def walked(opened):
    """The mention that the user was led to last, in words, and what was said."""

    def walked():
        led = opened.desk._view.revealed
        return led and (led.article, opened.led.showing.comparison.words(led))

    return walked


def click(qtbot, view, key):
    rect = view.visualRect(view.outline.find(key))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_a_name_in_the_tab_is_walked_by_clicks_round_the_end(qtbot, opened, page, walked):
    for at, said in (((0, "Mira Tolk"), "1 of 2, in A"), ((1, "Tolk"), "2 of 2, in B")):
        click(qtbot, page.view, TOLK)
        assert walked() == at
        assert opened.status.said.text() == f"Mira Tolk: {said}"
    assert page.view.current_card().detail == "2 of 2 · Tolk"
    click(qtbot, page.view, TOLK)
    assert walked() == (0, "Mira Tolk")
    assert opened.inspector.tabs.currentIndex() == NAMES


def test_it_is_walked_by_keys_too_and_back(qtbot, page, walked):
    page.view.choose(TOLK)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert walked() == (1, "Tolk")
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert walked() == (0, "Mira Tolk")


def test_another_name_begins_at_its_first_mention(qtbot, page, walked):
    click(qtbot, page.view, TOLK)
    click(qtbot, page.view, SORN)

    assert walked() == (0, "Sorn")


def test_the_keys_walk_on_from_the_name_in_the_text(qtbot, opened, walked):
    pane = opened.desk._row.slots[0].pane
    pane.caret.place(span_of(0, "Mira Tolk").start)
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_F4)
    assert walked() == (1, "Tolk")
    qtbot.keyClick(pane, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert walked() == (0, "Mira Tolk")


def test_the_command_walks_on_with_the_name_walked_last(qtbot, opened, page, walked):
    click(qtbot, page.view, SORN)
    page.field.setFocus()
    page.view.clearSelection()
    opened.actions_.next_mention.trigger()
    assert walked() == (1, "Sorn")
    opened.desk._view.revealed = None  # the user went elsewhere in the text
    opened.actions_.next_mention.trigger()
    assert walked() == (0, "Sorn")


def test_the_command_begins_with_the_name_chosen_in_the_tab(opened, page, walked):
    page.view.choose(TOLK)
    opened.actions_.previous_mention.trigger()

    assert walked() == (1, "Tolk")


def test_text_and_list_are_told_apart_by_where_the_keyboard_was_last(qtbot, opened, page):
    pane = opened.desk._row.slots[0].pane
    pane.caret.place(span_of(0, "Sorn").start)
    page.view.choose(TOLK)
    opened.activateWindow()
    for part, name in ((page.view, "e2"), (pane, "e1"), (page.view, "e2")):
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)
        opened.menuBar().setFocus()
        assert opened.led.walking.current[0] == name


def test_without_a_name_the_command_says_what_to_do(opened, walked):
    opened.actions_.next_mention.trigger()

    assert walked() is None
    assert opened.status.said.text() == "Choose a name in the Names tab or in the text first."


def test_before_anything_is_compared_nothing_is_walked(window, place):
    window.led.walking.walk((place(0, "Sorn"),), 1)
    window.led.walking.step(1)

    assert not window.actions_.next_mention.isEnabled()
    assert window.led.walking.current is None


def test_the_place_reached_is_kept_while_its_mention_is_there(qtbot, opened, page, place, compare):
    click(qtbot, page.view, TOLK)
    opened.led.story.rename("Dark")
    opened.led.overruling.deny_quote(place(0, "We saw nothing at all,"))
    assert page.view.outline.card(page.view.outline.find(TOLK)).detail == "1 of 2 · Tolk"
    assert opened.led.walking.current == ("e2", place(0, "Mira Tolk"))
    opened.led.story.remove(2)
    compare()
    page.view.clearSelection()
    assert opened.led.walking.current is None


def test_the_tab_says_where_the_walk_is_when_it_is_made(opened):
    pane = opened.desk._row.slots[0].pane
    pane.caret.place(span_of(0, "Mira Tolk").start)
    opened.actions_.next_mention.trigger()
    view = opened.inspector.page(NAMES).view

    assert view.outline.card(view.outline.find(TOLK)).detail == "2 of 2 · Tolk"
