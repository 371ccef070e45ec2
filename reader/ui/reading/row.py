"""The panes side by side, in a row that scrolls sideways."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader.ui.bidi import count_from_left
from reader.ui.reading.measures import GRAB, PREFERRED, pane_widths
from reader.ui.reading.sheet import Sheet
from reader.ui.reading.slot import Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from reader.model.article import Article
    from reader.ui.reading.pane import Pane
    from reader.ui.reading.view import View

_tr = QCoreApplication.translate
_SIDEWAYS = 10  # height of the sideways scroll bar, space around its thumb included


class Row(QScrollArea):
    """Lays the panes out: whole panes only, all with the same column.

    Signals:
        arranged: Panes have other places, widths or lines.
    """

    arranged = Signal()

    def __init__(self, view: View, parent: QWidget) -> None:
        super().__init__(parent)
        count_from_left(self)
        self.slots: list[Slot] = []
        self.led = 0  # the pane the user is in or was led to last
        self._owed = False  # whether that pane is still to be brought into view
        self._wide = 0  # when the panes were placed
        self._view = view
        self._inner = QWidget(self)
        self.setWidget(self._inner)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_tr("ReadingDesk", "Articles side by side"))
        self.dress()

    def dress(self) -> None:
        """Take the colours of the view's theme."""
        theme = self._view.theme
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.color("paper"))
        self.setPalette(palette)
        self._inner.setPalette(palette)  # which has one of its own once a style sheet was set
        bar = self.horizontalScrollBar()
        bar.setStyleSheet(
            _SIDEWAYS_BAR.format(
                ground=theme.color("paper").name(), thumb=theme.color("viewedge").name()
            )
        )
        bar.setAccessibleName(_tr("ReadingDesk", "Scroll sideways"))
        for slot in self.slots:
            slot.refresh()
        self._inner.update()

    def show_articles(self, articles: Sequence[Article]) -> None:
        """Show these articles, unmarked, and no others; those that stay are read on."""
        self._view.articles = len(articles)
        places = {slot.sheet.article.key: slot.reading for slot in self.slots}
        for slot in self.slots:
            for widget in slot.widgets:
                widget.hide()
                widget.deleteLater()
        self.slots = [
            Slot(Sheet(index, article, self._view), self._inner)
            for index, article in enumerate(articles)
        ]
        for slot in self.slots:
            slot.reading = places.get(slot.sheet.article.key)
            slot.strip.raise_()  # above the pane to its right too, which it overlaps
            slot.strip.valueChanged.connect(partial(self._repaint_gutter_after, slot))
        taking = (widget for slot in self.slots for widget in (slot.pane, slot.strip))
        for one, other in pairwise((self._before(), *taking)):
            QWidget.setTabOrder(one, other)
        self.arrange()

    def _before(self) -> QWidget:
        """Return what the keyboard leaves for this row by Tab; panes made later come last."""
        before = self.previousInFocusChain()
        while before and before is not self and not self._precedes(before):
            before = before.previousInFocusChain()
        return before or self

    def _precedes(self, widget: QWidget) -> bool:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return takes and not self.isAncestorOf(widget)

    def arrange(self, *, afresh: bool = False) -> None:
        """Give every pane its place; `afresh` lays the text out again even at the same width.

        The pane the user is in stays in view, or else the first one that is.
        """
        shown, kept = self.shown(), self._first_in_view()
        if not shown:
            return
        for left, slot, right in zip([None, *shown], shown, [*shown[1:], None], strict=False):
            slot.sheet.left = left.sheet if left else None
            slot.sheet.right = right.sheet if right else None
            slot.keep()
            slot.sheet.forget_signs()
            if afresh:
                slot.sheet.forget_layout()
        size = self.size()  # there is no frame, nor a bar at the side
        self._wide = size.width()
        available = size.width() - GRAB
        narrowest = min(self._view.narrowest, max(available, 1))
        widths = pane_widths(available, len(shown), narrowest)
        total = sum(widths) + GRAB
        spare = _SIDEWAYS if total > size.width() else 0
        self._inner.resize(max(total, size.width()), self.height() - spare)
        x = 0
        for slot, width in zip(shown, widths, strict=True):
            slot.place(QRect(x, 0, width, self._inner.height()))
            x += width
        if kept:
            self._scroll_to(kept)
            seen = _is_mostly_within(kept, self.horizontalScrollBar().value(), self._wide)
            self._owed = self._owed and not seen
        self.arranged.emit()

    def shown(self) -> list[Slot]:
        """Return the slots that are not hidden, from left to right."""
        return [slot for slot in self.slots if slot.shown]

    def set_shown(self, index: int, shown: bool) -> None:  # noqa: FBT001
        """Show or hide one pane; its neighbours become each other's."""
        if self.slots[index].shown == shown:
            return
        self.slots[index].set_shown(shown)
        self.arrange()

    def unselect(self, but: Slot | None = None) -> None:
        """Give up the words selected in every pane, or in every other, and what was revealed."""
        self._view.revealed = None
        for slot in self.slots:
            if slot is not but:
                slot.pane.caret.collapse()
            slot.pane.update()

    def bring(self, index: int) -> None:
        """Scroll sideways as little as brings a pane wholly into view; the user is led to it."""
        if self.slots and self.slots[index].shown:
            self.led = index
            self._owed = not self.isVisible()  # what is not on the screen is not scrolled
            self._scroll_to(self.slots[index].pane)

    def _scroll_to(self, pane: Pane) -> None:
        bar = self.horizontalScrollBar()
        rightmost = pane.x()
        leftmost = pane.x() + pane.width() + GRAB - self.width()
        bar.setValue(min(max(bar.value(), leftmost), rightmost))

    def _first_in_view(self) -> Pane | None:
        """Return the pane that is to stay in view; None where none has its place yet."""
        for slot in self.slots[self.led : self.led + 1]:
            if self._owed and slot.shown:
                return slot.pane
        left = self.horizontalScrollBar().value()
        wide = max(self._wide, self.width())  # as it was, or as it is and so not scrolled away
        placed = [slot for slot in self.shown() if slot.sheet.height]
        placed.sort(key=lambda slot: slot.sheet.index != self.led)
        inside = (slot.pane for slot in placed if _is_mostly_within(slot.pane, left, wide))
        return next(inside, None)

    def sizeHint(self) -> QSize:
        """Return the size at which every pane has its preferred width."""
        return QSize(PREFERRED * max(1, len(self.slots)), 2 * PREFERRED)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the panes."""
        super().resizeEvent(event)
        self.arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways: what no pane wanted."""
        delta = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (delta.x() or delta.y()))
        event.accept()

    def _repaint_gutter_after(self, slot: Slot, _value: int) -> None:
        right = slot.sheet.right
        if right:
            pane = self.slots[right.index].pane
            pane.update(pane.gutter)


def _is_mostly_within(pane: Pane, left: int, wide: int) -> bool:
    inside = min(pane.x() + pane.width(), left + wide) - max(pane.x(), left)
    return 2 * inside > min(pane.width(), wide)


_SIDEWAYS_BAR = """
QScrollBar:horizontal {{ height: 10px; background: {ground}; border: none; }}
QScrollBar::handle:horizontal {{
    background: {thumb}; border-radius: 2px; min-width: 24px; margin: 3px 8px; }}
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal {{ background: {ground}; }}
"""
