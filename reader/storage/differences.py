"""What a backup has that the library lacks, and the reverse, before anything is restored."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.contents import is_library, known_version, opened
from reader.storage.failures import explained
from reader.storage.snapshots import is_sound

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: How many of each kind are named; all are counted.
NAMED = 5

_LINE = 200  # characters of a note that are read, to name it by

#: What the stories that are there go by, what they are called, and what of them may change.
_STORIES = (
    "SELECT id, name, name || char(0) || (SELECT coalesce(group_concat(article || ':' || hidden),"
    " '') FROM (SELECT article, hidden FROM story_article AS has WHERE has.story = one.number"
    " ORDER BY place)) FROM story AS one WHERE deleted IS NULL"
)
_ARTICLES = (
    "SELECT key, coalesce(title, source, origin), coalesce(title, '') || char(0)"
    " || coalesce(source, '') || char(0) || coalesce(author, '') || char(0)"
    " || coalesce(published, '') || char(0) || coalesce(updated, '') || char(0)"
    " || coalesce(url, '') || char(0) || language FROM article WHERE number IN ("
    " SELECT article FROM story_article JOIN story ON story.number = story WHERE deleted IS NULL)"
)
_NOTES = (
    f"SELECT note.id, substr(coalesce(nullif(body, ''), (SELECT exact FROM note_target"
    f" WHERE note = note.number ORDER BY place LIMIT 1), ''), 1, {_LINE}), body || char(0)"
    " || color || char(0) || status || char(0) || changed || char(0) || {author} || char(0)"
    " || (SELECT coalesce(group_concat(tag, char(1)), '')"
    " FROM (SELECT tag FROM note_tag WHERE note = note.number ORDER BY place)) || char(0)"
    " || (SELECT coalesce(group_concat(article || ':' || coalesce(start_char || '-' || end_char,"
    " '')), '') FROM (SELECT * FROM note_target WHERE note = note.number ORDER BY place))"
    " FROM note LEFT JOIN story ON story.number = note.story WHERE deleted IS NULL"
)
_CORRECTIONS = (
    f"SELECT correction.id, substr(coalesce(nullif(machine, ''), user), 1, {_LINE}),"
    " user || char(0) || scope || char(0) || {manner} FROM correction"
    " JOIN story ON story.number = correction.story WHERE deleted IS NULL"
)
_MEANINGS = "SELECT color, words, words FROM meaning"


@dataclass(frozen=True, slots=True)
class Some:
    """Things of one kind: how many, and what the first of them are called."""

    count: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sides:
    """How what there is of one kind differs.

    Attributes:
        there: What the backup has and the library does not.
        here: What the library has and the backup does not.
        changed: What both have, otherwise.
    """

    there: Some = Some()
    here: Some = Some()
    changed: Some = Some()


@dataclass(frozen=True, slots=True)
class Differences:
    """In what a backup differs from the library; of what was deleted, neither has anything."""

    stories: Sides = Sides()
    articles: Sides = Sides()
    notes: Sides = Sides()
    corrections: Sides = Sides()
    meanings: Sides = Sides()

    @property
    def nothing(self) -> bool:
        """Whether they have the same."""
        return self == Differences()


def differences(db: sqlite3.Connection, path: Path) -> Differences:
    """Return in what the backup in `path` differs from the library; neither is written.

    Args:
        db: A connection to the library, with no transaction under way.
        path: The backup, of any version up to the library's.

    Raises:
        StorageFailed: The backup is damaged, no library or from a newer version, or one of them
            cannot be read.
    """
    try:
        with closing(opened(path)) as source:
            there = _read_whole(source, path)
    except sqlite3.Error as cause:
        raise _refusal(path) from cause
    with explained():
        here = _read(db)
    return Differences(*(_sides(one, other) for one, other in zip(there, here, strict=True)))


def _read_whole(source: sqlite3.Connection, path: Path) -> tuple[Mapping[str, _Thing], ...]:
    version = known_version(source, path)
    if version < 1 or not is_sound(source) or not is_library(source, version):
        raise _refusal(path)
    return _read(source)


def _refusal(path: Path) -> StorageFailed:
    return StorageFailed("The backup “{name}” is damaged or cannot be read.", name=path.name)


@dataclass(frozen=True, slots=True)
class _Thing:
    """What something is called, and all of it that may have changed."""

    name: str
    state: int


def _read(db: sqlite3.Connection) -> tuple[Mapping[str, _Thing], ...]:
    """Return what a library of any version has, by kind and by what each goes by."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'story'").fetchone():
        notes = f"SELECT CAST(id AS TEXT), substr(body, 1, {_LINE}), body FROM note"
        return {}, {}, _things(db, notes), {}, {}
    notes = _NOTES.format(author=_column(db, "note", "author"))
    corrections = _CORRECTIONS.format(manner=_column(db, "correction", "manner"))
    return tuple(_things(db, sql) for sql in (_STORIES, _ARTICLES, notes, corrections, _MEANINGS))


def _column(db: sqlite3.Connection, table: str, name: str) -> str:
    """Return a column in SQL, and where an older version has none, what it holds by default."""
    there = db.execute("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, name))
    return name if there.fetchone() else "''"


def _things(db: sqlite3.Connection, sql: str) -> Mapping[str, _Thing]:
    return {key: _Thing(_line(name), hash(state)) for key, name, state in db.execute(sql)}


def _line(words: str) -> str:
    return " ".join(words.split())


def _sides(there: Mapping[str, _Thing], here: Mapping[str, _Thing]) -> Sides:
    both = there.keys() & here.keys()
    return Sides(
        _some([one.name for key, one in there.items() if key not in both]),
        _some([one.name for key, one in here.items() if key not in both]),
        _some([here[k].name for k in here if k in both and there[k].state != here[k].state]),
    )


def _some(names: list[str]) -> Some:
    return Some(len(names), tuple(names[:NAMED]))
