"""Notes taken in from a file of annotations: what the reading process does of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model.note import Note
from reader.progress import steps

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.annotation import Annotation
    from reader.model.story import Opened
    from reader.progress import Report


@dataclass(frozen=True, slots=True)
class ReadNotes:
    """Reads a file of annotations, which may come from anybody, and finds their places.

    Attributes:
        path: The file.
        opened: The story that they are to be notes of.
        now: ISO date and time, UTC: when what bears no date is from.
    """

    path: Path
    opened: Opened
    now: str

    def __call__(self, _state: None, report: Report, /) -> tuple[Note, ...]:
        """Return the notes that they become, or raise `ImportFailed`: one sentence.

        Progress is reported by annotation.
        """
        from reader.bundle.annotations import read_annotations  # noqa: PLC0415 - the door of pydantic

        read = read_annotations(self.path)
        here = {note.id: note for note in self.opened.notes}
        return tuple(self._note(one, here.get(one.id)) for one in steps(read, report))

    def _note(self, one: Annotation, here: Note | None) -> Note:
        """Return the note; what the file does not tell is as `here`, where that note is already.

        So is where it is: its places may have been lost and found since.
        """
        from reader.anchoring.selecting import selected  # noqa: PLC0415 - in the process that reads

        if here is not None and len(here.targets) == len(one.selections):
            targets = here.targets
        else:
            articles = self.opened.articles
            targets = tuple(selected(place, articles) for place in one.selections)
        created = one.created or (here.created if here else self.now)
        note = Note(
            one.id,
            self.opened.story.id,
            targets,
            one.body,
            created,
            one.changed or created,
            tags=one.tags,
            author=one.author,
        )
        color, status = (here or note).color, (here or note).status
        return replace(note, color=one.color or color, status=one.status or status)
