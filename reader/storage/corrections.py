"""The user's corrections."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.model.correction import Correction
from reader.storage.targets import Targets, gathered
from reader.storage.words import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class Corrections:
    """All corrections.  Each method may raise `sqlite3.Error`; changes need a transaction."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._targets = Targets(db, "correction")

    def put(self, correction: Correction) -> None:
        """Keep `correction`, in place of the one with its id if there is one."""
        self._targets.put(self._put(correction), correction.targets)

    def remove(self, correction: Correction) -> None:
        """Forget the correction with this one's id; its targets go with it."""
        self._db.execute("DELETE FROM correction WHERE id = ?", (correction.id,))

    def of(self, story: str) -> tuple[Correction, ...]:
        """Return the corrections of the story with this id, oldest first."""
        targets = gathered(self._targets.of(story))
        rows = self._db.execute(
            "SELECT number, id, subject, machine, user, scope, created, manner FROM correction"
            " WHERE story = (SELECT number FROM story WHERE id = ?) ORDER BY created, number",
            (story,),
        )
        return tuple(
            Correction(id_, story, subject, machine, user, scope, targets[number], created, manner)
            for number, id_, subject, machine, user, scope, created, manner in rows
        )

    def elsewhere(self, ids: Sequence[str], story: str) -> frozenset[str]:
        """Return those of the ids that corrections of other stories have."""
        rows = self._db.execute(
            "SELECT correction.id FROM correction JOIN story ON story.number = story"
            " WHERE correction.id IN (SELECT value FROM json_each(?)) AND story.id <> ?",
            (json.dumps(list(ids)), story),
        )
        return frozenset(id_ for (id_,) in rows)

    def _put(self, correction: Correction) -> int:
        (number,) = self._db.execute(
            "INSERT INTO correction (id, story, subject, machine, user, scope, created,"
            " manner) VALUES (?, (SELECT number FROM story WHERE id = ?), ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET story = excluded.story, subject = excluded.subject,"
            " machine = excluded.machine, user = excluded.user, scope = excluded.scope,"
            " created = excluded.created, manner = excluded.manner RETURNING number",
            (
                *(correction.id, correction.story, correction.subject),
                *(storable(correction.machine), storable(correction.user)),
                *(correction.scope, correction.created, correction.manner),
            ),
        ).fetchone()
        return int(number)
