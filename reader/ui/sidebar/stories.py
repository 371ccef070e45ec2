"""The list of stories, the open one unfolded into its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from reader.ui.bidi import count_from_left
from reader.ui.models.stories import ROW, ArticleRow, StoryModel, StoryRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.models.stories import Row
    from reader.ui.painting import Look
    from reader.ui.sidebar.rows import RowDelegate

#: Keys that do something with a row.
KEYS = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right}
)


_PAD = Qt.KeyboardModifier.KeypadModifier


class StoryList(QListView):
    """Shows the rows; what is done with them, `Choosing` knows.

    Attributes:
        at: Where the mouse was pressed last, in the viewport.
        before: The place of the article the list was on then; -1: none.

    Signals:
        key_pressed: One of `KEYS`.
        name_written: A name for the open story.
    """

    key_pressed = Signal(int)
    name_written = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_from_left(self)
        self._look = look
        self._delegate: RowDelegate | None = None
        self.at, self.before = QPoint(), -1
        self._pressed_row = QPersistentModelIndex()
        self.stories = StoryModel(self)
        self.setModel(self.stories)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Stories"))

    @property
    def row(self) -> Row | None:
        """The row the list is on."""
        row: Row | None = self.currentIndex().data(ROW)
        return row

    @property
    def current(self) -> int:
        """The place of the article the list is on; -1: none."""
        return self.row.place if isinstance(self.row, ArticleRow) else -1

    def show_rows(self, rows: Sequence[Row], opened: str) -> None:
        """Show `rows`; the list stays on what it is on, and `opened` where it stands.

        Where another story is open than before, the list goes to its first article.

        Args:
            rows: What to show.
            opened: The id of the open story.
        """
        row, top = self.row, self._top_of(opened)
        before = self.stories.opened().data(ROW)
        stays = not opened or (isinstance(before, StoryRow) and before.entry.id == opened)
        last = sum(isinstance(one, ArticleRow) for one in rows) - 1
        self.stories.show(rows)
        if not stays:
            self.choose(min(0, last))
        elif isinstance(row, ArticleRow):
            self.choose(min(row.place, last))
        elif isinstance(row, StoryRow):
            self.setCurrentIndex(self.stories.find(story=row.entry.id))
        if not stays and top is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (self._top_of(opened) or 0) - top)
        if not stays:
            for place in (last, 0):  # as much of the open story as there is room for
                self.scrollTo(self.stories.find(place=place))
            self.scrollTo(self.stories.opened())

    def choose(self, place: int) -> None:
        """Go to the row of an article without bringing the article up."""
        self.setCurrentIndex(self.stories.find(place=place))

    def go_to_story(self) -> None:
        """Go to the row of the open story."""
        self.setCurrentIndex(self.stories.opened())

    def write_name(self) -> None:
        """Let the name of the open story be written in its row."""
        index = self.stories.opened()
        if index.isValid():
            self._dress()
            self.setCurrentIndex(index)
            self.edit(index)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        if self._delegate is not None:
            self._delegate.set_look(look)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the keys that do something with a row, but for those of the name's editor."""
        ours = event.key() in KEYS and not event.modifiers() & ~_PAD
        if ours and self.state() != QAbstractItemView.State.EditingState:
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is pressed."""
        self.at, self.before = event.position().toPoint(), self.current
        super().mousePressEvent(event)
        self._pressed_row = QPersistentModelIndex(self.indexAt(self.at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pass over the second click where the first has put another row below the pointer."""
        if self._pressed_row == self.indexAt(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Prepare to paint rows."""
        self._dress()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break names anew to the new width."""
        if self._delegate is not None:
            self._delegate.fit(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _dress(self) -> None:
        """Have the rows painted; what that needs is imported when they are seen."""
        from reader.ui.sidebar.rows import RowDelegate  # noqa: PLC0415 - 8 ms

        if self._delegate is None:
            self._delegate = RowDelegate(self._look, self)
            self._delegate.fit(self.viewport().width())
            self._delegate.written.connect(self.name_written)
            self.setItemDelegate(self._delegate)

    def _top_of(self, story: str) -> int | None:
        """Return where the row of a story begins in the viewport; None: it has none."""
        index = self.stories.find(story=story)
        return self.visualRect(index).top() if index.isValid() else None
