"""What stands in a `.synoptic` file, and its bounds; whatever is otherwise is refused.

The file is a zip:

- `mimetype`, first and not compressed: `application/vnd.synoptic.story`;
- `manifest.json`: `Manifest`, with the size and SHA-256 of every other member;
- `story.json`: `StoryDoc`;
- `articles/N.json`, N from 1 in the order of the story: `ArticleDoc`;
- `originals/HASH`: the bytes an article was made from, by their SHA-256 in hex;
- `notes.json`, `corrections.json`, `meanings.json`: lists of `NoteDoc`, `CorrectionDoc` and
  `MeaningDoc`.

JSON is in UTF-8.  Offsets are half-open and count Unicode code points of an article's text.  Times
are ISO date and time, UTC; days ISO dates.  An article goes by its key (`Article.key`).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
)

from reader.model.article import BlockRole
from reader.model.correction import Scope, Subject
from reader.model.note import NoteColor, NoteStatus

#: Goes up when a program that knows only the version before could misread what is written.
VERSION = 1
MIMETYPE = "application/vnd.synoptic.story"
SUFFIX = ".synoptic"

_LONGEST = 20_000_000  # code points of an article
_LINE = 1_000_000  # of a note, a headline, words of a target


def _day(iso: str) -> str:
    if date.fromisoformat(iso).isoformat() != iso:
        raise ValueError("not a day")
    return iso


def _moment(iso: str) -> str:
    if iso:  # empty: it is not known
        datetime.fromisoformat(iso)
    return iso


Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Id = Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z-]{1,64}$")]
Line = Annotated[str, StringConstraints(max_length=_LINE)]
Day = Annotated[str, AfterValidator(_day)]
Time = Annotated[str, StringConstraints(max_length=64), AfterValidator(_moment)]
Offset = Annotated[int, Field(ge=0, le=_LONGEST)]


class Doc(BaseModel):
    """A part of a document: nothing unknown, nothing converted, never changed."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Member(Doc):
    """A file in the zip."""

    name: Line
    bytes: Annotated[int, Field(ge=0)]
    sha256: Hash


class Manifest(Doc):
    """What the zip holds."""

    format: Literal["synoptic-story"]
    version: Annotated[int, Field(ge=1)]
    program: Line
    created: Time
    members: Annotated[tuple[Member, ...], Field(max_length=10_000, strict=False)]


class Version(BaseModel):
    """The one thing that is read of a manifest of any version."""

    version: Annotated[int, Field(ge=1, strict=True)]


class StoryDoc(Doc):
    """A story: its id, name, and what its articles go by, in order."""

    id: Id
    name: Line
    created: Time
    articles: Annotated[tuple[Hash, ...], Field(max_length=1_000, strict=False)]
    hidden: Annotated[tuple[Hash, ...], Field(max_length=1_000, strict=False)]


class ArticleDoc(Doc):
    """An article as it was imported; null where it does not say."""

    key: Hash
    origin: Line
    sha256: Hash
    text: Annotated[str, StringConstraints(max_length=_LONGEST)]
    furniture: Annotated[
        tuple[Annotated[str, StringConstraints(max_length=_LONGEST)], ...],
        Field(max_length=100_000, strict=False),
    ]
    source: Line | None
    title: Line | None
    author: Line | None
    url: Line | None
    language: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z-]{0,35}$")]
    published: Day | None
    updated: Day | None
    via: Annotated[tuple[Line, ...], Field(max_length=1_000, strict=False)]
    imported: Time
    encoding: Annotated[str, StringConstraints(pattern=r"^[0-9A-Za-z_.-]{0,64}$")]
    # The first programs that wrote such files did not know it.
    forms: Annotated[tuple[BlockRole, ...], Field(max_length=1_000_000, strict=False)] = ()


class TargetDoc(Doc):
    """A place, as `Target` has it; start and end are null for a whole article."""

    article: Hash
    start: Offset | None
    end: Offset | None
    exact: Annotated[str, StringConstraints(max_length=_LONGEST)]
    prefix: Line
    suffix: Line


Targets = Annotated[tuple[TargetDoc, ...], Field(max_length=1_000, strict=False)]


class NoteDoc(Doc):
    """A note, as `Note` has it."""

    id: Id
    targets: Targets
    body: Line
    created: Time
    changed: Time
    color: NoteColor
    tags: Annotated[tuple[Line, ...], Field(max_length=1_000, strict=False)]
    status: NoteStatus
    author: Line


class CorrectionDoc(Doc):
    """A correction, as `Correction` has it."""

    id: Id
    subject: Subject
    machine: Line
    user: Line
    scope: Scope
    targets: Targets
    created: Time
    manner: Line


class MeaningDoc(Doc):
    """What a colour means."""

    color: NoteColor
    words: Line


NOTES = TypeAdapter(Annotated[tuple[NoteDoc, ...], Field(max_length=100_000, strict=False)])
CORRECTIONS = TypeAdapter(
    Annotated[tuple[CorrectionDoc, ...], Field(max_length=100_000, strict=False)]
)
MEANINGS = TypeAdapter(Annotated[tuple[MeaningDoc, ...], Field(max_length=100, strict=False)])
