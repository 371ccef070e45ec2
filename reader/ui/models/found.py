"""What a search found, for a list view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.found import Found

Index: TypeAlias = QModelIndex | QPersistentModelIndex

FOUND = Qt.ItemDataRole.UserRole

_ROOT = QModelIndex()
_tr = QCoreApplication.translate


class FoundModel(QAbstractListModel):
    """Reads out what was found, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Found] = ()

    def show(self, found: Sequence[Found]) -> None:
        """Show `found` in place of what is there."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how much was found; a row has no children."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the heading, or else the snippet, for display; all of it to be heard."""
        if not index.isValid():
            return None
        found = self._found[index.row()]
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: found.heading or found.snippet,
            Qt.ItemDataRole.ToolTipRole: f"{found.heading}\n{found.snippet}".strip(),
            Qt.ItemDataRole.AccessibleTextRole: _spoken(found),
            FOUND: found,
        }
        return values.get(role)


def where(found: Found) -> str:
    """Return what was found and in which story: "Note · Bridge closure"."""
    article = found.kind == "article"
    kind = _tr("Found", "Article") if article else _tr("Found", "Note")
    return f"{kind} · {found.story_name}"


def _spoken(found: Found) -> str:
    return ". ".join(filter(None, (where(found), found.heading, found.snippet)))
