"""The overview strip: a pane's scroll bar that shows where its marks lie."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget

from reader.ui.reading.boxes import Bars
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.measures import GRAB, STRIP, THUMB_BEYOND
from reader.ui.reading.words import pane_name

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QMouseEvent, QPaintEvent, QWheelEvent

    from reader.model.text import Span
    from reader.ui.reading.sheet import Sheet

_tr = QCoreApplication.translate
_LANE, _RIGHT_LANE, _SIDE = 4, 3, 3
_LEAST_TICK, _LEAST_SELECTED, _LEAST_THUMB = 2.0, 4.0, 24.0
_THUMB_ROUND = 3
_NOTCH = 120  # Qt's eighths of a degree in a step of a common wheel


class OverviewStrip(QAbstractSlider):
    """Its value is how far the pane is scrolled, in pixels."""

    def __init__(self, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._bars = Bars()
        self._painted, self._painted_of = QPixmap(), tuple[object, ...]()
        self._grip: tuple[float, int] | None = None  # where it was taken hold of, and its value
        self.setOrientation(Qt.Orientation.Vertical)
        self.setInvertedControls(True)  # "down" is onward, as in any scroll bar
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAccessibleName(
            _tr("ReadingDesk", "Overview of {name}").format(
                name=pane_name(sheet.index, sheet.article)
            )
        )

    def y_of(self, content: float) -> float:
        """Return where on the strip a height of the content lies."""
        return content * self.height() / max(self._sheet.flow.height, self.height(), 1)

    def thumb(self) -> QRectF:
        """Return the visible part."""
        top, bottom = self.y_of(self.value()), self.y_of(self.value() + self.height())
        if bottom - top < _LEAST_THUMB:
            share = self.value() / max(self.maximum(), 1)
            top = share * (self.height() - _LEAST_THUMB)
            bottom = top + _LEAST_THUMB
        left = GRAB - THUMB_BEYOND + 0.5
        return QRectF(left, top + 0.5, STRIP + 2 * THUMB_BEYOND - 1, bottom - top - 1)

    def in_words(self) -> str:
        """Return how many marks of each kind there are on it, of those on show."""
        sheet, view = self._sheet, self._sheet.view
        counts = {
            MarkKind.MATCHES: (_tr("ReadingDesk", "matches: {count}"), len(sheet.marks.passages)),
            MarkKind.QUOTES: (
                _tr("ReadingDesk", "quotes: {count}"),
                sum(1 for _ in view.quotes(sheet.marks)),
            ),
            MarkKind.NOTES: (_tr("ReadingDesk", "notes: {count}"), len(sheet.notes)),
        }
        return ", ".join(
            words.format(count=count)
            for kind, (words, count) in counts.items()
            if view.shows(kind)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, both lanes, the selected passage, finds and the visible part."""
        theme = self._sheet.view.theme
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._lanes())
        self._bars.paint(painter, self._sheet, self.height())
        if self.maximum() > 0:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = self.hasFocus()
            edge = theme.color("accent" if focused else "viewedge")
            painter.setPen(QPen(edge, 2 if focused else 1))
            painter.setBrush(theme.color("view"))
            painter.drawRoundedRect(self.thumb(), _THUMB_ROUND, _THUMB_ROUND)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the visible part, or bring it to the pointer first."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        y, thumb = event.position().y(), self.thumb()
        self.setSliderDown(True)
        if not thumb.top() <= y <= thumb.bottom():
            self.setValue(self.value() + round((y - thumb.center().y()) * self._per_pixel()))
        self._grip = (y, self.value())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the visible part follow the pointer."""
        if self._grip is not None:
            y, value = self._grip
            self.setValue(value + round((event.position().y() - y) * self._per_pixel()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by what the wheel or the fingers did; sideways is the row's."""
        sideways = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        fine, coarse = event.pixelDelta(), event.angleDelta()
        if sideways or abs(coarse.x()) > abs(coarse.y()):
            event.ignore()
            return
        notches = coarse.y() / _NOTCH * QApplication.wheelScrollLines()
        by = fine.y() if not fine.isNull() else round(notches * self.singleStep())
        self.setValue(self.value() - by)
        event.accept()

    def _per_pixel(self) -> float:
        """Return how far the article moves when the visible part moves by a pixel."""
        return self.maximum() / max(1.0, self.height() - self.thumb().height())

    def _lanes(self) -> QPixmap:
        """Return ground and marks: painted once and not in each frame."""
        sheet, view, ratio = self._sheet, self._sheet.view, self.devicePixelRatioF()
        look = (view.theme, view.shown, view.lit, view.only, view.voice)
        made_of = (sheet.flow, sheet.marks, sheet.notes, *look)
        size = QSize(GRAB + STRIP, self.height()) * ratio
        if size != self._painted.size() or not all(map(is_, made_of, self._painted_of)):
            self._painted, self._painted_of = QPixmap(size), made_of
            self._painted.setDevicePixelRatio(ratio)
            self._painted.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._painted)
            ground = QRectF(GRAB, 0, STRIP, self.height())
            painter.fillRect(ground, view.theme.color("chrome"))
            self._paint_left_lane(painter)
            self._paint_right_lane(painter)
            painter.end()
        return self._painted

    def _paint_left_lane(self, painter: QPainter) -> None:
        sheet = self._sheet
        if not sheet.view.shows(MarkKind.MATCHES):
            return
        tick, accent = sheet.view.theme.color("tick"), sheet.view.theme.color("accent")
        lit = [m for m in sheet.marks.passages if m.passage in sheet.view.lit]
        for matched in sheet.marks.passages:
            painter.fillRect(self._tick(matched.passage.span, _LANE, _LEAST_TICK), tick)
        for matched in lit:
            painter.fillRect(self._tick(matched.passage.span, STRIP, _LEAST_SELECTED), accent)

    def _paint_right_lane(self, painter: QPainter) -> None:
        sheet, theme = self._sheet, self._sheet.view.theme
        for mark in sheet.view.quotes(sheet.marks):
            self._dot(painter, mark.quote.content, theme.color("quote"))
        if sheet.view.shows(MarkKind.NOTES):
            for noted in sheet.notes:
                self._dot(painter, noted.span, theme.color(f"notedot_{noted.note.color}"))
        if sheet.view.only:
            for name in sheet.view.names(sheet.marks):
                tick = self._tick(name.mention.span, STRIP, _LEAST_TICK)
                tick.setHeight(_LEAST_TICK)
                painter.fillRect(tick, theme.color("text"))

    def _tick(self, span: Span, width: int, least: float) -> QRectF:
        flow = self._sheet.flow
        first, last = flow.lines[flow.line_of(span.start)], flow.lines[flow.line_of(span.end - 1)]
        top = round(self.y_of(first.top))
        bottom = round(self.y_of(last.top + flow.measures.line)) - 1
        return QRectF(GRAB, top, width, max(bottom - top, least))

    def _dot(self, painter: QPainter, span: Span, color: QColor) -> None:
        top = round(self._tick(span, _RIGHT_LANE, _LEAST_TICK).top())
        left = GRAB + STRIP - _RIGHT_LANE
        painter.fillRect(QRectF(left, top, _RIGHT_LANE, _SIDE), color)
