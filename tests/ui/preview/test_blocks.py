"""The list of blocks keeps Qt's rules, and every change to it can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.preview.blocks import ROW
from reader.ui.preview.choice import proposed
from tests.ui.preview.conftest import BLOCKS

Role = Qt.ItemDataRole


@pytest.fixture
def undo(candidate):
    return candidate.undo


def kept(blocks):
    return [
        Qt.CheckState(blocks.index(row, 0).data(Role.CheckStateRole)) == Qt.CheckState.Checked
        for row in range(blocks.rowCount())
    ]


def test_the_list_keeps_qts_rules_while_it_changes(blocks, undo):
    tester = QAbstractItemModelTester(blocks, QAbstractItemModelTester.FailureReportingMode.Fatal)
    blocks.keep([0, 1], kept=True)
    blocks.turn(5)
    blocks.propose()
    undo.undo()
    blocks.keep_all()

    assert tester.model() is blocks
    assert kept(blocks) == [True] * len(BLOCKS)


def test_a_screen_reader_hears_what_a_block_is_and_can_turn_it(blocks):
    blocks.turn(2)
    index = blocks.index(2, 0)
    assert index.data(Role.AccessibleTextRole) == (
        "another article begins here, kept, heading, The lamp"
    )
    assert blocks.setData(index, Qt.CheckState.Unchecked, Role.CheckStateRole)
    assert "set aside" in index.data(Role.AccessibleTextRole)
    assert not blocks.setData(index, "other words", Role.EditRole)
    assert index.data(Role.DisplayRole) == "The lamp"
    assert index.data(Role.DecorationRole) is None


def test_what_is_nowhere_in_the_list_has_nothing(blocks):
    assert blocks.data(QModelIndex()) is None
    assert blocks.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert blocks.rowCount(blocks.index(0, 0)) == 0


def test_a_row_knows_where_it_parts_what_is_kept_and_which_article_begins(blocks):
    blocks.turn(3)
    blocks.turn(5)
    rows = [blocks.index(row, 0).data(ROW) for row in range(len(BLOCKS))]

    assert [row.article for row in rows] == [0, 0, 0, 2, 0, 3, 0]
    assert [row.parted for row in rows] == [False, True, False, False, True, True, False]


def test_one_stroke_over_many_ticks_is_undone_in_one_go_and_two_in_two(blocks, undo):
    before = blocks.choice
    blocks.keep([0], kept=True, stroke=1)
    blocks.keep([0, 4], kept=True, stroke=1)
    first = blocks.choice
    blocks.keep([1], kept=False, stroke=2)
    undo.undo()
    assert blocks.choice == first
    undo.undo()
    assert blocks.choice == before
    undo.redo()
    assert blocks.choice == first


def test_single_changes_are_undone_one_by_one(blocks, undo):
    blocks.keep([0], kept=True)
    blocks.keep([4], kept=True)
    undo.undo()

    assert kept(blocks)[0]
    assert not kept(blocks)[4]


def test_what_changes_nothing_is_no_step(blocks, undo):
    blocks.keep([1], kept=True)
    blocks.turn(0)
    blocks.propose()

    assert undo.count() == 0


def test_where_articles_begin_is_undone_one_by_one_each_with_what_it_brought(blocks, undo):
    blocks.turn(2)
    blocks.learn(blocks.choice.keeping([2], kept=False).kept)
    once = blocks.choice
    assert not once.kept[2]
    blocks.turn(5)
    undo.undo()
    assert blocks.choice == once
    undo.undo()
    assert blocks.choice == proposed(BLOCKS)


def test_as_proposed_stays_split_and_what_is_put_together_is_as_it_was(blocks):
    blocks.part({2, 5})
    blocks.learn((False,) * 7)
    blocks.keep([0], kept=True)
    blocks.propose()
    assert (blocks.choice.kept, blocks.choice.begins) == ((False,) * 7, {2, 5})
    blocks.keep([6], kept=True)
    blocks.part(())
    assert blocks.choice == proposed(BLOCKS)  # the user kept what is kept anyway
    blocks.keep([0], kept=True)
    blocks.part({2, 5})

    assert blocks.choice.kept == (True, *(False,) * 6)  # no one need ask again
