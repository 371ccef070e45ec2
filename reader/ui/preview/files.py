"""The articles of a batch of files as Qt's views see them, each with what became of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from reader.ui.cards.told import articles_counted, grouped, words_counted
from reader.ui.preview.candidate import Candidate
from reader.ui.preview.likeness import Likeness, near_in_short
from reader.ui.preview.notices import notice_in_short

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QObject

    from reader.model.article import Article
    from reader.model.draft import Draft
    from reader.ui.preview.likeness import Listed

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


Entry: TypeAlias = Candidate | Refused


class Place(NamedTuple):
    """An article in the list: its file, and the row of its first block there."""

    entry: Entry
    start: int


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file or an article as it stands in the list.

    Attributes:
        name: What it is called: a file by its name, one of several articles by its headline.
        state: A line about it.
        ticked: Whether it is to be added; None where there is nothing to tick.
        titled: Whether its name is a headline.
    """

    name: str
    state: str
    ticked: bool | None
    titled: bool = False


class FileModel(QAbstractListModel):
    """The articles in their order, file by file; those that were read can be ticked.

    Attributes:
        places: One a row.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        parent: QObject | None = None,
        *,
        story: Sequence[Article | None] = (),
    ) -> None:
        """List files.

        Args:
            entries: Those that were read, and those that could not be.
            parent: Its owner.
            story: The articles they are added to; None in the place of one that is in the list.
        """
        super().__init__(parent)
        self.places: list[Place] = []
        self._likeness = Likeness(story)
        for entry in entries:
            self.places += [Place(entry, start) for start in _starts(entry)]
            self._follow(entry)
        self._likeness.look(self._read(), None)
        self._rows = [self._row(place) for place in self.places]

    @property
    def entries(self) -> list[Entry]:
        """The files, each once."""
        return [place.entry for place in self.places if place.start == 0]

    def others(self, candidate: Candidate, start: int) -> list[Draft]:
        """Return the articles in the list that are to be added beside one of a file."""
        read = [place for place in self._read() if place != (candidate, start)]
        return [entry.article(first) for entry, first in read if entry.wants(first)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many articles there are, and files that could not be read."""
        return 0 if parent.isValid() else len(self.places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that each can be chosen, and ticked if it was read."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.NoItemFlags
        common = flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemNeverHasChildren
        read = isinstance(self.places[index.row()].entry, Candidate)
        return common | flags.ItemIsUserCheckable if read else common

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the name of a row, its tick, what is said of it, or its `FileRow`."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
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
        """Let an article be added or not."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        entry, start = self.places[index.row()]
        if isinstance(entry, Refused):
            return False
        entry.want([start], wanted=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def put(self, before: Candidate, after: Candidate) -> None:
        """Put a file that was read anew in its place."""
        self.places = [
            Place(after, start) if entry is before else Place(entry, start)
            for entry, start in self.places
        ]
        self._follow(after)
        self._tell(after)

    def _follow(self, entry: Entry) -> None:
        if isinstance(entry, Candidate):
            entry.changed.connect(partial(self._tell, entry))

    def _tell(self, entry: Candidate) -> None:
        """Give each article of a file a row, and say that they have changed."""
        rows = [row for row, place in enumerate(self.places) if place.entry is entry]
        if not rows:
            return
        for row in reversed(rows):
            if self.places[row].start not in entry.starts:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self.places[row], self._rows[row]
                self.endRemoveRows()
        for row, start in enumerate(entry.starts, rows[0]):
            if self.places[row : row + 1] != [Place(entry, start)]:
                self.beginInsertRows(QModelIndex(), row, row)
                self.places.insert(row, Place(entry, start))
                self._rows.insert(row, FileRow("", "", None))
                self.endInsertRows()
        first, last = rows[0], rows[0] + len(entry.starts) - 1
        if self._likeness.look(self._read(), entry):
            first, last = 0, len(self.places) - 1
        self._rows[first : last + 1] = map(self._row, self.places[first : last + 1])
        self.dataChanged.emit(self.index(first), self.index(last))

    def _row(self, place: Place) -> FileRow:
        """Return how an article stands in the list: by its file's name while it is alone there."""
        entry, start = place
        if isinstance(entry, Refused):
            return FileRow(entry.name, entry.reason, None)
        article = entry.article(start)
        counts = count_in_words(*entry.counts(start))
        state = " · ".join(
            [counts, *map(notice_in_short, article.notices), *self._near((entry, start))]
        )
        name, ticked = self._called((entry, start)), entry.wants(start)
        if self._is_alone(entry):
            return FileRow(name, state, ticked)
        return FileRow(name, f"{entry.name} · {state}", ticked, titled=True)

    def _near(self, place: Listed) -> Iterator[str]:
        """Yield what an article says nearly the same as, by its letter or its name in the list."""
        near = self._likeness.near(place)
        if isinstance(near, str):
            yield near_in_short(near)
        elif near is not None:
            called = self._called(near)
            if called == self._called(place):  # of one headline: told by their files
                called = near[0].name
            alone = near[0].name != place[0].name or called != near[0].name
            yield near_in_short(called if alone else _tr("Preview", "another in this list"))

    def _called(self, place: Listed) -> str:
        """Return the name of a file while it is alone there, else a headline."""
        entry, start = place
        if self._is_alone(entry):
            return entry.name
        number = grouped(entry.starts.index(start) + 1)
        return entry.article(start).title or _tr("Preview", "Article {}").format(number)

    def _is_alone(self, entry: Entry) -> bool:
        return Counter(other.name for other, _ in self.places)[entry.name] == 1

    def _read(self) -> list[Listed]:
        """Return the articles of the files that could be read."""
        return [(one, start) for one, start in self.places if isinstance(one, Candidate)]


def _starts(entry: Entry) -> tuple[int, ...]:
    return entry.starts if isinstance(entry, Candidate) else (0,)


def count_in_words(kept: int, blocks: int, words: int, articles: int = 1) -> str:
    """Return how much of a file is kept: "kept 23 of 31 blocks · 612 words"."""
    told = _tr("Preview", "kept {kept} of %Ln block(s)", "", blocks)
    parts = [told.format(kept=grouped(kept)), words_counted(words)]
    if articles > 1:
        parts.append(articles_counted(articles))
    return " · ".join(parts)
