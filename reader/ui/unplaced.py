"""Which notes lost a place to a new version, said in the status bar while that is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.workflow.versions import lost

if TYPE_CHECKING:
    from collections.abc import Callable, Set

    from reader.model.article import Article
    from reader.ui.status import StatusBar
    from reader.ui.story import Story


class Unplaced(QObject):
    """Counts them anew with every change; once the articles are others, there is nothing to say.

    Args:
        status: Where it is said.
        story: The open story.
        show: Shows the list of notes.
    """

    def __init__(self, status: StatusBar, story: Story, show: Callable[[], object]) -> None:
        super().__init__(status)
        self._status, self._story, self._show = status, story, show
        self._notes: Set[str] = frozenset()
        self._articles: tuple[Article, ...] = ()
        self._told = ""
        story.notes_changed.connect(self._follow)

    def tell(self, notes: Set[str]) -> None:
        """Say that the notes with these ids have lost a place now, and offer to show them."""
        self._notes, self._articles = notes, self._story.state.articles
        self._told = self.tr("%Ln note(s) lost a place in the new version", "", len(notes))
        self._status.say(
            self._told,
            self.tr("They stand at the end of the list of notes, to be placed again."),
            self.tr("Show"),
            self._show,
        )

    def _follow(self) -> None:
        if not self._told or self._status.said.text() != self._told:
            self._told = ""  # something else has been said since
            return
        same = self._story.state.articles == self._articles
        left = self._notes & without_place(self._story) if same else frozenset()
        if not left:
            self._told = ""
            self._status.say("")
        elif left != self._notes:
            self.tell(left)


def without_place(story: Story) -> Set[str]:
    """Return the ids of the notes that have no place in the articles of the story, or not all."""
    articles = {article.key: article for article in story.state.articles}
    return {note.id for note in story.state.notes if lost(note, articles)}
