"""The articles of the story, for a list view whose rows can be dragged to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.model.article import letter
from reader.ui.cards.told import day, length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ARTICLE = Qt.ItemDataRole.UserRole
LETTER = Qt.ItemDataRole.UserRole + 1
SHOWN = Qt.ItemDataRole.UserRole + 2

_ROW = "application/x-synoptic-article"
_ROOT = QModelIndex()


class ArticleModel(QAbstractListModel):
    """Reads articles out; asks for a move and leaves it to the story.

    Signals:
        move_wanted: From which row to which; the row it has after the move.
    """

    move_wanted = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: Sequence[Article] = ()
        self._shown: Sequence[bool] = ()

    def show(self, articles: Sequence[Article], shown: Sequence[bool]) -> None:
        """Show these articles and whether their panes are shown."""
        if articles == self._articles:
            self._shown = shown
            self.dataChanged.emit(self.index(0), self.index(max(len(articles) - 1, 0)))
            return
        self.beginResetModel()
        self._articles, self._shown = articles, shown
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many articles there are; they have no children."""
        return 0 if parent.isValid() else len(self._articles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the outlet for display, or the article, its letter, whether its pane is shown."""
        if not index.isValid():
            return None
        article = self._articles[index.row()]
        spoken = (
            f"{letter(index.row())} {article.name}",
            day(article.published),
            length(article),
        )
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: article.name,
            Qt.ItemDataRole.ToolTipRole: f"{article.title or article.name}\n{length(article)}",
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(filter(None, spoken)),
            ARTICLE: article,
            LETTER: letter(index.row()),
            SHOWN: self._shown[index.row()],
        }
        return values.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be dragged, and dropped between rows."""
        flags = super().flags(index)
        if index.isValid():
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that rows are moved, not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one kind of thing that can be dropped."""
        return [_ROW]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the number of the row that is dragged."""
        data = QMimeData()
        data.setData(_ROW, str(indexes[0].row()).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index
    ) -> bool:
        """Ask for the move; say "not done", so that the view takes no row away itself."""
        if data.hasFormat(_ROW):
            start = int(bytes(data.data(_ROW).data()))
            end = row if row >= 0 else len(self._articles)
            self.move_wanted.emit(start, end - 1 if end > start else end)
        return False
