"""A pane: one article's text with its marks, and the gutter to its left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QPainter
from PySide6.QtWidgets import QWidget

from reader.model.comparison import Passage
from reader.ui.reading.caret import Caret
from reader.ui.reading.hits import Hit, hit
from reader.ui.reading.keys import press
from reader.ui.reading.measures import GRAB, OUTDENT
from reader.ui.reading.paint import paint_sheet
from reader.ui.reading.spots import chosen_in, pointed_at
from reader.ui.reading.words import pane_name

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QWheelEvent,
    )

    from reader.ui.reading.sheet import Sheet
    from reader.ui.reading.strip import OverviewStrip


class Pane(QWidget):
    """Shows a sheet, lets its words be selected, and says what the pointer and keys did.

    Signals:
        pointed: The `Hit` under the pointer; an empty one when the pointer left.
        clicked: The `Hit` that was clicked.
        helped: The `Hit` a tooltip is wanted for, and where on screen.
        focused: The keyboard came here.
        keyboard_moved: Whether the keyboard came here; if not, it went away.
        selecting: There are selected words here, more or fewer than before.
        menu_wanted: The `Spot` that a menu is wanted for.
    """

    pointed = Signal(object)
    clicked = Signal(object)
    helped = Signal(object, object)
    focused = Signal()
    keyboard_moved = Signal(bool)
    selecting = Signal()
    menu_wanted = Signal(object)

    def __init__(self, sheet: Sheet, strip: OverviewStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.strip = strip
        self.caret = Caret()
        self._pressed = False
        self.parts: object = None  # what assistive technology has asked for
        self.setAccessibleName(pane_name(sheet.index, sheet.article))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def gutter(self) -> QRect:
        """Where ribbons, names of speakers and the reading line are."""
        return QRect(0, 0, self.sheet.columns.left - OUTDENT, self.height())

    def selected(self) -> Passage | None:
        """Return the selected words, whole ones: a drag that ends inside one means all of it."""
        span = self.caret.words(self.sheet.article.text)
        return Passage(self.sheet.index, span) if span else None

    def copy(self) -> None:
        """Put the selected words on the clipboard, exactly as the article has them."""
        if self.caret.span:
            words = self.caret.span.of(self.sheet.article.text)
            QGuiApplication.clipboard().setText(words)

    def select_all(self) -> None:
        """Select the whole article."""
        self.caret.select_all(self.sheet.article.text)
        self._tell_selection()

    def show_caret(self) -> None:
        """Scroll as little as brings the moving end of the selection into view."""
        flow = self.sheet.flow
        if flow.lines:
            top = flow.lines[flow.line_of(self.caret.position)].top
            lowest = top + flow.measures.line - self.height()
            self.strip.setValue(min(max(self.strip.value(), lowest), top))
        self._tell_selection()

    def leave(self) -> None:
        """Give up what is selected, here and in every pane."""
        self.clicked.emit(Hit())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is exposed."""
        painter = QPainter(self)
        paint_sheet(painter, self.sheet, event.region(), self.caret.span)
        painter.end()

    def shift(self, by: int) -> None:
        """Follow the sheet, scrolled on by so many pixels; paint but what that brought into view.

        The words move as they are.  What crosses the gutter does not, nor what the strip covers.
        """
        gutter, right = self.gutter, self.sheet.columns.strip - GRAB
        left = gutter.width()
        self.scroll(0, -by, QRect(left, 0, right - left, self.height()))
        self.update(gutter)
        self.update(right, 0, self.width() - right, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, or extend it with Shift; a double click takes a word."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        offset = self._offset(event.position(), between=True)
        if event.type() == QEvent.Type.MouseButtonDblClick:
            word_at = self._offset(event.position(), between=False)
            self.caret.select_word(self.sheet.article.text, word_at)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.caret.extend(offset)
        else:
            self._pressed = True
            self.caret.place(offset)
        self._tell_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection while dragging, else tell what is under the pointer."""
        at = event.position()
        if self._pressed:
            self.caret.extend(self._offset(at, between=True))
            self.show_caret()
            return
        found = hit(self.sheet, at.x(), at.y())
        in_gutter = at.x() < self.sheet.columns.left - OUTDENT
        shape = Qt.CursorShape.ArrowCursor if in_gutter else Qt.CursorShape.IBeamCursor
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if found.active or found.speaker else shape
        )
        self.pointed.emit(found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and release that selected nothing is a click."""
        if self._pressed and self.caret.span is None:
            self.clicked.emit(hit(self.sheet, event.position().x(), event.position().y()))
        self._pressed = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; what was under the pointer moves away from it."""
        self.pointed.emit(Hit())
        self.strip.wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select, copy, scroll, ask for the menu; every other key is the window's.

        Qt makes a menu of Shift+F10 on no platform but Windows.
        """
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if shifted and event.key() == Qt.Key.Key_F10:
            self.menu_wanted.emit(chosen_in(self))
        elif not press(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is pointed at, or of what the keyboard is at."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        spot = chosen_in(self) if by_keyboard else pointed_at(self, event.pos())
        if spot.words is None and self.caret.span:
            # What the menu is not about is selected no longer: Copy would copy it all the same.
            self.caret.place(self.caret.position)
            self._tell_selection()
        self.menu_wanted.emit(spot)

    def event(self, event: QEvent) -> bool:
        """Tell of focus, of the pointer's leaving, and of a tooltip that is wanted."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = event.pos()
            self.helped.emit(hit(self.sheet, at.x(), at.y()), event.globalPos())
            return True
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit(Hit())
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.keyboard_moved.emit(self.hasFocus())
        if event.type() == QEvent.Type.FocusIn:
            self.focused.emit()
        return super().event(event)

    def _tell_selection(self) -> None:
        if self.caret.span:
            self.selecting.emit()
        self.update()

    def _offset(self, at: QPointF, *, between: bool) -> int:
        x, y = at.x() - self.sheet.columns.left, at.y() + self.sheet.scroll
        return self.sheet.flow.offset_at(x, y, between=between)
