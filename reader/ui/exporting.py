"""Exporting what was found, with the notes, as a document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.destination import destination
from reader.ui.opening import documents
from reader.workflow.articles import edition, printing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Comparison
    from reader.model.note import Meaning, Note
    from reader.model.overview import Row
    from reader.ui.tasks import Tasks
    from reader.workflow.articles import Edition, Exporter, Layout
    from reader.workflow.services import Background

PDF = ".pdf"
_LONGEST = 60  # characters of a proposed file name


@dataclass(frozen=True, slots=True)
class Subject:
    """What is exported: a story as it is now.

    Attributes:
        title: The story's name.
        comparison: Its articles, and what was found.
        notes: The user's notes.
        meanings: What the user means by the colours of notes.
        rows: The synopsis as the user has arranged it; empty: as it is arranged at first.
    """

    title: str
    comparison: Comparison
    notes: Sequence[Note]
    meanings: Sequence[Meaning] = ()
    rows: tuple[Row, ...] = ()


class Exporting(QObject):
    """Asks where to, writes in the background, says when it is done.

    Signals:
        exported: The path of the document.
    """

    exported = Signal(object)

    def __init__(
        self,
        exporters: Sequence[Exporter],
        background: Background[None],
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._exporters, self._background = exporters, background
        self._tasks, self._window = tasks, window
        self._folder = documents()

    def ask_how(self, subject: Subject) -> None:
        """Let the user choose how the PDF is made, and look at it, then where it goes."""
        from reader.ui.paper.dialog import PaperDialog  # noqa: PLC0415 - not at the start

        exporter = self._exporter(PDF)
        dialog = PaperDialog(
            exporter, _edition(subject), subject.rows, self._background, self._window
        )
        dialog.wanted.connect(lambda layout: self.ask(PDF, subject, layout))
        dialog.open()

    def ask(self, suffix: str, subject: Subject, layout: Layout | None = None) -> None:
        """Let the user choose where the document goes, then write it."""
        kind = suffix.rpartition(".")[2].upper()
        title, name = self.tr("Export {}").format(kind), file_name(subject.title)
        dialog = destination(self._window, title, self._folder, name, suffix)
        dialog.setNameFilter(self.tr("{} document (*{})").format(kind, suffix))
        dialog.fileSelected.connect(lambda name: self.write(suffix, subject, Path(name), layout))
        dialog.open()

    def write(self, suffix: str, subject: Subject, to: Path, layout: Layout | None = None) -> None:
        """Write the document to `to`; its folder is proposed next time."""
        self._folder = str(to.parent)
        exporter = self._exporter(suffix)
        content = _edition(subject)
        if layout is not None:
            content = replace(content, layout=layout)
        name = self.tr("Writing {}").format(to.name)
        work = printing(exporter, content, to, subject.rows)
        self._tasks.run(name, self._background, work, self.exported.emit)

    def _exporter(self, suffix: str) -> Exporter:
        return next(one for one in self._exporters if one.suffix == suffix)


def _edition(subject: Subject) -> Edition:
    authors = dict.fromkeys(note.author for note in subject.notes if note.author)
    who = ", ".join(authors)
    return edition(subject.title, subject.comparison, subject.notes, subject.meanings, who)


def file_name(title: str) -> str:
    """Return a title as a file's name: no signs that some file system refuses, 60 at most.

    It ends with a whole word, where the first is not longer than that.
    """
    kept = "".join(ch if ch.isalnum() or ch in " -_’'" else " " for ch in title)
    words = " ".join(kept.split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST + 1].rpartition(" ")[0] or words[:_LONGEST]
    return words.strip() or "story"
