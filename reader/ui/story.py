"""The open story: its articles, notes and corrections; every change can be undone."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import StorageFailed
from reader.model.story import Opened
from reader.model.story import Story as Kept
from reader.workflow.stories import applied, new_story, story_changed, story_deleted
from reader.workflow.versions import new_version, split_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.edit import Edit
    from reader.ui.keeping import Keeping
    from reader.workflow.services import Library

#: What is open while no story is.
NOTHING = Opened(Kept("", "", (), ""), ())


class Story(QObject):
    """Holds the open story and tells what of it has changed.

    Signals:
        articles_changed: Another story is open, or other articles, or their order.
        shown_changed: Which panes are shown.
        named: The story has another name, or another one is open.
        notes_changed: Its notes; also after `articles_changed`.
        corrections_changed: Its corrections; also after `articles_changed`.
        leaving: The open story is about to be closed, or another one opened.
        failed: A `StorageFailed`: a story could not be read.
    """

    articles_changed = Signal()
    shown_changed = Signal()
    named = Signal()
    notes_changed = Signal()
    corrections_changed = Signal()
    leaving = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._keeping = library, keeping
        self._known: dict[str, Article] = {}
        self.state = NOTHING
        keeping.made.connect(self._follow)

    @property
    def id(self) -> str:
        """The open story's id; empty where none is open."""
        return self.state.story.id

    def open(self, story: str) -> bool:
        """Open the story with this id; tell whether there is one that could be read."""
        self.leaving.emit()
        try:
            opened = self._keeping.open(story, self._known)
        except StorageFailed as error:
            self.failed.emit(error)
            return False
        if opened is not None:
            self._keeping.mark_opened(story)
        self._set(opened or NOTHING)
        return opened is not None

    def close(self) -> None:
        """Open no story: the next articles begin one."""
        self.leaving.emit()
        self._set(NOTHING)

    def add(self, articles: Sequence[Article]) -> list[Article]:
        """Append those of `articles` the story does not have yet; return the ones it has.

        Where no story is open, that of just these articles is, or else a new one begins.
        """
        present = dict.fromkeys(self.state.story.articles)
        fresh: list[Article] = []
        twice: list[Article] = []
        for article in articles:
            (twice if article.key in present else fresh).append(article)
            present[article.key] = None
        self._known.update((article.key, article) for article in fresh)
        if fresh and not self.id:
            self._begin(fresh)
        elif fresh:
            self._change(articles=tuple(present), name=self.tr("Add Articles"))
        if fresh:
            self._refresh()
        return twice

    def merge(self, edit: Edit, articles: Sequence[Article], name: str) -> None:
        """Make `edit`, which brings articles that are on the shelf; its story is opened."""
        self._known.update((article.key, article) for article in articles)
        self._keeping.do(edit, name)

    def remove(self, place: int) -> None:
        """Take an article out of the story; its notes are kept."""
        if _has(self.state, place):
            keys = self.state.story.articles
            self._change(articles=keys[:place] + keys[place + 1 :], name=self.tr("Remove Article"))

    def move(self, place: int, to: int) -> None:
        """Put an article at another place; the first is the base the others are compared with."""
        if _has(self.state, place) and _has(self.state, to) and place != to:
            keys = list(self.state.story.articles)
            keys.insert(to, keys.pop(place))
            self._change(articles=tuple(keys), name=self.tr("Move Article"))

    def renew(self, key: str, article: Article, name: str) -> None:
        """Put a new version in the place of the article with this key, if it is in the story.

        Notes and corrections go along.  The Edit menu calls the step `name`.

        Raises:
            ReaderError: The story has that version already.
        """
        for old in self.state.articles:
            if old.key == key:
                edit = new_version(self.state, old, article)
                self._known[article.key] = article
                self._keeping.do(edit, name)

    def split(self, key: str, parts: Sequence[Article]) -> list[Article]:
        """Put articles in the place of the one with this key, which was split into them.

        The first of them takes its place, the others come last.

        Returns:
            Those that the story has already, which are left out.

        Raises:
            ReaderError: The story has all of them already.
        """
        present = set(self.state.story.articles) - {key}
        for old in self.state.articles:
            if old.key == key:
                edit = split_up(self.state, old, parts)
                self._known.update((part.key, part) for part in parts)
                self._keeping.do(edit, self.tr("Split"))
                self._refresh()
        return [part for part in parts if part.key in present]

    def rename(self, name: str) -> None:
        """Give the story another name, not an empty one."""
        before, name = self.state.story, " ".join(name.split())
        if self.id and name and name != before.name:
            edit = story_changed(before, replace(before, name=name))
            self._keeping.do(edit, self.tr("Rename Story"))

    def delete(self) -> None:
        """Delete the open story; that can be undone."""
        self.leaving.emit()
        if self.id:
            self._keeping.do(story_deleted(self.state.story), self.tr("Delete Story"))

    def toggle_shown(self, place: int) -> None:
        """Hide or show the pane of an article; the last one shown stays."""
        if _has(self.state, place):
            before = self.state.story
            hidden = before.hidden ^ {before.articles[place]}
            if hidden < set(before.articles):
                name = self.tr("Hide Pane") if hidden > before.hidden else self.tr("Show Pane")
                self._keeping.do(story_changed(before, replace(before, hidden=hidden)), name)

    def _begin(self, articles: Sequence[Article]) -> None:
        """Open the story of just these articles, or begin it."""
        try:
            known = self._library.story_of([article.key for article in articles])
        except StorageFailed:  # what cannot be read now will be told when it is written
            known = None
        if known is None or not self.open(known):
            story = new_story(articles)
            self._set(replace(NOTHING, story=replace(story, articles=())))
            self._keeping.do(story_changed(None, story), self.tr("New Story"))

    def _refresh(self) -> None:
        """Show the notes too that were waiting for the articles."""
        if self._keeping.reads_only:
            return
        with suppress(StorageFailed):  # they are not lost, and the articles can be read
            self._set(self._keeping.open(self.id, self._known) or self.state)

    def _change(self, articles: tuple[str, ...], name: str) -> None:
        before = self.state.story
        hidden = before.hidden & set(articles)
        after = replace(
            before,
            articles=articles,
            hidden=hidden if hidden < set(articles) else frozenset(),
        )
        self._keeping.do(story_changed(before, after), name)

    def _follow(self, edit: Edit) -> None:
        """Show what an edit makes of the story it is about, which is opened where it is not."""
        if edit.story and edit.story != self.id:
            if all(after is not None for _, after in edit.stories):
                self.open(edit.story)  # what goes while another is open leaves that alone
            return
        state = applied(self.state, edit, self._known)
        self._set(NOTHING if state is None or state.story.deleted else state)

    def _set(self, state: Opened) -> None:
        before, self.state = self.state, state
        self._known.update((article.key, article) for article in state.articles)
        others = (before.story.id, before.articles) != (state.story.id, state.articles)
        if others:
            self.articles_changed.emit()
        elif before.story.hidden != state.story.hidden:
            self.shown_changed.emit()
        if others or before.story.name != state.story.name:
            self.named.emit()
        if others or before.notes != state.notes:
            self.notes_changed.emit()
        if others or before.corrections != state.corrections:
            self.corrections_changed.emit()


def is_shown(state: Opened, place: int) -> bool:
    """Tell whether the pane of an article is shown."""
    return state.articles[place].key not in state.story.hidden


def _has(state: Opened, place: int) -> bool:
    return 0 <= place < len(state.articles)
