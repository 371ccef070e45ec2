"""A widget hands the keyboard on, and Tab leaves it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from reader.ui.handing import HandsOn


@pytest.fixture
def form(qtbot, home):
    """Two fields in a widget that hands on, and one after it: (widget, fields)."""
    page = HandsOn(home)
    fields = [QLineEdit(page), QLineEdit(page), QLineEdit(home)]
    inner, outer = QVBoxLayout(page), QVBoxLayout(home)
    for field in fields[:2]:
        inner.addWidget(field)
    for widget in (page, fields[2]):
        outer.addWidget(widget)
    page.heir = fields[1]
    home.show()
    with qtbot.waitActive(home):
        home.activateWindow()
    return page, fields


def test_the_keyboard_goes_to_the_heir_and_on_from_there(qtbot, form):
    page, fields = form
    page.setFocus()
    assert fields[1].hasFocus()
    qtbot.keyClick(fields[1], Qt.Key.Key_Tab)
    assert fields[2].hasFocus()
    qtbot.keyClick(fields[2], Qt.Key.Key_Backtab)
    assert fields[1].hasFocus()


def test_another_part_stands_in_for_an_heir_that_is_hidden(form):
    page, fields = form
    fields[1].hide()
    page.setFocus()
    assert fields[0].hasFocus()
    fields[0].setEnabled(False)
    page.setFocus()
    assert page.hasFocus()
