"""From the cells of the synopsis to the words they stand for, and what else is done with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from reader.model.article import letter
from reader.ui.clipboard import offer_copies, put
from reader.ui.synopsis.copying import cited, clipping

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint

    from reader.model.comparison import Passage
    from reader.ui.cards.clipping import Clipping
    from reader.ui.synopsis.table import SheetTable


class Touring(QObject):
    """Leads from the table; what has several places leads from one to the next.

    Attributes:
        stays: Tells whether a click on a cell only chooses it, as something waits for it.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        stepped: Which place of how many in its cell was chosen, from 1.
        stood: Which row, from 1, of how many is the current one; twice 0 for none.
        base_chosen: The article that the others are to be compared with.
        offered: A menu of a cell, a `QMenu` for more to be put in, and the cell's first `Passage`.
    """

    passage_chosen = Signal(object)
    stepped = Signal(int, int)
    stood = Signal(int, int)
    base_chosen = Signal(int)
    offered = Signal(object, object)

    def __init__(self, table: SheetTable) -> None:
        super().__init__(table)
        self._table = table
        self._reached: Passage | None = None
        self.stays: Callable[[], bool] = bool  # which returns False
        table.entry_chosen.connect(self._take)
        table.clipping = self._clip
        table.menu_wanted.connect(self._offer)
        table.article_chosen.connect(self.base_chosen)
        table.selectionModel().currentChanged.connect(self.tell)

    @property
    def place(self) -> Passage | None:
        """The passage of the current cell, or another of its row; None for nowhere."""
        index, sheet = self._table.currentIndex(), self._table.sheet_model.sheet
        if sheet is None or not index.isValid():
            return None
        columns = sorted(range(len(sheet.articles)), key=lambda at: at != index.column())
        found = (place for at in columns for place in sheet.entry(index.row(), at).targets)
        return next(found, None)

    @property
    def passages(self) -> frozenset[Passage]:
        """All passages of the current row; none where there is none."""
        index, sheet = self._table.currentIndex(), self._table.sheet_model.sheet
        if sheet is None or not index.isValid():
            return frozenset()
        cells = (sheet.entry(index.row(), at) for at in range(len(sheet.articles)))
        return frozenset(one for cell in cells for one in cell.targets)

    def _take(self, row: int, article: int) -> None:
        """Go to the words of a cell that was clicked, or stay."""
        if not self.stays():
            self.go(row, article)

    def go(self, row: int, article: int) -> None:
        """Go to the words of a cell; to the next of its places, where one of them was reached."""
        sheet = self._table.sheet_model.sheet
        targets = sheet.entry(row, article).targets if sheet else ()
        if targets:
            turn = targets.index(self._reached) + 1 if self._reached in targets else 0
            turn %= len(targets)
            self._reached = targets[turn]
            self.passage_chosen.emit(self._reached)
            self.stepped.emit(turn + 1, len(targets))

    def go_on(self) -> None:
        """Go to the next place of the current cell."""
        index = self._table.currentIndex()
        self.go(index.row(), index.column())

    def walk(self, by: int) -> None:
        """Go to the next (1) or previous (-1) row."""
        index = self._table.currentIndex()
        row = index.row() + by if index.isValid() else 0
        if 0 <= row < self._table.sheet_model.rowCount():
            self._table.show_cell(row, max(index.column(), 0))

    def copy_all(self) -> None:
        """Copy all rows that are shown as a table."""
        sheet = self._table.sheet_model.sheet
        if sheet is not None:
            put(clipping(sheet, range(len(sheet)), self._table.columns))

    def _clip(self, citing: bool) -> Clipping | None:  # noqa: FBT001 - as the table asks for it
        """Return the rows selected, as citations or a table; for that all, where none is."""
        sheet, columns = self._table.sheet_model.sheet, self._table.columns
        if sheet is None:
            return None
        rows = self._table.chosen_rows()
        if citing:
            return cited(sheet, rows, columns)
        return clipping(sheet, rows or range(len(sheet)), columns)

    def tell(self) -> None:
        """Tell which row is the current one."""
        row, count = self._table.currentIndex().row(), self._table.sheet_model.rowCount()
        self.stood.emit(row + 1, count if row >= 0 else 0)

    def _offer(self, at: QPoint) -> None:
        """Open the menu of the current cell."""
        index = self._table.currentIndex()
        entry = self._table.sheet_model.entry(index)
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What can be done here"))
        if entry is not None:
            to = self.tr("&Go to the Words in {}").format(letter(index.column()))
            go = menu.addAction(to, partial(self.go, index.row(), index.column()))
            go.setEnabled(bool(entry.targets))
            compare = self.tr("Compare &with {}").format(letter(index.column()))
            menu.addAction(compare, partial(self.base_chosen.emit, index.column()))
            menu.addSeparator()
            if entry.targets:
                self.offered.emit(menu, entry.targets[0])
                menu.addSeparator()
            offer_copies(menu, self._table)
        menu.addAction(self.tr("Copy &All Rows as a Table"), self.copy_all)
        menu.popup(at)
