"""The preview of imports: of an article of the story, or of files before they are added."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.preview.showing import Preview, Previews

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.model.article import Article, Imported
    from reader.model.draft import Pasted
    from reader.ui.messages import MessageBar
    from reader.ui.opening import Opening
    from reader.ui.painting import Look
    from reader.ui.preview.candidate import Candidate
    from reader.ui.preview.dialog import PreviewDialog
    from reader.ui.receiving import Receiving
    from reader.ui.shelving import Shelving
    from reader.ui.story import Story
    from reader.workflow.importing import Drafting

    #: Shows what was read of the file of an article.
    _Show = Callable[[Sequence[Drafting]], None]


class Previewing(QObject):
    """Opens the preview where it is asked for, and does what is decided there.

    Signals:
        decided: The `Article.key` of an article that the user has looked at and decided about.
    """

    decided = Signal(str)

    def __init__(
        self,
        story: Story,
        opening: Opening,
        shelving: Shelving,
        receiving: Receiving,
        messages: MessageBar,
    ) -> None:
        super().__init__(story)
        self._story, self._opening, self._shelving = story, opening, shelving
        self._receiving, self._messages = receiving, messages
        self._previews = Previews(story, opening, messages)

    @property
    def dialog(self) -> PreviewDialog | None:
        """The preview that is open, or None."""
        return self._previews.dialog

    def set_look(self, look: Look) -> None:
        """Paint with these colours and fonts from now on."""
        self._previews.set_look(look)

    def choose(self) -> None:
        """Let the user choose files and decide about each before it is added."""
        self._opening.choose_for(self.preview, self.tr("Add with Preview"))

    def preview(self, sources: Sequence[Path | Pasted]) -> None:
        """Show what is in `sources`; what is accepted is added to the story that is open now."""
        if articles := self._opening.articles_among(sources):
            arrive = self._opening.destination()
            self._opening.draft(articles, partial(self._show_files, arrive))

    def look_at(self, place: int, *, at_fields: bool = False) -> None:
        """Show what was kept and set aside of the article at `place`.

        `at_fields` says whether to begin with what is known of it.
        """
        if 0 <= place < len(self._story.state.articles):
            article = self._story.state.articles[place]
            show = partial(self._show_article, article, at_fields)
            self._shelving.fetch_original(article.key, partial(self._read, article, show))

    def correct(self, place: int) -> None:
        """Show the same of the article at `place`, to correct what is known of it."""
        self.look_at(place, at_fields=True)

    def look_for(self, key: str) -> None:
        """Show what was kept and set aside of the article with this key, if it is there."""
        keys = self._story.state.story.articles
        self.look_at(keys.index(key) if key in keys else -1)

    def _read(self, article: Article, show: _Show, original: bytes | None) -> None:
        if original:
            from reader.model.draft import Pasted  # noqa: PLC0415 - not at the start

            source = Pasted(article.origin, original)
            self._opening.draft([source], partial(self._show_as_chosen, article, source, show))
        else:
            told = self.tr("The file “{}” is not in the library; import it again to see it whole.")
            self._messages.show_sentences([told.format(article.origin)])

    def _show_as_chosen(
        self, article: Article, source: Pasted, show: _Show, draftings: Sequence[Drafting]
    ) -> None:
        """Show the file of an article; read anew where another encoding was chosen for it."""
        from reader.model.draft import Drafted  # noqa: PLC0415 - not at the start

        found = {one.draft.encoding for one in draftings if isinstance(one, Drafted)}
        if article.encoding in {"", *found}:
            show(draftings)
        else:
            self._opening.draft([source], show, article.encoding)

    def _show_article(
        self,
        article: Article,
        at_fields: bool,  # noqa: FBT001 - told before what is read is there
        draftings: Sequence[Drafting],
    ) -> None:
        """Show the file of an article; what is accepted is a new version of it."""
        from reader.model.draft import Drafted  # noqa: PLC0415
        from reader.workflow.drafts import draft_of  # noqa: PLC0415 - seldom asked for

        read = [one for one in draftings if isinstance(one, Drafted)]
        if not read:
            refused = [one for one in draftings if not isinstance(one, Drafted)]
            self._messages.show_sentences([one.reason for one in refused])
            return
        own = draft_of(article, [one.draft for one in read])
        title = self.tr("What Was Kept and Set Aside – {}")
        if at_fields:
            title = self.tr("Outlet, Date and Author – {}")
        accept, writable = self.tr("Use This Choice"), not self._shelving.reads_only
        done = partial(self._renew, article)
        called = title.format(article.name)
        preview = Preview(called, accept, article, writable, _stay, done, at_fields)
        self._previews.show(preview, [one for one in read if one.draft is own])

    def _show_files(self, arrive: Callable[[], None], draftings: Sequence[Drafting]) -> None:
        title, accept = self.tr("Add with Preview"), self.tr("Add Articles")
        preview = Preview(title, accept, None, writable=True, arrive=arrive, done=self._add)
        self._previews.show(preview, draftings)

    def _add(self, candidates: Sequence[Candidate]) -> None:
        self._receiving.take([one for each in candidates for one in _articles(each)])

    def _renew(self, article: Article, candidates: Sequence[Candidate]) -> None:
        """Put what is wanted in the place of an article, unless all is as it was."""
        wanted = [one for each in candidates for one in _articles(each)]
        if [one.article for one in wanted] != [article]:
            self._receiving.rechoose(article.key, wanted)
        self.decided.emit(article.key)


def _stay() -> None:
    """Stay with the story that is open: the preview is of one of its articles."""


def _articles(candidate: Candidate) -> list[Imported]:
    from reader.workflow.importing import accepted  # noqa: PLC0415 - seldom asked for

    return [accepted(candidate.drafted, draft) for draft in candidate.drafts]
