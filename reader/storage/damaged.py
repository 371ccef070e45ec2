"""Tables of a damaged database, read row by row.

SQLite stops reading a table at the first page that is damaged; so each table is read from both
ends, and what lies between by the numbers of its rows, which finds those that stand on whole pages
(https://sqlite.org/recovery.html does the same from outside).
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from reader.log import kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    Types: TypeAlias = Mapping[str, tuple[type, ...]]

log = logging.getLogger(__name__)

#: What reading raises; a message of SQLite's may quote from the damaged file what is no UTF-8.
UNREADABLE = (sqlite3.Error, UnicodeDecodeError)

_A_PAGE = 100  # rows that a page holds, of the smallest; so many numbers are tried for each
_TYPES = {"INTEGER": int, "TEXT": str, "BLOB": bytes}


def readable(data: bytes) -> str:
    """Return a text that may not be UTF-8 any more, with U+FFFD for what is none."""
    return data.decode("utf-8", "replace")


class Damaged:
    """A database of which not all reads; it may be of any version of its schema.

    Args:
        db: A connection to it.
        versions: The migrations that made it, in order: a table that none of them describes as
            it is now has a damaged description, and is not read.
    """

    def __init__(self, db: sqlite3.Connection, versions: Sequence[str]) -> None:
        self._db = db
        self._shapes = _shapes(tuple(versions))

    def rows(self, table: str, key: str = "rowid") -> tuple[dict[Any, dict[str, Any]], bool]:
        """Return the rows of a table that read, by their numbers, or by another key, in order.

        A row that holds what is no value of its column is left out.  Behind them comes whether
        these are all that the table ever had.
        """
        types = self._types(table)
        if types is None:
            return {}, False
        found: dict[Any, dict[str, Any]] = {}
        whole, first = _run(self._db, table, key, "ASC", found)
        if not whole:
            to_end, behind = _run(self._db, table, key, "DESC", found)
            if not to_end and key == "rowid":
                first, most = first or 0, _A_PAGE * _pages(self._db)
                for number in range(first + 1, min(behind or most, first + most)):
                    found.update(_one(self._db, table, key, number))
        typed = {number: row for number, row in found.items() if _is_typed(row, types)}
        return dict(sorted(typed.items())), whole and len(typed) == len(found)

    def owned(self, table: str, owner: str, number: int) -> Iterator[dict[str, Any]]:
        """Yield the rows that belong to one of another table, as far as they read, in order."""
        query = f"SELECT {owner}, * FROM {table} WHERE {owner} = ? ORDER BY place"
        types = self._types(table)
        if types is None:
            return
        try:
            for _, row in _select(self._db, query, (number,)):
                if _is_typed(row, types):
                    yield row
        except UNREADABLE as error:
            log.warning("rows of %s do not read: %s", table, kind(error))

    def _types(self, table: str) -> Types | None:
        """Return what the values of each column may be; None where no version had such a table."""
        try:
            columns = self._db.execute(f"PRAGMA table_info({table})").fetchall()
        except UNREADABLE:
            return None
        return self._shapes.get((table, frozenset(one[1] for one in columns)))


def _run(
    db: sqlite3.Connection, table: str, key: str, order: str, found: dict[Any, dict[str, Any]]
) -> tuple[bool, Any]:
    """Read a table from one end into `found`; return whether all was read, and the last key."""
    last = None
    try:
        for one, row in _select(db, f"SELECT {key}, * FROM {table} ORDER BY {key} {order}", ()):
            found[one] = row
            last = one
        # Where its pages are not in order it may have had more rows than it gave.
        return db.execute(f"PRAGMA quick_check({table})").fetchone() == ("ok",), last
    except UNREADABLE as error:
        log.warning("the table %s reads only in part: %s", table, kind(error))
        return False, last


def _pages(db: sqlite3.Connection) -> int:
    """Return how many pages the library has."""
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    return int(pages)


def _one(
    db: sqlite3.Connection, table: str, key: str, number: int
) -> Iterable[tuple[Any, dict[str, Any]]]:
    try:
        return list(_select(db, f"SELECT {key}, * FROM {table} WHERE {key} = ?", (number,)))
    except UNREADABLE:
        return ()


@cache
def _shapes(versions: tuple[str, ...]) -> Mapping[tuple[str, frozenset[str]], Types]:
    """Return, by a table and the names of its columns, what they held in any version."""
    found: dict[tuple[str, frozenset[str]], Types] = {}
    with closing(sqlite3.connect(":memory:")) as db:
        for version in versions:
            db.executescript(version)
            tables = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
            for (table,) in tables:
                columns = db.execute(f"PRAGMA table_info({table})").fetchall()
                found[table, frozenset(one[1] for one in columns)] = {
                    name: (_TYPES[kind],) if needed or primary else (_TYPES[kind], type(None))
                    for _, name, kind, needed, _, primary in columns
                    if kind in _TYPES
                }
    return found


def _is_typed(row: Mapping[str, Any], types: Types) -> bool:
    return all(isinstance(row[name], kinds) for name, kinds in types.items())


def _select(
    db: sqlite3.Connection, query: str, values: tuple[object, ...]
) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Yield the first column of each row, and the others by their names."""
    cursor = db.execute(query, values)
    names = [column[0] for column in cursor.description[1:]]
    for first, *others in cursor:
        yield first, dict(zip(names, others, strict=True))
