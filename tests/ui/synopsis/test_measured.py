"""Rows get their height when they are seen, and nothing jumps meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractItemView

from reader.ui.synopsis.measured import NARROWEST, MeasuredTable
from reader.ui.synopsis.statements import Statements
from reader.workflow.overview import rows


@pytest.fixture
def many(story, differ):
    """Hundreds of rows, high and low ones."""
    found = rows(story)
    return Statements(story, (*found, *found[::-1]) * 6, 0, differ)


@pytest.fixture
def table(qtbot, look, many):
    table = MeasuredTable(look)
    qtbot.addWidget(table)
    table.resize(1000, 600)
    table.show()
    table.show_sheet(many)
    return table


def heights(table, shown):
    return {row: table._height(row) for row in shown}


def in_view(table):
    bottom = table.rowAt(table.viewport().height() - 1)
    return range(table.rowAt(0), (bottom if bottom >= 0 else table.sheet_model.rowCount() - 1) + 1)


def test_every_row_in_view_has_its_height_and_not_all_rows_are_measured(table):
    bar = table.verticalScrollBar()
    for value in (0, 40, bar.maximum() // 2, bar.maximum() // 2 - 50, bar.maximum(), 300):
        bar.setValue(value)
        for row, height in heights(table, in_view(table)).items():
            assert table.rowHeight(row) == height

    assert len(table._measured) < table.sheet_model.rowCount()


def test_what_is_read_stays_where_it_is_while_rows_above_it_get_their_heights(table):
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(20):
        top, before = table.rowAt(0), table.rowViewportPosition(table.rowAt(0))
        bar.setValue(bar.value() - 60)
        assert table.rowViewportPosition(top) == before + 60


def test_a_cell_far_away_comes_whole_into_view(table):
    for row in (400, 10, table.sheet_model.rowCount() - 1, 0):
        index = table.sheet_model.index(row, 2)
        table.scrollTo(index)
        rect = table.visualRect(index)
        assert rect.top() >= 0
        assert rect.bottom() <= table.viewport().height()


def test_a_row_can_be_brought_to_the_top(table):
    index = table.sheet_model.index(200, 0)
    table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    assert table.rowAt(0) == 200


def test_the_articles_share_the_width_and_none_is_too_narrow(table):
    assert {table.columnWidth(column) for column in range(3)} == {table.viewport().width() // 3}
    table.resize(500, 600)
    assert {table.columnWidth(column) for column in range(3)} == {NARROWEST}


def test_the_row_at_the_top_stays_there_when_the_width_changes(table):
    table.scrollTo(table.sheet_model.index(150, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    table.resize(1400, 700)

    assert table.rowAt(0) == 150
    assert all(table.rowHeight(row) == table._height(row) for row in in_view(table))


def test_rows_that_come_next_are_measured_ahead(qtbot, table):
    last = in_view(table)[-1]

    qtbot.waitUntil(lambda: {last + 1, last + 8} <= table._measured)
    assert last + 20 not in table._measured


def test_nothing_is_measured_where_there_is_nothing_or_no_room(qtbot, look, many):
    table = MeasuredTable(look)
    qtbot.addWidget(table)
    table.show_sheet(None)
    assert table.rowAt(0) == -1
    table.resize(300, 10)
    table.show_sheet(many)

    assert table._measured == set()


def test_larger_words_make_higher_rows(table):
    before = table.rowHeight(0)
    table.cells.change(replace(table.cells.manner, zoom=200))
    table.measure_anew()

    assert table.rowHeight(0) > before
