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


def new_note(story: str, targets: Sequence[Target], body: str = "") -> Note:
    """Return a note, made now, on passages or articles, or, without any, on the whole story."""
    moment = now()
    return Note(str(uuid4()), story, tuple(targets), body, created=moment, changed=moment)


def says_something(note: Note) -> bool:
    """Tell whether the user put anything into `note`: one that was only begun is not kept."""
    return bool(note.body.strip() or note.tags or note.status != "none")


def note_written(before: Note | None, after: Note) -> Edit:
    """Return the edit that makes `after` of a note, changed now, or adds it."""
    return Edit(after.story, notes=((before, replace(after, changed=now())),))


def note_removed(note: Note) -> Edit:
    """Return the edit that removes a note."""
    return Edit(note.story, notes=((note, None),))
