"""The box shows whether it is ticked."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from reader.ui.preview.ticks import draw_tick


def test_a_ticked_box_is_filled_and_bears_a_sign(look):
    def image(*, on):
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(look.theme.color("paper"))
        painter = QPainter(image)
        draw_tick(painter, QPointF(2, 2), look.theme, on=on)
        painter.end()
        return image

    accent, paper = look.theme.color("accent").rgb(), look.theme.color("paper").rgb()
    assert image(on=True).pixel(5, 15) == accent
    assert image(on=False).pixel(5, 15) == paper
    assert image(on=False).pixel(2, 10) != paper
