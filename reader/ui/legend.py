"""The mark toggles: each wears the mark that it shows or hides, so that they are the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from reader.ui.bidi import paint_from_left
from reader.ui.cards.told import within
from reader.ui.keyed import keep_told
from reader.ui.reading.marks import MarkKind

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

    from reader.ui.painting import Look


_SPARE = 20  # of the padding, where there is no room for it


class MarkToggle(QAbstractButton):
    """Shows or hides a kind of mark and wears it, so that it explains it."""

    def __init__(self, kind: MarkKind, action: QAction, look: Look, *, last: bool) -> None:
        super().__init__()
        self._kind, self._look, self._last = kind, look, last
        self.setText(action.text())
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        keep_told(self, action, self.tr("Show or hide {}").format(within(action.text())))
        self.setAccessibleName(self.tr("Show {}").format(within(action.text())))
        self.toggled.connect(action.setChecked)
        action.toggled.connect(self.setChecked)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the label and its padding; notes have a dot."""
        metrics = QFontMetricsF(self._look.type.font("ui"))
        wide = metrics.horizontalAdvance(self.text()) + 32
        return QSize(round(wide) + (14 if self._kind is MarkKind.NOTES else 0), 30)

    def minimumSizeHint(self) -> QSize:
        """Return the same with less of a padding, for a narrow bar."""
        return self.sizeHint() - QSize(_SPARE, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the mark, the label and what parts it from the next."""
        painter = QPainter(self)
        paint_from_left(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        font = self._look.type.font("ui")
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(self.text())
        dot = 14 if self._kind is MarkKind.NOTES else 0
        label = QRectF((self.width() - wide - dot) / 2, 0, wide, self.height())
        if self.isChecked() or self.underMouse():
            ground = theme.color("paper" if self.isChecked() else "hover")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self.isChecked():
            self._mark(painter, label)
        painter.setFont(font)
        painter.setPen(theme.color("text" if self.isChecked() else "text3"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.text())
        if not self._last:
            painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), theme.color("line"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, 5)
        painter.end()

    def _mark(self, painter: QPainter, label: QRectF) -> None:
        theme = self._look.theme
        band = QRectF(label.left() - 4, label.center().y() - 10, label.width() + 8, 20)
        foot = round(label.center().y() + 9) + 0.5
        painter.setPen(Qt.PenStyle.NoPen)
        if self._kind in {MarkKind.MATCHES, MarkKind.NOTES}:
            matches = self._kind is MarkKind.MATCHES
            painter.setBrush(theme.color("s" if matches else "note"))
            if theme.outlined:
                painter.setPen(theme.color("text"))
            painter.drawRoundedRect(band, 2, 2)
        if self._kind is MarkKind.NOTES:
            painter.setPen(QPen(theme.color("notering"), 1))
            painter.setBrush(theme.color("notedot"))
            painter.drawEllipse(QPointF(label.right() + 13, label.center().y()), 4, 4)
        lines = {
            MarkKind.QUOTES: QPen(theme.color("quote"), 1.2),
            MarkKind.NAMES: _dashed(theme.color("name"), 1.5, 0.01, 2.33, round_=True),
            MarkKind.FIGURES: _dashed(theme.color("fig"), 1.2, 4, 3),
        }
        if self._kind in lines:
            painter.setPen(lines[self._kind])
            painter.drawLine(QPointF(label.left(), foot), QPointF(label.right(), foot))


def _dashed(color: object, width: float, dash: float, gap: float, *, round_: bool = False) -> QPen:
    pen = QPen(color, width)  # type: ignore[call-overload]
    pen.setDashPattern([dash, gap])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_ else Qt.PenCapStyle.FlatCap)
    return pen  # type: ignore[no-any-return]
