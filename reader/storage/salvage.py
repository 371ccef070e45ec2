"""Whatever still reads of a damaged library, row by row.

SQLite stops reading a table at the first page that is damaged; so each table is read from both
ends, and what lies between by the numbers of its rows, which finds those that stand on whole pages
(https://sqlite.org/recovery.html does the same from outside).
"""

from __future__ import annotations

import hashlib
import json
import logging
import sqlite3
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

from reader.model.article import Article, Imported
from reader.model.correction import Correction
from reader.model.note import Meaning, Note
from reader.model.story import Story
from reader.model.target import Target
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

log = logging.getLogger(__name__)

_A_PAGE = 100  # rows that a page holds, of the smallest; so many numbers are tried for each
_LISTS = ("furniture", "via", "forms")


@dataclass(slots=True)
class Salvage:
    """What was read, by ids and keys.

    Attributes:
        stories: Each with when it was opened last; of articles those that were read.
        articles: Those whose text is what its key says; an original that is not what it was is
            left empty.
        notes: Those of a story that was read.
        corrections: Likewise.
        meanings: By colour.
        missing_articles: How many articles the stories had besides.
        missing_notes: How many notes the stories had besides.
    """

    stories: dict[str, tuple[Story, str]] = field(default_factory=dict)
    articles: dict[str, Imported] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    corrections: dict[str, Correction] = field(default_factory=dict)
    meanings: dict[str, Meaning] = field(default_factory=dict)
    missing_articles: int = 0
    missing_notes: int = 0


def salvage(db: sqlite3.Connection) -> Salvage:
    """Return whatever reads of the library of `db`; nothing where not even its tables do."""
    found = Salvage()
    originals = {row["sha256"]: row["data"] for row in _rows(db, "original").values()}
    articles = {
        number: article
        for number, row in _rows(db, "article").items()
        if (article := _article(row)) is not None
    }
    for article in articles.values():
        data = originals.get(article.sha256) or b""
        sound = isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == article.sha256
        found.articles[article.key] = Imported(article, data if sound else b"")
    keys = {number: article.key for number, article in articles.items()}
    ids = _read_stories(db, keys, found)
    _read_notes(db, ids, found)
    _read_corrections(db, ids, found)
    for row in _rows(db, "meaning", "color").values():
        found.meanings[row["color"]] = Meaning(row["color"], row["words"])
    return found


def filled(found: Salvage, older: Salvage) -> Salvage:
    """Return `found` with what only `older`, a backup, has of it; what was read itself stands."""
    stories = older.stories | found.stories
    for id_, (story, _) in older.stories.items():
        if id_ in found.stories:
            now, opened = found.stories[id_]
            back = tuple(key for key in story.articles if key not in now.articles)
            stories[id_] = replace(now, articles=now.articles + back), opened
    return Salvage(
        stories,
        older.articles | found.articles,
        older.notes | found.notes,
        older.corrections | found.corrections,
        older.meanings | found.meanings,
        max(0, found.missing_articles - len(older.articles.keys() - found.articles.keys())),
        max(0, found.missing_notes - len(older.notes.keys() - found.notes.keys())),
    )


def _read_stories(
    db: sqlite3.Connection, keys: Mapping[int, str], found: Salvage
) -> dict[int, str]:
    """Read the stories into `found`; return their ids by the numbers of their rows."""
    ids: dict[int, str] = {}
    for number, row in _rows(db, "story").items():
        there = list(_owned(db, "story_article", "story", number))
        known = [keys[one["article"]] for one in there if one["article"] in keys]
        hidden = {
            keys[one["article"]] for one in there if one["hidden"] and one["article"] in keys
        }
        shown = frozenset() if hidden >= set(known) else frozenset(hidden)
        story = Story(
            *(row["id"], row["name"], tuple(dict.fromkeys(known)), row["created"]),
            *(shown, row["deleted"]),
        )
        found.stories[story.id] = story, row["opened"]
        found.missing_articles += max(0, row["articles"] - len(story.articles))
        found.missing_notes += row["notes"]
        ids[number] = story.id
    return ids


def _read_notes(db: sqlite3.Connection, ids: Mapping[int, str], found: Salvage) -> None:
    for number, row in _rows(db, "note").items():
        if row["story"] in ids:
            found.notes[row["id"]] = Note(
                *(row["id"], ids[row["story"]], _targets(db, "note", number), row["body"]),
                *(row["created"], row["changed"], row["color"]),
                tuple(one["tag"] for one in _owned(db, "note_tag", "note", number)),
                *(row["status"], row.get("author", "")),
            )
    found.missing_notes = max(0, found.missing_notes - len(found.notes))


def _read_corrections(db: sqlite3.Connection, ids: Mapping[int, str], found: Salvage) -> None:
    for number, row in _rows(db, "correction").items():
        if row["story"] in ids:
            found.corrections[row["id"]] = Correction(
                *(row["id"], ids[row["story"]], row["subject"], row["machine"], row["user"]),
                *(row["scope"], _targets(db, "correction", number), row["created"]),
                row.get("manner", ""),
            )


def _article(row: Mapping[str, Any]) -> Article | None:
    """Return the article of a row; None where its text is no longer what was imported."""
    told = {one.name: row[one.name] for one in fields(Article) if one.name in row}
    try:
        told |= {name: tuple(json.loads(told[name])) for name in _LISTS if name in told}
        article = Article(**told)
    except (ValueError, TypeError):
        return None
    return article if article.key == row["key"] else None


def _targets(db: sqlite3.Connection, owner: str, number: int) -> tuple[Target, ...]:
    return tuple(
        Target(
            row["article"],
            None if row["start_char"] is None else Span(row["start_char"], row["end_char"]),
            *(row["exact"], row["prefix"], row["suffix"]),
        )
        for row in _owned(db, f"{owner}_target", owner, number)
    )


def _rows(db: sqlite3.Connection, table: str, key: str = "rowid") -> dict[Any, dict[str, Any]]:
    """Return the rows of a table that read, by their numbers, or by another key, in order."""
    found: dict[Any, dict[str, Any]] = {}
    whole, first = _run(db, table, key, "ASC", found)
    if not whole:
        whole, behind = _run(db, table, key, "DESC", found)
        if not whole and key == "rowid":
            first, most = first or 0, _A_PAGE * _pages(db)
            for number in range(first + 1, min(behind or most, first + most)):
                found.update(_one(db, table, key, number))
    return dict(sorted(found.items()))


def _run(
    db: sqlite3.Connection, table: str, key: str, order: str, found: dict[Any, dict[str, Any]]
) -> tuple[bool, Any]:
    """Read a table from one end into `found`; return whether all was read, and the last key."""
    last = None
    try:
        for one, row in _select(db, f"SELECT {key}, * FROM {table} ORDER BY {key} {order}", ()):
            found[one] = row
            last = one
    except sqlite3.Error as error:
        log.warning("the table %s reads only in part: %s", table, error)
        return False, last
    return True, last


def _pages(db: sqlite3.Connection) -> int:
    """Return how many pages the library has; none where it is no database at all."""
    try:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute("SELECT name FROM sqlite_schema").fetchall()
    except sqlite3.Error:
        return 0
    return int(pages)


def _one(
    db: sqlite3.Connection, table: str, key: str, number: int
) -> Iterable[tuple[Any, dict[str, Any]]]:
    try:
        return list(_select(db, f"SELECT {key}, * FROM {table} WHERE {key} = ?", (number,)))
    except sqlite3.Error:
        return ()


def _owned(
    db: sqlite3.Connection, table: str, owner: str, number: int
) -> Iterator[dict[str, Any]]:
    """Yield the rows that belong to one of another table, as far as they read, in order."""
    query = f"SELECT {owner}, * FROM {table} WHERE {owner} = ? ORDER BY place"
    try:
        for _, row in _select(db, query, (number,)):
            yield row
    except sqlite3.Error as error:
        log.warning("rows of %s do not read: %s", table, error)


def _select(
    db: sqlite3.Connection, query: str, values: tuple[object, ...]
) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Yield the first column of each row, and the others by their names."""
    cursor = db.execute(query, values)
    names = [column[0] for column in cursor.description[1:]]
    for first, *others in cursor:
        yield first, dict(zip(names, others, strict=True))
