"""The stories of the library, the open one unfolded into its articles, for a list view.

The rows of articles can be dragged to another place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.model.article import letter
from reader.model.story import Entry
from reader.ui.cards.told import all_notes_counted, articles_counted, day, length, moment
from reader.ui.story import is_shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.story import Opened

Index: TypeAlias = QModelIndex | QPersistentModelIndex

#: What a row is: a `StoryRow`, an `ArticleRow` or an `AddRow`.
ROW = Qt.ItemDataRole.UserRole

_PLACE = "application/x-synoptic-article"
_ROOT = QModelIndex()
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story.

    Attributes:
        entry: The story in the list of stories.
        opened: Whether it is the open one.
        unfolded: Whether its articles stand below it.
    """

    entry: Entry
    opened: bool = False
    unfolded: bool = False


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article of the open story.

    Attributes:
        article: The article.
        place: Its place in the story.
        shown: Whether its pane is shown.
    """

    article: Article
    place: int
    shown: bool = True


@dataclass(frozen=True, slots=True)
class AddRow:
    """The way to add articles: to the open story, or as the first ones of a story."""


Row: TypeAlias = StoryRow | ArticleRow | AddRow


def rows_of(entries: Sequence[Entry], state: Opened, *, unfolded: bool) -> tuple[Row, ...]:
    """Return the rows of the sidebar.

    Args:
        entries: The stories, in the order in which they are to stand.
        state: The open story; one that is not among `entries` stands first.
        unfolded: Whether the articles of the open story stand below it.
    """
    story = state.story
    if not story.id:
        return AddRow(), *(StoryRow(entry) for entry in entries)
    rows: list[Row] = []
    for entry in _with(entries, state):
        if entry.id != story.id:
            rows.append(StoryRow(entry))
            continue
        rows.append(StoryRow(entry, opened=True, unfolded=unfolded))
        if unfolded:
            rows += (
                ArticleRow(article, place, is_shown(state, place))
                for place, article in enumerate(state.articles)
            )
            rows.append(AddRow())
    return tuple(rows)


class StoryModel(QAbstractListModel):
    """Reads rows out; asks for a move of an article and leaves it to the story.

    Signals:
        move_wanted: From which place in the story to which; the place it has after the move.
    """

    move_wanted = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show `rows`.

        Where they are about the same things as before, only what changed is told, so that a
        selection or an open editor stays.
        """
        if rows == self._rows:
            return
        if [_about(row) for row in rows] == [_about(row) for row in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def find(self, *, story: str = "", place: int = -1) -> QModelIndex:
        """Return where the story with this id is, or the article at `place` of the open one."""
        for at, row in enumerate(self._rows):
            if isinstance(row, ArticleRow) and row.place == place:
                return self.index(at)
            if isinstance(row, StoryRow) and row.entry.id == story:
                return self.index(at)
        return QModelIndex()

    def opened(self) -> QModelIndex:
        """Return where the open story is; an invalid index where none is open."""
        for at, row in enumerate(self._rows):
            if isinstance(row, StoryRow) and row.opened:
                return self.index(at)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are; they have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return what stands in a row, what a tooltip or a screen reader adds, or the row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _hint(row)
        return _spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that articles can be dragged, and dropped between rows; a name be written."""
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        row = self._rows[index.row()]
        if isinstance(row, ArticleRow):
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        if isinstance(row, AddRow):
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if row.opened else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that rows are moved, not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one kind of thing that can be dropped."""
        return [_PLACE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the place of the article that is dragged."""
        data = QMimeData()
        data.setData(_PLACE, str(indexes[0].data(ROW).place).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index
    ) -> bool:
        """Tell whether `row` is between articles, before the first or behind the last."""
        places = self._places()
        inside = row < 0 or places.start <= row <= places.stop
        return bool(places) and inside and data.hasFormat(_PLACE)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; say "not done", so that the view takes no row away itself."""
        if self.canDropMimeData(data, action, row, column, parent):
            places = self._places()
            start = int(bytes(data.data(_PLACE).data()))
            end = (row if row >= 0 else places.stop) - places.start
            self.move_wanted.emit(start, end - 1 if end > start else end)
        return False

    def _places(self) -> range:
        """Return the rows of the articles."""
        rows = [at for at, row in enumerate(self._rows) if isinstance(row, ArticleRow)]
        return range(rows[0], rows[-1] + 1) if rows else range(0)


def _with(entries: Sequence[Entry], state: Opened) -> list[Entry]:
    """Return `entries` with the open story as it is now."""
    story = state.story
    if all(entry.id != story.id for entry in entries):
        return [Entry(story.id, story.name, len(state.articles), len(state.notes), ""), *entries]
    return [
        replace(entry, name=story.name, articles=len(state.articles))
        if entry.id == story.id
        else entry
        for entry in entries
    ]


def _about(row: Row) -> tuple[str, int]:
    """Return what a row is about, whatever it says about it now."""
    if isinstance(row, StoryRow):
        return row.entry.id, int(row.opened)
    return (row.article.key, row.place) if isinstance(row, ArticleRow) else ("", -1)


def _words(row: Row) -> str:
    if isinstance(row, StoryRow):
        return row.entry.name
    return row.article.name if isinstance(row, ArticleRow) else _tr("Sidebar", "Add…")


def _hint(row: Row) -> str:
    """Return what a row has no room for."""
    if isinstance(row, ArticleRow):
        article = row.article
        return f"{article.title or article.name}\n{length(article)}"
    if isinstance(row, AddRow):
        return _tr("Sidebar", "Add articles")
    entry = row.entry
    facts = [_articles(entry)]
    if entry.notes:
        notes = all_notes_counted(entry.notes)
        facts.append(notes)
    if entry.opened:
        facts.append(_tr("Sidebar", "opened {}").format(moment(entry.opened)))
    return f"{entry.name}\n{' · '.join(facts)}"


def _spoken(row: Row) -> str:
    if isinstance(row, ArticleRow):
        article = row.article
        named = f"{letter(row.place)} {article.name}"
        hidden = "" if row.shown else _tr("Sidebar", "pane hidden")
        return ", ".join(filter(None, (named, day(article.published), length(article), hidden)))
    if isinstance(row, AddRow):
        return _tr("Sidebar", "Add articles")
    kind = _tr("Sidebar", "open story") if row.opened else _tr("Sidebar", "story")
    if row.opened and not row.unfolded:
        kind = _tr("Sidebar", "open story, folded")
    return ", ".join((row.entry.name, kind, _articles(row.entry)))


def _articles(entry: Entry) -> str:
    return articles_counted(entry.articles)
