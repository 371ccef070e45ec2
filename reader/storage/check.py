"""Whether the library is in order, and how much is in it."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.progress import silently
from reader.storage.contents import ARTICLES
from reader.storage.failures import explained, is_damage
from reader.storage.snapshots import take

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.progress import Report

_DAMAGED = "The library's file is damaged; restore a backup of it."
_UNINDEXED = "The index that {} are searched by is not in order; a search may miss some of them."


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a look through the library finds.

    Attributes:
        stories: How many there are, without those that were deleted.
        articles: How many these have, each counted once.
        notes: How many there are, those of deleted stories too.
        corrections: Likewise.
        lost: Notes whose words are not to be found in their story; nothing is wrong with that.
        problems: What is wrong, each in one sentence; none when all is well.
    """

    stories: int = 0
    articles: int = 0
    notes: int = 0
    corrections: int = 0
    lost: int = 0
    problems: tuple[str, ...] = ()


def check(db: sqlite3.Connection, report: Report = silently) -> Soundness:
    """Look through the whole library, as it is at this moment, in a copy that nobody waits for.

    Args:
        db: A connection to it, with no transaction under way; one that only reads will do.
        report: Told the pages that are copied, then the originals that are looked at.

    Raises:
        Cancelled: The report said so.
        StorageFailed: The library cannot be read, for another cause than damage.
    """
    with explained(), closing(sqlite3.connect("", isolation_level=None)) as copy:
        try:
            take(db, copy, report)
            problems = (*_problems(copy), *_altered(copy, report))
            return Soundness(*_counts(copy), _lost(copy), problems)
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return Soundness(problems=(_DAMAGED,))
            raise


def _problems(copy: sqlite3.Connection) -> Iterator[str]:
    if copy.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        yield _DAMAGED
    if loose := len(copy.execute("PRAGMA foreign_key_check").fetchall()):
        what = "entry belongs" if loose == 1 else "entries belong"
        yield f"{loose:,} {what} to something that is not there; restore a backup."
    if not _agrees(copy, "article_words"):
        yield _UNINDEXED.format("articles")
    (strays,) = copy.execute(
        "SELECT count(*) FROM (SELECT number FROM note EXCEPT SELECT rowid FROM note_words)"
    ).fetchone()
    if strays or not _agrees(copy, "note_words"):
        yield _UNINDEXED.format("notes")


def _agrees(copy: sqlite3.Connection, index: str) -> bool:
    """Tell whether a full-text index is in order, and is that of its table if it has one.

    https://sqlite.org/fts5.html#the_integrity_check_command
    """
    try:
        copy.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return False
    return True


def _altered(copy: sqlite3.Connection, report: Report) -> Iterator[str]:
    (total,) = copy.execute("SELECT count(*) FROM original").fetchone()
    altered = 0
    for done, (sha256, data) in enumerate(copy.execute("SELECT sha256, data FROM original")):
        report(done, total)
        altered += hashlib.sha256(data).hexdigest() != sha256
    if altered:
        what = "original is" if altered == 1 else "originals are"
        yield f"{altered:,} {what} no longer what was imported; restore a backup."


def _counts(copy: sqlite3.Connection) -> tuple[int, int, int, int]:
    stories, articles, notes, corrections = copy.execute(
        "SELECT (SELECT count(*) FROM story WHERE deleted IS NULL),"
        f" ({ARTICLES}), (SELECT count(*) FROM note),"
        " (SELECT count(*) FROM correction)"
    ).fetchone()
    return stories, articles, notes, corrections


def _lost(copy: sqlite3.Connection) -> int:
    (lost,) = copy.execute(
        "SELECT count(DISTINCT note.number) FROM note_target AS target"
        " JOIN note ON note.number = target.note JOIN story ON story.number = note.story"
        " WHERE story.deleted IS NULL AND NOT EXISTS ("
        "  SELECT 1 FROM story_article AS there JOIN article ON article.number = there.article"
        "  WHERE there.story = story.number AND article.key = target.article"
        "  AND (start_char IS NULL"
        "   OR substr(article.text, start_char + 1, end_char - start_char) = exact))"
    ).fetchone()
    return int(lost)
