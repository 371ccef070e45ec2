"""The rows of the sidebar keep Qt's rules and ask for moves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.model.story import Entry, Opened, Story
from reader.ui.models.stories import (
    ROW,
    AddRow,
    ArticleRow,
    StoryModel,
    StoryRow,
    rows_of,
)
from reader.ui.story import NOTHING

FLAG = Qt.ItemFlag
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
HINT = Qt.ItemDataRole.ToolTipRole
ENTRIES = (
    Entry("s0", "Floods", 3, 0, ""),
    Entry("s1", "Lighthouse", 9, 2, "2024-10-14T10:00:00+00:00"),
    Entry("s2", "Budget", 1, 1, "2024-10-13T10:00:00+00:00"),
)


@pytest.fixture
def state(articles):
    story = Story("s1", "The lighthouse", tuple(article.key for article in articles), "")
    return Opened(replace(story, hidden=frozenset({articles[2].key})), articles)


@pytest.fixture
def model(qapp, state):
    model = StoryModel(qapp)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setParent(model)
    model.show(rows_of(ENTRIES, state, unfolded=True))
    yield model
    model.setParent(None)


def data(model, role=Qt.ItemDataRole.DisplayRole):
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_the_open_story_is_unfolded_where_it_stands(model):
    assert data(model) == [
        *("Floods", "The lighthouse", "Sorn Gazette", "Pilot", "Harbour & Sea", "Add…", "Budget")
    ]
    assert model.rowCount(model.index(1)) == 0


def test_a_folded_story_has_no_rows_but_its_own(model, state):
    model.show(rows_of(ENTRIES, state, unfolded=False))

    assert data(model) == ["Floods", "The lighthouse", "Budget"]
    assert data(model, SPOKEN)[1] == "The lighthouse, open story, folded, 3 articles"


def test_a_story_not_in_the_list_yet_stands_first(state):
    first, *_ = rows_of(ENTRIES[:1], state, unfolded=True)

    assert isinstance(first, StoryRow)
    assert first.entry.name == "The lighthouse"
    assert first.opened


def test_while_no_story_is_open_articles_can_be_added_above_all():
    assert rows_of(ENTRIES[:1], NOTHING, unfolded=True) == (AddRow(), StoryRow(ENTRIES[0]))
    assert rows_of((), NOTHING, unfolded=True) == (AddRow(),)


def test_a_row_tells_what_it_is(model, articles):
    rows = data(model, ROW)

    assert rows[1].entry.articles == 3
    assert rows[1].entry.opened == ENTRIES[1].opened
    assert rows[3] == ArticleRow(articles[1], 1, shown=True)
    assert not rows[4].shown
    assert rows[5] == AddRow()
    assert model.data(QModelIndex()) is None
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None


def test_what_is_heard_is_all_that_is_seen(model, articles):
    counts = [article.words for article in articles]
    assert data(model, SPOKEN) == [
        "Floods, story, 3 articles",
        "The lighthouse, open story, 3 articles",
        f"A Sorn Gazette, 14 Oct 2024, {counts[0]} words",
        f"B Pilot, 14 Oct 2024, {counts[1]} words",
        f"C Harbour & Sea, 14 Oct 2024, {counts[2]} words, pane hidden",
        "Add articles",
        "Budget, story, 1 article",
    ]


def test_a_tooltip_has_room_for_what_a_row_has_not(model):
    hints = data(model, HINT)

    assert hints[0] == "Floods\n3 articles"
    assert hints[3] == "Headline number 1\n199 words"
    assert hints[5] == "Add articles"
    assert hints[6].startswith("Budget\n1 article · 1 note · opened 13 Oct 2024, ")


def test_rows_about_the_same_are_not_made_anew(qtbot, model, state):
    shown = replace(state, story=replace(state.story, name="Sorn", hidden=frozenset()))
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show(rows_of(ENTRIES, shown, unfolded=True))
    assert model.index(1).data() == "Sorn"
    assert model.index(4).data(ROW).shown

    with qtbot.assertNotEmitted(model.dataChanged):
        model.show(rows_of(ENTRIES, shown, unfolded=True))


def test_rows_about_something_else_are_made_anew(qtbot, model):
    with qtbot.waitSignal(model.modelReset):
        model.show(rows_of(ENTRIES, NOTHING, unfolded=True))

    assert data(model) == ["Add…", "Floods", "Lighthouse", "Budget"]


def test_stories_and_articles_are_found(model):
    assert model.find(story="s2").row() == 6
    assert model.find(place=1).row() == 3
    assert model.opened().row() == 1
    assert not model.find(story="s9").isValid()
    assert not model.find(place=3).isValid()
    model.show(())
    assert not model.opened().isValid()


@pytest.mark.parametrize(
    ("place", "row", "move"), [(0, 4, (0, 1)), (2, 2, (2, 0)), (0, -1, (0, 2)), (1, 5, (1, 2))]
)
def test_a_drop_asks_for_the_place_the_article_will_have(qtbot, model, place, row, move):
    dragged = model.mimeData([model.find(place=place)])

    with qtbot.waitSignal(model.move_wanted) as told:
        done = model.dropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, QModelIndex())

    assert tuple(told.args) == move
    assert done is False
    assert dragged.formats() == model.mimeTypes()


@pytest.mark.parametrize("row", [0, 1, 6, 7])
def test_an_article_cannot_be_dropped_among_stories(qtbot, model, row):
    dragged = model.mimeData([model.find(place=0)])

    with qtbot.assertNotEmitted(model.move_wanted):
        model.dropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, QModelIndex())


def test_nothing_else_can_be_dropped(qtbot, model, state):
    with qtbot.assertNotEmitted(model.move_wanted):
        model.dropMimeData(QMimeData(), Qt.DropAction.MoveAction, 3, 0, QModelIndex())
        dragged = model.mimeData([model.find(place=0)])
        model.show(rows_of(ENTRIES, state, unfolded=False))
        model.dropMimeData(dragged, Qt.DropAction.MoveAction, 1, 0, QModelIndex())


def test_articles_are_dragged_and_only_the_open_storys_name_can_be_written(model):
    flags = [model.flags(model.index(row)) for row in range(model.rowCount())]

    assert [bool(flag & FLAG.ItemIsDragEnabled) for flag in flags] == [
        *(False, False, True, True, True, False, False)
    ]
    assert [bool(flag & FLAG.ItemIsEditable) for flag in flags] == [
        *(False, True, False, False, False, False, False)
    ]
    assert not flags[5] & FLAG.ItemIsSelectable
    assert not any(flag & FLAG.ItemIsDropEnabled for flag in flags)
    assert model.flags(QModelIndex()) & FLAG.ItemIsDropEnabled
    assert model.supportedDropActions() == Qt.DropAction.MoveAction
