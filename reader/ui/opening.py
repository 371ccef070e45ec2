"""Opening files: chosen, dropped on the window, or named on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from reader.resources import sample_story
from reader.ui.translations import said
from reader.workflow.annotating import has_annotations
from reader.workflow.handing import SUFFIX, is_bundle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QFileDialog, QWidget

    from reader.errors import ReaderError
    from reader.model.draft import Draft, Drafted, Pasted
    from reader.ui.tasks import Tasks
    from reader.workflow.importing import Drafting
    from reader.workflow.services import Background


_PATTERNS = (
    "*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.pdf *.docx *.odt *.rtf"
    " *.epub *.eml *.json *.jsonld *.synoptic"
)


class Opening(QObject):
    """Turns files into articles, in the background.

    Signals:
        drafts_read: A list of `Drafted`, in the order of the files.
        articles_read: A list of the `Imported` that are made of them.
        version_read: The `Article.key` of an article, and the `Imported` that is a new version.
        files_refused: A list of sentences, one a file that could not be read.
        story_brought: The path of a file that holds a story which was handed on.
        notes_brought: The path of a file that holds notes as Web Annotations.

    `destination` is called when files are asked for; what it returns, when they have been read.
    """

    drafts_read = Signal(object)
    articles_read = Signal(object)
    version_read = Signal(str, object)
    files_refused = Signal(object)
    story_brought = Signal(object)
    notes_brought = Signal(object)

    def __init__(self, background: Background[None], tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._tasks, self._window = background, tasks, window
        self._folder = documents()
        self.destination: Callable[[], Callable[[], None]] = lambda: _nowhere

    def choose(self) -> None:
        """Let the user choose files."""
        self.choose_for(self.open, self.tr("Add Articles"))

    def choose_story(self) -> None:
        """Let the user choose stories that were handed on."""
        stories = self.tr("Story of Synoptic (*{})").format(SUFFIX)
        self.choose_for(self.open, self.tr("Open Story File"), stories)

    def choose_for(
        self, done: Callable[[Sequence[Path]], None], title: str, kind: str = ""
    ) -> None:
        """Let the user choose files, then call `done` with them.

        The dialog has a `title`, and lists files of a `kind`, written as Qt's filters are; empty:
        articles.
        """
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        def chosen(names: list[str]) -> None:
            self._folder = str(Path(names[0]).parent)
            done([Path(name) for name in names])

        dialog = self._dialog(title)
        if kind:
            dialog.setNameFilters([kind, self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(chosen)
        dialog.open()

    def choose_version(self, key: str) -> None:
        """Let the user choose the file of a new version of the article with this key."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        dialog = self._dialog(self.tr("New Version of the Article"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_version(key, Path(name)))
        dialog.open()

    def open_version(self, key: str, path: Path) -> None:
        """Read the new version of the article with this key."""
        self._folder = str(path.parent)
        arrive = self.destination()

        def sort(draftings: Sequence[Drafting]) -> None:
            from reader.workflow.importing import accepted  # noqa: PLC0415

            read, refused = _sorted(draftings)
            if len(draftings) > 1:
                told = self.tr("“{}” holds {} articles; a new version is a file that holds one.")
                read, refused = [], [told.format(path.name, len(draftings))]
            if read:
                arrive()
            for one in read:
                self.version_read.emit(key, accepted(one, one.draft))
            if refused:
                self.files_refused.emit(refused)

        self.draft([path], sort)

    def open_sample(self) -> None:
        """Open the sample story."""
        self.open(sample_story())

    def open(
        self, sources: Sequence[Path | Pasted], arrive: Callable[[], None] | None = None
    ) -> None:
        """Read `sources`; those that fail are told one by one and spoil no other.

        `arrive` is called before the first articles are told; without, what `destination` says.
        """
        sources = self.articles_among(sources)
        if not sources:
            return
        there = arrive or self.destination()

        def taken(draftings: Sequence[Drafting]) -> None:
            if _sorted(draftings)[0]:
                there()
            self.take(draftings)

        self.draft(sources, taken)

    def articles_among(self, sources: Sequence[Path | Pasted]) -> list[Path | Pasted]:
        """Return those of `sources` that may be articles; stories and notes are announced."""
        return [one for one in sources if not self._is_brought(one)]

    def _is_brought(self, source: Path | Pasted) -> bool:
        if not isinstance(source, Path):
            return False
        if is_bundle(source):
            self.story_brought.emit(source)
        elif has_annotations(source):
            self.notes_brought.emit(source)
        else:
            return False
        return True

    def draft(
        self,
        sources: Sequence[Path | Pasted],
        done: Callable[[Sequence[Drafting]], None],
        encoding: str = "",
    ) -> None:
        """Take `sources` apart, text as `encoding` says if it is not empty, and call `done`."""
        from reader.workflow.importing import drafting  # noqa: PLC0415 - when it is wanted

        def gathered(files: Sequence[Sequence[Drafting]]) -> None:
            done([drafting for file in files for drafting in file])

        work = drafting(sources, encoding)
        self._tasks.run(self.tr("Reading files"), self._background, work, gathered)

    def split(
        self,
        draft: Draft,
        at: Sequence[int],
        done: Callable[[tuple[Draft, ...]], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        """Take the articles apart that begin with the blocks `at` of a draft.

        Calls `done` with them, or `failed`.
        """
        from reader.workflow.importing import splitting  # noqa: PLC0415 - when it is wanted

        name = self.tr("Reading files")
        self._tasks.run(name, self._background, splitting(draft, at), done, failed)

    def fetch_original(
        self,
        drafted: Drafted,
        most: int,
        done: Callable[[str | tuple[bytes, ...]], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        """Find out how a file reads: the pages of a PDF, drawn, of others the words.

        Args:
            drafted: What was made of the file.
            most: How many characters are wanted.
            done: Called with a PNG file a page, or the words.
            failed: Called where it cannot be read.
        """
        from reader.workflow.importing import (  # noqa: PLC0415 - when it is wanted
            drawing,
            has_pages,
            telling,
        )

        if has_pages(drafted):
            name = self.tr("Drawing pages")
            self._tasks.run(name, self._background, drawing(drafted), done, failed)
        else:
            name = self.tr("Reading files")
            self._tasks.run(name, self._background, telling(drafted, most), done, failed)

    def take(self, draftings: Sequence[Drafting]) -> None:
        """Take what was read for articles to be added; say what could not be."""
        from reader.workflow.importing import accepted  # noqa: PLC0415

        read, refused = _sorted(draftings)
        if read:
            self.drafts_read.emit(read)
            self.articles_read.emit([accepted(one, one.draft) for one in read])
        if refused:
            self.files_refused.emit(refused)

    def _dialog(self, title: str) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - not at the start

        dialog = QFileDialog(self._window, title)
        dialog.setNameFilters(
            [self.tr("Articles ({})").format(_PATTERNS), self.tr("All files (*)")]
        )
        dialog.setDirectory(self._folder)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _nowhere() -> None:
    """Go nowhere: what was read is for whoever hears of it."""


def _sorted(draftings: Sequence[Drafting]) -> tuple[list[Drafted], list[str]]:
    """Return what was read, and a sentence for each file that was not."""
    from reader.model.draft import Drafted  # noqa: PLC0415 - not at the start

    read = [one for one in draftings if isinstance(one, Drafted)]
    return read, [said(one.reason) for one in draftings if not isinstance(one, Drafted)]


def documents() -> str:
    """Return the user's folder of documents: where dialogs begin the first time."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files that are dragged; none where it is something else."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
