"""Notes of others, and one's own, taken in from a file of annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.bundle import Bundle
from reader.workflow.merging import merged
from reader.workflow.now import now
from reader.workflow.versions import lost

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model.note import Note
    from reader.model.story import Opened
    from reader.storage.library import Library
    from reader.worker.work import Work
    from reader.workflow.merging import Merged

#: What the names of such files end with; those with `_MAYBE` are looked into.
SUFFIX = ".jsonld"
_MAYBE = ".json"
_BEGINNING = 65_536  # bytes that are looked into
_SIGNS = (b"www.w3.org/ns/anno", b'"export_userid"')


def has_annotations(path: Path) -> bool:
    """Tell whether a file is one of annotations, by its name or by how it begins."""
    suffix = path.suffix.casefold()
    if suffix != _MAYBE or not path.is_file():
        return suffix == SUFFIX
    try:
        with path.open("rb") as file:
            beginning = file.read(_BEGINNING)
    except OSError:
        return False
    return any(sign in beginning for sign in _SIGNS)


def reading_notes(path: Path, opened: Opened) -> Work[None, tuple[Note, ...]]:
    """Return the work of reading such a file, which may come from anybody, for a story."""
    from reader.worker.annotating import ReadNotes  # noqa: PLC0415 - not at the start

    return ReadNotes(path, opened, now())


def taken_elsewhere(notes: Sequence[Note], story: str) -> Work[Library, frozenset[str]]:
    """Return the librarian's work of finding those ids of `notes` that other stories have."""
    from reader.worker.bundling import FindTaken  # noqa: PLC0415 - not at the start

    return FindTaken(tuple(note.id for note in notes), story)


def with_notes(ours: Opened, notes: Sequence[Note], taken: frozenset[str]) -> Merged:
    """Return what becomes of a story when notes come to it.

    What is here already by its id is not doubled; where both sides wrote on it, both stay.
    """
    return merged(ours, Bundle(ours.story, (), tuple(notes)), (), taken)


def without_place(result: Merged, ours: Opened) -> int:
    """Return how many of the notes that come have a place that is not found in the story."""
    articles = {article.key: article for article in ours.articles}
    return sum(after is not None and bool(lost(after, articles)) for _, after in result.edit.notes)
