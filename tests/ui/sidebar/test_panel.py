"""The sidebar lists the stories, and finds words in them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from reader.model.story import Opened
from reader.ui.painting import Look
from reader.ui.sidebar.panel import Sidebar
from reader.ui.story import NOTHING
from reader.ui.theme import load_theme
from tests.ui.sidebar.conftest import open_story

KEY = Qt.Key


def rows(sidebar):
    model = sidebar.list.stories
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_open_story_is_unfolded_among_the_others(sidebar):
    assert rows(sidebar) == [
        *("Lighthouse", "Harbour budget", "Sorn Gazette", "Pilot", "Harbour & Sea", "Add…"),
        *("Spring floods", "Kiln Street fire"),
    ]
    assert sidebar.current == 0


def test_in_an_empty_library_there_is_nothing_but_a_way_to_add(home, actions, look):
    sidebar = Sidebar(actions, look, home)
    home.show()

    assert rows(sidebar) == ["Add…"]
    assert sidebar.current == -1
    assert not sidebar.field.isVisible()
    sidebar.show_story(NOTHING)
    assert sidebar.minimumWidth() == 144


def test_stories_are_listed_while_none_is_open(sidebar):
    sidebar.show_story(NOTHING)

    assert rows(sidebar)[:3] == ["Add…", "Lighthouse", "Harbour budget"]
    assert sidebar.field.isVisible()


def test_an_article_is_chosen_without_being_brought_up(qtbot, sidebar):
    with qtbot.assertNotEmitted(sidebar.article_chosen):
        sidebar.choose(2)

    assert sidebar.current == 2


def test_a_move_that_is_asked_for_is_told(qtbot, sidebar):
    with qtbot.waitSignal(sidebar.move_wanted) as told:
        sidebar.list.stories.move_wanted.emit(0, 2)

    assert told.args == [0, 2]


def test_a_wide_second_line_makes_the_sidebar_wider_within_bounds(
    home, actions, look, state, articles
):
    least = []
    for more in ("", " in the spring", " told at length by many authors in a row"):
        dated = tuple(replace(article, published=f"17 Oct{more}") for article in articles)
        keys = tuple(article.key for article in dated)
        sidebar = Sidebar(actions, look, home)
        sidebar.show_story(Opened(replace(state.story, articles=keys), dated))
        least.append(sidebar.minimumWidth())

    assert 144 <= least[0] < least[1] <= least[2] == 200


def test_a_name_is_written_in_place(qtbot, sidebar):
    sidebar.field.setText("lamp")
    sidebar.rename()
    assert sidebar.field.text() == ""
    editor = sidebar.list.findChild(QLineEdit)
    assert editor.isVisible()
    editor.setText("Dark Sorn")
    with qtbot.waitSignal(sidebar.name_written) as told:
        qtbot.keyClick(editor, KEY.Key_Return)

    assert told.args == ["Dark Sorn"]


def focus_other(qtbot, sidebar, home):
    home.activateWindow()
    sidebar.list.setFocus()
    qtbot.waitUntil(sidebar.list.hasFocus)
    sidebar.list.setCurrentIndex(sidebar.list.stories.find(story="s3"))


def test_the_story_the_keyboard_is_on_is_renamed(qtbot, sidebar, home):
    focus_other(qtbot, sidebar, home)
    with qtbot.waitSignal(sidebar.story_chosen) as told:
        sidebar.rename()

    assert told.args == ["s3"]
    assert sidebar.list.findChild(QLineEdit).text() == "Kiln Street fire"


def test_a_story_that_cannot_be_opened_is_not_renamed_nor_is_the_open_one(qtbot, sidebar, home):
    sidebar.story_chosen.disconnect()
    focus_other(qtbot, sidebar, home)
    sidebar.rename()

    assert sidebar.list.findChild(QLineEdit) is None


def test_what_is_written_is_sought_and_what_is_found_takes_the_place_of_the_stories(
    qtbot, sidebar, results
):
    with qtbot.waitSignal(sidebar.search_written) as told:
        qtbot.keyClick(sidebar.field, KEY.Key_L)
    assert told.args == ["l"]
    assert not sidebar.list.isVisible()
    sidebar.show_results("l", results)
    assert sidebar.pages.found.list.found.rowCount() == 3


def test_the_arrows_and_enter_of_the_field_choose_what_was_found(qtbot, sidebar, results):
    sidebar.show_results("lamp", results)
    qtbot.keyClick(sidebar.field, KEY.Key_Down)
    with qtbot.waitSignal(sidebar.found_chosen) as told:
        qtbot.keyClick(sidebar.field, KEY.Key_Return)

    assert told.args == [results.found[1]]


def test_spaces_alone_are_no_words(qtbot, sidebar):
    with qtbot.waitSignal(sidebar.search_written) as told:
        sidebar.field.setText("  ")

    assert told.args == [""]
    assert sidebar.list.isVisible()


def test_clearing_the_field_brings_the_stories_back(qtbot, sidebar, results):
    sidebar.field.setText("lamp")
    sidebar.show_results("lamp", results)
    with qtbot.waitSignal(sidebar.search_written) as told:
        qtbot.keyClick(sidebar.field, KEY.Key_Escape)

    assert told.args == [""]
    assert sidebar.list.isVisible()


def test_escape_among_what_was_found_brings_the_stories_back(qtbot, sidebar, results):
    sidebar.field.setText("lamp")
    sidebar.show_results("lamp", results)
    qtbot.keyClick(sidebar.pages.found.list, KEY.Key_Escape)

    assert sidebar.list.isVisible()
    assert sidebar.field.text() == ""


def test_escape_among_the_stories_leaves_the_keyboard_there(qtbot, sidebar, home):
    focus_other(qtbot, sidebar, home)
    qtbot.keyClick(sidebar.list, KEY.Key_Escape)

    assert sidebar.list.hasFocus()


def test_other_keys_are_left_alone(qtbot, sidebar):
    sidebar.field.setText("lamp")
    qtbot.keyClick(sidebar, KEY.Key_F12)

    assert sidebar.field.text() == "lamp"


def test_the_keyboard_goes_to_the_field_and_back(qtbot, sidebar, home):
    home.activateWindow()
    sidebar.field.setText("lamp")
    sidebar.focus_search()
    qtbot.waitUntil(sidebar.field.hasFocus)
    assert sidebar.field.selectedText() == "lamp"
    qtbot.keyClick(sidebar.field, KEY.Key_Escape)
    qtbot.keyClick(sidebar.field, KEY.Key_Escape)
    qtbot.waitUntil(sidebar.list.hasFocus)


def test_the_row_stays_while_words_are_sought(sidebar, results):
    sidebar.choose(2)
    sidebar.show_results("lamp", results)
    assert sidebar.current == 2


def test_a_story_opened_elsewhere_is_shown(sidebar, entries):
    open_story(sidebar, entries, "s3")

    assert rows(sidebar) == [
        *("Lighthouse", "Harbour budget", "Spring floods", "Kiln Street fire", "Add…")
    ]


def test_the_sidebar_follows_the_theme(sidebar, fonts):
    before = sidebar.grab().toImage()
    sidebar.set_look(Look(load_theme("dark"), fonts))

    assert sidebar.grab().toImage() != before


@pytest.mark.parametrize("part", ["list", "field"])
def test_every_part_has_a_name(sidebar, part):
    assert getattr(sidebar, part).accessibleName()
