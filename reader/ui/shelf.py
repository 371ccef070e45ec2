"""The stories of the library, in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import StorageFailed
from reader.ui.translations import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.story import Entry
    from reader.ui.keeping import Keeping
    from reader.ui.sidebar.panel import Sidebar
    from reader.ui.story import Story
    from reader.workflow.services import Library


class Shelf(QObject):
    """Keeps the sidebar's list in step with the library, and opens what is chosen there.

    The list begins with the story that was opened last.  While the window is open its stories
    stay where they are, so that none moves away from below the pointer; new ones come first.

    Signals:
        listed: The list is new.
        failed: A sentence that says why the stories could not be listed.
    """

    listed = Signal()
    failed = Signal(str)

    def __init__(self, library: Library, keeping: Keeping, story: Story, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._library, self._story, self._sidebar = library, story, sidebar
        self._order: tuple[str, ...] = ()
        self.has_stories = False
        self._timer = QTimer(self, singleShot=True, interval=0)  # one list for several changes
        self._timer.timeout.connect(self.refresh)
        keeping.made.connect(self._list_later)
        keeping.written.connect(self._list_later)
        story.named.connect(self._show_name)
        sidebar.story_chosen.connect(story.open)
        self._timer.start()  # by then the window listens

    def refresh(self) -> None:
        """List the stories the library has now."""
        try:
            entries = self._library.stories()
        except StorageFailed as error:
            self.failed.emit(said(error.sentence))
            return
        entries = steady(entries, self._order)
        known = dict.fromkeys((*(entry.id for entry in entries), *self._order))
        self._order = tuple(known)
        self.has_stories = bool(entries)
        self._sidebar.show_stories(entries)
        self.listed.emit()

    def open_first(self) -> None:
        """Open the story that was opened last, if there is one."""
        try:
            entries = self._library.stories()
        except StorageFailed as error:
            self.failed.emit(said(error.sentence))
            return
        if entries:
            self._story.open(entries[0].id)

    def _show_name(self) -> None:
        self._sidebar.show_story(self._story.state)
        self._list_later()

    def _list_later(self) -> None:
        self._timer.start()


def steady(entries: Iterable[Entry], order: Sequence[str]) -> list[Entry]:
    """Return `entries` in an `order` of ids; those that are not in it first, as they come."""
    places = {story: place for place, story in enumerate(order)}
    return sorted(entries, key=lambda entry: places.get(entry.id, -1))
