"""The files of a batch are looked at and ticked with the pointer and with keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.ui.painting import Look
from reader.ui.preview.candidate import Candidate
from reader.ui.preview.files import FileModel, Refused
from reader.ui.preview.listing import FileView
from reader.ui.theme import load_theme

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def view(qtbot, look, candidate, drafted):
    files = FileModel([candidate, Refused("none.txt", "Not found. " * 12), Candidate(drafted)])
    view = FileView(look, files)
    qtbot.addWidget(view)
    files.setParent(view)
    view.resize(224, 400)
    view.show()
    return view


def click(view, row, x, button=LEFT):
    at = QPoint(x, view.visualRect(view.model().index(row, 0)).top() + 16)
    QTest.mouseClick(view.viewport(), button, Qt.KeyboardModifier.NoModifier, at)


def test_a_click_on_the_tick_turns_it_and_one_on_the_name_only_looks(qtbot, view, candidate):
    click(view, 0, 20)
    assert not candidate.wants(0)
    with qtbot.waitSignal(view.moved) as told:
        click(view, 2, 100)
    assert told.args == [2]
    click(view, 0, 20, RIGHT)
    assert not candidate.wants(0)


def test_space_turns_the_tick_of_a_file_that_was_read(view, candidate):
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not candidate.wants(0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert candidate.wants(0)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    click(view, 1, 20)
    assert view.currentIndex().row() == 1


def test_below_the_last_file_nothing_is_turned(view, candidate):
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(20, 390))

    assert candidate.wants(0)


def test_a_long_reason_has_lines_of_its_own(view):
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in range(3)]

    assert heights[1] > heights[0] == heights[2]


def test_the_list_follows_the_theme(view, look):
    before = view.grab().toImage()
    view.set_look(Look(load_theme("dark"), look.type))

    assert view.grab().toImage() != before
