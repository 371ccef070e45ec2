"""Words are written in the field; its arrows go through what was found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.painting import Look
from reader.ui.sidebar.search import SearchField
from reader.ui.theme import load_theme

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def field(home, look):
    field = SearchField(look, home)
    home.show()
    return field


@pytest.mark.parametrize(
    ("key", "by"),
    [(KEY.Key_Up, -1), (KEY.Key_Down, 1), (KEY.Key_PageUp, -5), (KEY.Key_PageDown, 5)],
)
def test_arrows_are_meant_for_what_was_found(qtbot, field, key, by):
    with qtbot.waitSignal(field.stepped) as told:
        qtbot.keyClick(field, key)
    assert told.args == [by]
    with qtbot.assertNotEmitted(field.stepped):
        qtbot.keyClick(field, key, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_enter_asks_for_what_was_gone_to(qtbot, field, key):
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field, key)


def test_escape_takes_the_words_away_then_leaves(qtbot, field):
    qtbot.keyClicks(field, "lamp")
    with qtbot.assertNotEmitted(field.left):
        qtbot.keyClick(field, KEY.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, KEY.Key_Escape)


def test_a_button_that_ends_the_search_is_there_while_there_are_words(qtbot, field):
    clear = field.actions()[1]
    assert not clear.isVisible()
    qtbot.keyClicks(field, "lamp")
    assert clear.isVisible()
    clear.trigger()

    assert field.text() == ""
    assert not clear.isVisible()


def test_the_field_has_a_name_and_follows_the_theme(field, fonts):
    assert field.accessibleName() == "Search stories"
    before = field.grab().toImage()
    field.set_look(Look(load_theme("dark"), fonts))

    assert field.grab().toImage() != before


def test_any_script_can_be_written(field):
    field.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, ord("Ж"), NONE, "ж"))

    assert field.text() == "ж"


def test_where_the_sidebar_is_narrow_fewer_words_say_what_it_is_for(field):
    field.resize(300, 28)
    field.show()
    assert field.placeholderText() == "Search stories"
    field.resize(90, 28)
    assert field.placeholderText() == "Search"
