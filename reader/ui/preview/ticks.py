"""The box that says whether something is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

if TYPE_CHECKING:
    from reader.ui.theme import Theme

#: The side of the box.
BOX = 16.0


def draw_tick(painter: QPainter, at: QPointF, theme: Theme, *, on: bool) -> None:
    """Draw the box with its top left corner at `at`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(at.x(), at.y(), BOX, BOX).adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(theme.color("accent" if on else "text3"), 1.25))
    painter.setBrush(theme.color("accent" if on else "paper"))
    painter.drawRoundedRect(rect, 3, 3)
    if on:
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(theme.color("paper"), 1.8, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPolyline([at + QPointF(*point) for point in ((4, 8.2), (7, 11.2), (12, 5))])
    painter.restore()
