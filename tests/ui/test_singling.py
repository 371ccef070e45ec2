"""One name alone is marked, until all are asked for again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.model.comparison import Entity
from reader.ui.inspector.panel import NAMES
from reader.ui.reading.marks import MarkKind
from tests.ui.conftest import HandMade, drawn, made_comparison, span_of

TOLK = "name Mira Tolk"

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def page(opened):
    opened.inspector.tabs.setCurrentIndex(NAMES)
    page = opened.inspector.page(NAMES)
    page.view.choose(TOLK)
    page.view.setFocus()
    return page


@pytest.fixture
def marked(opened):
    """What the names marked in the first article are called."""

    def marked():
        sheet = opened.desk._row.slots[0].sheet
        return [mark.name for mark in sheet.view.names(sheet.marks)]

    return marked


def picture(window):
    return drawn(window.desk._row.slots[0].pane)


def test_one_name_alone_is_painted_and_all_of_them_again(qtbot, opened, page):
    every = picture(opened)
    qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton)
    alone = picture(opened)
    assert alone != every
    opened.actions_.marks[MarkKind.NAMES].setChecked(False)
    assert picture(opened) not in {every, alone}
    opened.actions_.marks[MarkKind.NAMES].setChecked(True)
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: picture(opened) == every)  # the strip above is gone, too


def test_tab_status_bar_and_menu_say_whose_marks_are_shown(qtbot, opened, page, marked):
    qtbot.mouseClick(page.only, Qt.MouseButton.LeftButton)
    assert marked() == ["Mira Tolk"]
    assert page.told.words.text() == "Only marks of Mira Tolk"
    assert opened.status.said.text() == "Only marks of Mira Tolk"
    assert opened.actions_.only_name.isChecked()
    qtbot.mouseClick(opened.status.act, Qt.MouseButton.LeftButton)
    assert marked() == ["Sorn", "Mira Tolk"]
    assert not page.told.isVisible()
    assert opened.status.said.text() == ""
    assert not opened.actions_.only_name.isChecked()


def test_what_something_else_has_said_since_stays(opened, page):
    page.only.click()
    opened.status.say("Saved story.pdf")
    page.told.all.click()

    assert opened.status.said.text() == "Saved story.pdf"


@pytest.mark.usefixtures("page")
def test_the_command_shows_the_name_at_hand_alone_and_all_again(opened, marked):
    opened.actions_.only_name.trigger()
    assert marked() == ["Mira Tolk"]
    opened.actions_.only_name.trigger()
    assert marked() == ["Sorn", "Mira Tolk"]


def test_the_command_needs_a_name(opened, marked):
    opened.actions_.only_name.trigger()

    assert len(marked()) == 2
    assert opened.status.said.text() == "Choose a name in the Names tab or in the text first."
    assert not opened.actions_.only_name.isChecked()


def test_hidden_names_are_shown_when_one_is_asked_for_alone(opened, page, marked):
    opened.actions_.marks[MarkKind.NAMES].setChecked(False)
    page.only.click()

    assert marked() == ["Mira Tolk"]


class Renumbered(HandMade):
    """Finds the same names under other numbers, Mira Tolk perhaps by another name."""

    def __init__(self, name):
        self.name = name

    def compare(self, articles, report):
        report(len(articles), len(articles))
        known = made_comparison()
        sorn, tolk = known.entities
        boat = Entity("e2", "ORG", self.name, (self.name,))
        return replace(
            known,
            entities=(sorn, boat, replace(tolk, id="e3", name=self.name)),
            mention_entities=(("e1", "e3"), ("e2", "e3"), (None,)),
        )


@pytest.fixture(params=["Mira Tolk", "Tolk the Keeper"])
def renamed(request, qtbot, opened, services):
    """Compare again; the names are numbered anew, and Mira Tolk is called this."""

    def again():
        services.language.state = Renumbered(request.param)
        opened.led.comparing.again()
        qtbot.waitUntil(lambda: bool(services.language.waiting))
        services.language.work()
        qtbot.waitUntil(lambda: len(opened.led.showing.comparison.entities) == 3)
        return request.param

    return again


def test_it_stays_alone_in_the_next_comparison(page, marked, renamed):
    page.only.click()
    name = renamed()

    assert marked() == [name]
    assert page.told.words.text() == f"Only marks of {name}"


def test_where_it_is_not_found_all_are_marked_until_it_is(opened, page, marked, compare, services):
    page.only.click()
    services.language.state = HandMade()
    opened.led.story.remove(2)
    compare()  # nothing is found in two articles
    assert not page.told.isVisible()
    opened.undo.undo()
    compare()
    assert marked() == ["Mira Tolk"]
    assert page.told.isVisible()


def test_in_another_story_all_names_are_marked(opened, page):
    page.only.click()
    opened.led.story.close()

    assert opened.desk._view.only == ""
    assert not opened.actions_.only_name.isChecked()


def test_the_tab_says_so_too_when_it_is_made_later(opened):
    opened.desk._row.slots[0].pane.caret.place(span_of(0, "Mira Tolk").start)
    opened.actions_.only_name.trigger()

    assert opened.inspector.page(NAMES).told.words.text() == "Only marks of Mira Tolk"
