"""The open story: which articles, in which order; every change can be undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.article import Article


@dataclass(frozen=True, slots=True)
class StoryState:
    """A story as it is at one moment.

    Attributes:
        articles: In order; the first is the base the others are compared with.
        hidden: Fingerprints of the articles whose pane is not shown; never all of them.
        name: What the story is called: the headline of the article it began with.
    """

    articles: tuple[Article, ...] = ()
    hidden: frozenset[str] = frozenset()
    name: str = ""

    def shows(self, place: int) -> bool:
        """Tell whether the pane of an article is shown."""
        return self.articles[place].fingerprint not in self.hidden

    def moved(self, place: int, to: int) -> StoryState:
        """Return the story with one article at another place."""
        articles = list(self.articles)
        articles.insert(to, articles.pop(place))
        return replace(self, articles=tuple(articles))

    def without(self, place: int) -> StoryState:
        """Return the story without one article."""
        return replace(self, articles=self.articles[:place] + self.articles[place + 1 :])

    def toggled(self, place: int) -> StoryState:
        """Return the story with the pane of one article hidden, or shown again."""
        return replace(self, hidden=self.hidden ^ {self.articles[place].fingerprint})


class Story(QObject):
    """Holds the state of the open story and tells when it has changed.

    Signals:
        articles_changed: Which articles there are, or their order.
        shown_changed: Which panes are shown.
    """

    articles_changed = Signal()
    shown_changed = Signal()

    def __init__(self, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo = undo
        self.state = StoryState()

    def add(self, articles: Sequence[Article]) -> list[Article]:
        """Append those of `articles` the story does not have yet; return the ones it has."""
        known = {article.fingerprint for article in self.state.articles}
        fresh: list[Article] = []
        twice: list[Article] = []
        for article in articles:
            (twice if article.fingerprint in known else fresh).append(article)
            known.add(article.fingerprint)
        if fresh:
            had = self.state.articles
            name = self.state.name if had else fresh[0].title or fresh[0].name
            after = replace(self.state, articles=(*had, *fresh), name=name)
            self._change(after, self.tr("Add Articles"))
        return twice

    def remove(self, place: int) -> None:
        """Take an article out of the story."""
        if self._has(place):
            self._change(self.state.without(place), self.tr("Remove Article"))

    def move(self, place: int, to: int) -> None:
        """Put an article at another place."""
        if self._has(place) and self._has(to) and place != to:
            self._change(self.state.moved(place, to), self.tr("Move Article"))

    def make_base(self, place: int) -> None:
        """Put an article first: the others are compared with it."""
        self.move(place, 0)

    def toggle_shown(self, place: int) -> None:
        """Hide or show the pane of an article; the last one shown stays."""
        if not self._has(place):
            return
        after = self.state.toggled(place)
        if any(after.shows(other) for other in range(len(after.articles))):
            self.state = after
            self.shown_changed.emit()

    def _has(self, place: int) -> bool:
        return 0 <= place < len(self.state.articles)

    def _change(self, after: StoryState, name: str) -> None:
        self._undo.push(_Change(self._set, self.state, after, name))

    def _set(self, state: StoryState) -> None:
        there = {article.fingerprint for article in state.articles}
        hidden = self.state.hidden & there
        self.state = replace(state, hidden=hidden if hidden < there else frozenset())
        self.articles_changed.emit()


class _Change(QUndoCommand):
    """From one state of the story to another and back."""

    def __init__(
        self,
        put: Callable[[StoryState], None],
        before: StoryState,
        after: StoryState,
        name: str,
    ) -> None:
        super().__init__(name)
        self._put, self._before, self._after = put, before, after

    def undo(self) -> None:
        self._put(self._before)

    def redo(self) -> None:
        self._put(self._after)
