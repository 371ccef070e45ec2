"""The parts of a card."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.ui.cards.card import Bar, Card, Cell, Run, Tag
from reader.ui.inspector.blocks import Block, HeadLine, Line, Tags, Words, blocks_of
from reader.ui.inspector.cells import Cells
from reader.ui.inspector.charts import Bars, Dots
from reader.ui.inspector.counts import CountedName
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


def test_a_card_is_a_stack_of_the_parts_it_has(look):
    card = Card(
        "k",
        heading="Pilot",
        detail="second",
        bars=(Bar("A", 3),),
        tags=(Tag("only in A", "only"),),
        runs=WORDS,
        cells=(Cell(("A",), WORDS),),
        dots=(True, False),
        dots_text="carried by 1 of 2 articles",
        sign="Figure differs from A",
    )
    kinds = [type(block) for block, _space in blocks_of(card, 256, look)]

    assert kinds == [HeadLine, Line, Bars, Tags, Words, Cells, Dots, Line]
    assert blocks_of(Card("k"), 256, look) == []


def test_counts_without_room_for_columns_stand_in_a_line_below(look):
    card = Card("k", heading="Sorn", counts=(2, 0, 1_200))
    wide, narrow = (blocks_of(card, width, look) for width in (256, 160))

    assert [type(block) for block, _ in wide] == [HeadLine]
    assert [type(block) for block, _ in narrow] == [HeadLine, Line]
    assert picture(narrow[1][0]) == picture(Line("A 2 · C 1,200", look, "text2"))
    assert picture(wide[0][0]) != picture(narrow[0][0])


def test_a_name_too_long_for_its_line_goes_on_below_beside_its_counts(look):
    long = Card(
        "k", heading="The Harbour and Lighthouse Office of Sorn", detail="Office", counts=(2, 0, 1)
    )
    blocks = [block for block, _ in blocks_of(long, 256, look)]

    assert [type(block) for block in blocks] == [CountedName, Line]
    assert picture(blocks[1]) == picture(Line("Office", look, "text2"))
    (short,) = blocks_of(replace(long, heading="Sorn", detail=""), 256, look)
    assert type(short[0]) is HeadLine


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_every_part_paints_what_it_says(fonts, theme):
    look = Look(load_theme(theme), fonts)
    heads = [
        Card("k", heading="Pilot"),
        Card("k", heading="Pilot", letter="B"),
        Card("k", heading="Pilot", letter="B", present=False),
        Card("k", heading="Pilot", trailing="part", sample="part"),
        Card("k", heading="Pilot", trailing="≠ C differs", tone="differs"),
        Card("k", heading="Pilot", counts=(1, 0, 2)),
    ]
    parts: list[Block] = [HeadLine(card, 256, look) for card in heads]
    parts += [
        Line("words", look, "text2"),
        Dots((True, False), "carried", 256, look),
        Tags((Tag("wording differs"), Tag("only in A", "only")), 256, look),
        Bars((Bar("A", 3), Bar("B", 1)), 3, 256, look),
    ]

    assert len({picture(part) for part in parts}) == len(parts)


def test_a_longer_bar_counts_more(look):
    assert picture(Bars((Bar("A", 3),), 4, 256, look)) != picture(
        Bars((Bar("A", 4),), 4, 256, look)
    )
    assert Bars((Bar("A", 3),) * 2, 4, 256, look).height == 28


def test_tags_that_do_not_fit_go_to_the_next_line(look):
    tags = (Tag("wording differs"), Tag("≠ another speaker in C", "differs"))

    assert Tags(tags, 600, look).height == 20
    assert Tags(tags, 120, look).height == 44


def test_a_tag_longer_than_the_line_is_cut(look):
    long = Tags((Tag("boats " * 40),), 120, look)

    assert long.height == 20
    assert all(rect.right() <= 120 for rect, _tag in long._placed)
    assert long._placed[0][1].text.endswith("…")


def test_a_head_has_a_badge_for_each_article(look):
    heads = [
        Card("k", heading="Sorn", letter="A"),
        Card("k", heading="Sorn", letters=("A", "B")),
        Card("k", heading="Sorn", letters=("A",)),
    ]
    one, two, same = (picture(HeadLine(card, 256, look)) for card in heads)

    assert one == same != two


def test_only_cells_lead_somewhere_of_their_own(look):
    assert Line("x", look, "text2").target(QPointF(0, 0)) is None
