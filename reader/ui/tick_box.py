"""A box that is on or off, and shows it by more than its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from reader.ui.bidi import paint_from_left

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_TICK, _TICK_WIDE = ((4, 8.2), (7, 11.2), (12, 5)), 1.8  # on a field of 16 by 16


class TickBox(QCheckBox):
    """A box whose tick is in the ink of its ground: the style sheet can draw none."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as the style sheet says, then the tick."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = QStyle.SubElement.SE_CheckBoxIndicator
            corner = QPointF(self.style().subElementRect(box, option, self).topLeft())
            painter = QPainter(self)
            paint_from_left(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().base(), _TICK_WIDE))
            painter.drawPolyline([corner + QPointF(*point) for point in _TICK])
            painter.end()
