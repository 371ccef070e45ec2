"""Words that run from right to left stay where they are put."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument, QTextLayout

from reader.ui.bidi import isolated, option_for, stretches_of

TEXT = "The word גשר ישן means old bridge."


@pytest.fixture
def line_of(qapp):  # noqa: ARG001 - fonts need an application
    kept = []  # a line is a part of its layout, and must not outlive it

    def made(*, right_to_left):
        layout = QTextLayout(TEXT, QFont())
        kept.append(layout)
        layout.setTextOption(option_for(right_to_left=right_to_left))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1000)
        layout.endLayout()
        return line

    return made


def test_words_of_one_direction_stand_on_one_stretch(line_of):
    line = line_of(right_to_left=False)
    ((left, right),) = stretches_of(line, 0, len(TEXT))

    assert left == 0
    assert abs(right - line.naturalTextWidth()) < 1


def test_words_of_two_directions_stand_on_two(line_of):
    line = line_of(right_to_left=False)
    until = TEXT.index(" ישן")
    (_, first), (second, _) = stretches_of(line, 0, until)

    assert second - first > 10
    assert stretches_of(line, 3, 3) == []


def test_a_paragraph_that_runs_from_right_to_left_ends_at_the_right_edge(line_of):
    line = line_of(right_to_left=True)

    assert abs(stretches_of(line, 0, len(TEXT))[-1][1] - 1000) < 1


@pytest.mark.usefixtures("qapp")
def test_a_headline_in_hebrew_turns_no_sentence_about():
    def turned(sentence):
        document = QTextDocument(sentence)
        return document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft

    assert isolated("The bridge") == "The bridge"
    assert turned("“הגשר” is read")
    assert not turned(f"“{isolated('הגשר')}” is read")
