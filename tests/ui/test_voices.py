"""The quotes of one speaker alone are marked, until all are asked for again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.ui.inspector.panel import QUOTES
from reader.ui.reading.marks import MarkKind
from tests.ui.conftest import HandMade, made_comparison, passage_of, span_of

NOTHING = passage_of(0, "We saw nothing at all,")

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def page(opened):
    opened.inspector.tabs.setCurrentIndex(QUOTES)
    page = opened.inspector.page(QUOTES)
    page.choose(NOTHING)
    page.view.setFocus()
    return page


@pytest.fixture
def marked(opened):
    """Who speaks in the quotes marked in the second article."""

    def marked():
        sheet = opened.desk._row.slots[1].sheet
        return [mark.name for mark in sheet.view.quotes(sheet.marks)]

    return marked


ALL = ["Jan Brek", "Mira Tolk", None]


def test_tab_status_bar_and_menu_say_whose_quotes_are_marked(qtbot, opened, page, marked):
    assert marked() == ALL
    qtbot.mouseClick(page.filter.only, Qt.MouseButton.LeftButton)
    assert marked() == ["Mira Tolk"]
    assert page.told.words.text() == "Only marks of Mira Tolk"
    assert opened.status.said.text() == "Only quotes of Mira Tolk"
    assert opened.actions_.only_voice.isChecked()
    qtbot.mouseClick(opened.status.act, Qt.MouseButton.LeftButton)
    assert marked() == ALL
    assert not page.told.isVisible()
    assert opened.status.said.text() == ""
    assert not opened.actions_.only_voice.isChecked()


def test_what_something_else_has_said_since_stays(opened, page):
    page.filter.only.click()
    opened.status.say("Saved story.pdf")
    page.told.all.click()

    assert opened.status.said.text() == "Saved story.pdf"


def test_escape_in_the_list_marks_all_again(qtbot, page, marked):
    page.filter.only.click()
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)

    assert marked() == ALL


@pytest.mark.usefixtures("page")
def test_the_command_marks_the_speaker_at_hand_alone_and_all_again(opened, marked):
    opened.actions_.only_voice.trigger()
    assert marked() == ["Mira Tolk"]
    opened.actions_.only_voice.trigger()
    assert marked() == ALL


def test_the_command_needs_a_speaker(opened, marked):
    opened.actions_.only_voice.trigger()

    assert marked() == ALL
    assert opened.status.said.text() == "Choose a quote of a speaker who is named first."
    assert not opened.actions_.only_voice.isChecked()


def test_hidden_quotes_are_shown_when_one_speaker_is_asked_for_alone(opened, page, marked):
    opened.actions_.marks[MarkKind.QUOTES].setChecked(False)
    page.filter.only.click()

    assert marked() == ["Mira Tolk"]


class Renumbered(HandMade):
    """Finds the same speakers under other numbers."""

    def compare(self, articles, report):
        report(len(articles), len(articles))
        known = made_comparison()
        sorn, tolk = known.entities
        return replace(
            known,
            entities=(sorn, replace(tolk, id="e9")),
            mention_entities=(("e1", "e9"), ("e1", "e9"), (None,)),
            speakers=(("e9",), (None, "e9", None), ()),
        )


def test_the_speaker_stays_alone_in_the_next_comparison(qtbot, opened, page, marked, services):
    page.filter.only.click()
    services.language.state = Renumbered()
    opened.led.comparing.again()
    qtbot.waitUntil(lambda: bool(services.language.waiting))
    services.language.work()
    qtbot.waitUntil(lambda: opened.led.showing.comparison.entities[1].id == "e9")

    assert marked() == ["Mira Tolk"]
    assert page.told.isVisible()


def test_where_he_is_not_found_all_are_marked_until_he_is(opened, page, compare, services):
    page.filter.only.click()
    services.language.state = HandMade()
    opened.led.story.remove(2)
    compare()  # nothing is found in two articles
    assert not page.told.isVisible()
    opened.undo.undo()
    compare()
    assert page.told.isVisible()


def test_in_another_story_all_quotes_are_marked(opened, page):
    page.filter.only.click()
    opened.led.story.close()

    assert opened.desk._view.voice == ""
    assert not opened.actions_.only_voice.isChecked()


def test_the_tab_says_so_too_when_it_is_made_later(opened):
    opened.desk._row.slots[0].pane.caret.place(span_of(0, "saw nothing").start)
    opened.actions_.only_voice.trigger()

    assert opened.inspector.page(QUOTES).told.words.text() == "Only marks of Mira Tolk"
