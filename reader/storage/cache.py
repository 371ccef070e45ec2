"""What can be computed again, kept to save the time.

A cache that is broken, locked or cannot be written is no error: then everything is computed anew.
"""

from __future__ import annotations

import json
import sqlite3
import time
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.database import open_database

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.storage.values import Json

#: The schema; a cache of another version is thrown away, never migrated.
SCHEMA: Sequence[str] = (
    """
    CREATE TABLE entry (
        key   TEXT PRIMARY KEY,
        value TEXT NOT NULL,      -- JSON
        size  INTEGER NOT NULL,   -- characters of it, which SQLite would have to count
        used  REAL NOT NULL       -- when it was last asked for, in seconds since 1970
    ) STRICT;
    CREATE INDEX entry_by_use ON entry (used, size);
    """,
)

#: How many characters of JSON are kept, all entries together.
CAPACITY = 200_000_000


class Cache:
    """Values by key; what was not asked for longest goes first when it is full.

    Several threads may use it.
    """

    def __init__(self, db: sqlite3.Connection | None, capacity: int = CAPACITY) -> None:
        self._db = db
        self._capacity = capacity
        self._one_at_a_time = Lock()

    def get(self, key: str) -> Json:
        """Return the value kept under `key`, or None."""
        if self._db is None:
            return None
        try:
            with self._one_at_a_time:
                row = self._db.execute(
                    "UPDATE entry SET used = ? WHERE key = ? RETURNING value", (time.time(), key)
                ).fetchone()
            return row and json.loads(row[0])
        except (sqlite3.Error, ValueError):
            return None

    def put(self, key: str, value: Json) -> None:
        """Keep `value` under `key`, and thin what is over the capacity."""
        if self._db is None:
            return
        text = json.dumps(value, separators=(",", ":"))
        with self._one_at_a_time, suppress(sqlite3.Error):
            self._db.execute(
                "INSERT OR REPLACE INTO entry (key, value, size, used) VALUES (?, ?, ?, ?)",
                (key, text, len(text), time.time()),
            )
            self._db.execute(
                "DELETE FROM entry WHERE rowid IN (SELECT rowid FROM (SELECT rowid,"
                " SUM(size) OVER (ORDER BY used DESC, rowid DESC) AS kept FROM entry)"
                " WHERE kept > ?)",
                (self._capacity,),
            )

    def close(self) -> None:
        """Let the file go."""
        if self._db is not None:
            self._db.close()
            self._db = None


def open_cache(folder: Path, capacity: int = CAPACITY) -> Cache:
    """Return the cache in `folder`; one that keeps nothing when the folder cannot be used."""
    file = folder / "cache.sqlite"
    for _ in range(2):
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            db = open_database(file, SCHEMA, threads=True)
            db.execute("PRAGMA synchronous = OFF")  # losing it costs time, nothing else
            return Cache(db, capacity)
        except (OSError, StorageFailed):
            _throw_away(file)
    return Cache(None)


def _throw_away(file: Path) -> None:
    """Remove a broken cache, unless another program is at work in it."""
    with suppress(OSError):
        for suffix in ("", "-wal", "-shm"):
            file.with_name(file.name + suffix).unlink(missing_ok=True)
