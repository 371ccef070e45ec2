"""A story as it is handed on: all that belongs to it, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.article import Article, Imported
    from reader.model.correction import Correction
    from reader.model.note import Meaning, Note
    from reader.model.story import Story


@dataclass(frozen=True, slots=True)
class Bundle:
    """A story with its articles, what they were made from, notes and corrections.

    Attributes:
        story: The story; it is not deleted.
        imported: Its articles in its order, each with its original; one whose original was not
            kept has an empty one.
        notes: All its notes, oldest first.
        corrections: All its corrections, oldest first.
        meanings: What the colours of its notes mean to who made it.
        created: When it was made, ISO date and time, UTC.
    """

    story: Story
    imported: tuple[Imported, ...]
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    created: str = ""

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles in the order of the story."""
        return tuple(one.article for one in self.imported)
