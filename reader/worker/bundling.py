"""Stories handed on and taken in: what the workers do of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.errors import ExportFailed
from reader.export.whole import write_whole
from reader.model.article import Imported
from reader.model.bundle import Bundle
from reader.progress import steps

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.article import Article
    from reader.progress import Report
    from reader.storage.library import Library


@dataclass(frozen=True, slots=True)
class Gather:
    """Takes a story off the shelf, with all that belongs to it.

    Attributes:
        story: Its id.
        created: What the bundle is dated, ISO date and time, UTC.
        named: Whether the names of those who wrote the notes stay.
        files: Whether it stays what the files were called that the articles came from.
    """

    story: str
    created: str
    named: bool = True
    files: bool = True

    def __call__(self, state: Library, report: Report, /) -> Bundle:
        """Return the story as a bundle.

        Raises:
            ExportFailed: There is no such story.
            StorageFailed: The library cannot be read.
        """
        opened = state.open(self.story)
        if opened is None:
            raise ExportFailed("The story is not in the library any more; open another.")
        imported = tuple(
            Imported(self._told(article), state.original(article.key) or b"")
            for article in steps(opened.articles, report)
        )
        notes = opened.notes
        if not self.named:
            notes = tuple(replace(note, author="") for note in notes)
        used = {note.color for note in notes}
        meanings = tuple(one for one in state.meanings() if one.color in used)
        story = replace(opened.story, deleted=None)
        if not self.files and story.name in {one.origin for one in opened.articles}:
            story = replace(story, name="Story")  # it had the name of its first file
        return Bundle(story, imported, notes, opened.corrections, meanings, self.created)

    def _told(self, article: Article) -> Article:
        return article if self.files else replace(article, origin="")


@dataclass(frozen=True, slots=True)
class WriteBundle:
    """Writes a story as a `.synoptic` file.

    Attributes:
        bundle: The story.
        to: The file.
    """

    bundle: Bundle
    to: Path

    def __call__(self, _state: None, report: Report, /) -> Path:
        """Write the file, whole or not at all, and return where it is.

        Raises:
            ExportFailed: It cannot be written.
        """
        from reader.bundle.writing import bundle_bytes

        write_whole(bundle_bytes(self.bundle, report), self.to)
        return self.to


@dataclass(frozen=True, slots=True)
class ReadBundle:
    """Reads a `.synoptic` file, which may come from anybody.

    Attributes:
        path: The file.
    """

    path: Path

    def __call__(self, _state: None, report: Report, /) -> Bundle:
        """Return what it holds, or raise `ImportFailed`: one sentence."""
        from reader.bundle.reading import read_bundle

        return read_bundle(self.path, report)


@dataclass(frozen=True, slots=True)
class Receive:
    """Puts the articles of a bundle on the shelf, and says what is needed to merge it.

    Attributes:
        bundle: What came.
    """

    bundle: Bundle

    def __call__(self, state: Library, report: Report, /) -> frozenset[str]:
        """Return the ids of its notes and corrections that other stories here have.

        Articles that are there already stay as they are.

        Raises:
            StorageFailed: The library cannot be read or written.
        """
        known = state.articles([article.key for article in self.bundle.articles])
        new = [one for one in self.bundle.imported if one.article.key not in known]
        for one in steps(new, report):
            state.shelve((one,))
        ids = [note.id for note in self.bundle.notes]
        ids += [correction.id for correction in self.bundle.corrections]
        return state.taken(ids, self.bundle.story.id)


@dataclass(frozen=True, slots=True)
class FindTaken:
    """Finds which ids of notes are in use elsewhere.

    Attributes:
        ids: Those of notes that come.
        story: The id of the story that they come to.
    """

    ids: tuple[str, ...]
    story: str

    def __call__(self, state: Library, _report: Report, /) -> frozenset[str]:
        """Return those that other stories have.

        Raises:
            StorageFailed: The library cannot be read.
        """
        return state.taken(self.ids, self.story)
