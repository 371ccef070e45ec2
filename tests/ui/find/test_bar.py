"""The bar says what is to be found and how, and makes do with the room there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from reader.model.sought import Sought
from reader.ui.find.bar import FindBar
from reader.ui.theme import load_theme


@pytest.fixture
def bar(home, look):
    home.setFont(look.type.font("ui"))
    layout = QVBoxLayout(home)
    bar = FindBar(("case", "odd"), home)
    bar.set_look(look)
    layout.addWidget(bar)
    layout.setContentsMargins(0, 0, 0, 0)
    home.resize(1000, 60)
    home.show()
    return bar


def test_what_is_sought_has_the_words_and_the_ways_that_were_remembered(bar):
    bar.write("boat")
    assert bar.sought == Sought("boat", case=True)
    assert bar.field.selectedText() == "boat"


def test_each_change_is_told_and_each_way_remembered(qtbot, bar):
    told: list[object] = []
    bar.changed.connect(lambda: told.append("changed"))
    bar.options_changed.connect(told.append)
    qtbot.keyClicks(bar.field, "a")
    bar.options["expression"].click()
    bar.options["case"].click()
    assert told == ["changed", ("case", "expression"), "changed", ("expression",), "changed"]


def test_what_the_program_writes_is_not_told(bar):
    told: list[object] = []
    bar.changed.connect(lambda: told.append("changed"))
    bar.everywhere_changed.connect(told.append)
    bar.write("boat")
    bar.seek_everywhere(everywhere=True)
    assert told == []
    bar.everywhere.click()
    assert told == [False]


def test_its_buttons_go_on_back_and_away(qtbot, bar):
    told: list[object] = []
    bar.stepped.connect(told.append)
    bar.closed.connect(lambda: told.append("closed"))
    for button in (bar.next, bar.previous, bar.close_):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [1, -1, "closed"]


def test_escape_closes_it_from_any_widget_beside_it_while_it_is_shown(qtbot, home, bar):
    told: list[object] = []
    bar.closed.connect(lambda: told.append("closed"))
    other = QWidget(home)
    other.show()
    for widget in (bar.field, bar.next, other):
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
    assert told == ["closed"] * 3
    qtbot.keyClick(other, Qt.Key.Key_A)
    bar.hide()
    qtbot.keyClick(other, Qt.Key.Key_Escape)
    assert told == ["closed"] * 3


def test_where_there_is_little_room_the_buttons_are_short_and_then_the_field(home, bar):
    assert bar.options["whole"].text() == "Whole words"
    bar.tell("A 1 · " * 60)
    assert bar.options["whole"].text() == "|ab|"
    bar.tell("1 of 2")
    assert bar.options["whole"].text() == "Whole words"
    wide = bar.field.width()
    home.resize(560, 60)
    assert bar.options["whole"].text() == "|ab|"
    assert bar.field.width() < wide
    assert bar.told.geometry().right() < bar.options["whole"].x()


def test_what_is_told_is_elided_and_whole_in_the_tooltip(bar):
    words = "1 of 2   " + "A 1 · " * 90
    bar.tell(words)
    assert bar.told.toolTip() == words
    assert bar.told.width() < bar.told.fontMetrics().horizontalAdvance(words)
    image = bar.told.grab().toImage()
    colors = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert len(colors) > 1


def test_it_is_dressed_in_another_theme(bar, look):
    before = bar.next.icon().cacheKey()
    bar.set_look(type(look)(load_theme("dark"), look.type))
    assert bar.next.icon().cacheKey() != before


def test_all_of_it_has_names_and_is_reached_by_tab(bar):
    for widget in (bar, bar.field, *bar.findChildren(QAbstractButton)):
        assert widget.accessibleName()
    for button in bar.findChildren(QAbstractButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert bar.field.accessibleDescription()
    assert bar.sizeHint().height() == bar.height()
