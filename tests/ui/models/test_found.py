"""What was found is read out in its order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.model.found import Found
from reader.model.text import Span
from reader.ui.models.found import FOUND, FoundModel, where

ARTICLE = Found("article", "s1", "Sorn", "key", "Gazette", "the lamp went out", (Span(4, 8),))
NOTE = Found("note", "s2", "Budget", "n1", "", "Who pays?", ())


@pytest.fixture
def model(qapp):
    model = FoundModel(qapp)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(model)
    model.show((ARTICLE, NOTE))
    yield model
    model.setParent(None)


def test_each_row_reads_out_what_was_found(model):
    first, second = model.index(0), model.index(1)

    assert model.rowCount() == 2
    assert model.rowCount(first) == 0
    assert first.data() == "Gazette"
    assert second.data() == "Who pays?"
    assert second.data(FOUND) == NOTE
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "Gazette\nthe lamp went out"
    assert first.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_what_was_found_is_heard_with_its_kind_and_story(model):
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]

    assert spoken == ["Article · Sorn. Gazette. the lamp went out", "Note · Budget. Who pays?"]
    assert where(NOTE) == "Note · Budget"


def test_another_search_finds_something_else(qtbot, model):
    with qtbot.waitSignal(model.modelReset):
        model.show((NOTE,))

    assert model.rowCount() == 1
