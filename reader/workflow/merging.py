"""A colleague's copy of a story brought together with one's own: nothing of either is lost."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Literal
from uuid import NAMESPACE_OID, uuid5

from reader.model.edit import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.bundle import Bundle
    from reader.model.correction import Correction
    from reader.model.edit import Exchange
    from reader.model.note import Meaning, Note
    from reader.model.story import Opened, Story


@dataclass(frozen=True, slots=True)
class Conflict:
    """What the two sides say differently.

    Attributes:
        kind: note, both wrote something else under one note: both are kept, theirs as a note of
            its own; correction, they correct the same otherwise: yours stands; meaning, a colour
            means something else to them: yours stands; name, they call the story otherwise.
        ours: What is said here.
        theirs: What is said there.
    """

    kind: Literal["note", "correction", "meaning", "name"]
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What becomes of a story when a copy of it is merged.

    Attributes:
        edit: Makes it, in one transaction; it can be taken back.
        articles: How many articles come.
        notes: How many notes come.
        corrections: How many corrections come.
        conflicts: What the two sides say differently.
        new: Whether there was no such story.
    """

    edit: Edit
    articles: int
    notes: int
    corrections: int
    conflicts: tuple[Conflict, ...] = ()
    new: bool = False

    @property
    def changes(self) -> bool:
        """Whether anything comes: the copy has something that is not here."""
        edit = self.edit
        return bool(edit.stories or edit.notes or edit.corrections or edit.meanings)


def merged(
    ours: Opened | None,
    theirs: Bundle,
    meanings: Sequence[Meaning] = (),
    taken: frozenset[str] = frozenset(),
) -> Merged:
    """Return what becomes of a story here when `theirs` is merged into it.

    Doing it again changes nothing: what came has the same id then.

    Args:
        ours: The story with this id, also a deleted one; None: there is none.
        theirs: What came; its articles are on the shelf when the edit is made.
        meanings: What the colours mean here.
        taken: Ids of notes and corrections that other stories here have: what comes with one of
            them gets another, for theirs must not be taken away.
    """
    before = ours.story if ours else None
    after = _story(before, theirs.story)
    met: list[Conflict] = []
    notes = list(_notes(ours, theirs, taken, met))
    corrections = list(_corrections(ours, theirs, taken, met))
    told = list(_meanings(theirs, meanings, met))
    if before and before.name != theirs.story.name:
        met.append(Conflict("name", before.name, theirs.story.name))
    edit = Edit(
        after.id,
        stories=((before, after),) if before != after else (),
        notes=tuple(notes),
        corrections=tuple(corrections),
        meanings=tuple(told),
    )
    known = len(before.articles) if before else 0
    come = len(after.articles) - known
    return Merged(edit, come, len(notes), len(corrections), tuple(met), before is None)


def _story(ours: Story | None, theirs: Story) -> Story:
    """Return the story with the articles of both; ours keep their order and what is hidden."""
    if ours is None:
        return theirs
    new = tuple(key for key in theirs.articles if key not in ours.articles)
    return replace(ours, articles=ours.articles + new, deleted=None)


def _notes(
    ours: Opened | None, theirs: Bundle, taken: frozenset[str], met: list[Conflict]
) -> Iterator[Exchange[Note]]:
    known = {note.id: note for note in ours.notes} if ours else {}
    for note in theirs.notes:
        fitting = _renamed(note.id, theirs.story.id) if note.id in taken else note.id
        here = known.get(fitting)
        if here is None:
            yield None, replace(note, id=fitting)
        elif not _is_same(here, replace(note, id=fitting)):
            copy = replace(note, id=_renamed(note.id, _told(note)))
            if copy.id not in known:
                met.append(Conflict("note", here.body, note.body))
                yield None, copy


def _is_same(ours: Note, theirs: Note) -> bool:
    """Tell whether two notes say the same; one handed on without names has lost its author."""
    author = theirs.author or ours.author
    return replace(theirs, changed=ours.changed, author=author) == ours


def _corrections(
    ours: Opened | None, theirs: Bundle, taken: frozenset[str], met: list[Conflict]
) -> Iterator[Exchange[Correction]]:
    here = ours.corrections if ours else ()
    ids = {one.id for one in here}
    said = {(one.subject, one.targets): one for one in here}
    for one in theirs.corrections:
        fitting = _renamed(one.id, theirs.story.id) if one.id in taken else one.id
        if fitting in ids:
            continue
        standing = said.get((one.subject, one.targets))
        if standing is None:
            yield None, replace(one, id=fitting)
        elif _says(standing) != _says(one):
            met.append(Conflict("correction", standing.user, one.user))


def _says(one: Correction) -> tuple[str, str, str]:
    return one.user, one.scope, one.manner


def _meanings(
    theirs: Bundle, meanings: Sequence[Meaning], met: list[Conflict]
) -> Iterator[Exchange[Meaning]]:
    here = {one.color: one.words for one in meanings if one.words}
    used = {note.color for note in theirs.notes}
    for one in theirs.meanings:
        if not one.words or one.color not in used:
            continue
        if one.color not in here:
            yield None, one
        elif here[one.color] != one.words:
            met.append(Conflict("meaning", here[one.color], one.words))


def _renamed(id_: str, told: str) -> str:
    """Return another id, the same whenever it is asked for."""
    return str(uuid5(NAMESPACE_OID, f"{id_}\n{told}"))


def _told(note: Note) -> str:
    return json.dumps(asdict(note), sort_keys=True)
