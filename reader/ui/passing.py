"""Stories passed on as files, and those of others taken in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import StorageFailed
from reader.ui.destination import destination
from reader.ui.exporting import file_name
from reader.ui.opening import documents
from reader.ui.translations import said
from reader.workflow.annotating import (
    reading_notes,
    taken_elsewhere,
    with_notes,
    without_place,
)
from reader.workflow.handing import (
    SUFFIX,
    gathering,
    reading_bundle,
    receiving,
    writing_bundle,
)
from reader.workflow.merging import merged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.bundle import Bundle
    from reader.model.note import Note
    from reader.model.story import Opened
    from reader.ui.messages import MessageBar
    from reader.ui.story import Story
    from reader.ui.tasks import Tasks
    from reader.workflow.merging import Conflict, Merged
    from reader.workflow.services import Background, Librarian, Library

_LONGEST = 60  # characters of a note that is told


@dataclass(frozen=True, slots=True)
class Workers:
    """Who does the work.

    Attributes:
        librarian: In the library.
        reading: Reads files.
        printing: Writes files.
    """

    librarian: Librarian
    reading: Background[None]
    printing: Background[None]


class Passing(QObject):
    """Writes the open story as a file for a colleague, and merges a colleague's.

    Signals:
        passed: The path of the file.
        taken_in: What came, in a few words; the last step takes it back.
        told: That nothing came.
    """

    passed = Signal(object)
    taken_in = Signal(str)
    told = Signal(str)

    def __init__(
        self, story: Story, library: Library, workers: Workers, tasks: Tasks, messages: MessageBar
    ) -> None:
        super().__init__(story)
        self._story, self._library, self._workers = story, library, workers
        self._tasks, self._messages = tasks, messages
        self._folder = documents()

    def ask(self, *, named: bool, files: bool = True) -> None:
        """Let the user choose where the open story goes, then write it.

        `named` is whether the names of those who wrote the notes stay, `files` those of files.
        """
        story, name = self._story.id, self._story.state.story.name
        window, title = self._messages.window(), self.tr("Story for a Colleague")
        dialog = destination(window, title, self._folder, file_name(name), SUFFIX)
        dialog.setNameFilter(self.tr("Story of Synoptic (*{})").format(SUFFIX))
        dialog.fileSelected.connect(
            lambda to: self.write(story, Path(to), named=named, files=files)
        )
        dialog.open()

    def write(self, story: str, to: Path, *, named: bool, files: bool = True) -> None:
        """Write the story with this id to `to`."""
        self._folder = str(to.parent)
        name = self.tr("Writing {}").format(to.name)

        def write(bundle: Bundle) -> None:
            self._tasks.run(
                name, self._workers.printing, writing_bundle(bundle, to), self.passed.emit
            )

        gather = gathering(story, named=named, files=files)
        self._tasks.run(name, self._workers.librarian, gather, write)

    def take(self, path: Path) -> None:
        """Merge the story in a file that somebody handed on; it is opened then."""
        if self._library.holder is not None:
            missed = self.tr(
                "“{}” was not opened, since this window saves nothing: add it where the library "
                "can be saved, with File → Open Story File."
            )
            self._messages.show_sentences([said(self._library.holder), missed.format(path.name)])
            return
        name = self.tr("Reading {}").format(path.name)
        self._tasks.run(name, self._workers.reading, reading_bundle(path), self._receive)

    def _receive(self, bundle: Bundle) -> None:
        name = self.tr("Keeping the articles")

        def merge(taken: frozenset[str]) -> None:
            self._merge(bundle, taken)

        self._tasks.run(name, self._workers.librarian, receiving(bundle), merge)

    def _merge(self, bundle: Bundle, taken: frozenset[str]) -> None:
        try:
            # Of the open story all is known, also what could not be written yet.
            is_open = bundle.story.id == self._story.id
            ours = self._story.state if is_open else self._library.open(bundle.story.id)
            result = merged(ours, bundle, self._library.meanings(), taken)
        except StorageFailed as error:
            self._messages.show_sentences([said(error.sentence)])
            return
        name = self.tr("“{}”").format(_short((ours or bundle).story.name))
        if result.changes:
            self._story.merge(result.edit, bundle.articles, self.tr("Take In a Story"))
            self.taken_in.emit(self._came(result, name))
        else:
            self._story.open(bundle.story.id)
            self.told.emit(self.tr("All of {} was here already").format(name))
        if result.conflicts:
            self._messages.show_sentences(list(self._told(result)))

    def take_notes(self, path: Path) -> None:
        """Take notes in a file that another program may have written into the open story."""
        story = self._story.state
        if self._library.holder is not None or not self._story.id:
            why = self._library.holder and said(self._library.holder)
            none = self.tr("Open a story first: notes are taken into the one that is open.")
            self._messages.show_sentences([why or none])
            return

        def find(notes: tuple[Note, ...]) -> None:
            def add(taken: frozenset[str]) -> None:
                self._add_notes(story.story.id, notes, taken)

            work = taken_elsewhere(notes, story.story.id)
            self._tasks.run(name, self._workers.librarian, work, add)

        name = self.tr("Reading {}").format(path.name)
        self._tasks.run(name, self._workers.reading, reading_notes(path, story), find)

    def _add_notes(self, story: str, notes: tuple[Note, ...], taken: frozenset[str]) -> None:
        ours = self._known(story)
        if ours is None:
            return
        result = with_notes(ours, notes, taken)
        if result.changes:
            self._story.merge(result.edit, (), self.tr("Take In Notes"))
            self.taken_in.emit(self._came(result))
        else:
            self.told.emit(self.tr("All of it was here already"))
        told = list(self._told(result))
        if missing := without_place(result, ours):
            sentence = self.tr(
                "%Ln note(s) that came have no place in the articles; they stand at the end of "
                "the list of notes, to be placed.",
                "",
                missing,
            )
            told.insert(0, sentence)
        if told:
            self._messages.show_sentences(told)

    def _known(self, story: str) -> Opened | None:
        """Return what is here of a story; None where there is none, or where it cannot be read.

        Of the open story all is known, also what could not be written yet.
        """
        if story == self._story.id:
            return self._story.state
        try:
            return self._library.open(story)
        except StorageFailed as error:
            self._messages.show_sentences([said(error.sentence)])
            return None

    def _came(self, result: Merged, name: str = "") -> str:
        came = (
            name,
            self.tr("%n article(s)", "", result.articles) if result.articles else "",
            self.tr("%n note(s)", "", result.notes) if result.notes else "",
            self.tr("%n correction(s)", "", result.corrections) if result.corrections else "",
        )
        return self.tr("Taken in: {}").format(" · ".join(filter(None, came)))

    def _told(self, result: Merged) -> Iterator[str]:
        for one in result.conflicts:
            yield self._sentence(one).format(ours=_short(one.ours), theirs=_short(one.theirs))

    def _sentence(self, one: Conflict) -> str:
        match one.kind:
            case "note":
                return self.tr(
                    "Both sides wrote on one note, so both are kept: “{ours}” and “{theirs}”."
                )
            case "correction":
                return self.tr("Yours stands: you say “{ours}”, they say “{theirs}”.")
            case "meaning":
                return self.tr("Yours stands: a colour means “{ours}” to you, “{theirs}” to them.")
            case "name":
                return self.tr("The story keeps its name here; they call it “{theirs}”.")


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
