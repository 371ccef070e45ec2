"""What a click, a key or a context menu does with a row of the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from reader.ui.menus import article_menu, story_menu
from reader.ui.models.stories import ROW, ArticleRow, StoryRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from reader.model.story import Entry
    from reader.ui.actions import Actions
    from reader.ui.sidebar.stories import StoryList

#: How wide the sign is that folds and unfolds the open story, with what is left of it.
SIGN = 28


class Choosing(QObject):
    """Tells what the user wants of the list of stories.

    Signals:
        story_chosen: The id of a story that is not open.
        article_chosen: The place of an article of the open story.
        fold_wanted: The open story is to be folded, or unfolded.
    """

    story_chosen = Signal(str)
    article_chosen = Signal(int)
    fold_wanted = Signal()

    def __init__(self, view: StoryList, actions: Actions) -> None:
        super().__init__(view)
        self._view, self._actions = view, actions
        view.key_pressed.connect(self._press)
        view.clicked.connect(self._click)
        view.doubleClicked.connect(self._click_twice)
        view.customContextMenuRequested.connect(self._open_menu)

    def open(self, story: str) -> bool:
        """Ask for a story; tell whether it is open now."""
        self.story_chosen.emit(story)
        row = self._view.stories.opened().data(ROW)
        return isinstance(row, StoryRow) and row.entry.id == story

    def _press(self, key: int) -> None:
        row = self._view.row
        if key == Qt.Key.Key_Delete:
            if isinstance(row, ArticleRow):
                self._actions.remove.trigger()
        elif key == Qt.Key.Key_Left:
            self._go_out()
        elif key == Qt.Key.Key_Right:
            self._go_in()
        elif isinstance(row, StoryRow) and row.opened:
            self.fold_wanted.emit()
        else:
            self._choose()

    def _go_out(self) -> None:
        """Go from an article to its story, or fold that."""
        row = self._view.row
        if isinstance(row, StoryRow) and row.unfolded:
            self.fold_wanted.emit()
        elif not isinstance(row, StoryRow):
            self._view.go_to_story()

    def _go_in(self) -> None:
        """Go from a story to its articles, unfolding it first."""
        row = self._view.row
        if isinstance(row, StoryRow) and row.unfolded:
            self._view.choose(0)
        elif isinstance(row, StoryRow) and row.opened:
            self.fold_wanted.emit()
        elif isinstance(row, StoryRow):
            self._choose()

    def _choose(self) -> None:
        """Ask for what the list is on."""
        row = self._view.row
        if isinstance(row, ArticleRow):
            self.article_chosen.emit(row.place)
        elif not isinstance(row, StoryRow):
            self._actions.add.trigger()
        elif not row.opened:
            self.story_chosen.emit(row.entry.id)

    def _click(self) -> None:
        row = self._view.row
        if isinstance(row, StoryRow) and row.opened and self._view.at.x() < SIGN:
            self.fold_wanted.emit()
        elif isinstance(row, StoryRow | ArticleRow):
            self._choose()
        else:
            self._view.choose(self._view.before)  # a button: the list stays where it was
            self._actions.add.trigger()

    def _click_twice(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, StoryRow) and row.opened and self._view.at.x() >= SIGN:
            self._actions.rename.trigger()

    def _open_menu(self, at: QPoint) -> None:
        row = self._view.indexAt(at).data(ROW)
        if not isinstance(row, StoryRow | ArticleRow):
            return
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(row, ArticleRow):
            article_menu(menu, self._actions)
        elif row.opened:
            story_menu(menu, self._actions)
        else:
            self._fill(menu, row.entry)
        menu.popup(self._view.viewport().mapToGlobal(at))

    def _fill(self, menu: QMenu, entry: Entry) -> None:
        """Fill the menu of a story that is not open: whatever is done, it is opened first."""
        menu.addAction(self.tr("&Open"), lambda: self.open(entry.id))
        model = QMenu(menu)
        story_menu(model, self._actions)
        for action in model.actions():
            if action.isSeparator():
                menu.addSeparator()
            else:
                menu.addAction(action.text(), self._after_opening(entry.id, action))

    def _after_opening(self, story: str, action: QAction) -> Callable[[], None]:
        return lambda: action.trigger() if self.open(story) else None
