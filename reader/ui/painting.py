"""Small signs painted alike wherever they stand: badges, ribbon samples, dots, chevrons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.ui.patterns import ribbon_brush, ribbon_pen

if TYPE_CHECKING:
    from reader.model.comparison import MatchKind
    from reader.ui.theme import Theme, Type

BADGE = 18.0
DOT = 10.0  # from dot to dot
_FLAT = Qt.PenStyle.NoPen


@dataclass(frozen=True)
class Look:
    """What everything is painted with: colours and fonts."""

    theme: Theme
    type: Type


def badge_width(letters: str) -> float:
    """Return the width of a badge; from AA on it is wider than high."""
    return BADGE + 8.0 * (len(letters) - 1)


def draw_badge(painter: QPainter, at: QPointF, letters: str, look: Look, *, solid: bool) -> None:
    """Draw the letter of an article: solid where it carries what is shown, else an outline."""
    theme = look.theme
    rect = QRectF(at.x(), at.y(), badge_width(letters), BADGE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_FLAT if solid else QPen(theme.color("text3"), 1.25))
    painter.setBrush(theme.color("badge") if solid else Qt.BrushStyle.NoBrush)
    inset = 0.0 if solid else 0.75
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 4, 4)
    painter.setFont(look.type.font("letter"))
    painter.setPen(theme.color("badgetext" if solid else "text2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def draw_sample(painter: QPainter, rect: QRectF, kind: MatchKind, theme: Theme) -> None:
    """Draw a short piece of ribbon: plain when identical, striped reworded, dotted part."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrushOrigin(rect.topLeft())
    ratio = painter.device().devicePixelRatioF()
    painter.fillRect(rect, ribbon_brush(kind, theme, lit=True, ratio=ratio))
    painter.setPen(ribbon_pen(kind, theme, raised=True, lit=False))
    painter.drawLine(rect.topLeft(), rect.topRight())
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.restore()


def draw_dots(painter: QPainter, at: QPointF, dots: tuple[bool, ...], theme: Theme) -> float:
    """Draw one dot an article, filled where it carries the passage; return the width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = theme.color("text2")
    for place, filled in enumerate(dots):
        center = QPointF(at.x() + 4 + DOT * place, at.y())
        painter.setPen(QPen(color, 1.2))
        painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, 3.4, 3.4)
    painter.restore()
    return DOT * len(dots)


def draw_chevron(painter: QPainter, center: QPointF, color: QColor, *, opened: bool) -> None:
    """Draw the sign of a row that can be opened: pointing right, or down when it is open."""
    wide = (QPointF(-3, -1.5), QPointF(0, 2), QPointF(3, -1.5))
    tall = (QPointF(-1.5, -3), QPointF(2, 0), QPointF(-1.5, 3))
    path = QPainterPath()
    first, *rest = (center + point for point in (wide if opened else tall))
    path.moveTo(first)
    for point in rest:
        path.lineTo(point)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.4, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(path)
    painter.restore()
