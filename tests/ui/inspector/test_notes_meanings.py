"""What the colours mean is written line by line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.model.note import COLORS
from reader.ui.inspector.notes_meanings import MeaningsDialog
from reader.ui.painting import Look
from reader.ui.theme import load_theme


@pytest.fixture
def dialog(qtbot, look):
    dialog = MeaningsDialog(look)
    qtbot.addWidget(dialog)
    dialog.show_meanings({"rose": "contradiction"})
    dialog.open()
    return dialog


@pytest.fixture
def told(dialog):
    told: list[tuple[str, str]] = []
    dialog.written.connect(lambda color, words: told.append((color, words)))
    return told


def test_each_colour_shows_what_it_means(dialog):
    assert list(dialog.lines) == list(COLORS)
    assert dialog.lines["rose"].text() == "contradiction"
    assert dialog.lines["mint"].text() == ""
    assert dialog.lines["mint"].accessibleName() == "What mint means"


def test_what_was_typed_is_told_at_the_end_of_the_line_and_once(qtbot, dialog, told):
    line = dialog.lines["mint"]
    qtbot.keyClicks(line, "agreed")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    dialog.close()

    assert told == [("mint", "agreed")]


def test_closing_tells_what_was_typed_last_and_nothing_else(qtbot, dialog, told):
    dialog.lines["rose"].selectAll()
    qtbot.keyClick(dialog.lines["rose"], Qt.Key.Key_Delete)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert told == [("rose", "")]


def test_a_line_that_is_being_written_is_not_overwritten(qtbot, dialog):
    dialog.activateWindow()
    line = dialog.lines["mint"]
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "agr")
    dialog.show_meanings({"rose": "differs", "mint": "old"})

    assert (line.text(), dialog.lines["rose"].text()) == ("agr", "differs")


def test_the_swatches_follow_the_theme(dialog, fonts):
    before = dialog._swatches["mint"].pixmap().toImage()
    dialog.set_look(Look(load_theme("dark"), fonts))

    assert dialog._swatches["mint"].pixmap().toImage() != before
