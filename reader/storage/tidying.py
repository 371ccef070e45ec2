"""What the user has thrown away, removed for good some time later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from reader.storage.transactions import writing

if TYPE_CHECKING:
    import sqlite3

#: How long what was deleted can be had back.
GRACE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many stories, articles and originals were removed."""

    stories: int
    articles: int
    originals: int


def tidy(db: sqlite3.Connection, now: str) -> Tidied:
    """Remove stories deleted long ago, articles in no story, and originals of no article.

    Notes and corrections go with their story.  An article imported not long ago stays, since it
    may be about to come into a story, and so does one that a note is on.  To be done when the
    library is opened, before there is anything to undo: an article taken out of a story can be
    put back until the program ends.

    Args:
        db: A connection to the library, with no transaction under way.
        now: ISO date and time, UTC.

    Raises:
        StorageFailed: The library cannot be written; then nothing is removed.
    """
    before = (datetime.fromisoformat(now) - GRACE).isoformat(timespec="milliseconds")
    with writing(db):
        stories = db.execute("DELETE FROM story WHERE deleted < ?", (before,))
        articles = db.execute(
            "DELETE FROM article WHERE imported < ?"
            " AND number NOT IN (SELECT article FROM story_article)"
            " AND key NOT IN (SELECT article FROM note_target)",
            (before,),
        )
        originals = db.execute(
            "DELETE FROM original WHERE sha256 NOT IN (SELECT sha256 FROM article)"
        )
        return Tidied(stories.rowcount, articles.rowcount, originals.rowcount)
