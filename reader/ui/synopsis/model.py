"""A table of what each article says, for a table view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.model.article import letter
from reader.ui.cards.told import letters

if TYPE_CHECKING:
    from collections.abc import Set

    from reader.ui.cards.entries import Entry, Sheet

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole
DOTS = Qt.ItemDataRole.UserRole + 1
TOLD = Qt.ItemDataRole.UserRole + 2
NOTE = Qt.ItemDataRole.UserRole + 3
_ROOT = QModelIndex()
_tr = QCoreApplication.translate


class SheetModel(QAbstractTableModel):
    """Reads a sheet out: rows down, articles across."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self._hidden: Set[int] = frozenset()

    def show(self, sheet: Sheet | None, hidden: Set[int] = frozenset()) -> None:
        """Show `sheet`, or what it has become; None: nothing.

        Rows tell nothing of the articles `hidden`.
        """
        self.beginResetModel()
        self.sheet, self._hidden = sheet, hidden
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if self.sheet is None or parent.isValid() else len(self.sheet)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of articles."""
        return 0 if self.sheet is None or parent.isValid() else len(self.sheet.articles)

    def entry(self, index: Index) -> Entry | None:
        """Return the cell at `index`."""
        if self.sheet is None or not index.isValid():
            return None
        return self.sheet.entry(index.row(), index.column())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the words for display, the cell in words for a screen reader, or the cell."""
        sheet, entry = self.sheet, self.entry(index)
        if sheet is None or entry is None:
            return None
        told = {
            Qt.ItemDataRole.AccessibleTextRole: sheet.spoken,
            Qt.ItemDataRole.ToolTipRole: sheet.hint,
            NOTE: sheet.note,
        }
        if role in told:
            return told[role](index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        return entry if role == ENTRY else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return an article's letter and name, or a row's number; in words what stands beside."""
        sheet = self.sheet
        across = orientation == Qt.Orientation.Horizontal
        if sheet is None or not 0 <= section < (len(sheet.articles) if across else len(sheet)):
            return None
        return (
            _across(sheet, section, role) if across else _down(sheet, section, role, self._hidden)
        )


def _across(sheet: Sheet, column: int, role: int) -> object:
    article = sheet.articles[column]
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return f"{letter(column)} {article.name}"
        case Qt.ItemDataRole.AccessibleTextRole:
            return f"{letter(column)} {article.name}, {sheet.told(column)}"
        case Qt.ItemDataRole.ToolTipRole:
            lines = (f"{letter(column)} {article.name}", article.title, sheet.told(column))
            return "\n".join(filter(None, lines))
        case r if r == TOLD:
            return sheet.told(column)
        case _:
            return None


def _down(sheet: Sheet, row: int, role: int, hidden: Set[int]) -> object:
    dots = {at: has for at, has in enumerate(sheet.dots(row)) if at not in hidden}
    carrying = [article for article, has in dots.items() if has]
    number = str(sheet.number(row))
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return number
        case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
            said = _tr("Synopsis", "in {} of {} articles: {}")
            return f"{number}, {said.format(len(carrying), len(dots), letters(carrying))}"
        case r if r == DOTS:
            return tuple(dots.values())
        case r if r == TOLD:
            return " ".join(map(letter, carrying))
        case _:
            return None
