"""SQLite files, brought to their newest schema when they are opened."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.failures import explained
from reader.storage.schema import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The name of the library in its folder.
FILE = "library.sqlite"

_PATIENCE = 5.0  # seconds to wait while another connection writes


def open_library(folder: Path) -> sqlite3.Connection:
    """Return a connection that writes to the library in `folder`, for the thread that calls.

    Folder and library are made when they are missing; nobody but their owner can read them.

    Raises:
        StorageFailed: The folder or the library cannot be written, is damaged, or is from a
            newer version of the program; then it is left as it was.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(folder.stat().st_mode & 0o700)
        _make_private(folder / FILE)
    except OSError as cause:
        raise StorageFailed(
            "The library cannot be kept in the folder “{folder}”; "
            "make it writable or choose another with --base.",
            folder=str(folder),
        ) from cause
    db = open_database(folder / FILE, LIBRARY)
    try:
        with explained(folder):
            db.execute("PRAGMA synchronous = FULL")  # what is confirmed outlives a power cut
            db.execute("BEGIN IMMEDIATE")  # says now, not at the first note, that it cannot write
            db.execute("ROLLBACK")
    except StorageFailed:
        db.close()
        raise
    return db


def open_for_reading(folder: Path) -> sqlite3.Connection:
    """Return a connection that only reads the library in `folder`, for the thread that calls.

    Raises:
        StorageFailed: There is no library, it cannot be read, is damaged, or is from another
            version of the program.
    """
    file = folder / FILE
    if not file.is_file():
        raise StorageFailed(
            "There is no library in the folder “{folder}” yet; add articles to a story first.",
            folder=str(folder),
        )
    with explained(folder):
        db = sqlite3.connect(_for_reading(file), uri=True, isolation_level=None, timeout=_PATIENCE)
    try:
        with explained(folder):
            _refuse_newer(db, file, LIBRARY)
            if _version(db) < len(LIBRARY):
                raise StorageFailed(
                    "The library in the folder “{folder}” was written by an older version of "
                    "Synoptic; open it once for writing, which brings it up to date.",
                    folder=str(folder),
                )
    except StorageFailed:
        db.close()
        raise
    return db


def open_in_memory() -> sqlite3.Connection:
    """Return a connection to an empty library that is gone when it is closed."""
    return open_database(Path(":memory:"), LIBRARY)


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
    with explained(path.parent):
        db = sqlite3.connect(
            path, isolation_level=None, check_same_thread=not threads, timeout=_PATIENCE
        )
    try:
        with explained(path.parent):
            _migrate(db, path, migrations)
    except StorageFailed:
        db.close()  # also rolls an unfinished migration back
        raise
    return db


def _make_private(file: Path) -> None:
    """Make `file` if it is missing, and let nobody but its owner read it or those beside it.

    SQLite makes those with the permissions of the file; one left behind may have others.  A file
    that is there is never opened here: to close it would let go of all locks this process has on
    it, and the next program to close it would remove the journal that others write to
    (https://sqlite.org/howtocorrupt.html, 2.2).
    """
    try:
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        if not (file.is_file() and os.access(file, os.R_OK | os.W_OK)):
            raise
    for one in (file, *_beside(file)):
        if one.exists() and one.stat().st_mode & 0o777 != 0o600:
            one.chmod(0o600)


def _for_reading(file: Path) -> str:
    """Return the address of `file` for SQLite.

    In a folder that cannot be written no lock can be kept; then nobody writes, and none is needed.
    """
    unchanging = not os.access(file.parent, os.W_OK) and not any(
        one.exists() for one in _beside(file)
    )
    return f"{file.absolute().as_uri()}?mode=ro{'&immutable=1' if unchanging else ''}"


def _beside(file: Path) -> Sequence[Path]:
    """Return where SQLite keeps what it has not yet moved into `file`, and the index of that."""
    return [file.with_name(f"{file.name}{end}") for end in ("-wal", "-shm")]


def _migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    _refuse_newer(db, path, migrations)
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


def _refuse_newer(db: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    if _version(db) > len(migrations):
        raise StorageFailed(
            "“{name}” was written by a newer version of Synoptic; "
            "install that version to open it.",
            name=path.name,
        )


def _version(db: sqlite3.Connection) -> int:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)
