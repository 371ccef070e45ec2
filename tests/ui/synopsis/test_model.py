"""A sheet is read out as Qt asks for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.synopsis.model import DOTS, ENTRY, NOTE, TOLD, SheetModel

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
SPOKEN, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def model(qapp, statements):  # noqa: ARG001 - Qt's tester needs an application
    model = SheetModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(model)
    model.show(statements)
    return model


def test_the_model_keeps_qts_rules_while_it_changes(model, statements):
    assert (model.rowCount(), model.columnCount()) == (35, 3)
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
    statements.show("some")
    model.show(statements)
    assert model.rowCount() == 4
    model.show(None)
    assert (model.rowCount(), model.columnCount()) == (0, 0)


def test_a_cell_is_shown_said_and_handed_over(model, statements):
    index = model.index(2, 1)

    assert index.data() == "Some 60 boats stayed in harbour, the keeper Tolk said."
    assert index.data(SPOKEN).startswith("Statement 3, B, reworded: Some 60 boats")
    assert index.data(ENTRY) is statements.entry(2, 1)
    assert index.data(NOTE) == ""
    assert index.data(TIP).startswith("B Pilot: reworded")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_an_article_heads_its_column(model):
    assert model.headerData(1, ACROSS) == "B Pilot"
    assert model.headerData(1, ACROSS, SPOKEN).startswith("B Pilot, ")
    assert model.headerData(0, ACROSS, TOLD).startswith("base · ")
    assert model.headerData(1, ACROSS, TIP).splitlines()[:2] == ["B Pilot", "Headline number 1"]
    assert model.headerData(1, ACROSS, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(9, ACROSS) is None


def test_a_row_begins_with_its_number_and_who_carries_it(model, statements):
    statements.show("some")
    model.show(statements)

    assert model.headerData(3, DOWN) == "15"
    assert model.headerData(3, DOWN, DOTS) == (True, False, True)
    assert model.headerData(3, DOWN, SPOKEN) == "15, in 2 of 3 articles: A and C"
    assert model.headerData(3, DOWN, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(4, DOWN) is None
    assert SheetModel().headerData(0, DOWN) is None


def test_a_row_tells_nothing_of_hidden_articles(model, statements):
    statements.show("some")
    model.show(statements, {1})

    assert model.headerData(3, DOWN, DOTS) == (True, True)
    assert model.headerData(3, DOWN, TOLD) == "A C"
    assert model.headerData(0, DOWN, SPOKEN) == "1, in 1 of 2 articles: A"
