"""SQLite files, brought to their newest schema when they are opened."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.schema import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

def open_library(folder: Path) -> sqlite3.Connection:
    """Return a connection to the library in `folder`, for the thread that calls.

    The folder is made when it is missing, readable by its owner alone.

    Raises:
        StorageFailed: The folder or the library cannot be written, is damaged, or is from a
            newer version of the program; then it is left as it was.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(folder.stat().st_mode & 0o700)
    except OSError as cause:
        raise StorageFailed(
            f"Your notes cannot be kept in the folder “{folder}”; "
            "make it writable or choose another with --base."
        ) from cause
    return open_database(folder / "library.sqlite", LIBRARY)


def open_database(
    path: Path, migrations: Sequence[str], *, threads: bool = False
) -> sqlite3.Connection:
    """Return a connection to the database in `path`.

    It is for the thread that calls, or, with `threads`, for several that take turns.

    The schema's version is SQLite's `user_version`: how many migrations were applied.  Each
    migration is one transaction together with its version, so that a failed one leaves the old
    schema.  The version is read before anything is written.

    Raises:
        StorageFailed: It cannot be opened or written, or is from a newer version.
    """
    try:
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=not threads)
    except sqlite3.Error as cause:
        raise _unopened(path) from cause
    try:
        _migrate(db, path, migrations)
    except sqlite3.Error as cause:
        db.close()  # also rolls an unfinished migration back
        raise _unopened(path) from cause
    except StorageFailed:
        db.close()
        raise
    return db


def _migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    if _version(db) > len(migrations):
        raise StorageFailed(
            f"“{path.name}” was written by a newer version of Synoptic; "
            "install that version to open it."
        )
    with suppress(sqlite3.OperationalError):  # at work in it just now, another has seen to it
        db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA foreign_keys = ON")
    while (version := _version(db)) < len(migrations):
        number = version + 1
        try:
            db.executescript(
                f"BEGIN IMMEDIATE; {migrations[version]}; PRAGMA user_version = {number}; COMMIT;"
            )
        except sqlite3.Error:
            db.rollback()
            if _version(db) == version:  # else another program was first to do the same
                raise


def _version(db: sqlite3.Connection) -> int:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def _unopened(path: Path) -> StorageFailed:
    return StorageFailed(
        f"“{path.name}” in the folder “{path.parent}” cannot be opened or written; "
        "make it writable, or put an undamaged copy in its place."
    )
