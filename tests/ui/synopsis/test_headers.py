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


@pytest.fixture
def crowd(table, story, differ):
    """Shows the story as if each article were there so many times."""

    def show(times):
        many = replace(
            story,
            articles=story.articles * times,
            analyses=story.analyses * times,
            mention_entities=story.mention_entities * times,
            speakers=story.speakers * times,
            speaker_names=story.speaker_names * times,
        )
        found = [replace(row, cells=row.cells * times) for row in rows(story)]
        table.show_sheet(Statements(many, found, 0, differ))
        return table.down.sectionSizeFromContents(0).height()

    return show


def test_many_articles_have_their_dots_in_several_lines(crowd):
    assert crowd(2) > crowd(1)


def test_of_very_many_articles_it_is_said_how_many_and_which(table, crowd):
    most = crowd(6)

    assert crowd(7) < most
    assert crowd(7) == crowd(20)
    before = picture(table.down)
    assert table.sheet_model.sheet is not None
    table.sheet_model.sheet.show("one")
    table.down.viewport().update()
    assert picture(table.down) != before


def test_both_have_names(table):
    assert table.across.accessibleName() == "Articles"
    assert table.down.accessibleName() == "Rows"
    assert table.across.orientation() == Qt.Orientation.Horizontal
