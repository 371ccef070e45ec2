"""The field goes on with Enter and brings back what was sought before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.find.field import FindField

UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture
def field(home):
    field = FindField(home)
    home.show()
    return field


def keep(field, *words):
    for one in words:
        field.setText(one)
        field.keep()


def test_enter_goes_on_and_with_shift_back(qtbot, field):
    steps: list[int] = []
    field.stepped.connect(steps.append)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert steps == [1, -1]


def test_up_brings_earlier_words_and_down_what_was_being_written(qtbot, field):
    keep(field, "one", "two", "one", "")
    field.clear()
    qtbot.keyClicks(field, "new")
    seen = []
    for key in (UP, UP, UP, DOWN, DOWN, DOWN):
        qtbot.keyClick(field, key)
        seen.append(field.text())
    assert seen == ["one", "two", "two", "one", "new", "new"]


def test_words_kept_are_not_brought_again_first(qtbot, field):
    keep(field, "one", "two")
    qtbot.keyClick(field, UP)
    assert field.text() == "one"
    qtbot.keyClick(field, DOWN)
    assert field.text() == "two"


def test_nothing_is_brought_where_nothing_was_sought(qtbot, field):
    field.keep()
    qtbot.keyClick(field, UP)
    assert field.text() == ""
