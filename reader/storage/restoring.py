"""A backup put in the place of the library, whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.progress import silently
from reader.sentences import template
from reader.storage.backups import back_up
from reader.storage.contents import is_library, known_version, opened
from reader.storage.database import FILE, open_database, open_library
from reader.storage.failures import explained, is_damage
from reader.storage.replacing import keep_aside, put_in_place
from reader.storage.rooms import making
from reader.storage.schema import LIBRARY
from reader.storage.snapshots import is_sound, put_back, take

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from reader.progress import Report
    from reader.storage.backups import Backup

_DAMAGED = template("The backup “{name}” is damaged or cannot be read, so nothing was restored.")
_FOREIGN = template("The backup “{name}” is no library of Synoptic, so nothing was restored.")


def restore(
    db: sqlite3.Connection, folder: Path, path: Path, now: datetime, report: Report = silently
) -> Backup:
    """Put the backup in `path` in the place of the library in `folder`, while it is open.

    Args:
        db: A connection to the library, with no transaction under way.
        folder: Where the library is.
        path: The backup; one of an older version is brought up to date, the file left as it is.
        now: What the backup of the present state is named by.
        report: Told the pages that are copied.

    Returns:
        The backup of what was there before.

    Raises:
        Cancelled: The report said so; then the library is as it was.
        StorageFailed: The backup is damaged or from a newer version, or something cannot be
            read or written; likewise.
    """
    with _trusted(folder, path, now) as source:
        return _replace(db, folder, source, now, report)


def restore_closed(folder: Path, path: Path, now: datetime, report: Report = silently) -> Path:
    """Do the same while nobody has the library open; it may be damaged beyond opening.

    Returns:
        Where that is now which was there before: a backup, or the damaged file.

    Raises:
        Cancelled: As with `restore`.
        StorageFailed: Likewise.
    """
    with _trusted(folder, path, now) as source:
        try:
            with closing(open_library(folder)) as db:
                return _replace(db, folder, source, now, report).path
        except StorageFailed as failure:
            if not is_damage(failure.__cause__):
                raise
        aside = keep_aside(folder, now)
        # The damaged one stays until the other is whole: whatever ends this, there is a library.
        with making(folder, now) as room:
            with closing(sqlite3.connect(room / FILE, isolation_level=None)) as copy:
                take(source, copy, report)
                copy.execute("PRAGMA journal_mode = DELETE")  # all of it is in the one file
            put_in_place(room / FILE, folder)
        return aside


def _replace(
    db: sqlite3.Connection, folder: Path, source: sqlite3.Connection, now: datetime, report: Report
) -> Backup:
    before = back_up(db, folder, now, report, before="restoring")
    with explained(folder):
        put_back(db, source, report)
    return before


@contextmanager
def _trusted(folder: Path, path: Path, now: datetime) -> Iterator[sqlite3.Connection]:
    """Yield the backup in `path`, found sound, in the present version."""
    try:
        with ExitStack() as stack:
            source = stack.enter_context(closing(opened(path)))
            version = _version(source, path)
            if version < len(LIBRARY):
                room = stack.enter_context(making(folder, now))
                with closing(sqlite3.connect(room / FILE, isolation_level=None)) as copy:
                    take(source, copy)
                source = stack.enter_context(closing(open_database(room / FILE, LIBRARY)))
            ready = stack.pop_all()
    except sqlite3.Error as cause:
        raise _refusal(path, _DAMAGED) from cause
    with ready:
        yield source


def _version(source: sqlite3.Connection, path: Path) -> int:
    """Return the version of the library, or raise `StorageFailed` when it is none to restore."""
    if not is_sound(source):
        raise _refusal(path, _DAMAGED)
    version = known_version(source, path)
    if version < 1 or not is_library(source, version):
        raise _refusal(path, _FOREIGN)
    return version


def _refusal(path: Path, why: str) -> StorageFailed:
    return StorageFailed(why, name=path.name)
