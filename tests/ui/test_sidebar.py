"""The sidebar lists the story."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu

from reader.ui.painting import Look
from reader.ui.sidebar import Sidebar
from reader.ui.story import StoryState
from reader.ui.theme import load_theme


@pytest.fixture
def sidebar(home, actions, look, articles):
    sidebar = Sidebar(actions, look, home)
    sidebar.resize(152, 600)
    home.resize(152, 600)
    sidebar.show_story(StoryState(articles, frozenset({articles[2].fingerprint})), "A story " * 9)
    home.show()
    return sidebar


def rect(sidebar, row):
    return sidebar.list.visualRect(sidebar.model.index(row))


def test_a_click_chooses_an_article(qtbot, sidebar):
    with qtbot.waitSignal(sidebar.article_chosen) as told:
        qtbot.mouseClick(
            sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=rect(sidebar, 1).center()
        )

    assert told.args == [1]
    assert sidebar.current == 1


def test_enter_chooses_and_del_removes(qtbot, sidebar, actions):
    sidebar.choose(2)
    with qtbot.waitSignal(sidebar.article_chosen) as told:
        qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    assert told.args == [2]
    with qtbot.waitSignal(actions.remove.triggered):
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Delete)
    qtbot.keyClick(sidebar, Qt.Key.Key_A)


def test_the_row_stays_while_the_story_changes(sidebar, articles):
    sidebar.choose(2)
    sidebar.show_story(StoryState(articles[:2]), "Story")
    assert sidebar.current == 1
    sidebar.show_story(StoryState(), "")
    assert sidebar.current == -1


def test_a_hidden_article_looks_different(sidebar, articles):
    before = bytes(sidebar.list.viewport().grab(rect(sidebar, 2)).toImage().constBits())
    sidebar.show_story(StoryState(articles), "A story")

    assert bytes(sidebar.list.viewport().grab(rect(sidebar, 2)).toImage().constBits()) != before


def test_a_wide_second_line_makes_the_sidebar_wider_within_bounds(home, actions, look, articles):
    least = []
    for more in (" in spring", " in the spring", " told at length by many authors in a row"):
        dated = [replace(article, published=f"17 Oct{more}") for article in articles]
        sidebar = Sidebar(actions, look, home)
        sidebar.show_story(StoryState(tuple(dated)), "A story")
        least.append(sidebar.minimumWidth())

    assert 144 <= least[0] < least[1] < least[2] == 200


def test_a_longer_line_of_the_name_fits_a_wider_sidebar(sidebar):
    before = sidebar._name.text().partition("\n")[0]
    sidebar.resize(280, 600)

    assert len(sidebar._name.text().partition("\n")[0]) > len(before)


def test_a_long_name_takes_two_lines(sidebar):
    assert sidebar._name.text().count("\n") == 1
    assert sidebar._name.text().endswith("…")


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
def test_an_articles_menu_opens_on_it_and_not_beside_it(sidebar):
    sidebar.list.customContextMenuRequested.emit(QPoint(5, 500))
    assert sidebar.findChild(QMenu) is None
    sidebar.list.customContextMenuRequested.emit(rect(sidebar, 0).center())
    menu = sidebar.findChild(QMenu)
    assert len(menu.actions()) > 4
    menu.close()


def test_the_sidebar_follows_the_theme(sidebar, fonts):
    before = bytes(sidebar.list.grab().toImage().constBits())
    sidebar.set_look(Look(load_theme("dark"), fonts))

    assert bytes(sidebar.list.grab().toImage().constBits()) != before


def test_in_high_contrast_the_chosen_row_is_told_without_its_ground(sidebar, fonts):
    black = QPalette()
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        black.setColor(role, "black")
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        black.setColor(role, "white")
    sidebar.set_look(Look(load_theme("contrast", black), fonts))
    pictures = []
    for row in (0, 1):
        sidebar.choose(row)
        pictures.append(sidebar.list.viewport().grab(rect(sidebar, 0)).toImage())

    assert pictures[0] != pictures[1]


def test_the_focus_and_the_pointer_are_seen(qtbot, sidebar, home):
    home.activateWindow()
    sidebar.list.setFocus()
    qtbot.waitUntil(sidebar.list.hasFocus)
    before = bytes(sidebar.list.grab().toImage().constBits())
    qtbot.mouseMove(sidebar.list.viewport(), rect(sidebar, 1).center())
    sidebar.choose(1)

    assert bytes(sidebar.list.grab().toImage().constBits()) != before
