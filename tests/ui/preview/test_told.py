"""What should be known stands above the blocks, with a button where a file can be split."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.preview.told import Told


@pytest.fixture
def told(qtbot):
    told = Told()
    qtbot.addWidget(told)
    return told


def test_where_there_is_nothing_to_tell_nothing_is_shown(told):
    told.show_sentences((), 1, 1)
    assert told.isHidden()
    told.show_sentences(("It breaks off.",), 1, 1)
    assert not told.isHidden()
    assert told.text == "It breaks off."
    assert told.split.isHidden()


def test_a_file_of_several_articles_can_be_split_and_put_together(qtbot, told):
    told.show_sentences(("It breaks off.",), 3, 1)
    told.show()
    assert told.text == "This file seems to hold 3 articles.\nIt breaks off."
    assert told.split.accessibleName() == "Split There"
    with qtbot.waitSignal(told.asked):
        qtbot.mouseClick(told.split, Qt.MouseButton.LeftButton)
    told.show_sentences((), 3, 2)
    assert told.text == "This file is split into 2 articles."
    assert told.split.accessibleName() == "Put Together Again"


def test_a_sentence_is_never_taken_for_markup(told):
    told.show_sentences(("<b>Boats</b>",), 1, 1)

    assert told._label.textFormat() == Qt.TextFormat.PlainText
