"""All of it or nothing: what belongs together is written, and read, at once."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.storage.failures import explained

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator


@contextmanager
def writing(db: sqlite3.Connection) -> Iterator[None]:
    """Make one transaction of the block; whatever fails in it, nothing of it is kept.

    Raises:
        StorageFailed: The library cannot be written.
    """
    with explained():
        db.execute("BEGIN IMMEDIATE")  # waits for another writer here, not halfway through
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            db.rollback()
            raise


@contextmanager
def reading(db: sqlite3.Connection) -> Iterator[None]:
    """Let every statement of the block see the library as it was at the first of them.

    Raises:
        StorageFailed: The library cannot be read.
    """
    with explained():
        db.execute("BEGIN")
        try:
            yield
        finally:
            db.rollback()
