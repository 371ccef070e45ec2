"""Articles come in: read, put on the shelf, taken into the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model.article import Article, Imported
    from reader.ui.messages import MessageBar
    from reader.ui.opening import Opening
    from reader.ui.shelving import Shelving
    from reader.ui.showing import Showing
    from reader.ui.story import Story


class Receiving(QObject):
    """Leads files and new versions to the story that they belong to."""

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
        opening.articles_read.connect(self._take)
        opening.version_read.connect(self._renew)
        opening.files_refused.connect(messages.show_sentences)

    def begin(self, paths: Sequence[Path], story: str) -> None:
        """Open `paths` as a story; where there are none, the story with this id."""
        if paths:
            self._opening.open(paths)
        elif story:
            self._story.open(story)

    def open_sample(self) -> None:
        """Open the sample story as a story of its own."""
        self._story.close()
        self._opening.open_sample()

    def choose_version(self, place: int) -> None:
        """Let the user choose a new version of the article at `place`."""
        if 0 <= place < len(self._story.state.articles):
            self._opening.choose_version(self._story.state.articles[place].key)

    def _take(self, imported: Sequence[Imported]) -> None:
        self._shelving.shelve(imported, self._add)

    def _add(self, articles: Sequence[Article]) -> None:
        before = len(self._story.state.articles)
        twice = self._story.add(articles)
        if 0 < before < len(self._story.state.articles):
            self._showing.tell_added(before)
        told = self.tr("“{}” is in the story already.")
        self._messages.show_sentences([told.format(article.name) for article in twice])

    def _renew(self, key: str, imported: Imported) -> None:
        def renew(articles: Sequence[Article]) -> None:
            try:
                self._story.renew(key, articles[0])
            except ReaderError as error:
                self._messages.show_sentences([str(error)])

        self._shelving.shelve([imported], renew)
