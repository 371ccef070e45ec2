"""Whether the library has anything that its newest backup has not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reader.storage.backups import backups
from reader.storage.contents import Contents, address, counted, opened
from reader.storage.database import FILE

if TYPE_CHECKING:
    from pathlib import Path

#: Columns that say nothing about a change: looking at a story is none, and texts and originals
#: never change, being addressed by what they are.
_UNCOMPARED = {"opened", "text", "data"}


def due(folder: Path) -> bool:
    """Tell whether the library in `folder` has anything that its newest backup has not."""
    there = backups(folder)
    try:
        if not there:
            with closing(opened(folder / FILE)) as db:
                return counted(db) != Contents(0, 0, 0)
        with closing(opened(there[0].path)) as db:
            db.execute("ATTACH ? AS live", (address(folder / FILE),))
            return _differ(db)
    except sqlite3.Error:
        return True  # whoever makes it will say what is wrong


def _differ(db: sqlite3.Connection) -> bool:
    """Tell whether the rows of the tables of `main` and `live` differ in what counts."""
    schemas = [
        db.execute(f"SELECT name, sql FROM {one}.sqlite_schema ORDER BY name").fetchall()
        for one in ("main", "live")
    ]
    if schemas[0] != schemas[1]:
        return True
    tables = db.execute(
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return any(_differs(db, table) for (table,) in tables.fetchall())


def _differs(db: sqlite3.Connection, table: str) -> bool:
    told = db.execute("SELECT name FROM pragma_table_info(?, 'main')", (table,))
    columns = ", ".join(f'"{name}"' for (name,) in told if name not in _UNCOMPARED)
    (differs,) = db.execute(
        f"SELECT (SELECT count(*) FROM live.{table}) <> (SELECT count(*) FROM main.{table})"
        f" OR EXISTS (SELECT {columns} FROM live.{table}"
        f" EXCEPT SELECT {columns} FROM main.{table})"
    ).fetchone()
    return bool(differs)
