"""The five marker pens of notes: each has a shape too, so that colour is not needed."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

if TYPE_CHECKING:
    from reader.model.note import NoteColor
    from reader.ui.theme import Theme

_SWATCH = QSize(22, 18)
_ROUND = 3
_RING = 2.2  # how thick
_SQUARE, _DIAMOND, _TRIANGLE = 0.84, 1.16, 1.2  # of the dot's radius: all look equally large
_UP = sqrt(3)


def shape(color: NoteColor, center: QPointF, radius: float) -> QPainterPath:
    """Return the sign of a colour: circle, square, diamond, triangle or ring."""
    path = QPainterPath()
    x, y = center.x(), center.y()
    if color == "peach":
        half = radius * _SQUARE
        path.addRect(QRectF(x - half, y - half, 2 * half, 2 * half))
    elif color == "mint":
        far = radius * _DIAMOND
        path.addPolygon(_closed((x, y - far), (x + far, y), (x, y + far), (x - far, y)))
    elif color == "rose":
        far = radius * _TRIANGLE
        top, foot, half = y - far, y + far / 2, far * _UP / 2
        path.addPolygon(_closed((x, top), (x + half, foot), (x - half, foot)))
    else:
        path.addEllipse(center, radius, radius)
    return path


def draw_dot(
    painter: QPainter, center: QPointF, color: NoteColor, theme: Theme, radius: float
) -> None:
    """Draw the sign of a note of this colour; `radius` is that of the round one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dot, edge = theme.color(f"notedot_{color}"), theme.color("notering")
    if color == "grey":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge if theme.outlined else dot, _RING))
        painter.drawEllipse(center, radius - _RING / 2, radius - _RING / 2)
    else:
        painter.setBrush(dot)
        painter.setPen(QPen(edge, 1) if theme.outlined else Qt.PenStyle.NoPen)
        painter.drawPath(shape(color, center, radius))
    painter.restore()


def draw_swatch(painter: QPainter, rect: QRectF, color: NoteColor, theme: Theme) -> None:
    """Draw a colour as its marker looks, with its sign on it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("notering"), 1) if theme.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"note_{color}"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    draw_dot(painter, rect.center(), color, theme, rect.height() / 4)
    painter.restore()


def swatch_icon(color: NoteColor, theme: Theme, ratio: float) -> QIcon:
    """Return a colour as an icon, at `ratio` device pixels a logical one."""
    pixmap = QPixmap(_SWATCH * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_swatch(painter, QRectF(QPointF(), _SWATCH.toSizeF()), color, theme)
    painter.end()
    return QIcon(pixmap)


def _closed(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*corner) for corner in (*corners, corners[0])])
