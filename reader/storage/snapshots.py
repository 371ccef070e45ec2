"""Whole libraries copied page by page, by SQLite's backup (https://sqlite.org/backup.html)."""

from __future__ import annotations

import sqlite3
import time
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.progress import Cancelled, silently

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.progress import Report

#: How many pages are copied between two reports; a page has 4 KiB.
PAGES = 256

#: How long to wait for another connection that writes, in seconds.
PATIENCE = 5.0


def take(db: sqlite3.Connection, to: sqlite3.Connection, report: Report = silently) -> None:
    """Copy the library of `db`, as it is at this moment, into the empty database of `to`.

    Others may go on writing: they neither wait for it nor start it anew.

    Raises:
        Cancelled: The report said so; then `to` is of no use.
        sqlite3.Error: It cannot be read or written.
    """
    to.execute("PRAGMA journal_mode = OFF")  # half a copy is thrown away, never rolled back
    to.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    try:
        db.execute("SELECT name FROM sqlite_schema").fetchone()  # which holds this moment fast
        db.backup(to, pages=PAGES, progress=_reporting(report))
    finally:
        db.rollback()


def put_back(
    db: sqlite3.Connection, source: sqlite3.Connection, report: Report = silently
) -> None:
    """Replace the library of `db` by the one of `source`, in one transaction.

    Raises:
        Cancelled: The report said so; then the library is as it was.
        StorageFailed: Another connection did not stop writing; likewise.
        sqlite3.Error: It cannot be read or written; likewise.
    """
    source.backup(db, pages=PAGES, progress=_reporting(report), sleep=0.05)


def is_sound(db: sqlite3.Connection) -> bool:
    """Tell whether the pages of a database are in order; its indexes are not compared.

    Raises:
        sqlite3.Error: It is so damaged that it cannot be looked through, or is no database.
    """
    return bool(db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def _reporting(report: Report) -> Callable[[int, int, int], None]:
    """Return what reports pages, and gives up when nothing can be copied for too long."""
    since = time.monotonic()

    def told(status: int, remaining: int, total: int) -> None:
        nonlocal since
        if status not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            since = time.monotonic()
        elif time.monotonic() - since > PATIENCE:
            raise StorageFailed(
                "The library is in use by another program just now; try again in a moment."
            )
        with suppress(Cancelled) if status == sqlite3.SQLITE_DONE else nullcontext():
            report(total - remaining, total)  # once done, it is too late to stop

    return told
