"""Wordings of several articles side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.ui.cards.card import Card, Cell, Rule, Run
from reader.ui.inspector.cells import Cells
from reader.ui.inspector.prose import LINE
from reader.ui.painting import Look
from reader.ui.theme import load_theme

WORDS = (Run("We saw nothing at all of the boats in the harbour"),)


def picture(block):
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    block.paint(painter, QPointF(4, 4))
    painter.end()
    return bytes(image.constBits())


def test_cells_stand_side_by_side_where_there_is_room(look, place):
    target = place(0, "Sorn")
    card = Card("k", cells=tuple(Cell((name,), WORDS, "TOLK", target) for name in "AB"))

    assert Cells(card, 256, look).height > Cells(card, 600, look).height


def test_a_click_on_a_cell_means_its_article(look, place):
    first, second = place(0, "Sorn"), place(1, "Sorn")
    card = Card(
        "k",
        cells=(
            Cell(("A",), WORDS, "TOLK", first),
            Cell(("B",), WORDS, "", second),
            Cell(("C", "D"), (Run("no match found", "faint"),)),
        ),
    )
    cells = Cells(card, 600, look)

    assert cells.target(QPointF(5, 30)) == first
    assert cells.target(QPointF(500, 30)) == second
    assert cells.target(QPointF(5, cells.height - 5)) is None
    assert cells.target(QPointF(5, 5000)) is None
    assert picture(cells)


def test_a_compact_cell_has_its_badge_before_its_words(look, place):
    cell = Cell(("A",), (Run("40 boats", "figure"),), "", place(0, "Sorn"))
    low = Cells(Card("k", cells=(cell,), compact=True), 256, look)
    high = Cells(Card("k", cells=(cell,)), 256, look)

    assert low.height < high.height
    assert picture(low) != picture(high)


def test_words_stand_below_their_badge_where_one_would_be_cut_beside_it(look, place):
    def height(words):
        cell = Cell(("A",), (Run(words, "figure"),), "", place(0, "Sorn"))
        return Cells(Card("k", cells=(cell,), compact=True), 124, look).height

    assert height("two motor boats") == 2 * LINE
    assert height("six reconsiderations since") == 4 * LINE


def test_a_click_on_a_badge_means_its_article_where_several_have_the_words(look, place):
    both = place(0, "Sorn"), place(1, "Sorn")
    cells = Cells(Card("k", cells=(Cell(("A", "B"), WORDS, "", both[0], (), both),)), 256, look)

    assert cells.target(QPointF(5, 10)) == both[0]
    assert cells.target(QPointF(26, 10)) == both[1]
    assert cells.target(QPointF(26, 30)) == both[0]


def test_badges_that_do_not_fit_go_to_the_next_row(look, place):
    few, many = (tuple("ABCDEFGHIJKLMNOPQRST"[:count]) for count in (3, 20))
    carried = [
        Cells(Card("k", cells=(Cell(b, WORDS, "", place(0, "Sorn")),)), 256, look)
        for b in (few, many)
    ]
    assert carried[1].height == carried[0].height + LINE
    missing = [
        Cells(Card("k", cells=(Cell(b, (Run("no match found", "faint"),)),)), 256, look)
        for b in (few, many)
    ]
    assert missing[0].height == LINE
    assert missing[1].height == 3 * LINE
    assert all(rect.right() <= 256 for _b, rect in missing[1]._placed[0].head.badges)


def test_a_speaker_without_room_beside_many_badges_stands_below_them(look, place):
    badges = tuple("ABCDEFGHIJK")
    cells = [
        Cells(Card("k", cells=(Cell(badges, WORDS, name, place(0, "Sorn")),)), 256, look)
        for name in ("", "Tolk")
    ]

    assert cells[1].height == cells[0].height + LINE


def test_a_long_speaker_beside_one_badge_is_cut(look, place):
    cell = Cell(("A",), WORDS, "the harbour and lighthouse office " * 3, place(0, "Sorn"))
    placed = Cells(Card("k", cells=(cell,)), 256, look)._placed[0]

    cut = placed.head._speaker
    assert cut.endswith("…")
    assert cut.removesuffix("…").split()[-1] in cell.speaker.split()
    assert placed.head.height == LINE


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_the_place_reached_is_marked_by_a_line(fonts, place, theme):
    look = Look(load_theme(theme), fonts)
    both = place(0, "Sorn"), place(1, "Sorn")
    cell = Cell(("A", "B"), WORDS, "", both[0], (), both)
    shown = [
        Cells(Card("k", cells=(replace(cell, reached=one),)), 256, look)
        for one in (None, *both, place(2, "Sorn"))
    ]

    assert len({picture(cells) for cells in shown}) == 3


def test_rules_are_drawn_under_words(look, place):
    cell = Cell(("A",), WORDS, "", place(0, "Sorn"))
    ruled = replace(cell, rules=(Rule(3, 6, "differs"),))

    assert picture(Cells(Card("k", cells=(cell,)), 256, look)) != picture(
        Cells(Card("k", cells=(ruled,)), 256, look)
    )
