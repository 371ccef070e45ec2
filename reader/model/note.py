"""The user's own words about passages, an article or the story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from reader.model.target import Target

NoteColor: TypeAlias = Literal["yellow", "peach", "mint", "rose", "grey"]
NoteStatus: TypeAlias = Literal["none", "to check", "checked"]

COLORS: tuple[NoteColor, ...] = get_args(NoteColor)
STATUSES: tuple[NoteStatus, ...] = get_args(NoteStatus)


@dataclass(frozen=True, slots=True)
class Note:
    """A remark.

    Attributes:
        id: A UUID, made with the note and never given again.
        story: The id of the story it belongs to.
        targets: What it is about, in the order the user gave; none for the whole story.
        body: The user's words, plain Markdown.
        created: ISO date and time, UTC.
        changed: ISO date and time of the last change, UTC.
        color: Its marker pen; what that means, the user says (`Meaning`).
        tags: In the order the user gave, none twice.
        status: Whether what it says is still to be checked.
        author: Who wrote it, as they wish to be called; empty: that is not told.
    """

    id: str
    story: str
    targets: tuple[Target, ...]
    body: str
    created: str
    changed: str
    color: NoteColor = "yellow"
    tags: tuple[str, ...] = ()
    status: NoteStatus = "none"
    author: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the user means by a colour; the same in all stories."""

    color: NoteColor
    words: str
