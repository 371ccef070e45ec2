"""The toolbar walks the matches, shows and hides marks, and sizes the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from reader.ui.painting import Look
from reader.ui.reading.marks import MarkKind
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


def test_a_toggle_and_its_action_go_together(qtbot, bar, actions):
    quotes = bar.toggles[1]
    qtbot.mouseClick(quotes, Qt.MouseButton.LeftButton)
    assert not actions.marks[MarkKind.QUOTES].isChecked()
    actions.marks[MarkKind.QUOTES].trigger()

    assert quotes.isChecked()


def test_a_toggle_wears_its_mark_only_while_it_is_on(bar):
    for toggle in bar.toggles:
        worn = drawn(toggle)
        toggle.setChecked(False)
        assert drawn(toggle) != worn


def test_the_focus_is_seen_on_a_toggle(qtbot, bar, home):
    calm = drawn(bar.toggles[2])
    home.activateWindow()
    bar.toggles[2].setFocus()
    qtbot.waitUntil(bar.toggles[2].hasFocus)

    assert drawn(bar.toggles[2]) != calm


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

    assert bar.text_size.text() == "Aa  94 %"


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
    parts = (bar.walked, bar.text_size)
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    for width, shown in (
        (1200, [True, True, True]),
        (1000, [True, True, False]),
        (900, [True, False, False]),
        (760, [False, False, False]),
    ):
        bar.resize(width, 48)
        words = bar.together.toolButtonStyle() != alone
        assert [*(part.isVisible() for part in parts), words] == shown
    bar.resize(1200, 48)
    assert all(part.isVisible() for part in parts)
    assert bar.minimumSizeHint().width() < 750
