"""A cell is as high as its words and what stands below them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from reader.ui.cards.card import Rule, Run
from reader.ui.cards.entries import Entry
from reader.ui.synopsis.blocks import Block, Manner
from tests.ui.conftest import DARK

WORDS = "The lighthouse of Sorn went dark on Friday."
PLAIN = Entry((Run(WORDS),), targets=(DARK,))
MANNER = Manner(240)


@pytest.fixture
def painted(look):
    def painted(entry, note="", manner=MANNER):
        image = QImage(300, 200, QImage.Format.Format_RGB32)
        image.fill(look.theme.color("paper"))
        painter = QPainter(image)
        Block(entry, note, look, manner).paint(painter, QPointF(20, 0))
        painter.end()
        return image

    return painted


def test_each_line_below_the_words_adds_to_the_height(look):
    plain = Block(PLAIN, "", look, MANNER).height
    signed = Block(replace(PLAIN, signs=("figure",), speaker="Tolk"), "", look, MANNER).height
    noted = Block(PLAIN, "2 names, 1 figure", look, MANNER).height

    assert signed == plain + 18
    assert noted > plain


def test_what_does_not_fit_on_one_line_below_takes_another(look):
    long = replace(
        PLAIN, signs=("another speaker", "another meaning in B and C"), detail="same words"
    )

    assert Block(long, "", look, MANNER).height == Block(PLAIN, "", look, MANNER).height + 36


def test_narrow_or_large_words_need_more_room(look):
    usual = Block(PLAIN, "", look, MANNER).height

    assert Block(PLAIN, "", look, Manner(120)).height > usual
    assert Block(PLAIN, "", look, replace(MANNER, zoom=200)).height > usual


def test_what_one_article_alone_has_wears_a_bar(look, painted):
    bar = look.theme.color("only").rgb()

    assert painted(replace(PLAIN, alone=True)).pixel(12, 20) == bar
    assert painted(PLAIN).pixel(12, 20) != bar


def test_quotes_and_figures_are_marked_as_long_as_their_marks_are_shown(painted):
    entry = replace(PLAIN, rules=(Rule(0, 9, "quote"), Rule(10, 20, "figure")), speaker="Tolk")
    every = painted(entry)
    no_quotes = painted(entry, manner=replace(MANNER, quotes=False))
    no_figures = painted(entry, manner=replace(MANNER, figures=False))

    assert every != no_quotes
    assert every != no_figures
    assert painted(PLAIN) == painted(
        replace(entry, speaker=""), manner=replace(MANNER, quotes=False, figures=False)
    )


def test_signs_notes_and_details_are_painted(painted):
    pictures = [
        painted(PLAIN),
        painted(replace(PLAIN, signs=("figure",))),
        painted(replace(PLAIN, detail="figure")),
        painted(PLAIN, "figure"),
    ]

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])
