"""The stories, and which articles each has."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.model.story import Entry, Story
from reader.storage.words import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence


class Stories:
    """All stories.  Each method may raise `sqlite3.Error`; changes need a transaction."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def put(self, story: Story) -> None:
        """Keep `story`, in place of the one with its id if there is one.

        Its articles must be on the shelf, else it is refused.
        """
        number = self._put(story)
        self._db.execute("DELETE FROM story_article WHERE story = ?", (number,))
        self._db.executemany(
            "INSERT INTO story_article (story, place, article, hidden)"
            " VALUES (?, ?, (SELECT number FROM article WHERE key = ?), ?)",
            [
                (number, place, key, key in story.hidden)
                for place, key in enumerate(story.articles)
            ],
        )

    def remove(self, story: Story) -> None:
        """Forget the story with this one's id; its notes and corrections go with it."""
        self._db.execute("DELETE FROM story WHERE id = ?", (story.id,))

    def mark_opened(self, story: str, now: str) -> None:
        """Remember that the story with this id was opened `now`."""
        self._db.execute("UPDATE story SET opened = ? WHERE id = ?", (now, story))

    def get(self, story: str) -> Story | None:
        """Return the story with this id, or None."""
        row = self._db.execute(
            "SELECT name, created, deleted FROM story WHERE id = ?", (story,)
        ).fetchone()
        if row is None:
            return None
        name, created, deleted = row
        articles = tuple(self._articles_of(story))
        hidden = frozenset(key for key, is_hidden in articles if is_hidden)
        return Story(story, name, tuple(key for key, _ in articles), created, hidden, deleted)

    def entries(self) -> Sequence[Entry]:
        """Return the list of stories, the one opened last first; none that were deleted."""
        rows = self._db.execute(
            "SELECT id, name, articles, notes, opened FROM story WHERE deleted IS NULL"
            " ORDER BY opened DESC, number DESC"
        )
        return tuple(Entry(*row) for row in rows)

    def of_articles(self, keys: Iterable[str]) -> str | None:
        """Return the id of the story of just these articles, not deleted; or None.

        Of several, it is the one opened last.
        """
        row = self._db.execute(
            "SELECT id FROM story WHERE deleted IS NULL AND number IN ("
            "  SELECT story FROM story_article JOIN article ON number = article"
            "  WHERE key IN (SELECT value FROM json_each(:keys))"
            "  GROUP BY story HAVING count(*) = json_array_length(:keys)"
            ") AND articles = json_array_length(:keys) ORDER BY opened DESC, number DESC",
            {"keys": json.dumps(sorted(set(keys)))},
        ).fetchone()
        story: str | None = row and row[0]
        return story

    def _put(self, story: Story) -> int:
        (number,) = self._db.execute(
            "INSERT INTO story (id, name, created, opened, deleted, articles)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
            " created = excluded.created, deleted = excluded.deleted, articles = excluded.articles"
            " RETURNING number",
            (
                *(story.id, storable(story.name), story.created, story.created),
                *(story.deleted, len(story.articles)),
            ),
        ).fetchone()
        return int(number)

    def _articles_of(self, story: str) -> Iterable[tuple[str, int]]:
        return self._db.execute(
            "SELECT key, hidden FROM story_article JOIN article ON article.number = article"
            " WHERE story = (SELECT number FROM story WHERE id = ?) ORDER BY place",
            (story,),
        )
