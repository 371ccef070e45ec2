"""SQLite files, brought to their newest schema when they are opened."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.failures import explained, is_named
from reader.storage.rooms import FILE as FILE  # noqa: PLC0414 - for others to name
from reader.storage.schema import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_PATIENCE = 5.0  # seconds to wait while another connection writes


def open_library(folder: Path) -> sqlite3.Connection:
    """Return a connection that writes to the library in `folder`, for the thread that calls.

    Folder and library are made when they are missing; nobody but their owner can read them.  Of
    one from an older version a backup is made before it is brought up to date.

    Raises:
        StorageFailed: The folder or the library cannot be written, is damaged, or is from a
            newer version of the program; then it is left as it was.  So it is where it cannot be
            brought up to date, or no backup of it be made.
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
    db = open_database(folder / FILE, LIBRARY, before=partial(_back_up, folder))
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
    path: Path,
    migrations: Sequence[str],
    *,
    threads: bool = False,
    before: Callable[[sqlite3.Connection], object] = lambda _: None,
) -> sqlite3.Connection:
    """Return a connection to the database in `path`.

    It is for the thread that calls, or, with `threads`, for several that take turns.

    The schema's version is SQLite's `user_version`: how many migrations were applied.  Those that
    are missing are one transaction together with the version, so that whatever ends it leaves
    the old schema.  The version is read before anything is written.

    Args:
        path: The file.
        migrations: What makes one version of the one before.
        threads: Whether it is for several threads.
        before: Called when an older version is about to be migrated; what it raises keeps it so.

    Raises:
        StorageFailed: It cannot be opened or written, or is from a newer version.
    """
    with explained(path.parent):
        db = sqlite3.connect(
            path, isolation_level=None, check_same_thread=not threads, timeout=_PATIENCE
        )
    try:
        with explained(path.parent):
            _refuse_newer(db, path, migrations)
            with suppress(sqlite3.OperationalError):  # at work in it, another has seen to it
                db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA foreign_keys = ON")
            version = _version(db)
            if version < len(migrations):
                if version:
                    before(db)
                _migrate(db, path, migrations)
    except BaseException:
        db.close()
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


def _back_up(folder: Path, db: sqlite3.Connection) -> None:
    """Make a backup of the library in `folder`, and thin those made likewise."""
    from reader.storage.backups import back_up, thin  # noqa: PLC0415 - seldom

    thin(folder, back_up(db, folder, datetime.now(UTC), before="updating"))


def _migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[str]) -> None:
    """Bring `db` up to date, all at once or not at all.

    Raises:
        StorageFailed: It could not be done.
        sqlite3.Error: Likewise, for a cause that has its own sentence.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        _refuse_newer(db, path, migrations)  # meanwhile another program may have been first
        for number in range(_version(db), len(migrations)):
            for statement in _statements(migrations[number]):
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(migrations)}")
        db.execute("COMMIT")
    except BaseException as cause:
        db.rollback()
        if not isinstance(cause, sqlite3.Error) or is_named(cause):
            raise
        raise StorageFailed(
            "The library in the folder “{folder}” could not be brought up to date, and is as it "
            "was; go on with the version of Synoptic that wrote it.",
            folder=str(path.parent),
        ) from cause


def _statements(script: str) -> Iterator[str]:
    """Yield the statements of `script` one by one: at once they would be several transactions."""
    statement = ""
    for part in f"{script}\n".split(";"):
        statement += f"{part};"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


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
