"""Selecting words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from reader.model.text import Span
from reader.ui.reading.caret import Caret

TEXT = (
    "It’s the roof-top \U0001f327 of the hall that fell in after a long night of heavy rain."
    "\n\nEnd."
)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(caret, flow, key, modifiers=SHIFT, in_view=None):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    return caret.extend_by_key(event, flow, in_view or range(len(flow.lines)))


@pytest.fixture
def flow(sheet_of):
    return sheet_of(TEXT).flow


def test_nothing_is_selected_at_a_place():
    caret = Caret()
    caret.place(4)
    assert caret.span is None


def test_a_selection_may_run_backwards():
    caret = Caret()
    caret.place(9)
    caret.extend(5)
    assert caret.span == Span(5, 9)


@pytest.mark.parametrize(
    ("offset", "word"), [(0, "It’s"), (10, "roof-top"), (18, "\U0001f327"), (4, " ")]
)
def test_a_word_is_selected_whole(offset, word):
    caret = Caret()
    caret.select_word(TEXT, offset)
    assert caret.span
    assert caret.span.of(TEXT) == word


def test_everything_is_selected():
    caret = Caret()
    caret.select_all(TEXT)
    assert caret.span == Span(0, len(TEXT))


@pytest.mark.parametrize(
    ("start", "key", "modifiers", "words"),
    [
        (0, Qt.Key.Key_Right, SHIFT, "I"),
        (2, Qt.Key.Key_Left, SHIFT, "t"),
        (0, Qt.Key.Key_Right, SHIFT | CTRL, "It’s"),
        (17, Qt.Key.Key_Left, SHIFT | CTRL, "roof-top"),
        (5, Qt.Key.Key_Home, SHIFT, "It’s "),
        (0, Qt.Key.Key_Home, SHIFT | CTRL, None),
        (0, Qt.Key.Key_Left, SHIFT, None),
        (0, Qt.Key.Key_Left, SHIFT | CTRL, None),
        (len(TEXT), Qt.Key.Key_Right, SHIFT | CTRL, None),
    ],
)
def test_keys_extend_the_selection(flow, start, key, modifiers, words):
    caret = Caret()
    caret.place(start)
    assert press(caret, flow, key, modifiers)
    assert (caret.span and caret.span.of(TEXT)) == words


def test_up_and_down_go_by_lines_and_stop_at_both_ends(flow):
    caret = Caret()
    press(caret, flow, Qt.Key.Key_Down)
    assert caret.position == flow.lines[1].start
    press(caret, flow, Qt.Key.Key_Up)
    press(caret, flow, Qt.Key.Key_Up)
    assert caret.position == 0
    press(caret, flow, Qt.Key.Key_End)
    assert caret.position == flow.lines[0].end
    for _ in flow.lines:
        press(caret, flow, Qt.Key.Key_Down)
    assert caret.position == len(TEXT)
    press(caret, flow, Qt.Key.Key_End, SHIFT | CTRL)
    assert caret.position == len(TEXT)


def test_a_selection_begins_in_view_and_goes_on_beyond_it(flow):
    caret = Caret()
    press(caret, flow, Qt.Key.Key_Right, in_view=range(1, 3))
    assert caret.span == Span(flow.lines[1].start, flow.lines[1].start + 1)
    press(caret, flow, Qt.Key.Key_Home, SHIFT | CTRL, in_view=range(1, 3))
    assert caret.span == Span(0, flow.lines[1].start)


def test_other_keys_are_not_taken(flow):
    assert not press(Caret(), flow, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End])
def test_an_empty_article_has_nowhere_to_go(sheet_of, key):
    caret = Caret()
    assert press(caret, sheet_of("").flow, key)
    assert caret.span is None


@pytest.mark.parametrize(
    ("dragged", "meant"),
    [
        ("ook it do", "took it down"),
        (" it down", "it down"),
        ("own, it's g", "down, it's gone"),
        (", ", ","),
        (" ", None),
        ("", None),
        ("gone.", "gone."),
    ],
)
def test_a_selection_means_whole_words(dragged, meant):
    text = "They took it down, it's gone.\n\nAll."
    caret = Caret()
    caret.place(text.index(dragged))
    caret.extend(text.index(dragged) + len(dragged))
    words = caret.words(text)
    assert (words.of(text) if words else None) == meant
