"""The user's notes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.model.note import Note
from reader.storage.targets import Targets, gathered, target
from reader.storage.words import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

#: How many pages of the full-text index are merged with each note; a note fills one or two, and
#: each is merged some six times until it is in the largest part.
_MERGED = 16

#: What stands in the index between two passages that a note is about.
_BETWEEN = " · "


class Notes:
    """All notes.  Each method may raise `sqlite3.Error`; what changes them needs a transaction."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._targets = Targets(db, "note")

    def put(self, note: Note) -> None:
        """Keep `note`, in place of the one with its id if there is one.

        One whose story is empty is of none: it waits for one that has its text.
        """
        number = self._put(note)
        self._targets.put(number, note.targets)
        self._put_tags(number, note.tags)
        self._put_words(number, note)

    def remove(self, note: Note) -> None:
        """Forget the note with this one's id; its targets, tags and words go with it."""
        self._db.execute("DELETE FROM note WHERE id = ?", (note.id,))

    def of(self, story: str) -> tuple[Note, ...]:
        """Return the notes of the story with this id, oldest first."""
        targets = gathered(self._targets.of(story))
        tags = gathered(self._tags_of(story))
        rows = self._db.execute(
            "SELECT number, id, body, created, changed, color, status, author FROM note"
            " WHERE story = (SELECT number FROM story WHERE id = ?) ORDER BY created, number",
            (story,),
        )
        return tuple(
            Note(id_, story, targets[number], body, created, changed, color, tags[number], *more)
            for number, id_, body, created, changed, color, *more in rows
        )

    def of_no_story(self, fingerprint: str) -> Sequence[Note]:
        """Return the notes of the first version of the library on a text, oldest first.

        The story of each is empty, and the article of its target is `fingerprint`.
        """
        rows = self._db.execute(
            "SELECT id, body, created, changed, article, start_char, end_char, exact, prefix,"
            " suffix FROM note JOIN note_target ON note = number"
            " WHERE story IS NULL AND article = ? ORDER BY created, number",
            (fingerprint,),
        )
        return tuple(
            Note(id_, "", (target(*place),), body, created, changed)
            for id_, body, created, changed, *place in rows
        )

    def give_back(self, story: str) -> None:
        """Let the notes that are older than their story be of no story again."""
        of_old = (
            "SELECT note.number FROM note JOIN story ON story.number = note.story"
            " WHERE story.id = ? AND note.created < story.created"
        )
        self._db.execute(
            "UPDATE note_target SET article = article.fingerprint FROM article"
            f" WHERE article.key = note_target.article AND note IN ({of_old})",
            (story,),
        )
        self._db.execute(f"UPDATE note SET story = NULL WHERE number IN ({of_old})", (story,))

    def elsewhere(self, ids: Sequence[str], story: str) -> frozenset[str]:
        """Return those of the ids that notes have which are not of the story with this id."""
        rows = self._db.execute(
            "SELECT note.id FROM note LEFT JOIN story ON story.number = note.story"
            " WHERE note.id IN (SELECT value FROM json_each(?)) AND story.id IS NOT ?",
            (json.dumps(list(ids)), story),
        )
        return frozenset(id_ for (id_,) in rows)

    def tags(self) -> Sequence[str]:
        """Return all tags in use, the one used most first."""
        rows = self._db.execute("SELECT tag FROM tag ORDER BY notes DESC, tag")
        return tuple(tag for (tag,) in rows)

    def _put(self, note: Note) -> int:
        (number,) = self._db.execute(
            "INSERT INTO note (id, story, body, color, status, created, changed, author)"
            # No story has the number 0: a note of an unknown one is refused.
            " VALUES (?1, iif(?2 = '', NULL, ifnull((SELECT number FROM story WHERE id = ?2), 0)),"
            " ?3, ?4, ?5, ?6, ?7, ?8)"
            " ON CONFLICT (id) DO UPDATE SET story = excluded.story, body = excluded.body,"
            " color = excluded.color, status = excluded.status, created = excluded.created,"
            " changed = excluded.changed, author = excluded.author RETURNING number",
            (
                *(note.id, note.story, storable(note.body), note.color, note.status),
                *(note.created, note.changed, storable(note.author)),
            ),
        ).fetchone()
        return int(number)

    def _put_tags(self, number: int, tags: Sequence[str]) -> None:
        self._db.execute("DELETE FROM note_tag WHERE note = ?", (number,))
        self._db.executemany(
            "INSERT INTO note_tag (note, place, tag) VALUES (?, ?, ?)",
            [(number, place, storable(tag)) for place, tag in enumerate(tags)],
        )

    def _put_words(self, number: int, note: Note) -> None:
        """Let the words of the note, and those it is about, be found.

        The index is in parts that must be merged.  Left to itself it merges many at once, which
        takes 30 ms in one of a thousand notes saved; a few pages with each note take 4 at most.
        """
        about = _BETWEEN.join(one.exact for one in note.targets if one.exact)
        self._db.execute(
            "INSERT OR REPLACE INTO note_words (rowid, body, about, tags) VALUES (?, ?, ?, ?)",
            (number, storable(note.body), about, storable("\n".join(note.tags))),
        )
        self._db.execute(
            "INSERT INTO note_words (note_words, rank) VALUES ('merge', ?)", (_MERGED,)
        )

    def _tags_of(self, story: str) -> Iterable[tuple[int, str]]:
        return self._db.execute(
            "SELECT note, tag FROM note_tag JOIN note ON number = note"
            " WHERE story = (SELECT number FROM story WHERE id = ?) ORDER BY place",
            (story,),
        )
