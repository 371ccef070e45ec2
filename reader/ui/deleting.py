"""Deleting the open story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.ui.offering import Offering
    from reader.ui.story import Story


class Deleting(QObject):
    """Deletes the open story, says so and offers to take it back."""

    def __init__(self, story: Story, offering: Offering) -> None:
        super().__init__(story)
        self._story, self._offering = story, offering

    def delete(self) -> None:
        """Delete the open story, if one is."""
        name = self._story.state.story.name
        if self._story.id:
            self._story.delete()
            self._offering.tell(self.tr("Deleted “{}”").format(name))
