"""What should be known about files that were added, said when they are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.article import Article
    from reader.model.draft import Draft, Drafted
    from reader.ui.messages import MessageBar
    from reader.ui.opening import Opening
    from reader.ui.previewing import Previewing
    from reader.ui.receiving import Receiving
    from reader.ui.story import Story


class Noticing(QObject):
    """Says one line an article, with a link to its preview, while the article is in the story.

    It stays until the user has decided in the preview, or closed it.
    """

    def __init__(
        self,
        story: Story,
        opening: Opening,
        receiving: Receiving,
        previewing: Previewing,
        messages: MessageBar,
    ) -> None:
        super().__init__(story)
        self._story, self._previewing, self._messages = story, previewing, messages
        self._read: dict[str, Draft] = {}  # what was read and is not in the story yet, by key
        self._added: dict[str, Draft] = {}  # what came into the story since it was opened
        self._said: dict[str, str] = {}
        self._of = story.id
        opening.drafts_read.connect(self._remember)
        receiving.added.connect(self._begin)
        previewing.decided.connect(self._end)
        messages.closed.connect(self._forget)
        story.articles_changed.connect(self._tell)
        story.named.connect(self._follow)

    def _remember(self, read: Sequence[Drafted]) -> None:
        from reader.model.draft import article_of  # noqa: PLC0415 - not at the start

        self._read.update((article_of(one.draft).key, one.draft) for one in read)

    def _begin(self, added: Sequence[Article]) -> None:
        """Say what is to be said of the articles that are in the story now."""
        for key in (article.key for article in added):
            if key in self._read:
                self._added[key] = self._read.pop(key)
        self._tell()

    def _end(self, key: str) -> None:
        """Say no more of the article with this key: the user has decided about it."""
        self._added.pop(key, None)
        self._tell()

    def _forget(self) -> None:
        self._added.clear()
        self._tell()

    def _follow(self) -> None:
        """Say nothing of the articles of a story that is no longer open."""
        if self._of != self._story.id:
            self._of = self._story.id
            self._forget()

    def _tell(self) -> None:
        """Say what is so now, and no longer what is not."""
        told = dict(self._lines())
        before, self._said = self._said, told
        gone = [line for key, line in before.items() if told.get(key) != line]
        if gone:
            self._messages.withdraw(gone)
        for key, line in told.items():
            if before.get(key) != line:
                look = partial(self._previewing.look_for, key)
                self._messages.offer(line, self.tr("Look…"), look, stays=True)

    def _lines(self) -> Iterator[tuple[str, str]]:
        """Yield the keys of articles of which there is something to say, with that in a line."""
        from reader.ui.preview.notices import sentences_about  # noqa: PLC0415 - seldom needed

        state = self._story.state
        for place, key in enumerate(state.story.articles):
            draft = self._added.get(key)
            if draft is None:
                continue
            # Which models a language lacks is known, and said, once the articles are compared.
            notices = tuple(notice for notice in draft.notices if notice.kind != "foreign")
            sentences = sentences_about(replace(draft, notices=notices), state.articles[:place])
            if sentences:
                yield key, f"{letter(place)}: {' '.join(sentences)}"
