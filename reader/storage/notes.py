"""The user's notes."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.model.note import Note
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Notes:
    """All notes, one SQL statement a method.  Each raises `StorageFailed` when it cannot."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def add(self, note: Note) -> Note:
        """Store `note` and return it with its number."""
        start, end = _ends(note)
        with _explained():
            (number,) = self._db.execute(
                "INSERT INTO note (article, start_char, end_char, quoted, body, created, changed)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (note.article, start, end, note.quoted, note.body, note.created, note.changed),
            ).fetchone()
        return replace(note, id=number)

    def change(self, note: Note) -> None:
        """Store `note` in place of the one with its number."""
        start, end = _ends(note)
        with _explained():
            self._db.execute(
                "UPDATE note SET article = ?, start_char = ?, end_char = ?, quoted = ?, body = ?,"
                " created = ?, changed = ? WHERE id = ?",
                (
                    *(note.article, start, end, note.quoted, note.body),
                    *(note.created, note.changed, note.id),
                ),
            )

    def remove(self, note: Note) -> None:
        """Forget the note with this one's number."""
        with _explained():
            self._db.execute("DELETE FROM note WHERE id = ?", (note.id,))

    def of(self, fingerprints: Sequence[str]) -> Sequence[Note]:
        """Return the notes on these articles, in the order given.

        Of one article, those on the whole of it come first, the others in reading order.
        """
        return tuple(note for one in dict.fromkeys(fingerprints) for note in self._of(one))

    def _of(self, fingerprint: str) -> Iterator[Note]:
        with _explained():
            rows = self._db.execute(
                "SELECT id, start_char, end_char, quoted, body, created, changed FROM note"
                " WHERE article = ? ORDER BY start_char NULLS FIRST, id",
                (fingerprint,),
            ).fetchall()
        for number, start, end, quoted, body, created, changed in rows:
            span = None if start is None else Span(start, end)
            yield Note(fingerprint, span, quoted, body, created, changed, number)


def _ends(note: Note) -> tuple[int | None, int | None]:
    return (note.span.start, note.span.end) if note.span else (None, None)


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as cause:
        raise StorageFailed(
            "Your notes could not be read or written; see that the disk is not full and that "
            "their folder is writable, then try again."
        ) from cause
