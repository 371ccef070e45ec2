"""A story: a named set of articles about one event, and what the user has added to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.correction import Correction
    from reader.model.note import Note


@dataclass(frozen=True, slots=True)
class Story:
    """A story as it is kept.

    Attributes:
        id: A UUID, made with the story and never given again.
        name: What the user calls it.
        articles: The `Article.key` of each, in the user's order; the first is the base.
        created: ISO date and time, UTC.
        hidden: Keys of the articles whose pane is not shown; never all of them.
        deleted: When the user deleted it, ISO date and time, UTC; None while it is there.
    """

    id: str
    name: str
    articles: tuple[str, ...]
    created: str
    hidden: frozenset[str] = frozenset()
    deleted: str | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A story with all that belongs to it.

    Attributes:
        story: The story.
        articles: Its articles, in its order.
        notes: All its notes, oldest first.
        corrections: All its corrections, oldest first.
    """

    story: Story
    articles: tuple[Article, ...]
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A story in the list of stories.

    Attributes:
        id: Its id.
        name: Its name.
        articles: How many articles it has.
        notes: How many notes.
        opened: When it was last opened, ISO date and time, UTC.
        deleted: When it was deleted, or None.
    """

    id: str
    name: str
    articles: int
    notes: int
    opened: str
    deleted: str | None = None
