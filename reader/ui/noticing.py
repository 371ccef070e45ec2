"""What should be known about files that were added, said when they are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.draft import article_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.draft import Draft, Drafted
    from reader.ui.messages import MessageBar
    from reader.ui.opening import Opening
    from reader.ui.previewing import Previewing
    from reader.ui.receiving import Receiving
    from reader.ui.story import Story


class Noticing(QObject):
    """Says a sentence each, with a link to the preview of the article."""

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
        self._drafts: dict[str, Draft] = {}  # of what was read and is not in the story yet
        opening.drafts_read.connect(self._remember)
        receiving.added.connect(self._tell)
        self._of = story.id
        story.named.connect(self._follow)

    def _remember(self, read: Sequence[Drafted]) -> None:
        self._drafts.update((article_of(one.draft).key, one.draft) for one in read)

    def _follow(self) -> None:
        """Say nothing of the articles of a story that is no longer open."""
        if self._of != self._story.id:
            self._of = self._story.id
            self._messages.end_offers()

    def _tell(self, added: Sequence[Article]) -> None:
        """Say what is to be said of the articles that are in the story now."""
        from reader.ui.preview.notices import sentences_about  # noqa: PLC0415 - seldom needed

        keys = [article.key for article in self._story.state.articles]
        for article in added:
            draft = self._drafts.pop(article.key, None)
            if draft is None or article.key not in keys:
                continue
            before = self._story.state.articles[: keys.index(article.key)]
            # Which models a language lacks is known, and said, once the articles are compared.
            told = tuple(notice for notice in draft.notices if notice.kind != "foreign")
            for sentence in sentences_about(replace(draft, notices=told), before):
                look = partial(self._previewing.look_for, article.key)
                self._messages.offer(sentence, self.tr("Look…"), look)
