"""A table whose rows are measured when they are first seen, so that hundreds stay quick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QTableView

from reader.ui.bidi import count_from_left
from reader.ui.synopsis.delegate import EntryDelegate
from reader.ui.synopsis.headers import ArticleHeader, NumberHeader
from reader.ui.synopsis.model import SheetModel

if TYPE_CHECKING:
    from collections.abc import Set

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.cards.entries import Sheet
    from reader.ui.painting import Look
    from reader.ui.synopsis.model import Index

NARROWEST = 264  # of a column, in logical pixels
_LETTER, _LINE, _AROUND = 7.0, 22, 44  # a letter's width, a line's height, what else a row has
_SAMPLED = 40  # rows that tell how high a row is usually
_TRIES = 3
_AHEAD = 8  # rows
_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
_AT_TOP = QAbstractItemView.ScrollHint.PositionAtTop


class MeasuredTable(QTableView):
    """Columns of one width; a row has a likely height until it comes into view.

    What the user looks at stays where it is while the rows above it get their heights.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_from_left(self)
        self.sheet_model = SheetModel(self)
        self.cells = EntryDelegate(look, self)
        self.across, self.down = ArticleHeader(look, self), NumberHeader(look, self)
        self._measured: set[int] = set()
        self._settling = False
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._look_ahead)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        self.setModel(self.sheet_model)
        self.setItemDelegate(self.cells)
        for way in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            way(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def columns(self) -> list[int]:
        """The articles that have a column."""
        every = range(self.sheet_model.columnCount())
        return [column for column in every if not self.isColumnHidden(column)]

    def show_sheet(self, sheet: Sheet | None, hidden: Set[int] = frozenset()) -> None:
        """Show `sheet` from its top, without the columns of the articles `hidden`."""
        self.cells.forget()
        self._measured.clear()
        self.sheet_model.show(sheet, hidden)
        for column in range(self.sheet_model.columnCount()):
            self.setColumnHidden(column, column in hidden)
        self._fit_columns()
        self.down.setDefaultSectionSize(self._usual_height())
        self.scrollToTop()
        self._settle()

    def measure_anew(self) -> None:
        """Take the heights of all rows anew; the row at the top stays there."""
        top = self.rowAt(0)
        self._measured.clear()
        self._settle()
        if top > 0:
            self.scrollTo(self.sheet_model.index(top, max(self.columnAt(0), 0)), _AT_TOP)
        self.viewport().update()
        self.down.viewport().update()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        """Bring a cell into view, once it is known how high it and what is around it are."""
        for _ in range(_TRIES):
            before = self.verticalScrollBar().value()
            self._measure(index.row())
            self.updateGeometries()
            super().scrollTo(index, hint)
            if self.verticalScrollBar().value() == before:
                return

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; rows that come into view at the top grow upwards."""
        top = self.rowAt(0)
        super().scrollContentsBy(dx, dy)
        if dy:
            self._settle(top if dy > 0 else -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the articles."""
        super().resizeEvent(event)
        self._fit_columns()
        self._settle()

    def _fit_columns(self) -> None:
        count = max(len(self.columns), 1)
        width = max(self.viewport().width() // count, NARROWEST)
        if width != self.across.defaultSectionSize() or self.cells.width != width:
            self.across.setDefaultSectionSize(width)
            self.cells.fit(width)
            self.measure_anew()

    def _usual_height(self) -> int:
        """Return how high a row is likely to be: the mean of some, by how long they are."""
        sheet = self.sheet_model.sheet
        if sheet is None or not len(sheet):
            return _AROUND
        rows = range(0, len(sheet), max(len(sheet) // _SAMPLED, 1))
        longest = [max(sheet.size(row, at) for at in self.columns) for row in rows]
        a_line = max(self.cells.manner.width / _LETTER, 1)
        lines = sum(int(size / a_line) + 1 for size in longest) / len(longest)
        return round(lines * _LINE * self.cells.manner.zoom / 100 + _AROUND)

    def _settle(self, kept: int = -1) -> None:
        """Measure the rows in view; the row `kept` stays where it is, else the one at the top."""
        if self._settling or self.viewport().height() <= 0:
            return
        self._settling = True
        changed = False
        while (row := self._unmeasured(kept)) is not None:
            before = self.rowViewportPosition(kept) if kept >= 0 else 0
            changed |= self._measure(row)
            if row < kept:
                self.updateGeometries()
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.rowViewportPosition(kept) - before)
        self._settling = False
        if changed:
            self.updateGeometries()
            self.viewport().update()
            self.down.viewport().update()
        self._ahead.start(0)

    def _look_ahead(self) -> None:
        """Measure one of the rows that come into view next, while there is nothing else to do."""
        bottom = self.rowAt(self.viewport().height() - 1)
        rows = range(bottom + 1, min(bottom + 1 + _AHEAD, self.sheet_model.rowCount()))
        row = next((row for row in rows if bottom >= 0 and row not in self._measured), None)
        if row is not None:
            self._measure(row)
            self._ahead.start(0)

    def _unmeasured(self, kept: int) -> int | None:
        """Return a row in view that is not measured yet, those above `kept` first, upwards."""
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        last = bottom if bottom >= 0 else self.sheet_model.rowCount() - 1
        if top < 0:
            return None
        above = range(min(kept, last + 1) - 1, top - 1, -1) if kept > top else ()
        rows = (*above, *range(top, last + 1))
        return next((row for row in rows if row not in self._measured), None)

    def _measure(self, row: int) -> bool:
        """Give a row its height; tell whether it had another."""
        if row in self._measured or row < 0:
            return False
        self._measured.add(row)
        before, high = self.down.sectionSize(row), self._height(row)
        self.down.resizeSection(row, high)
        return before != high

    def _height(self, row: int) -> int:
        model, sheet = self.sheet_model, self.sheet_model.sheet
        said = [at for at in self.columns if sheet and sheet.size(row, at)]  # the others are low
        heights = [self.cells.height(model.index(row, column)) for column in said]
        return max(*heights, 0, self.down.sectionSizeFromContents(row).height())
