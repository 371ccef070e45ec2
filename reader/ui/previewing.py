"""The preview of imports: of an article of the story, or of files before they are added."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model.draft import Drafted, Pasted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.model.article import Article, Imported
    from reader.model.draft import Draft
    from reader.ui.messages import MessageBar
    from reader.ui.opening import Opening
    from reader.ui.painting import Look
    from reader.ui.preview.candidate import Candidate
    from reader.ui.preview.dialog import PreviewDialog
    from reader.ui.preview.files import Entry
    from reader.ui.receiving import Receiving
    from reader.ui.shelving import Shelving
    from reader.ui.story import Story
    from reader.workflow.importing import Drafting


@dataclass(frozen=True, slots=True)
class _Preview:
    """What a preview is of.

    Attributes:
        title: Of the dialog.
        accept: What its button says.
        article: The article it is of; None where files are to be added.
        done: Is called with what is accepted.
    """

    title: str
    accept: str
    article: Article | None
    done: Callable[[list[Candidate]], None]


class Previewing(QObject):
    """Opens the preview where it is asked for, and does what is decided there."""

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
        self._look: Look | None = None
        self.dialog: PreviewDialog | None = None
        self._waiting: list[tuple[_Preview, Sequence[Drafting]]] = []

    def set_look(self, look: Look) -> None:
        """Paint with these colours and fonts from now on."""
        self._look = look
        if self.dialog is not None:
            self.dialog.set_look(look)

    def choose(self) -> None:
        """Let the user choose files and decide about each before it is added."""
        self._opening.choose_for(self.preview, self.tr("Add with Preview"))

    def preview(self, sources: Sequence[Path | Pasted]) -> None:
        """Show what is in `sources`; what is accepted is added to the story."""
        self._opening.draft(sources, self._show_files)

    def look_at(self, place: int) -> None:
        """Show what was kept and set aside of the article at `place`."""
        if 0 <= place < len(self._story.state.articles):
            article = self._story.state.articles[place]
            self._shelving.fetch_original(article.key, partial(self._read, article))

    def look_for(self, key: str) -> None:
        """Show what was kept and set aside of the article with this key, if it is there."""
        keys = self._story.state.story.articles
        self.look_at(keys.index(key) if key in keys else -1)

    def _read(self, article: Article, original: bytes | None) -> None:
        if original:
            source = Pasted(article.origin, original)
            done = partial(self._show_article, article)
            self._opening.draft([source], done, article.encoding)
        else:
            told = self.tr("The file “{}” is not in the library; import it again to see it whole.")
            self._messages.show_sentences([told.format(article.origin)])

    def _show_article(self, article: Article, draftings: Sequence[Drafting]) -> None:
        """Show the file of an article; what is accepted is a new version of it."""
        from reader.workflow.drafts import draft_of  # noqa: PLC0415 - seldom asked for

        read = [one for one in draftings if isinstance(one, Drafted)]
        if not read:
            self._messages.show_sentences(
                [one.reason for one in draftings if not isinstance(one, Drafted)]
            )
            return
        own = draft_of(article, [one.draft for one in read])
        title = self.tr("What Was Kept and Set Aside – {}").format(article.name)
        done = partial(self._renew, article)
        self._open(
            _Preview(title, self.tr("Use This Choice"), article, done),
            [one for one in read if one.draft is own],
        )

    def _show_files(self, draftings: Sequence[Drafting]) -> None:
        title, accept = self.tr("Add with Preview"), self.tr("Add Articles")
        self._open(_Preview(title, accept, None, self._add), draftings)

    def _open(self, preview: _Preview, draftings: Sequence[Drafting]) -> None:
        from reader.ui.preview.dialog import PreviewDialog  # noqa: PLC0415 - seldom asked for

        if self.dialog is not None and preview.article is None:
            self._waiting.append((preview, draftings))  # files that were chosen are not forgotten
        gone = preview.article is not None and preview.article not in self._story.state.articles
        if self._look is None or self.dialog is not None or gone:
            return
        entries = [_entry(preview, one, self._story.state.articles) for one in draftings]
        window = self._messages.window()
        dialog = self.dialog = PreviewDialog(self._look, entries, preview.accept, window)
        dialog.setWindowTitle(preview.title)
        dialog.set_writable(preview.article is None or not self._shelving.reads_only)
        dialog.parted.connect(self._split)
        dialog.pane.encoding_chosen.connect(partial(self._reread, preview))
        dialog.taken.connect(preview.done)
        dialog.finished.connect(self._close)
        dialog.open()

    def _split(self, candidate: Candidate) -> None:
        """Find out what the articles are called that a file is parted into now."""
        begins = sorted(candidate.blocks.choice.begins)
        dialog = self.dialog

        def learn(drafts: Sequence[Draft]) -> None:
            if self.dialog is dialog:
                candidate.learn(begins, drafts)

        if begins:
            self._opening.split(candidate.drafted.draft, begins, learn)

    def _reread(self, preview: _Preview, candidate: Candidate, encoding: str) -> None:
        """Read a file anew with another encoding."""
        dialog = self.dialog

        def put(draftings: Sequence[Drafting]) -> None:
            if dialog is not None and self.dialog is dialog:
                for drafting in draftings:
                    dialog.put(candidate, _entry(preview, drafting, self._story.state.articles))

        source = Pasted(candidate.name, candidate.drafted.original)
        self._opening.draft([source], put, encoding)

    def _add(self, candidates: Sequence[Candidate]) -> None:
        self._receiving.take([one for each in candidates for one in _articles(each)])

    def _renew(self, article: Article, candidates: Sequence[Candidate]) -> None:
        """Take the first article for a new version, any others for articles of their own."""
        first, *others = (one for each in candidates for one in _articles(each))
        if first.article != article:
            self._receiving.renew(article.key, first)
        if others:
            self._receiving.take(others)

    def _close(self) -> None:
        self.dialog = None
        if self._waiting:
            QTimer.singleShot(0, self, self._open_next)

    def _open_next(self) -> None:
        """Open the preview that waits the longest, if none was opened before it."""
        if self._waiting and self.dialog is None:
            self._open(*self._waiting.pop(0))


def _entry(preview: _Preview, drafting: Drafting, articles: Sequence[Article]) -> Entry:
    """Return a file as it stands in the preview; `articles` are those of the story."""
    from reader.ui.preview.candidate import Candidate  # noqa: PLC0415 - seldom asked for
    from reader.ui.preview.files import Refused  # noqa: PLC0415
    from reader.workflow.drafts import as_in  # noqa: PLC0415

    if not isinstance(drafting, Drafted):
        return Refused(drafting.origin, drafting.reason)
    article = preview.article
    others = [None if one == article else one for one in articles]
    present = as_in(article, drafting.draft) if article else None
    return Candidate(drafting, present, partial(_about, others))


def _about(others: Sequence[Article | None], draft: Draft) -> Sequence[str]:
    """Return what should be known of a draft; how many articles it holds, the preview says."""
    from reader.ui.preview.notices import sentences_about  # noqa: PLC0415 - seldom asked for

    notices = tuple(one for one in draft.notices if one.kind != "several")
    return sentences_about(replace(draft, notices=notices), others)


def _articles(candidate: Candidate) -> list[Imported]:
    from reader.workflow.importing import accepted  # noqa: PLC0415 - seldom asked for

    return [accepted(candidate.drafted, draft) for draft in candidate.drafts]
