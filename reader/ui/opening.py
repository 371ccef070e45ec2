"""Opening files: chosen, dropped on the window, or named on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from reader.model.article import Imported
from reader.resources import sample_story
from reader.workflow.articles import Unread, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from reader.ui.tasks import Tasks
    from reader.workflow.articles import Reading
    from reader.workflow.services import Background


class Opening(QObject):
    """Turns files into articles, in the background.

    Signals:
        articles_read: A list of `Imported`, in the order of the files.
        version_read: The `Article.key` of an article, and the `Imported` that is a new version.
        files_refused: A list of sentences, one a file that could not be read.
    """

    articles_read = Signal(object)
    version_read = Signal(str, object)
    files_refused = Signal(object)

    def __init__(self, background: Background[None], tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._tasks, self._window = background, tasks, window
        self._folder = documents()

    def choose(self) -> None:
        """Let the user choose files."""
        dialog = self._dialog(self.tr("Add Articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._open_names)
        dialog.open()

    def choose_version(self, key: str) -> None:
        """Let the user choose the file of a new version of the article with this key."""
        dialog = self._dialog(self.tr("New Version of the Article"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_version(key, Path(name)))
        dialog.open()

    def open_version(self, key: str, path: Path) -> None:
        """Read the new version of the article with this key."""
        self._folder = str(path.parent)

        def sort(readings: tuple[Reading, ...]) -> None:
            read, refused = _sorted(readings)
            for one in read:
                self.version_read.emit(key, one)
            if refused:
                self.files_refused.emit(refused)

        self._tasks.run(self.tr("Reading files"), self._background, reading([path]), sort)

    def open_sample(self) -> None:
        """Open the sample story."""
        self.open(sample_story())

    def open(self, paths: Sequence[Path]) -> None:
        """Read `paths`; those that fail are told one by one and spoil no other."""
        if paths:
            name = self.tr("Reading files")
            self._tasks.run(name, self._background, reading(paths), self._sort)

    def _open_names(self, names: list[str]) -> None:
        self._folder = str(Path(names[0]).parent)
        self.open([Path(name) for name in names])

    def _sort(self, readings: tuple[Reading, ...]) -> None:
        read, refused = _sorted(readings)
        if read:
            self.articles_read.emit(read)
        if refused:
            self.files_refused.emit(refused)

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilters(
            [self.tr("Text files (*.txt *.text *.md)"), self.tr("All files (*)")]
        )
        dialog.setDirectory(self._folder)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _sorted(readings: tuple[Reading, ...]) -> tuple[list[Imported], list[str]]:
    """Return what was read, and a sentence for each file that was not."""
    read = [one for one in readings if isinstance(one, Imported)]
    return read, [one.reason for one in readings if isinstance(one, Unread)]


def documents() -> str:
    """Return the user's folder of documents: where dialogs begin the first time."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files that are dragged; none where it is something else."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
