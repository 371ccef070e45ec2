"""Panes carried to another place by their heads, and pulled wider or narrower at their edges."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from reader.ui.reading.row import Row
    from reader.ui.reading.slot import Slot
    from reader.ui.reading.view import View
    from reader.ui.reading.widths import Widths

_EDGE = 6  # how near to the edge of the row it scrolls on, in pixels
_MARK = 3  # width of the mark that shows where a pane would go
_STEP, _PACE = 24, 30  # pixels the row scrolls beyond its edge, and every how many milliseconds
_TYPES = QEvent.Type


class Carrying(QObject):
    """Follows the mouse over the heads of the panes; one a desk.

    Signals:
        moved: The article at the first place is to go to the second.
        menu_wanted: The place of an article, and where on the screen its menu is wanted.
    """

    moved = Signal(int, int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, row: Row, view: View, widths: Widths) -> None:
        super().__init__(row)
        self._row, self._view, self._widths = row, view, widths
        self._held: Slot | None = None  # whose head the button was pressed on
        self._from = QPoint()  # where on the screen
        self._pulled: Slot | None = None  # the pane that is made wider or narrower
        self._carried = False
        self._mark: QWidget | None = None
        self._beyond = QTimer(self, interval=_PACE)
        self._beyond.timeout.connect(self._scroll_on)
        self._at = QPoint()

    def listen(self, slot: Slot) -> None:
        """Follow the mouse over the head of a pane."""
        slot.header.setMouseTracking(True)
        slot.header.installEventFilter(self)
        slot.header.more.clicked.connect(partial(self._offer, slot))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Carry, pull, click, or open a menu."""
        if isinstance(event, QKeyEvent) and self._carried and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return True
        slot = next((one for one in self._row.slots if one.header is watched), None)
        if slot is None:
            return False
        if isinstance(event, QContextMenuEvent):
            self.menu_wanted.emit(slot.sheet.index, event.globalPos())
            return True
        return isinstance(event, QMouseEvent) and self._follow(slot, event)

    def _offer(self, slot: Slot) -> None:
        """Have the menu opened below the sign at the head's right."""
        more = slot.header.more
        self.menu_wanted.emit(slot.sheet.index, more.mapToGlobal(more.rect().bottomLeft()))

    def _follow(self, slot: Slot, event: QMouseEvent) -> bool:
        kind, left = event.type(), Qt.MouseButton.LeftButton
        if kind == _TYPES.MouseButtonPress and event.button() == left:
            self._held, self._from = slot, event.globalPosition().toPoint()
            self._pulled = self._widths.at_edge(slot, event.position().toPoint())
        elif kind == _TYPES.MouseMove:
            self._move(slot, event)
        elif kind == _TYPES.MouseButtonRelease and event.button() == left and self._held:
            self._release()
        else:
            return False
        return True

    def _move(self, slot: Slot, event: QMouseEvent) -> None:
        self._at = event.globalPosition().toPoint()
        if self._held is None:
            edge = self._widths.at_edge(slot, event.position().toPoint())
            shape = Qt.CursorShape.SplitHCursor if edge else Qt.CursorShape.OpenHandCursor
            slot.header.setCursor(shape)
        elif self._pulled is not None:
            self._widths.pull(self._pulled, self._at)
        elif self._carried or self._is_far():
            if not self._carried:
                self._carried = True
                self._watch_keys(on=True)
                self._held.header.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._beyond.start()
            self._show_mark()

    def _is_far(self) -> bool:
        far = (self._at - self._from).manhattanLength()
        return far >= QApplication.startDragDistance()

    def _release(self) -> None:
        held, carried, pulled = self._held, self._carried, self._pulled
        to = self._place()
        self._let_go()
        if held is None:
            return
        if carried:
            if to != held.sheet.index:
                self.moved.emit(held.sheet.index, to)
        elif pulled is None:
            held.pane.setFocus()

    def _let_go(self) -> None:
        """Carry nothing any more; whatever was carried is where it was."""
        if self._held is not None:
            self._watch_keys(on=False)
            self._held.header.unsetCursor()
        if self._mark is not None:
            self._mark.deleteLater()
        self._held = self._pulled = self._mark = None
        self._carried = False
        self._beyond.stop()

    def _gap(self) -> int:
        """Return before which of the panes shown the one that is carried would go."""
        shown = self._row.shown()
        x = self._row.mapFromGlobal(self._at).x() + self._row.horizontalScrollBar().value()
        return sum(x > slot.pane.x() + slot.pane.width() // 2 for slot in shown)

    def _place(self) -> int:
        """Return the place that what is carried would have."""
        shown, gap = self._row.shown(), self._gap()
        if self._held is None or not shown:
            return 0
        at = self._held.sheet.index
        if gap == len(shown):
            last = shown[-1].sheet.index
            return last + (at > last)
        before = shown[gap].sheet.index
        return before - (at < before)

    def _show_mark(self) -> None:
        """Show between which panes the one that is carried would go."""
        shown, gap = self._row.shown(), self._gap()
        row = self._row.viewport()
        if self._mark is None:
            self._mark = QWidget(row)
            self._mark.setAutoFillBackground(True)
            palette = QPalette(self._mark.palette())
            palette.setColor(QPalette.ColorRole.Window, self._view.theme.color("accent"))
            self._mark.setPalette(palette)
            self._mark.show()
        right = shown[-1].pane.x() + shown[-1].pane.width()
        x = shown[gap].pane.x() if gap < len(shown) else right - _MARK
        left = x - 1 - self._row.horizontalScrollBar().value()
        self._mark.setGeometry(max(0, left), 0, _MARK, row.height())
        self._mark.raise_()

    def _watch_keys(self, *, on: bool) -> None:
        """Follow every key, for Escape, wherever the keyboard is."""
        application = QApplication.instance()
        if application is not None:
            (application.installEventFilter if on else application.removeEventFilter)(self)

    def _scroll_on(self) -> None:
        """Scroll sideways while something is carried beyond what is in view."""
        x, bar = self._row.mapFromGlobal(self._at).x(), self._row.horizontalScrollBar()
        by = (x > self._row.width() - _EDGE) - (x < _EDGE)
        if by:
            bar.setValue(bar.value() + by * _STEP)
            self._show_mark()
