"""Of the choices in a group one is on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from reader.ui.painting import Look
from reader.ui.segments import Segments
from reader.ui.theme import load_theme


@pytest.fixture(params=["row", "paper"])
def segments(home, look, request):
    group = Segments(("Every", "In all"), look, home, ground=request.param)
    home.resize(400, 60)
    home.show()
    return group


def pixels(widget):
    return widget.grab().toImage()


def test_a_click_chooses_and_is_told(qtbot, segments):
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.mouseClick(segments.buttons[1], Qt.MouseButton.LeftButton)

    assert told.args == [1]
    assert segments.current == 1
    assert not segments.buttons[0].isChecked()


def test_what_the_program_chooses_is_not_told(qtbot, segments):
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose(1)

    assert segments.current == 1


def test_a_count_is_shown_and_said(segments):
    first = segments.buttons[0]
    narrow = first.sizeHint().width()
    first.show_count(1205)
    assert first.accessibleName() == "Every, 1,205"
    assert first.sizeHint().width() > narrow
    before = pixels(first)
    first.show_count(None)

    assert first.accessibleName() == "Every"
    assert pixels(first) != before


def test_the_one_that_is_on_and_the_focus_are_seen(qtbot, segments, home):
    off = pixels(segments.buttons[1])
    segments.choose(1)
    on = pixels(segments.buttons[1])
    assert on != off
    home.activateWindow()
    segments.buttons[1].setFocus()
    qtbot.waitUntil(segments.buttons[1].hasFocus)

    assert pixels(segments.buttons[1]) != on


@pytest.mark.parametrize("theme", ["dark", "contrast"])
def test_the_group_follows_the_theme(segments, fonts, theme):
    before = pixels(segments.buttons[0])
    segments.set_look(Look(load_theme(theme), fonts))

    assert pixels(segments.buttons[0]) != before


def test_a_choice_is_told_to_be_one_of_several(segments):
    told = [QAccessible.queryAccessibleInterface(button) for button in segments.buttons]

    assert [one.role() for one in told] == [QAccessible.Role.RadioButton] * 2
    assert [bool(one.state().checked) for one in told] == [True, False]
