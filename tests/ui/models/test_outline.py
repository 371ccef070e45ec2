"""The tree of cards keeps Qt's rules."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.cards.card import Card, Run
from reader.ui.models.outline import CARD, OutlineModel, staying

pytestmark = pytest.mark.usefixtures("qapp")

TREE = (
    Card("a", heading="First", children=(Card("a1", heading="Child"), Card("a2"))),
    Card("b", heading="Second"),
)


def made(cards=TREE):
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(model)
    model.show(cards)
    return model


def test_the_model_keeps_qts_rules_while_it_changes():
    model = made()
    model.show(())
    model.show(TREE)

    assert model.rowCount() == 2
    assert model.rowCount(model.index(0, 0)) == 2
    assert model.columnCount() == 1


def test_each_index_reads_out_its_card():
    model = made()
    child = model.index(0, 0, model.index(0, 0))

    assert child.data() == "Child"
    assert child.data(CARD) is TREE[0].children[0]
    assert child.data(Qt.ItemDataRole.AccessibleTextRole) == "Child"
    assert child.data(Qt.ItemDataRole.DecorationRole) is None
    assert child.parent() == model.index(0, 0)
    assert model.card(QModelIndex()) is None
    assert model.data(QModelIndex()) is None
    assert not model.index(9, 0).isValid()
    assert not model.index(0, 1).isValid()


def test_words_beside_counts_are_whole_in_the_tooltip_and_are_no_markup():
    model = made((Card("n", heading="<b>Tolk", detail="M. Tolk", counts=(1,)), *TREE))

    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == (
        "<span>&lt;b&gt;Tolk<br>M. Tolk</span>"
    )
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_who_a_speaker_is_is_whole_in_the_tooltip():
    model = made((Card("s", heading="Mira Tolk", rank="title", detail="keeper of the lamp"),))

    told = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "<span>Mira Tolk<br>keeper of the lamp</span>"


def test_cards_are_found_by_key():
    model = made()

    assert model.find("a2").row() == 1
    assert not model.find("none").isValid()


def test_a_heading_of_nothing_but_what_follows_is_skipped_by_the_keyboard():
    model = made((*TREE, Card("tray", heading="Without a place", rank="section")))

    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(2, 0)) == Qt.ItemFlag.NoItemFlags


def test_where_only_words_change_no_row_is_made_anew(qtbot):
    model = made()
    changed = (TREE[0], Card("b", heading="Second", runs=(Run("new"),)))

    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        model.show(changed)

    assert told.args[0].row() == 1
    assert model.card(model.index(1, 0)) == changed[1]


def test_where_cards_come_and_go_the_others_stay(qtbot):
    model = made()
    stays = QPersistentModelIndex(model.index(1, 0))
    with qtbot.waitSignal(model.rowsInserted) as told, qtbot.assertNotEmitted(model.modelReset):
        model.show((TREE[0], Card("new"), Card("newer"), TREE[1]))
    assert told.args[1:] == [1, 2]
    assert stays.row() == 3
    with qtbot.waitSignal(model.rowsRemoved) as told:
        model.show(TREE[1:])
    assert told.args[1:] == [0, 2]
    assert stays.row() == 0
    assert model.card(stays) == TREE[1]


def test_cards_come_and_go_within_a_card_too(qtbot):
    model = made()
    stays = QPersistentModelIndex(model.find("a2"))
    fewer = replace(TREE[0], children=(Card("a2", heading="Still there"), Card("a3")))
    with qtbot.waitSignals([model.rowsRemoved, model.rowsInserted]):
        model.show((fewer, TREE[1]))

    assert [stays.row(), stays.parent().row(), stays.data()] == [0, 0, "Still there"]
    assert model.find("a3").row() == 1
    assert not model.find("a1").isValid()


def test_one_card_is_exchanged_by_its_key(qtbot):
    model = made()
    with qtbot.waitSignal(model.dataChanged) as told:
        model.exchange(Card("a2", heading="New"))
    assert told.args[0] == model.find("a2")
    assert model.find("a2").data() == "New"
    with qtbot.assertNotEmitted(model.dataChanged):
        model.exchange(Card("a2", heading="New"))
        model.exchange(Card("nowhere"))


def test_only_the_card_that_moves_is_made_anew():
    assert staying("abcd", "dabc") == set("abc")
    assert staying("abcd", "xbyd") == set("bd")
    assert staying("", "ab") == set()


@given(*(st.lists(st.sampled_from("abcdef"), unique=True) for _ in range(2)))
def test_whatever_is_shown_first_the_cards_shown_last_are_there(first, last):
    model = made(tuple(Card(key) for key in first))
    model.show(tuple(Card(key, heading=key) for key in last))

    found = [model.index(row, 0) for row in range(model.rowCount())]
    assert [index.data() for index in found] == last
    assert [model.find(key).row() for key in last] == list(range(len(last)))
