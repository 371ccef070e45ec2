"""What a file holds that may be a library."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.errors import StorageFailed
from reader.storage.database import open_database
from reader.storage.schema import LIBRARY

#: What a schema has, but for what SQLite puts there itself: by name, what is written of triggers
#: and indexes, and the columns of tables, which SQLite words otherwise from version to version.
_SCHEMA = (
    "SELECT one.type, one.name, iif(one.type = 'table', '', CAST(one.sql AS TEXT)), own.name"
    " FROM sqlite_schema AS one LEFT JOIN pragma_table_xinfo(one.name) AS own"
    " WHERE NOT (one.type = 'index' AND one.sql IS NULL) AND NOT (one.type = 'table'"
    " AND one.name IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))"
)
#: How many articles the stories have that are not deleted, each counted once.
ARTICLES = (
    "SELECT count(DISTINCT article) FROM story_article JOIN story ON story.number = story"
    " WHERE story.deleted IS NULL"
)


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a library has: stories that are not deleted, their articles, notes."""

    stories: int
    articles: int
    notes: int


def contents(path: Path) -> Contents:
    """Return how much the backup in `path` has.

    Raises:
        StorageFailed: It is damaged or cannot be read.
    """
    try:
        with closing(opened(path)) as db:
            return counted(db)
    except sqlite3.Error as cause:
        raise StorageFailed(
            "The backup “{name}” is damaged or cannot be read.", name=path.name
        ) from cause


def opened(path: Path) -> sqlite3.Connection:
    """Return a connection that only reads the database in `path`.

    Raises:
        sqlite3.Error: It cannot be read.
    """
    return sqlite3.connect(address(path), uri=True, isolation_level=None)


def is_library(db: sqlite3.Connection, version: int) -> bool:
    """Tell whether a database has just the tables and columns of a library, and its triggers.

    What somebody else has put into it, a trigger that does something else say, would be obeyed.

    Args:
        db: The database.
        version: Which version of the library it says to be, from 1 to the present one.

    Raises:
        sqlite3.Error: It cannot be read.
    """
    with closing(open_database(Path(":memory:"), LIBRARY[:version])) as known:
        return _schema(db) == _schema(known)


def _schema(db: sqlite3.Connection) -> set[tuple[str, ...]]:
    return {
        (kind, name, " ".join((sql or "").split()), column)
        for kind, name, sql, column in db.execute(_SCHEMA)
    }


def known_version(db: sqlite3.Connection, path: Path) -> int:
    """Return which version of the library the backup in `path` says to be; 0: of none.

    Raises:
        sqlite3.Error: It cannot be read.
        StorageFailed: It is from a newer version.
    """
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > len(LIBRARY):
        raise StorageFailed(
            "The backup “{name}” was written by a newer version of Synoptic; "
            "install that version to restore it.",
            name=path.name,
        )
    return int(version)


def counted(db: sqlite3.Connection) -> Contents:
    """Return how much a library of any version has.

    Raises:
        sqlite3.Error: It cannot be read.
    """
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'story'").fetchone():
        (notes,) = db.execute("SELECT count(*) FROM note").fetchone()
        return Contents(0, 0, notes)
    return Contents(
        *db.execute(
            "SELECT (SELECT count(*) FROM story WHERE deleted IS NULL),"
            f" ({ARTICLES}), (SELECT count(*) FROM note)"
        ).fetchone()
    )


def address(path: Path) -> str:
    """Return what SQLite opens for reading only, as the database in `path`."""
    return f"{path.absolute().as_uri()}?mode=ro"
