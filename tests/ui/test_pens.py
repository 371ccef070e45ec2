"""The pens of notes differ in shape, not in colour alone."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from reader.model.note import COLORS
from reader.ui.pens import draw_dot, draw_swatch, shape, swatch_icon
from reader.ui.theme import load_theme

pytestmark = pytest.mark.usefixtures("qapp")
THEMES = ("light", "dark", "contrast")


def drawn(color, theme):
    """Where a dot of this colour has ink, whatever its colour."""
    image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_dot(painter, QPointF(12, 12), color, theme, 6)
    painter.end()
    return frozenset(
        (x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 128
    )


@pytest.mark.parametrize("name", THEMES)
def test_any_two_pens_differ_in_shape(name):
    theme = load_theme(name)
    inked = {color: drawn(color, theme) for color in COLORS}

    for one, other in combinations(COLORS, 2):
        assert len(inked[one] ^ inked[other]) >= 10, (one, other)


@pytest.mark.parametrize("color", COLORS)
def test_a_shape_stands_about_its_centre(color):
    area = shape(color, QPointF(12, 12), 6).boundingRect()

    assert area.contains(QPointF(12, 12))
    assert QRectF(4, 4, 16, 16).contains(area)


def test_a_swatch_has_the_tint_and_in_high_contrast_an_outline():
    for name in ("light", "contrast"):
        theme = load_theme(name)
        image = QImage(22, 18, QImage.Format.Format_RGB32)
        image.fill(theme.color("paper"))
        painter = QPainter(image)
        draw_swatch(painter, QRectF(0, 0, 22, 18), "mint", theme)
        painter.end()

        assert image.pixelColor(3, 9) == theme.color("note_mint")
        edge = image.pixelColor(0, 9)
        assert (edge == theme.color("notering")) == theme.outlined


def test_an_icon_is_as_sharp_as_the_screen():
    icon = swatch_icon("rose", load_theme("light"), 2.0)

    assert icon.availableSizes()[0].width() == 44
