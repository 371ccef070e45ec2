"""The toolbar walks the matches, shows and hides marks, and sizes the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from reader.ui.painting import Look
from reader.ui.theme import load_theme
from reader.ui.toolbar import Toolbar
from tests.ui.conftest import drawn


@pytest.fixture
def bar(home, actions, look):
    bar = Toolbar(actions, look, home)
    home.resize(900, 60)
    bar.resize(900, 48)
    home.show()
    return bar


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_bar_follows_the_theme(bar, fonts, theme):
    before = drawn(bar)
    bar.set_look(Look(load_theme(theme), fonts))

    assert drawn(bar) != before


def test_the_match_is_told_only_when_there_is_one(bar):
    bar.show_walked(5, 9, "B")
    assert bar.walked.text() == "Match 5 of 9 in B"
    bar.show_walked(0, 9, "")
    assert bar.walked.text() == ""


def test_the_size_of_the_text_is_told(bar):
    bar.show_zoom(94)

    assert bar.text_size.text() == "94 %"
    assert not bar.text_size.icon().isNull()


def test_buttons_do_what_their_actions_do_and_are_off_with_them(qtbot, bar, actions):
    buttons = {button.accessibleName(): button for button in bar.findChildren(QToolButton)}
    actions.next_match.setEnabled(False)
    assert not buttons["Next Match"].isEnabled()
    with qtbot.waitSignal(actions.larger.triggered):
        qtbot.mouseClick(buttons["Larger Text"], Qt.MouseButton.LeftButton)


def test_the_switch_and_its_actions_go_together(qtbot, bar, actions):
    qtbot.mouseClick(bar.views.buttons[1], Qt.MouseButton.LeftButton)
    assert actions.synopsis.isChecked()
    actions.reading.trigger()
    assert bar.views.current == 0


def test_each_view_says_where_the_user_is_in_it(bar, actions):
    bar.show_walked(5, 9, "B")
    bar.show_stood(2, 31)
    assert bar.walked.text() == "Match 5 of 9 in B"
    actions.synopsis.trigger()
    assert bar.walked.text() == "Row 2 of 31"
    bar.show_stood(0, 0)
    assert bar.walked.text() == ""
    actions.reading.trigger()
    assert bar.walked.text() == "Match 5 of 9 in B"


def test_only_here_is_a_button_too(qtbot, bar, actions):
    qtbot.mouseClick(bar.only_here, Qt.MouseButton.LeftButton)
    assert actions.only_here.isChecked()
    actions.only_here.trigger()
    assert not bar.only_here.isChecked()
    actions.only_here.setEnabled(False)
    assert not bar.only_here.isEnabled()


def test_scroll_together_is_a_button_too(qtbot, bar, actions):
    bar.resize(1200, 48)
    qtbot.mouseClick(bar.together, Qt.MouseButton.LeftButton)
    assert actions.together.isChecked()
    actions.together.trigger()
    assert not bar.together.isChecked()
    assert not bar.together.icon().isNull()


def test_what_has_no_room_is_left_out_and_comes_back(bar):
    buttons = {button.accessibleName(): button for button in bar.findChildren(QToolButton)}
    parts = (buttons["Find in All Articles…"], bar.walked, bar.text_size)
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    for width, left in (
        (580, 0),
        (680, 0),
        (760, 1),
        (900, 2),
        (1020, 3),
        (1120, 4),
        (1300, 5),
        (680, 0),
    ):
        bar.resize(width, 48)
        words = [b.toolButtonStyle() != alone for b in (bar.together, bar.only_here)]
        shown = [*(part.isVisible() for part in parts), *words]
        assert shown == [place < left for place in range(5)], width
        assert bar.layout().minimumSize().width() <= width
    assert bar.minimumSizeHint().width() <= 580


def test_the_glass_at_the_end_seeks_in_all_articles(qtbot, bar, actions):
    buttons = {button.accessibleName(): button for button in bar.findChildren(QToolButton)}
    glass = buttons["Find in All Articles…"]
    with qtbot.waitSignal(actions.find_all.triggered):
        qtbot.mouseClick(glass, Qt.MouseButton.LeftButton)
    assert glass.x() > bar.views.x()
