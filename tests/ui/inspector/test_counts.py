"""Counts by article, in columns or in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.ui.inspector.counts import (
    COUNT,
    CountedName,
    counts_fit,
    counts_in_lines,
    counts_in_words,
    draw_counts,
)


@pytest.fixture
def drawn():
    """What is drawn by something that takes a painter."""

    def draw(by):
        image = QImage(400, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        by(painter)
        painter.end()
        return image

    return draw


def is_blank(image, left, right):
    points = ((x, y) for x in range(round(left), round(right)) for y in range(image.height()))
    return all(image.pixelColor(*point) == QColor("white") for point in points)


def test_there_are_columns_where_they_leave_room_for_a_name():
    assert counts_fit(5, 224)
    assert not counts_fit(6, 224)


def test_in_words_nought_is_left_out():
    assert counts_in_words((3, 0, 1_200)) == "A 3 · C 1,200"
    assert counts_in_words(()) == ""


@pytest.mark.usefixtures("qapp")
def test_columns_stand_at_the_right_end(look, drawn):
    used = []
    image = drawn(lambda p: used.append(draw_counts(p, QRectF(0, 0, 300, 20), (7, 0), look)))

    assert used == [2 * COUNT]
    assert is_blank(image, 0, 300 - 2 * COUNT)
    assert not is_blank(image, 300 - 2 * COUNT, 300 - COUNT)
    assert not is_blank(image, 300 - COUNT, 300)
    assert is_blank(image, 300, 400)


@pytest.mark.usefixtures("qapp")
def test_a_long_name_wraps_beside_its_columns_which_stay_level_with_its_first_line(look, drawn):
    def painted(name):
        made = CountedName(name, (7, 1), 200, look)
        return made, drawn(lambda painter: made.paint(painter, QPointF(0, 0)))

    columns = QRectF(200 - 2 * COUNT, 0, 2 * COUNT, 40).toRect()
    short, first = painted("Ann")
    long, second = painted("Prudence Oakhey of the Office")
    longest, _ = painted("Harbour Office " * 20)
    whole, _ = painted("Lighthouse" * 9)

    assert (short.lines, short.height) == (("Ann",), 20)
    assert " ".join(long.lines) == "Prudence Oakhey of the Office"
    assert len(long.lines) == 2
    assert long.height == 36
    assert first.copy(columns) == second.copy(columns)
    assert is_blank(second, columns.left() - 6, columns.left() + 4)
    assert len(longest.lines) == 3
    assert longest.lines[-1].endswith("…")
    assert whole.lines[0].endswith("…")


def test_the_counts_of_many_articles_are_told_whole_on_further_lines(look):
    counts = (3,) * 12
    lines = counts_in_lines(counts, 250, look)

    assert len(lines) == 2
    assert " · ".join(lines) == counts_in_words(counts)
    assert counts_in_lines(counts, 2_000, look) == [counts_in_words(counts)]
    assert counts_in_lines((0, 0), 250, look) == [""]
    assert len(counts_in_lines((3, 3), 1, look)) == 2
