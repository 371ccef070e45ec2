"""The words of the file itself are shown as text, and nothing in it is obeyed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from reader.ui.preview.original import MOST, OriginalPane, shown


@pytest.fixture
def pane(qtbot):
    pane = OriginalPane()
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    return pane


def test_markup_is_text_like_any_other(pane):
    pane.show_words("<p>Boats <img src='http://x/y.png'></p>")

    assert pane.toPlainText() == "<p>Boats <img src='http://x/y.png'></p>"
    assert pane.isReadOnly()


def test_words_that_run_from_the_right_stand_at_the_right_and_others_at_the_left(pane):
    pane.show()

    def begins():
        return pane.cursorRect().x()

    pane.show_words("The ferry is back.")
    assert begins() < 100
    pane.show_words("عادت العبارة إلى الخدمة.\n\n2023 Tessel")
    assert begins() > 300
    assert pane.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    pane.show_words("The ferry is back.")
    assert begins() < 100


def test_signs_that_turn_or_hide_words_are_shown_not_obeyed():
    told = shown("a\u202eb\u2066c\0d\r\ne\u200ff")

    assert told == "a⟦U+202E⟧b⟦U+2066⟧c⟦U+0000⟧d\ne\u200ff"


def test_of_a_long_file_the_beginning_is_shown_and_endless_lines_are_broken():
    told = shown("x" * (MOST + 1))

    assert told.endswith("… and more.")
    assert max(map(len, told.split("\n"))) <= 1_000
    assert not shown("x" * MOST).endswith("… and more.")


@given(st.text(max_size=200))
def test_any_words_can_be_shown(text):
    assert "\0" not in shown(text)
