"""The stories opened last, in a menu of their own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.errors import StorageFailed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from reader.ui.resuming import Resuming
    from reader.ui.story import Story
    from reader.workflow.services import Library

_KEYS = 9  # entries that a digit chooses


class Recent(QObject):
    """Fills the menu when it is about to open: names may have changed, stories may be gone."""

    def __init__(self, menu: QMenu, library: Library, resuming: Resuming, story: Story) -> None:
        super().__init__(menu)
        self._menu, self._library = menu, library
        self._resuming, self._story = resuming, story
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer the stories there are, but for the one that is open, and to forget them."""
        self._menu.clear()
        for place, (story, name) in enumerate(self._named(), 1):
            key = f"&{place} " if place <= _KEYS else ""
            words = key + name.replace("&", "&&")
            self._menu.addAction(words, partial(self._story.open, story))
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("No other story was opened")).setEnabled(False)
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("&Clear the List"), self._resuming.forget_recent)
        clear.setEnabled(bool(self._resuming.recent))

    def _named(self) -> list[tuple[str, str]]:
        """Return id and name of each story that is still there."""
        try:
            names = {entry.id: entry.name for entry in self._library.stories()}
        except StorageFailed:  # whoever lists the stories says so
            return []
        recent = (story for story in self._resuming.recent if story != self._story.id)
        return [(story, names[story]) for story in recent if story in names]
