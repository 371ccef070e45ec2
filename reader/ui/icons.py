"""The few signs on buttons, drawn in a colour of the theme."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QIcon, QPainter, QPen, QPixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from reader.ui.painting import Look

Sign: TypeAlias = Literal[
    "left", "right", "plus", "minus", "close", "search", "link", "only", "more"
]

# A glass, round as far as one sees.
_RIM = tuple((7 + 4.5 * cos(turn * pi / 12), 7 + 4.5 * sin(turn * pi / 12)) for turn in range(25))
# The lower half of a link of a chain; the upper one is the same, turned about the middle.
_LINK = (
    *((5.2, 7.4, 2.3, 10.3), (2.3, 10.3, 1.8, 12.2), (1.8, 12.2, 2.6, 13.6)),
    *((2.6, 13.6, 4, 14.3), (4, 14.3, 5.8, 13.7), (5.8, 13.7, 8.7, 10.8)),
)

# Strokes on a field of 16 by 16.
_STROKES: dict[Sign, tuple[tuple[float, float, float, float], ...]] = {
    "left": ((10, 3.5, 5.5, 8), (5.5, 8, 10, 12.5)),
    "right": ((6, 3.5, 10.5, 8), (10.5, 8, 6, 12.5)),
    "plus": ((3, 8, 13, 8), (8, 3, 8, 13)),
    "minus": ((3, 8, 13, 8),),
    "search": (*((*one, *next_) for one, next_ in pairwise(_RIM)), (10.4, 10.4, 13.5, 13.5)),
    "link": (*_LINK, *((16 - a, 16 - b, 16 - c, 16 - d) for a, b, c, d in _LINK), (6, 10, 10, 6)),
    "close": ((4, 4, 12, 12), (12, 4, 4, 12)),
    "only": ((3, 3, 3, 13), (6.5, 4, 13.5, 4), (6.5, 8, 13.5, 8), (6.5, 12, 11, 12)),
    "more": tuple((at, 8, at + 0.01, 8) for at in (3.5, 8, 12.5)),
}


#: What leads back and on where lines, and the window, run from right to left.
_TURNED: dict[Sign, Sign] = {"left": "right", "right": "left"}


def sign_icon(sign: Sign, color: QColor, ratio: float) -> QIcon:
    """Return the sign in `color`, at `ratio` device pixels a logical one; paler when disabled."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        sign = _TURNED.get(sign, sign)
    icon = QIcon()
    for mode, strength in ((QIcon.Mode.Normal, 1.0), (QIcon.Mode.Disabled, 0.45)):
        pixmap = QPixmap(round(16 * ratio), round(16 * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(strength)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(color, 1.6, Qt.PenStyle.SolidLine, cap, join))
        for stroke in _STROKES[sign]:
            painter.drawLine(QLineF(*stroke))
        painter.end()
        icon.addPixmap(pixmap, mode)
    return icon


def letters_icon(letters: str, look: Look, ratio: float) -> QIcon:
    """Return letters of the articles' own face, at `ratio` device pixels a logical one."""
    font = look.type.font("article")
    metrics = QFontMetricsF(font)
    size = QSize(round(metrics.horizontalAdvance(letters)) + 4, round(metrics.height()))
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setFont(font)
    painter.setPen(look.theme.color("text"))
    painter.drawText(
        QRectF(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignCenter, letters
    )
    painter.end()
    return QIcon(pixmap)
