"""From a cell to its words, to each of its places in turn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.model.overview import Choice, Instance, Term
from reader.ui.cards.choices import Choices
from reader.ui.synopsis.table import SheetTable
from reader.ui.synopsis.touring import Touring
from tests.ui.conftest import BOATS, DARK, DARK_B
from tests.ui.synopsis.conftest import choose_row

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", "raise", extend=True)


@pytest.fixture
def table(qtbot, look, statements):
    table = SheetTable(look)
    qtbot.addWidget(table)
    table.resize(1000, 600)
    table.show()
    table.show_sheet(statements)
    table.setCurrentIndex(QModelIndex())  # whether or not the keyboard came to it when shown
    return table


@pytest.fixture
def tour(table):
    return Touring(table)


def test_a_cell_leads_to_its_passage_and_an_empty_one_nowhere(qtbot, tour):
    with qtbot.waitSignal(tour.passage_chosen) as told:
        tour.go(0, 1)
    assert told.args == [DARK_B]
    with qtbot.assertNotEmitted(tour.passage_chosen):
        tour.go(0, 2)


def test_a_click_leads_nowhere_while_something_waits_for_a_cell(qtbot, tour, table):
    tour.stays = lambda: True
    with qtbot.assertNotEmitted(tour.passage_chosen):
        table.entry_chosen.emit(0, 1)
    tour.stays = lambda: False
    with qtbot.waitSignal(tour.passage_chosen):
        table.entry_chosen.emit(0, 1)


def test_a_cell_with_several_places_leads_to_each_in_turn(tour, table, story):
    terms = (Term("dark", (Instance(DARK, matched=True), Instance(BOATS, matched=True))),)
    table.show_sheet(Choices(story, (Choice("word", (terms, (), ())),)))
    told: list[object] = []
    tour.passage_chosen.connect(told.append)
    steps: list[tuple[int, int]] = []
    tour.stepped.connect(lambda *step: steps.append(step))
    table.show_cell(0, 0)
    tour.go(0, 0)
    tour.go(0, 0)
    tour.go_on()

    assert told == [DARK, BOATS, DARK]
    assert steps == [(1, 2), (2, 2), (1, 2)]


def test_without_rows_nothing_is_led_to(qtbot, tour, table):
    table.show_sheet(None)
    with qtbot.assertNotEmitted(tour.passage_chosen):
        tour.go(0, 0)
    tour.copy_all()
    assert table.clip(citing=False) is table.clip(citing=True) is tour.place is None


def test_the_place_is_the_current_cells_or_another_of_its_row(tour, table):
    assert tour.place is None
    table.show_cell(0, 1)
    assert tour.place == DARK_B
    table.show_cell(0, 2)
    assert tour.place == DARK


def test_walking_goes_row_by_row_and_stops_at_the_ends(tour, table):
    told: list[tuple[int, int]] = []
    tour.stood.connect(lambda *where: told.append(where))
    for by in (1, 1, 1, -1, -1, -1):
        tour.walk(by)

    assert told == [(1, 35), (2, 35), (3, 35), (2, 35), (1, 35)]
    assert table.currentIndex().row() == 0
    table.setCurrentIndex(QModelIndex())
    assert told[-1] == (0, 0)


def test_selected_rows_are_copied_and_without_any_all_of_them(tour, table):
    assert table.clip(citing=False).text.count("\n") == 36
    assert table.clip(citing=True) is None  # of all it would be the articles over again
    choose_row(table, 2)
    assert table.clip(citing=False).text.count("\n") == 2
    assert table.clip(citing=True).text.startswith("“")
    tour.copy_all()
    assert QGuiApplication.clipboard().text().count("\n") == 36


def test_the_menu_offers_what_the_cell_can_do(qtbot, tour, table):
    def offered():
        table.menu_wanted.emit(QPoint(0, 0))
        (menu,) = (one for one in table.findChildren(QMenu) if one.isVisible())
        entries = {one.text().replace("&", ""): one for one in menu.actions() if one.text()}
        menu.close()
        return entries

    assert list(offered()) == ["Copy All Rows as a Table"]
    table.show_cell(0, 1)
    entries = offered()
    with qtbot.waitSignal(tour.base_chosen) as base:
        entries["Compare with B"].trigger()
    assert base.args == [1]
    with qtbot.waitSignal(tour.passage_chosen) as told:
        entries["Go to the Words in B"].trigger()
    assert told.args == [DARK_B]
    table.show_cell(0, 2)
    assert not offered()["Go to the Words in C"].isEnabled()
