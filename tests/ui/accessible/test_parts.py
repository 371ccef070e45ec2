"""Parts of a pane are made when asked for, and kept while they are what they were."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from shiboken6 import Shiboken

from reader.ui.accessible.factory import install
from reader.ui.accessible.parts import Part, part_at, parts_of
from reader.ui.reading.desk import ReadingDesk
from reader.ui.theme import load_theme
from tests.ui.reading.conftest import (
    build_comparison,
    build_note,
    span_of,
)

SENTENCES = (
    "The roof of the Tull library fell in on Sunday \U0001f327 after a night of rain.",
    "Nobody was hurt.",
    "“We heard a crack and ran,” said Ola Brandt, who keeps the keys.",
    "Some 4,000 books were soaked.",
    "The town will rebuild it.",
)
Role, Text = QAccessible.Role, QAccessible.Text


@pytest.fixture
def comparison():
    return build_comparison()


@pytest.fixture
def desk(qtbot, fonts, comparison):
    install()
    desk = ReadingDesk(load_theme("light"), fonts)
    qtbot.addWidget(desk)
    desk.resize(1000, 500)
    with qtbot.waitExposed(desk):
        desk.show()
    first, *others = comparison.analyses
    sentences = tuple(span_of(0, words) for words in SENTENCES)
    known = replace(comparison, analyses=(replace(first, sentences=sentences), *others))
    desk.show_comparison(known)
    desk.show_notes([build_note(known, 0, "4,000 books")])
    return desk


@pytest.fixture
def pane(desk):
    return QAccessible.queryAccessibleInterface(desk._row.slots[0].pane)


def children(one):
    return [one.child(index) for index in range(one.childCount())]


def named(one, words):
    return next(child for child in children(one) if child.text(Text.Name) == words)


def delete_what_is_to_go():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


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
