"""Notes: begun, changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.model.edit import Edit
from reader.model.note import Note
from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.target import Target


def new_note(story: str, targets: Sequence[Target], body: str = "", author: str = "") -> Note:
    """Return a note, made now, on passages or articles, or, without any, on the whole story.

    `author` is what its writer wishes to be called; empty: that is not told.
    """
    id_, moment = str(uuid4()), now()
    return Note(id_, story, tuple(targets), body, moment, moment, author=author)


def says_something(note: Note) -> bool:
    """Tell whether the user put anything into `note`: one that was only begun is not kept."""
    return bool(note.body.strip() or note.tags or note.status != "none")


def note_written(before: Note | None, after: Note) -> Edit:
    """Return the edit that makes `after` of a note, changed now, or adds it."""
    return Edit(after.story, notes=((before, replace(after, changed=now())),))


def name_removed(story: str, notes: Sequence[Note], name: str) -> Edit:
    """Return the edit after which none of `notes` says that `name` wrote it.

    When they were changed last stays: what they say is the same.
    """
    signed = [note for note in notes if note.author == name]
    return Edit(story, notes=tuple((note, replace(note, author="")) for note in signed))


def note_removed(note: Note) -> Edit:
    """Return the edit that removes a note."""
    return Edit(note.story, notes=((note, None),))
