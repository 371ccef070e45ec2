"""What can be done with one article of the story: the one the sidebar's row is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.ui.menus import article_menu

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.reading.desk import ReadingDesk
    from reader.ui.sidebar.panel import Sidebar
    from reader.ui.story import Story


class Arranging(QObject):
    """Leads the actions on an article to the story."""

    def __init__(
        self, story: Story, sidebar: Sidebar, desk: ReadingDesk, actions: Actions
    ) -> None:
        super().__init__(sidebar)
        self._story, self._sidebar, self._actions = story, sidebar, actions
        actions.make_base.triggered.connect(self._make_base)
        actions.move_up.triggered.connect(lambda: self._move(-1))
        actions.move_down.triggered.connect(lambda: self._move(1))
        actions.toggle_pane.triggered.connect(lambda: story.toggle_shown(sidebar.current))
        actions.remove.triggered.connect(lambda: story.remove(sidebar.current))
        for moved in (sidebar.move_wanted, desk.carrying.moved):
            moved.connect(self._put)
        desk.carrying.menu_wanted.connect(self._offer)
        actions.wider.triggered.connect(lambda: desk.widths.widen(1))
        actions.narrower.triggered.connect(lambda: desk.widths.widen(-1))

    def _make_base(self) -> None:
        self._put(self._sidebar.current, 0)

    def _move(self, by: int) -> None:
        self._put(self._sidebar.current, self._sidebar.current + by)

    def _offer(self, place: int, at: QPoint) -> None:
        """Open the menu of the article whose head is pointed at."""
        self._sidebar.choose(place)
        menu = QMenu(self._sidebar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        article_menu(menu, self._actions)
        menu.popup(at)

    def _put(self, place: int, to: int) -> None:
        """Move an article; the row stays on it."""
        if 0 <= to < len(self._story.state.articles):
            self._story.move(place, to)
            self._sidebar.choose(to)
