"""What the user means by the colours of notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.note import Meaning
from reader.storage.words import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class Meanings:
    """A meaning a colour.  Each method may raise `sqlite3.Error`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def put(self, meaning: Meaning) -> None:
        """Keep `meaning`, in place of what its colour meant."""
        self._db.execute(
            "INSERT INTO meaning (color, words) VALUES (?, ?)"
            " ON CONFLICT (color) DO UPDATE SET words = excluded.words",
            (meaning.color, storable(meaning.words)),
        )

    def remove(self, meaning: Meaning) -> None:
        """Let the colour of `meaning` mean nothing."""
        self._db.execute("DELETE FROM meaning WHERE color = ?", (meaning.color,))

    def all(self) -> Sequence[Meaning]:
        """Return the meaning of each colour that has one."""
        rows = self._db.execute("SELECT color, words FROM meaning ORDER BY color")
        return tuple(Meaning(*row) for row in rows)
