"""What tells the kinds of match apart without colour: solid, stripes, dots, and their edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPen,
    QPixmap,
    QPixmapCache,
    QPolygonF,
    QTransform,
)

if TYPE_CHECKING:
    from reader.model.comparison import MatchKind
    from reader.ui.theme import Theme

# Stripes 4 on 4 at 45 degrees: three of them in a tile that repeats without a seam
# (34 / 3 / sqrt 2 = 8.01).
_STRIPES_TILE, _STRIPES = 34, 3
_LINE, _STRONG_LINE = 1.2, 2.0  # width of a stripe in high contrast, where ribbons have no tint
_DOTS_TILE, _DOT = 8, 1.1
_POINTED_AT = 2.0  # width of the edge of a ribbon under the pointer
_DASHES: dict[MatchKind, tuple[float, float] | None] = {
    "identical": None,
    "reworded": (6, 3),
    "part": (1.5, 3),
}


def ribbon_brush(kind: MatchKind, theme: Theme, *, lit: bool, ratio: float) -> QBrush:
    """Return the filling of a ribbon; `ratio` is the screen's device pixel ratio."""
    ground = theme.color("s" if lit else "m")
    if kind == "identical":
        return QBrush(ground if theme.outlined else theme.color("s2" if lit else "m2"))
    tokens = ("s2", "m2") if kind == "reworded" else ("sdot", "mdot")
    ink = theme.color(tokens[0] if lit else tokens[1])
    wide = _STRIPES_TILE / _STRIPES / 2**0.5 / 2
    if theme.outlined:
        wide = _STRONG_LINE if lit else _LINE
    key = f"{kind} {ground.rgba()} {ink.rgba()} {wide} {ratio}"
    tile = QPixmap()
    if not QPixmapCache.find(key, tile):  # a gutter may show dozens of ribbons in each frame
        striped = kind == "reworded"
        tile = _stripes(ground, ink, wide, ratio) if striped else _dots(ground, ink, ratio)
        QPixmapCache.insert(key, tile)
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    return brush


def ribbon_pen(kind: MatchKind, theme: Theme, *, raised: bool, lit: bool) -> QPen:
    """Return the edge of a ribbon; `raised` under the pointer, `lit` when selected."""
    width = _POINTED_AT if raised else 1.25 if lit else 1.0
    if theme.outlined:
        width = 2.0 if lit or raised else 1.0
    pen = QPen(theme.color("sedge" if raised or lit else "medge"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashes = _DASHES[kind]
    if dashes:
        pen.setDashPattern([length / width for length in dashes])
    return pen


def _stripes(ground: QColor, stripe: QColor, width: float, ratio: float) -> QPixmap:
    """Return stripes of a `width`, measured across them."""
    tile, painter = _tile(_STRIPES_TILE, ground, ratio)
    painter.setBrush(stripe)
    step, along = _STRIPES_TILE / _STRIPES, width * 2**0.5
    for number in range(2 * _STRIPES):
        x = number * step
        end = x - _STRIPES_TILE
        top = (QPointF(x, 0), QPointF(x + along, 0))
        bottom = (QPointF(end + along, _STRIPES_TILE), QPointF(end, _STRIPES_TILE))
        painter.drawPolygon(QPolygonF([*top, *bottom]))
    painter.end()
    return tile


def _dots(ground: QColor, dot: QColor, ratio: float) -> QPixmap:
    tile, painter = _tile(_DOTS_TILE, ground, ratio)
    painter.setBrush(dot)
    for at in (2, 6):
        painter.drawEllipse(QPointF(at, at), _DOT, _DOT)
    painter.end()
    return tile


def _tile(side: int, ground: QColor, ratio: float) -> tuple[QPixmap, QPainter]:
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.fill(ground)
    painter = QPainter(tile)
    painter.scale(tile.width() / side, tile.height() / side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return tile, painter
