"""Parts of a pane are made when asked for, and kept while they are what they were."""

from __future__ import annotations

from shiboken6 import Shiboken

from reader.ui.accessible.parts import Part, part_at, parts_of
from tests.ui.accessible.conftest import (
    SENTENCES,
    Text,
    children,
    delete_what_is_to_go,
    named,
)


def test_parts_stay_what_they_are_while_marks_come_and_go(desk, pane):
    books = named(pane, SENTENCES[3])
    figure, note = children(books)
    desk.show_notes([])
    assert pane.indexOfChild(books) == 5 - 2
    assert children(books) == [figure]
    delete_what_is_to_go()

    assert not Shiboken.isValid(note)
    assert books.text(Text.Description) == "figure differs"
    assert named(pane, SENTENCES[3]) is books


def test_nothing_is_made_until_somebody_asks(desk):
    panes = [slot.pane for slot in desk._row.slots]
    assert [pane.parts for pane in panes] == [None, None, None]
    parts_of(panes[1])
    assert [len(pane.findChildren(Part)) > 0 for pane in panes] == [False, True, False]


def test_of_several_parts_at_a_point_the_one_with_the_fewest_words_is_meant(desk):
    passages = parts_of(desk._row.slots[0].pane)
    books = passages[3]
    figure, note = books.parts

    assert part_at([books, *books.parts], note.area.center()) is note
    assert part_at([books, figure], figure.area.topLeft()) is figure
    assert part_at(passages, books.area.translated(0, -4000).center()) is None
