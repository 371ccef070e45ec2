"""The card of a note: its sign, its places, its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPainter

from reader.model.note import COLORS
from reader.ui.cards.notes import note_cards
from reader.ui.inspector.delegate import CardDelegate
from reader.ui.inspector.notes_blocks import Places, note_blocks
from reader.ui.painting import Look
from reader.ui.theme import load_theme


@pytest.fixture
def card(noted, where):
    note = noted("k", (0, "The lamp"), (1, "Friday"), body="Which?", tags=("days",))
    return note_cards([note], where, {})[0]


def painted(card, pen, look):
    image = QImage(288, 240, QImage.Format.Format_RGB32)
    image.fill(look.theme.color("chrome"))
    painter, y = QPainter(image), 0.0
    for block, space in note_blocks(card, pen, 256.0, look):
        y += space
        block.paint(painter, QPointF(16, y))
        y += block.height
    painter.end()
    return image


def colours(image):
    size = image.size()
    return {
        image.pixelColor(x, y).name() for x in range(size.width()) for y in range(size.height())
    }


@pytest.mark.parametrize("color", COLORS)
def test_a_card_wears_the_colour_of_its_note(card, look, color):
    seen = colours(painted(card, color, look))

    assert look.theme.color(f"notedot_{color}").name() in seen
    others = {look.theme.color(f"notedot_{other}").name() for other in COLORS if other != color}
    assert not others & seen


def test_in_high_contrast_the_bar_is_in_the_ink_of_outlines(card, fonts):
    look = Look(load_theme("contrast"), fonts)

    assert look.theme.color("notering").name() in colours(painted(card, "mint", look))


def test_a_click_on_a_place_means_that_place_and_one_beside_the_card(card, look, place):
    places = Places(card, "rose", 256.0, look)

    assert places.target(QPointF(60, 5)) == place(0, "The lamp")
    assert places.target(QPointF(60, places.height - 5)) == place(1, "Friday")
    assert places.target(QPointF(60, places.height + 5)) is None


def test_the_delegate_finds_the_place_in_the_whole_card(card, look, place):
    delegate = CardDelegate(look)
    delegate.fit(288)
    found = {
        delegate.target(card, QRect(0, 0, 288, 200), QPointF(80, float(y))) for y in range(200)
    }

    assert found == {None, place(0, "The lamp"), place(1, "Friday")}


def test_a_note_on_the_story_has_no_places_and_one_without_tags_none(noted, where, look, card):
    (bare,) = note_cards([noted("k", body="x")], where, {})

    assert len(note_blocks(bare, "grey", 256.0, look)) == 3
    assert len(note_blocks(card, "grey", 256.0, look)) == 5
