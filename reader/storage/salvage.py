"""Whatever still reads of a damaged library; a row that reads may make no sense all the same."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from reader.model.article import Article, Imported
from reader.model.correction import SCOPES, SUBJECTS, Correction
from reader.model.note import COLORS, STATUSES, Meaning, Note
from reader.model.story import Story
from reader.model.target import Target
from reader.model.text import Span
from reader.storage.damaged import Damaged, readable
from reader.storage.schema import LIBRARY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

T = TypeVar("T")

_LISTS = ("furniture", "via", "forms")


@dataclass(slots=True)
class Salvage:
    """What was read, by ids and keys.

    Attributes:
        stories: Each with when it was opened last; of articles those that were read.
        articles: Those whose text is what its key says; an original that is not what it was is
            left empty.
        notes: Those of a story that was read, and those that wait for one: their story is empty.
        corrections: Those of a story that was read.
        meanings: By colour.
        missing_articles: How many articles the stories had besides.
        missing_notes: How many notes the stories had besides.
        whole: The tables of which every row was read: what they have not, the user took away.
    """

    stories: dict[str, tuple[Story, str]] = field(default_factory=dict)
    articles: dict[str, Imported] = field(default_factory=dict)
    notes: dict[str, Note] = field(default_factory=dict)
    corrections: dict[str, Correction] = field(default_factory=dict)
    meanings: dict[str, Meaning] = field(default_factory=dict)
    missing_articles: int = 0
    missing_notes: int = 0
    whole: set[str] = field(default_factory=set)


def salvage(db: sqlite3.Connection) -> Salvage:
    """Return whatever reads of the library of `db`; nothing where not even its tables do.

    From then on `db` reads what is no UTF-8 with U+FFFD.
    """
    db.text_factory = readable
    tables = Damaged(db, LIBRARY)
    found = Salvage()
    originals = {row["sha256"]: row["data"] for row in _read(tables, "original", found).values()}
    articles = {
        number: article
        for number, row in _read(tables, "article", found).items()
        if (article := _article(row)) is not None
    }
    for article in articles.values():
        data = originals.get(article.sha256, b"")
        sound = hashlib.sha256(data).hexdigest() == article.sha256
        found.articles[article.key] = Imported(article, data if sound else b"")
    keys = {number: article.key for number, article in articles.items()}
    ids = _read_stories(tables, keys, found)
    _read_notes(tables, ids, found)
    _read_corrections(tables, ids, found)
    for row in _read(tables, "meaning", found, "color").values():
        if row["color"] in COLORS:
            found.meanings[row["color"]] = Meaning(row["color"], row["words"])
    return found


def filled(found: Salvage, older: Salvage) -> Salvage:
    """Return `found` with what only `older`, a backup, has of it; what was read itself stands.

    Of a table that was read whole nothing is added: what is missing there, the user took away.
    """
    stories = _added("story", found, found.stories, older.stories)
    if found.missing_articles:
        for id_ in older.stories.keys() & found.stories.keys():
            (story, _), (now, opened) = older.stories[id_], found.stories[id_]
            back = tuple(key for key in story.articles if key not in now.articles)
            stories[id_] = replace(now, articles=now.articles + back), opened
    return Salvage(
        stories,
        older.articles | found.articles,
        {
            id_: _fuller(note, older.notes.get(id_, note))
            for id_, note in _added("note", found, found.notes, older.notes).items()
        },
        _added("correction", found, found.corrections, older.corrections),
        _added("meaning", found, found.meanings, older.meanings),
        max(0, found.missing_articles - len(older.articles.keys() - found.articles.keys())),
        max(0, found.missing_notes - len(older.notes.keys() - found.notes.keys())),
        found.whole,
    )


def _read(
    tables: Damaged, table: str, found: Salvage, key: str = "rowid"
) -> Mapping[Any, Mapping[str, Any]]:
    """Return the rows of a table that read; note in `found` when those are all."""
    read, whole = tables.rows(table, key)
    if whole:
        found.whole.add(table)
    return read


def _added(
    table: str, found: Salvage, own: Mapping[str, T], older: Mapping[str, T]
) -> dict[str, T]:
    """Return what was read of a table, and where not all of it was, what only a backup has."""
    return dict(own) if table in found.whole else {**older, **own}


def _fuller(note: Note, older: Note) -> Note:
    """Return the note with all its places: `older` where it is but for those the same."""
    return older if replace(older, targets=note.targets, tags=note.tags) == note else note


def _read_stories(tables: Damaged, keys: Mapping[int, str], found: Salvage) -> dict[int, str]:
    """Read the stories into `found`; return their ids by the numbers of their rows."""
    ids: dict[int, str] = {}
    for number, row in _read(tables, "story", found).items():
        there = list(tables.owned("story_article", "story", number))
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


def _read_notes(tables: Damaged, ids: Mapping[int, str], found: Salvage) -> None:
    for number, row in _read(tables, "note", found).items():
        story = row.get("story")
        if story is None and "quoted" in row:
            note = _of_first_version(number, row)
            found.notes[note.id] = note
        elif story is None or story in ids:
            found.notes[row["id"]] = Note(
                *(
                    row["id"],
                    "" if story is None else ids[story],
                    _targets(tables, "note", number),
                    row["body"],
                ),
                *(row["created"], row["changed"]),
                row["color"] if row["color"] in COLORS else COLORS[0],
                tuple(one["tag"] for one in tables.owned("note_tag", "note", number)),
                row["status"] if row["status"] in STATUSES else STATUSES[0],
                row.get("author", ""),
            )
    known = sum(1 for note in found.notes.values() if note.story)
    found.missing_notes = max(0, found.missing_notes - known)


def _of_first_version(number: int, row: Mapping[str, Any]) -> Note:
    """Return a note of a library from before there were stories."""
    target = Target(row["article"], _span(row), row["quoted"])
    return Note(f"{number:032x}", "", (target,), row["body"], row["created"], row["changed"])


def _read_corrections(tables: Damaged, ids: Mapping[int, str], found: Salvage) -> None:
    for number, row in _read(tables, "correction", found).items():
        known = row["subject"] in SUBJECTS and row["scope"] in SCOPES
        if known and row["story"] in ids:
            found.corrections[row["id"]] = Correction(
                *(row["id"], ids[row["story"]], row["subject"], row["machine"], row["user"]),
                *(row["scope"], _targets(tables, "correction", number), row["created"]),
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


def _targets(tables: Damaged, owner: str, number: int) -> tuple[Target, ...]:
    return tuple(
        Target(row["article"], _span(row), row["exact"], row["prefix"], row["suffix"])
        for row in tables.owned(f"{owner}_target", owner, number)
    )


def _span(row: Mapping[str, Any]) -> Span | None:
    start, end = row["start_char"], row["end_char"]
    return Span(start, end) if start is not None and end is not None and 0 <= start < end else None
