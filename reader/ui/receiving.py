"""Articles come in: read, put on the shelf, taken into the story."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.ui.translations import said
from reader.ui.unplaced import without_place
from reader.workflow.versions import known_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from reader.model.article import Article, Imported
    from reader.ui.messages import MessageBar
    from reader.ui.opening import Opening
    from reader.ui.shelving import Shelving
    from reader.ui.showing import Showing
    from reader.ui.story import Story


class Receiving(QObject):
    """Leads files and new versions to the story that they belong to.

    Signals:
        added: The list of `Article` that are in the story now and were not before.
        unplaced: The ids of the notes that lost a place to a new version, a set.
    """

    added = Signal(object)
    unplaced = Signal(object)

    def __init__(
        self,
        story: Story,
        opening: Opening,
        shelving: Shelving,
        showing: Showing,
        messages: MessageBar,
    ) -> None:
        super().__init__(story)
        self._story, self._opening, self._shelving = story, opening, shelving
        self._showing, self._messages = showing, messages
        opening.destination = self._destination
        opening.articles_read.connect(self.take)
        opening.version_read.connect(self.renew)
        opening.files_refused.connect(messages.show_sentences)

    def begin(self, paths: Sequence[Path], story: str) -> None:
        """Open `paths` as a story; where there are none, the story with this id."""
        if paths:
            self._opening.open(paths)
        elif story:
            self._story.open(story)

    def open_apart(self, paths: Sequence[Path]) -> None:
        """Open what the program was started with once more; articles are a story of their own."""
        self._opening.open(paths, self._story.close)

    def open_sample(self) -> None:
        """Open the sample story as a story of its own."""
        self._story.close()
        self._opening.open_sample()

    def choose_version(self, place: int) -> None:
        """Let the user choose a new version of the article at `place`."""
        if 0 <= place < len(self._story.state.articles):
            self._opening.choose_version(self._story.state.articles[place].key)

    def take(self, imported: Sequence[Imported]) -> None:
        """Add articles to the story that is open now."""
        arrive = self._destination()

        def add(articles: Sequence[Article]) -> None:
            arrive()
            self._add(articles)

        self._shelving.shelve(imported, add)

    def _add(self, articles: Sequence[Article]) -> None:
        with self._telling(articles):
            twice = self._story.add(articles)
            self._tell_twice(twice)

    def renew(self, key: str, imported: Imported) -> None:
        """Put a new version in the place of the article with this key.

        What its file does not say of it stays as it is known, also from the user.
        """
        known = {article.key: article for article in self._story.state.articles}
        if key in known:
            imported = replace(imported, article=known_before(known[key], imported.article))

        arrive = self._destination()

        def renew(articles: Sequence[Article]) -> None:
            arrive()
            self._take_place(key, articles, self.tr("New Version"))

        self._shelving.shelve([imported], renew)

    def rechoose(self, key: str, imported: Sequence[Imported]) -> None:
        """Put what is kept of an article now in its place; several, where it was split."""
        arrive = self._destination()

        def put(articles: Sequence[Article]) -> None:
            arrive()
            self._take_place(key, articles, self.tr("Kept and Set Aside"))

        self._shelving.shelve(imported, put)

    def _take_place(self, key: str, articles: Sequence[Article], name: str) -> None:
        """Put articles in the place of the one with this key, and tell which notes have none."""
        before = without_place(self._story)
        try:
            if len(articles) == 1:
                self._story.renew(key, articles[0], name)
            else:
                with self._telling(articles[1:]):
                    self._tell_twice(self._story.split(key, articles))
        except ReaderError as error:
            self._messages.show_sentences([said(error.sentence)])
        without = without_place(self._story) - before
        if without:
            self.unplaced.emit(without)

    def _tell_twice(self, articles: Sequence[Article]) -> None:
        told = self.tr("“{}” is in the story already.")
        self._messages.show_sentences([told.format(article.name) for article in articles])

    @contextmanager
    def _telling(self, articles: Sequence[Article]) -> Iterator[None]:
        """Tell which of `articles` came into the story meanwhile."""
        known = {article.key for article in self._story.state.articles}
        before = len(known)
        yield
        if 0 < before < len(self._story.state.articles):
            self._showing.tell_added(before)
        self.added.emit([one for one in articles if one.key not in known])

    def _destination(self) -> Callable[[], None]:
        """Return what goes back to the story that is open now: articles are read for it."""
        asked = self._story.id

        def arrive() -> None:
            if self._story.id != asked and not (asked and self._story.open(asked)):
                self._story.close()

        return arrive
