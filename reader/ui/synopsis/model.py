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

    def show(self, sheet: Sheet | None) -> None:
        """Show `sheet`, or what it has become; None: nothing."""
        self.beginResetModel()
        self.sheet = sheet
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
        return _across(sheet, section, role) if across else _down(sheet, section, role)


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


def _down(sheet: Sheet, row: int, role: int) -> object:
    if role == DOTS:
        return sheet.dots(row)
    number = str(sheet.number(row))
    if role == Qt.ItemDataRole.DisplayRole:
        return number
    if role not in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
        return None
    dots = sheet.dots(row)
    said = _tr("Synopsis", "in {} of {} articles: {}")
    which = letters([article for article, has in enumerate(dots) if has])
    return f"{number}, {said.format(sum(dots), len(dots), which)}"
