"""Blocks are kept and set aside with the pointer and with keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.model.draft import Block
from reader.ui.painting import Look
from reader.ui.preview.choice import proposed
from reader.ui.preview.view import BlockView
from reader.ui.theme import load_theme
from tests.ui.preview.conftest import BLOCKS

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
TICK, TEXT = 24, 120


@pytest.fixture
def view(qtbot, look, candidate, blocks):
    view = BlockView(look)
    qtbot.addWidget(view)
    candidate.setParent(view)  # a view whose model is gone complains
    view.resize(700, 600)
    view.show_blocks(blocks)
    view.show()
    return view


def place(view, row, x=TICK):
    return QPoint(x, view.visualRect(view.model().index(row, 0)).bottom() - 12)


def click(view, row, x=TICK, modifiers=NONE, button=LEFT):
    QTest.mouseClick(view.viewport(), button, modifiers, place(view, row, x))


def kept(view):
    return list(view.model().choice.kept)


def test_a_click_on_a_tick_turns_it_and_again_back(view):
    before = kept(view)
    click(view, 1)
    assert kept(view) == [row != 1 and was for row, was in enumerate(before)]
    QTest.mouseDClick(view.viewport(), LEFT, NONE, place(view, 1))
    assert kept(view) == before
    assert view.currentIndex().row() == 1


def test_a_click_on_the_words_only_chooses(view):
    before = kept(view)
    click(view, 3, TEXT)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, place(view, 3, TEXT))
    click(view, 1, TICK, button=RIGHT)

    assert kept(view) == before
    assert view.currentIndex().row() in {1, 3}


def test_shift_and_a_click_turn_all_from_the_last_one_on(view):
    click(view, 1)
    click(view, 5, modifiers=SHIFT)

    assert kept(view) == [False] * 6 + [True]


def test_drawn_over_ticks_all_become_what_the_first_becomes_and_it_is_one_step(view, candidate):
    before = kept(view)
    QTest.mousePress(view.viewport(), LEFT, NONE, place(view, 0))
    for row in (1, 2, 4):
        QTest.mouseMove(view.viewport(), place(view, row))
    QTest.mouseMove(view.viewport(), QPoint(TICK, 599))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, place(view, 4))
    assert kept(view)[:5] == [True] * 5
    QTest.mouseMove(view.viewport(), place(view, 6, TEXT))
    candidate.undo.undo()
    assert kept(view) == before


def test_space_turns_all_that_is_selected_to_what_the_current_one_is_not(view):
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert kept(view)[0]
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Space)

    assert kept(view)[:4] == [False, False, False, True]


def test_where_the_keyboard_is_is_told(qtbot, view):
    with qtbot.waitSignal(view.moved) as told:
        QTest.keyClick(view, Qt.Key.Key_Down)

    assert told.args == [1]


def test_where_another_article_begins_there_is_room_for_its_number(qtbot, view):
    before = view.visualRect(view.model().index(5, 0)).height()
    view.model().turn(5)
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(5, 0)).height() > before)
    view.model().turn(5)
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(5, 0)).height() == before)


def test_without_blocks_nothing_can_be_turned(qtbot, look):
    view = BlockView(look)
    qtbot.addWidget(view)
    view.show()
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(TICK, 20))

    assert view.model() is None


def test_another_file_takes_the_place_of_the_first(view, drafted, blocks):
    from reader.ui.preview.candidate import Candidate

    other = Candidate(drafted, parent=view)
    view.show_blocks(other.blocks)
    click(view, 1)

    assert not other.blocks.choice.kept[1]
    assert blocks.choice == proposed(BLOCKS)


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_the_list_follows_the_theme(view, look, name):
    view.model().turn(5)
    view.selectAll()
    before = view.grab().toImage()
    view.set_look(Look(load_theme(name), look.type))

    assert view.grab().toImage() != before


def test_a_narrow_list_breaks_words_into_more_lines_and_a_long_file_stays_whole(
    qtbot, view, drafted
):
    from dataclasses import replace

    from reader.ui.preview.candidate import Candidate

    tall = view.visualRect(view.model().index(3, 0)).height()
    view.resize(300, 600)
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(3, 0)).height() > tall)
    many = tuple(Block(f"{row} {BLOCKS[1].text}", "text", row % 3 > 0) for row in range(500))
    draft = replace(drafted.draft, blocks=many)
    long = Candidate(replace(drafted, draft=draft), parent=view)
    view.show_blocks(long.blocks)
    view.scrollToBottom()

    assert view.indexAt(QPoint(TICK, 560)).row() > 490
