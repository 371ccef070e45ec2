"""The files of a batch as Qt's views see them, each with what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from reader.ui.cards.told import counted, grouped
from reader.ui.preview.candidate import Candidate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

_tr = QCoreApplication.translate

#: The role under which an index gives its `FileRow`.
FILE = int(Qt.ItemDataRole.UserRole)

Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that could not be read.

    Attributes:
        name: What it is called.
        reason: One sentence that names it.
    """

    name: str
    reason: str

    @property
    def told(self) -> tuple[str, ...]:
        """Sentences about it."""
        return (self.reason,)


Entry: TypeAlias = Candidate | Refused


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file as it stands in the list: its name, a line about it, and its tick.

    `ticked` is None where there is nothing to tick.
    """

    name: str
    state: str
    ticked: bool | None


class FileModel(QAbstractListModel):
    """The files in their order; those that were read can be ticked."""

    def __init__(self, entries: Sequence[Entry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries = list(entries)
        for entry in self.entries:
            self._follow(entry)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that each can be chosen, and ticked if it was read."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.NoItemFlags
        common = flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemNeverHasChildren
        read = isinstance(self.entries[index.row()], Candidate)
        return common | flags.ItemIsUserCheckable if read else common

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the name of a file, its tick, what is said of it, or its `FileRow`."""
        if not index.isValid():
            return None
        row = _row(self.entries[index.row()])
        if role == FILE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.CheckStateRole and row.ticked is not None:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{row.name}: {row.state}"
        return None

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401 - Qt's own signature
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Let a file be added or not."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        entry = self.entries[index.row()]
        if isinstance(entry, Refused):
            return False
        entry.wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        entry.changed.emit()
        return True

    def put(self, at: int, entry: Entry) -> None:
        """Put what was read anew in the place of a file."""
        self.entries[at] = entry
        self._follow(entry)
        self._tell(entry)

    def _follow(self, entry: Entry) -> None:
        if isinstance(entry, Candidate):
            entry.changed.connect(lambda: self._tell(entry))

    def _tell(self, entry: Entry) -> None:
        if entry in self.entries:
            index = self.index(self.entries.index(entry))
            self.dataChanged.emit(index, index)


def count_in_words(candidate: Candidate) -> str:
    """Return how much of a file is kept: "kept 23 of 31 blocks · 612 words"."""
    kept, blocks, words = candidate.counts
    told = _tr("Preview", "kept {} of {}").format(
        grouped(kept), counted(blocks, _tr("Preview", "block"), _tr("Preview", "blocks"))
    )
    parts = [told, counted(words, _tr("Preview", "word"), _tr("Preview", "words"))]
    if candidate.size > 1:
        parts.append(_tr("Preview", "{} articles").format(grouped(candidate.size)))
    return " · ".join(parts)


def _row(entry: Entry) -> FileRow:
    if isinstance(entry, Refused):
        return FileRow(entry.name, entry.reason, None)
    return FileRow(entry.name, count_in_words(entry), entry.wanted)
