"""Which notes are listed, and in which order."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.note import Note, NoteColor, NoteStatus
    from reader.ui.cards.whereabouts import Whereabouts

#: Places of a `NoteFilter` that are no article.
ON_STORY, LOST = "story", "lost"
#: How long a text is remembered, in code points: names and quotes are, and not a long note after
#: each sign that is typed while words are sought.
_SHORT = 500
_BEYOND_LATIN = re.compile("[^\\x00-\u02ff]")  # no accent that combines comes before


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """What a note must have to be listed; what is empty admits every note.

    Attributes:
        place: The key of an article it is on; `ON_STORY`; `LOST`: one of its places is lost.
        tag: One of its tags, in whatever case.
        color: Its colour.
        status: Its status.
        text: Words all of which are in its own words, those it is about, or its tags; case and
            accents make no difference.
    """

    place: str = ""
    tag: str = ""
    color: NoteColor | None = None
    status: NoteStatus | None = None
    text: str = ""

    def admits(self, note: Note, where: Whereabouts) -> bool:
        """Tell whether `note` has all that is asked for."""
        return (
            self.color in {None, note.color}
            and self.status in {None, note.status}
            and (not self.tag or folded(self.tag) in map(folded, note.tags))
            and self._is_there(note, where)
            and self._says(note)
        )

    def _is_there(self, note: Note, where: Whereabouts) -> bool:
        if self.place == LOST:
            return where.is_lost(note)
        if self.place == ON_STORY:
            return not note.targets
        return not self.place or any(target.article == self.place for target in note.targets)

    def _says(self, note: Note) -> bool:
        words = folded(self.text).split()
        if not words:
            return True
        parts = (note.body, *note.tags, *(target.exact for target in note.targets))
        whole = folded("\n".join(parts))
        return all(word in whole for word in words)


def listed(
    notes: Iterable[Note], wanted: NoteFilter, where: Whereabouts, *, kept: str = ""
) -> list[Note]:
    """Return the notes `wanted` admits, in the order of the story, what is lost last.

    Args:
        notes: Oldest first.
        wanted: What they must have.
        where: Where they belong.
        kept: The id of one that is listed whatever it has.
    """
    admitted = (note for note in notes if note.id == kept or wanted.admits(note, where))
    return sorted(admitted, key=where.order)


def folded(text: str) -> str:
    """Return `text` without case and accents, for comparing."""
    return _remembered(text) if len(text) <= _SHORT else _folded(text)


@lru_cache(maxsize=16_384)
def _remembered(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return _BEYOND_LATIN.sub(_uncombined, parts).casefold()


def _uncombined(sign: re.Match[str]) -> str:
    return "" if unicodedata.combining(sign[0]) else sign[0]
