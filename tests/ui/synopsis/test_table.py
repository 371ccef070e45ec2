"""What a click and each key do in the table."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.ui.cards.clipping import Clipping
from reader.ui.synopsis.table import SheetTable

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def table(qtbot, look, statements):
    table = SheetTable(look)
    qtbot.addWidget(table)
    table.resize(1000, 600)
    table.show()
    table.show_sheet(statements)
    table.setCurrentIndex(QModelIndex())  # whether or not the keyboard came to it when shown
    return table


def middle(table, row, column):
    return table.visualRect(table.sheet_model.index(row, column)).center()


def test_a_click_on_words_goes_to_them(qtbot, table):
    with qtbot.waitSignal(table.entry_chosen) as told:
        qtbot.mouseClick(table.viewport(), LEFT, NONE, middle(table, 1, 1))

    assert told.args == [1, 1]
    assert table.currentIndex() == table.sheet_model.index(1, 1)


def test_a_click_that_selects_more_rows_goes_nowhere(qtbot, table):
    table.show_cell(0, 0)
    with qtbot.assertNotEmitted(table.entry_chosen):
        qtbot.mouseClick(table.viewport(), LEFT, SHIFT, middle(table, 2, 0))
        qtbot.mousePress(table.viewport(), LEFT, NONE, middle(table, 0, 0))
        qtbot.mouseRelease(table.viewport(), LEFT, NONE, middle(table, 2, 0))
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.MiddleButton, NONE, middle(table, 1, 1))


def test_rows_are_selected_by_their_numbers(qtbot, table):
    for row, held in ((0, NONE), (2, SHIFT)):
        at = QPoint(20, table.rowViewportPosition(row) + 10)
        qtbot.mouseClick(table.down.viewport(), LEFT, held, at)

    assert table.chosen_rows() == [0, 1, 2]


def test_arrows_home_and_end_move_the_current_cell(qtbot, table):
    table.show_cell(0, 0)
    places = []
    for key, held in (
        (Qt.Key.Key_Down, NONE),
        (Qt.Key.Key_Right, NONE),
        (Qt.Key.Key_End, NONE),
        (Qt.Key.Key_Home, NONE),
        (Qt.Key.Key_End, CTRL),
        (Qt.Key.Key_Home, CTRL),
    ):
        qtbot.keyClick(table, key, held)
        places.append((table.currentIndex().row(), table.currentIndex().column()))

    assert places == [(1, 0), (1, 1), (1, 2), (1, 0), (34, 2), (0, 0)]


def test_enter_goes_to_the_words_of_the_current_cell(qtbot, table):
    with qtbot.assertNotEmitted(table.entry_chosen):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    table.show_cell(3, 1)
    with qtbot.waitSignal(table.entry_chosen) as told:
        qtbot.keyClick(table, Qt.Key.Key_Enter)

    assert told.args == [3, 1]


def test_rows_are_copied_by_key_once_somebody_tells_what_they_are(qtbot, table):
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"
    table.clipping = lambda citing: Clipping("cited" if citing else "rows", "")
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "rows"
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "cited"


def test_a_menu_is_asked_for_by_key_and_by_pointer(qtbot, table):
    table.show_cell(1, 1)
    here = table.viewport().mapToGlobal(middle(table, 1, 1))
    with qtbot.waitSignal(table.menu_wanted) as by_key:
        qtbot.keyClick(table, Qt.Key.Key_F10, SHIFT)
    assert by_key.args == [here]
    for reason, where in (
        (QContextMenuEvent.Reason.Keyboard, here),
        (QContextMenuEvent.Reason.Mouse, QPoint(7, 8)),
    ):
        with qtbot.waitSignal(table.menu_wanted) as told:
            event = QContextMenuEvent(reason, QPoint(5, 5), QPoint(7, 8))
            QApplication.sendEvent(table.viewport(), event)
        assert told.args == [where]


def test_a_hand_is_shown_over_words_alone(table):
    viewport = table.viewport()
    for column, shape in ((0, Qt.CursorShape.PointingHandCursor), (2, Qt.CursorShape.ArrowCursor)):
        here = QPointF(middle(table, 0, column))
        there, no_button = QPointF(viewport.mapToGlobal(here)), Qt.MouseButton.NoButton
        move = QMouseEvent(QEvent.Type.MouseMove, here, there, no_button, no_button, NONE)
        QApplication.sendEvent(viewport, move)  # no pointer, which others may have grabbed
        assert viewport.cursor().shape() == shape


def test_the_heading_of_an_article_can_be_chosen(qtbot, table):
    with qtbot.waitSignal(table.article_chosen) as told:
        at = QPoint(table.columnViewportPosition(2) + 30, 10)
        qtbot.mouseClick(table.across.viewport(), LEFT, NONE, at)

    assert told.args == [2]


def test_what_is_not_there_is_not_stood_at(table):
    table.show_cell(1, 1)
    table.show_cell(99, 1)

    assert table.currentIndex().row() == 1


def test_another_manner_lays_out_anew(table):
    high = table.rowHeight(0)
    table.change(table.cells.manner)
    assert table.rowHeight(0) == high
    table.change(replace(table.cells.manner, zoom=200))
    assert table.rowHeight(0) > high


def test_a_screen_reader_is_told_what_a_cell_says(table):
    spoken = table.sheet_model.index(2, 1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("Statement 3, B, reworded:")
