"""The list of articles keeps Qt's rules and asks for moves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.models.articles import ARTICLE, LETTER, SHOWN, ArticleModel


@pytest.fixture
def model(qapp, articles):
    model = ArticleModel(qapp)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(model)
    model.show(articles, [True, False, True])
    yield model
    model.setParent(None)


def test_each_row_reads_out_an_article(model, articles):
    row = model.index(1)

    assert model.rowCount() == 3
    assert model.rowCount(row) == 0
    assert row.data() == "Pilot"
    assert row.data(ARTICLE) == articles[1]
    assert row.data(LETTER) == "B"
    assert row.data(SHOWN) is False
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "B Pilot, 14 Oct 2024, 199 words"
    assert row.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_the_same_articles_are_not_made_anew(qtbot, model, articles):
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show(articles, [True, True, True])

    assert model.index(1).data(SHOWN) is True


def test_a_story_can_become_empty(model):
    model.show((), ())

    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("row", "to", "move"), [(0, 2, (0, 1)), (2, 0, (2, 0)), (0, -1, (0, 2)), (1, 3, (1, 2))]
)
def test_a_drop_asks_for_the_place_the_row_will_have(qtbot, model, row, to, move):
    data = model.mimeData([model.index(row)])

    with qtbot.waitSignal(model.move_wanted) as told:
        done = model.dropMimeData(data, Qt.DropAction.MoveAction, to, 0, QModelIndex())

    assert tuple(told.args) == move
    assert done is False
    assert data.formats() == model.mimeTypes()


def test_something_else_cannot_be_dropped(qtbot, model):
    with qtbot.assertNotEmitted(model.move_wanted):
        model.dropMimeData(QMimeData(), Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_rows_are_dragged_and_dropped_between_rows(model):
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
