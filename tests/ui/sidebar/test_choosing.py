"""Clicks, keys and menus of the list of stories do what they say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from reader.ui.models.stories import AddRow
from tests.ui.sidebar.conftest import open_story

KEY = Qt.Key

no_grabbing = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)


@pytest.fixture
def view(sidebar):
    return sidebar.list


def at(view, *, x=None, **which):
    rect = view.visualRect(view.stories.find(**which))
    return QPoint(rect.center().x() if x is None else x, rect.center().y())


def click(qtbot, view, where):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def go_to(view, **which):
    view.setCurrentIndex(view.stories.find(**which))


def press(qtbot, view, key=KEY.Key_Return):
    qtbot.keyClick(view, key)


def add_row(view):
    rows = (view.stories.index(row) for row in range(view.stories.rowCount()))
    return next(index for index in rows if index.data() == "Add…")


def unfolded(view):
    return view.stories.find(place=0).isValid()


def test_a_click_chooses_an_article(qtbot, sidebar, view):
    with qtbot.waitSignal(sidebar.article_chosen) as told:
        click(qtbot, view, at(view, place=1))

    assert told.args == [1]
    assert sidebar.current == 1


def test_a_click_opens_a_story_and_leaves_the_open_one_as_it_is(qtbot, sidebar, view):
    with qtbot.assertNotEmitted(sidebar.story_chosen):
        click(qtbot, view, at(view, story="s1"))
    assert unfolded(view)
    with qtbot.waitSignal(sidebar.story_chosen) as told:
        click(qtbot, view, at(view, story="s2"))
    assert told.args == ["s2"]


def test_a_click_on_its_sign_folds_and_unfolds_the_open_story(qtbot, view):
    click(qtbot, view, at(view, story="s1", x=10))
    assert not unfolded(view)
    click(qtbot, view, at(view, story="s1", x=10))
    assert unfolded(view)


def test_articles_are_added_and_the_list_stays_where_it_was(qtbot, sidebar, view, actions):
    sidebar.choose(1)
    with qtbot.waitSignal(actions.add.triggered):
        click(qtbot, view, view.visualRect(add_row(view)).center())
    assert sidebar.current == 1

    view.setCurrentIndex(add_row(view))
    with qtbot.waitSignal(actions.add.triggered):
        press(qtbot, view)
    assert isinstance(view.row, AddRow)


def test_enter_opens(qtbot, sidebar, view):
    go_to(view, place=2)
    with qtbot.waitSignal(sidebar.article_chosen) as told:
        press(qtbot, view)
    assert told.args == [2]
    go_to(view, story="s3")
    with qtbot.waitSignal(sidebar.story_chosen) as told:
        press(qtbot, view)
    assert told.args == ["s3"]


def test_enter_folds_and_unfolds_the_open_story(qtbot, view):
    go_to(view, story="s1")
    press(qtbot, view)
    assert not unfolded(view)
    press(qtbot, view)
    assert unfolded(view)


def test_del_takes_an_article_out_and_never_a_story(qtbot, view, actions):
    go_to(view, place=2)
    with qtbot.waitSignal(actions.remove.triggered):
        press(qtbot, view, KEY.Key_Delete)
    go_to(view, story="s1")
    with qtbot.assertNotEmitted(actions.remove.triggered):
        press(qtbot, view, KEY.Key_Delete)


def test_left_and_right_go_out_and_in(qtbot, sidebar, view):
    go_to(view, place=2)
    press(qtbot, view, KEY.Key_Left)
    assert view.row.entry.id == "s1"
    press(qtbot, view, KEY.Key_Left)
    assert not unfolded(view)
    press(qtbot, view, KEY.Key_Left)
    assert view.row.entry.id == "s1"
    press(qtbot, view, KEY.Key_Right)
    assert unfolded(view)
    press(qtbot, view, KEY.Key_Right)
    assert sidebar.current == 0
    press(qtbot, view, KEY.Key_Right)
    assert sidebar.current == 0
    go_to(view, story="s3")
    with qtbot.waitSignal(sidebar.story_chosen):
        press(qtbot, view, KEY.Key_Right)


def test_another_story_is_unfolded_when_it_is_opened(qtbot, sidebar, view, entries, state):
    go_to(view, story="s1")
    press(qtbot, view)
    open_story(sidebar, entries, "s2")
    sidebar.show_story(state)

    assert unfolded(view)


def test_a_double_click_on_its_name_renames_the_open_story(qtbot, view, actions):
    click(qtbot, view, at(view, story="s1"))
    with qtbot.waitSignal(actions.rename.triggered):
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, story="s1"))


def test_a_double_click_on_anything_else_does_not(qtbot, view, actions):
    with qtbot.assertNotEmitted(actions.rename.triggered):
        view.doubleClicked.emit(view.stories.find(story="s2"))
        view.doubleClicked.emit(view.stories.find(place=1))


def menu_at(view, where):
    view.customContextMenuRequested.emit(where)
    return next((menu for menu in view.findChildren(QMenu) if menu.isVisible()), None)


def test_beside_the_stories_and_on_the_button_there_is_no_menu(view):
    assert menu_at(view, QPoint(5, view.viewport().height() - 5)) is None
    assert menu_at(view, view.visualRect(add_row(view)).center()) is None


@no_grabbing
def test_the_menus_of_an_article_and_of_the_open_story_hold_their_actions(view, actions):
    for where, held in (
        (at(view, place=0), actions.make_base),
        (at(view, story="s1"), actions.delete),
    ):
        menu = menu_at(view, where)
        assert held in menu.actions()
        menu.close()


@no_grabbing
def test_another_story_is_opened_before_it_is_deleted(sidebar, view, actions):
    menu = menu_at(view, at(view, story="s2"))
    opens, *_, deletes = menu.actions()
    assert opens.text() == "&Open"
    assert deletes.text() == actions.delete.text()
    told: list[str] = []
    sidebar.story_chosen.connect(told.append)
    actions.delete.triggered.connect(lambda: told.append("deleted"))
    deletes.trigger()

    assert told == ["s2", "deleted"]
    menu.close()


@no_grabbing
def test_a_story_that_cannot_be_opened_does_not_cost_the_open_one(qtbot, sidebar, view, actions):
    sidebar.story_chosen.disconnect()
    *_, deletes = menu_at(view, at(view, story="s2")).actions()
    with qtbot.assertNotEmitted(actions.delete.triggered):
        deletes.trigger()


def test_renaming_begins_on_the_row_of_the_story(sidebar, view):
    sidebar.rename()

    assert view.row.entry.id == "s1"
    assert view.findChild(QLineEdit).text() == "Harbour budget"
