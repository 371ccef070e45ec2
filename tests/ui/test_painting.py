"""Small signs look different where they mean something different."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.ui.painting import (
    BADGE,
    badge_width,
    draw_badge,
    draw_chevron,
    draw_dots,
    draw_sample,
)


def painted(draw):
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return bytes(image.constBits())


def test_a_badge_is_solid_or_an_outline(look):
    corner = QPointF(1, 1)
    pictures = {
        painted(lambda p, solid=solid: draw_badge(p, corner, "A", look, solid=solid))
        for solid in (True, False)
    }

    assert len(pictures) == 2
    assert badge_width("A") == BADGE < badge_width("AA")


def test_each_kind_of_match_has_its_own_ribbon(look):
    rect = QRectF(2, 2, 24, 12)
    pictures = {
        painted(lambda p, kind=kind: draw_sample(p, rect, kind, look.theme))
        for kind in ("identical", "reworded", "part")
    }

    assert len(pictures) == 3


def test_dots_tell_how_many_carry_a_passage(look):
    at = QPointF(2, 15)
    pictures = {
        painted(lambda p, dots=dots: draw_dots(p, at, dots, look.theme))
        for dots in ((True, False), (True, True), (True,))
    }

    assert len(pictures) == 3


@pytest.mark.usefixtures("qapp")
def test_a_chevron_turns_when_its_row_is_opened():
    center = QPointF(10, 10)
    ink = QColor("black")
    pictures = {
        painted(lambda p, opened=opened: draw_chevron(p, center, ink, opened=opened))
        for opened in (True, False)
    }

    assert len(pictures) == 2
