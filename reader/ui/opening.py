"""Opening files: chosen, dropped on the window, or named on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from reader.model.article import Article
from reader.resources import sample_story
from reader.workflow import Unread, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from reader.ui.tasks import Tasks
    from reader.workflow import Background, Reading


class Opening(QObject):
    """Turns files into articles, in the background.

    Signals:
        articles_read: A list of `Article`, in the order of the files.
        files_refused: A list of sentences, one a file that could not be read.
    """

    articles_read = Signal(object)
    files_refused = Signal(object)

    def __init__(self, background: Background[None], tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._background, self._tasks, self._window = background, tasks, window
        self._folder = documents()

    def choose(self) -> None:
        """Let the user choose files."""
        dialog = QFileDialog(self._window, self.tr("Add Articles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Text files (*.txt *.text *.md)"), self.tr("All files (*)")]
        )
        dialog.setDirectory(self._folder)
        dialog.filesSelected.connect(self._open_names)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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
        articles = [reading for reading in readings if isinstance(reading, Article)]
        refused = [reading.reason for reading in readings if isinstance(reading, Unread)]
        if articles:
            self.articles_read.emit(articles)
        if refused:
            self.files_refused.emit(refused)


def documents() -> str:
    """Return the user's folder of documents: where dialogs begin the first time."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files that are dragged; none where it is something else."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
