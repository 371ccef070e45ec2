"""Articles stand above their columns, numbers and dots beside their rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.ui.painting import Look
from reader.ui.synopsis.headers import HIGH, WIDE
from reader.ui.synopsis.statements import Statements
from reader.ui.synopsis.table import SheetTable
from reader.ui.theme import load_theme
from reader.workflow.overview import rows
from tests.ui.synopsis.conftest import choose_row


@pytest.fixture
def table(qtbot, look, statements):
    table = SheetTable(look)
    qtbot.addWidget(table)
    table.resize(1000, 500)
    table.show()
    table.show_sheet(statements)
    table.clearSelection()
    return table


def picture(header):
    return header.grab().toImage()


def test_the_headers_keep_their_size(table):
    assert table.across.height() == HIGH
    assert table.down.width() == WIDE


def test_a_selected_row_is_seen_at_its_number(table):
    before = picture(table.down)
    choose_row(table, 1)

    assert picture(table.down) != before


def test_the_base_is_told_above_its_column(table, story, differ):
    before = picture(table.across)
    table.show_sheet(Statements(story, rows(story, 1), 1, differ))

    assert picture(table.across) != before


def test_the_headers_follow_the_theme(table, fonts):
    before = picture(table.across), picture(table.down)
    table.set_look(Look(load_theme("dark"), fonts))

    assert picture(table.across) != before[0]
    assert picture(table.down) != before[1]


def test_many_articles_have_their_dots_in_several_lines(table, story, differ):
    few = table.down.sectionSizeFromContents(0).height()
    many = replace(
        story,
        articles=story.articles * 4,
        analyses=story.analyses * 4,
        speakers=story.speakers * 4,
        speaker_names=story.speaker_names * 4,
    )
    found = [replace(row, cells=row.cells * 4) for row in rows(story)]
    table.show_sheet(Statements(many, found, 0, differ))

    assert table.down.sectionSizeFromContents(0).height() > few


def test_both_have_names(table):
    assert table.across.accessibleName() == "Articles"
    assert table.down.accessibleName() == "Rows"
    assert table.across.orientation() == Qt.Orientation.Horizontal
