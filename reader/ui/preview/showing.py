"""One preview at a time: it is opened, what is asked for while it is open is found out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.ui.translations import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.errors import ReaderError
    from reader.model.article import Article
    from reader.model.draft import Draft
    from reader.ui.messages import MessageBar
    from reader.ui.opening import Opening
    from reader.ui.painting import Look
    from reader.ui.preview.candidate import Candidate
    from reader.ui.preview.dialog import PreviewDialog
    from reader.ui.preview.files import Entry
    from reader.ui.story import Story
    from reader.workflow.importing import Drafting


@dataclass(frozen=True, slots=True)
class Preview:
    """What a preview is of.

    Attributes:
        title: Of the dialog.
        accept: What its button says.
        article: The article it is of; None where files are to be added.
        writable: Whether it can be accepted.
        arrive: Goes to the story that it is for.
        done: Is called with what is accepted.
        at_fields: Whether it begins with what is known of the article, not with its blocks.
    """

    title: str
    accept: str
    article: Article | None
    writable: bool
    arrive: Callable[[], None]
    done: Callable[[list[Candidate]], None]
    at_fields: bool = False


class Previews(QObject):
    """Shows a preview; files that come while one is open wait until it is closed.

    Attributes:
        dialog: The one that is open, or None.
    """

    def __init__(self, story: Story, opening: Opening, messages: MessageBar) -> None:
        super().__init__(story)
        self._story, self._opening, self._messages = story, opening, messages
        self._look: Look | None = None
        self.dialog: PreviewDialog | None = None
        self._waiting: list[tuple[Preview, Sequence[Drafting]]] = []

    def set_look(self, look: Look) -> None:
        """Paint with these colours and fonts from now on."""
        self._look = look
        if self.dialog is not None:
            self.dialog.set_look(look)

    def show(self, preview: Preview, draftings: Sequence[Drafting]) -> None:
        """Open a preview of files; that of an article that is gone is not shown."""
        from reader.ui.preview.dialog import PreviewDialog  # noqa: PLC0415 - seldom asked for

        if self.dialog is not None and preview.article is None:
            self._waiting.append((preview, draftings))  # files that were chosen are not forgotten
        gone = preview.article is not None and preview.article not in self._story.state.articles
        if self._look is None or self.dialog is not None or gone:
            return
        preview.arrive()
        entries = [self._entry(preview, one) for one in draftings]
        window = self._messages.window()
        dialog = self.dialog = PreviewDialog(
            self._look, entries, preview.accept, window, story=self._others(preview.article)
        )
        dialog.pane.show_article()  # with what is told of others in its list
        dialog.setWindowTitle(preview.title)
        dialog.set_writable(preview.writable)
        dialog.parted.connect(self._split)
        dialog.pane.encoding_chosen.connect(partial(self._reread, preview))
        dialog.pane.original_wanted.connect(self._fetch)
        dialog.taken.connect(preview.done)
        dialog.finished.connect(self._close)
        if preview.at_fields:
            dialog.pane.fields.begin()
        dialog.open()

    def _entry(self, preview: Preview, drafting: Drafting) -> Entry:
        """Return a file as it stands in the preview."""
        from reader.model.draft import Drafted  # noqa: PLC0415 - not at the start
        from reader.ui.preview.candidate import Candidate  # noqa: PLC0415 - seldom asked for
        from reader.ui.preview.files import Refused  # noqa: PLC0415
        from reader.workflow.drafts import as_in  # noqa: PLC0415

        if not isinstance(drafting, Drafted):
            return Refused(drafting.origin, said(drafting.reason))
        article = preview.article
        present = as_in(article, drafting.draft) if article else None
        return Candidate(drafting, present, partial(self._about, article))

    def _about(self, own: Article | None, candidate: Candidate, start: int) -> Sequence[str]:
        """Return what should be known of an article; how many its file holds is said elsewhere."""
        from reader.ui.preview.notices import (  # noqa: PLC0415 - seldom asked for
            sentences_about,
            sentences_beside,
        )

        draft = candidate.article(start)
        notices = tuple(one for one in draft.notices if one.kind != "several")
        draft = replace(draft, notices=notices)
        beside = self.dialog.files.others(candidate, start) if self.dialog else ()
        about = sentences_about(draft, self._others(own))
        return (*about, *sentences_beside(draft, beside))

    def _others(self, own: Article | None) -> list[Article | None]:
        """Return the articles of the story, None in the place of its own."""
        return [None if one == own else one for one in self._story.state.articles]

    def _split(self, candidate: Candidate) -> None:
        """Find out what the articles are called that a file is parted into now."""
        begins = sorted(candidate.blocks.choice.begins)
        dialog = self.dialog

        def learn(drafts: Sequence[Draft]) -> None:
            if self.dialog is dialog:
                candidate.learn(begins, drafts)

        def do_without(error: ReaderError) -> None:
            if dialog is not None and self.dialog is dialog:
                candidate.do_without(begins, said(error.sentence))

        self._opening.split(candidate.drafted.draft, begins, learn, do_without)

    def _reread(self, preview: Preview, candidate: Candidate, encoding: str) -> None:
        """Read a file anew with another encoding."""
        dialog = self.dialog

        def put(draftings: Sequence[Drafting]) -> None:
            if dialog is not None and self.dialog is dialog:
                for drafting in draftings:
                    dialog.put(candidate, self._entry(preview, drafting))

        from reader.model.draft import Pasted  # noqa: PLC0415 - not at the start

        source = Pasted(candidate.name, candidate.drafted.original)
        self._opening.draft([source], put, encoding)

    def _fetch(self, candidate: Candidate) -> None:
        """Find out how a file reads, its words or its pages."""
        from reader.ui.preview.original import MOST  # noqa: PLC0415 - seldom asked for

        dialog = self.dialog

        def show(found: str | Sequence[bytes]) -> None:
            if dialog is not None and self.dialog is dialog:
                dialog.pane.show_original(candidate, found)

        def say(error: ReaderError) -> None:
            show(said(error.sentence))

        self._opening.fetch_original(candidate.drafted, MOST + 1, show, say)

    def _close(self) -> None:
        self.dialog = None
        if self._waiting:
            QTimer.singleShot(0, self, self._open_next)

    def _open_next(self) -> None:
        """Open the preview that waits the longest, if none was opened before it."""
        if self._waiting and self.dialog is None:
            self.show(*self._waiting.pop(0))
