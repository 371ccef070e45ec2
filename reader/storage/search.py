"""Words sought in the articles and notes of all stories, by SQLite's full-text index (FTS5).

https://www.sqlite.org/fts5.html
"""

from __future__ import annotations

import re
import secrets
from contextlib import closing
from itertools import chain, islice, zip_longest
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from reader.model.found import Found, Results
from reader.model.text import Span
from reader.storage.failures import explained

if TYPE_CHECKING:
    import sqlite3

#: How many characters of what is sought count; who pastes a page is served by its beginning.
_LONGEST = 1000

#: How many words or phrases count: FTS5's snippets take the square of their hits' number.
_TERMS = 16

#: How many words of an article or a note are shown; FTS5 gives 64 at most.
_SHOWN = 24

#: How long a heading may be, in characters: a note may be about many words.
_HEADING = 120

#: What a hit weighs in the columns of the index, in their order; its rank is by BM25.
_ARTICLE_WEIGHTS = "bm25(10.0, 8.0, 2.0, 1.0)"  # title, source, author, text
_NOTE_WEIGHTS = "bm25(2.0, 1.0, 4.0)"  # body, about, tags

_UNSAYABLE = re.compile("[\0\ud800-\udfff]")  # SQLite takes no such signs in a query
_MARKS = re.compile('["“”„«»]')
_WORD = re.compile(r"[^\W_]+")

# A row: the kind, the story's id and name, the item, its heading, then what may be shown, the
# most telling first.  The index is the outermost loop: it hands its rows over by rank and nothing
# is sorted again; for what is never fetched nothing is looked up and no snippet cut.
_ARTICLES = """
    SELECT 'article', story.id, story.name, article.key,
        coalesce(article.source || ' – ' || article.title, article.title, article.source, origin),
        snippet(article_words, 3, :begin, :end, '…', :shown),
        snippet(article_words, 0, :begin, :end, '…', :shown),
        snippet(article_words, 1, :begin, :end, '…', :shown),
        snippet(article_words, 2, :begin, :end, '…', :shown)
    FROM article_words
        CROSS JOIN story_article ON story_article.article = article_words.rowid
        CROSS JOIN story ON story.number = story_article.story
        CROSS JOIN article ON article.number = article_words.rowid
    WHERE article_words MATCH :words AND article_words.rank MATCH :weights
        AND story.deleted IS NULL
    ORDER BY article_words.rank
"""
_NOTES = """
    SELECT 'note', story.id, story.name, note.id, note_words.about,
        snippet(note_words, 0, :begin, :end, '…', :shown),
        snippet(note_words, 1, :begin, :end, '…', :shown),
        snippet(note_words, 2, :begin, :end, '…', :shown)
    FROM note_words
        CROSS JOIN note ON note.number = note_words.rowid
        CROSS JOIN story ON story.number = note.story
    WHERE note_words MATCH :words AND note_words.rank MATCH :weights
        AND story.deleted IS NULL
    ORDER BY note_words.rank
"""


class Search:
    """Searches the library behind `db`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def find(self, words: str, most: int = 50) -> Results:
        """Return the articles and notes of the stories there are that have all of `words`.

        What stands in quotation marks is a phrase; the last word may be the beginning of one.
        Each kind comes by its rank, the two in turn: their ranks cannot be compared.

        Args:
            words: Anything a user types.
            most: How many are wanted, at least 1.

        Raises:
            StorageFailed: The library cannot be read.
        """
        sought = query_of(words)
        if not sought:
            return Results(())
        # Random, so that no text can hold them.
        begin, end = secrets.token_hex(8), secrets.token_hex(8)
        told = {"words": sought, "begin": begin, "end": end, "shown": _SHOWN}
        with (
            explained(),
            closing(self._db.execute(_ARTICLES, told | {"weights": _ARTICLE_WEIGHTS})) as articles,
            closing(self._db.execute(_NOTES, told | {"weights": _NOTE_WEIGHTS})) as notes,
        ):
            in_turn = chain.from_iterable(zip_longest(articles, notes))
            rows = list(islice(filter(None, in_turn), most + 1))
        found = tuple(_found(row, begin, end) for row in rows[:most])
        return Results(found, more=len(rows) > most)


def query_of(words: str) -> str:
    """Return the FTS5 query for what a user typed; empty when there is no word in it.

    Whatever is typed becomes quoted strings, so that it means words and never an operator.
    """
    said = _UNSAYABLE.sub(" ", words[:_LONGEST])
    pieces = _MARKS.split(said)
    terms: list[tuple[str, bool]] = []  # with whether it may go on
    for at, piece in enumerate(pieces):
        in_marks = at % 2 == 1
        still_open = not in_marks or at == len(pieces) - 1
        terms += [(term, still_open) for term in ([piece] if in_marks else piece.split())]
    different = dict.fromkeys(one for one in terms if _WORD.search(one[0]))
    sought = list(islice(different, _TERMS))
    quoted = [f'"{term}"' for term, _ in sought]
    if sought and sought[-1][1] and len(_WORD.findall(sought[-1][0])[-1]) > 1:
        quoted[-1] += "*"  # of a single letter it would mean nearly every text
    return " ".join(quoted)


def _found(row: tuple[Any, ...], begin: str, end: str) -> Found:
    kind, story, name, item, heading, *shown = row
    telling = next((words for words in filter(None, shown) if begin in words), "")
    snippet, hits = _parted(telling, begin, end)
    heading = shorten(heading, _HEADING, placeholder=" …")
    return Found(kind, story, name, item, heading, snippet, hits)


def _parted(marked: str, begin: str, end: str) -> tuple[str, tuple[Span, ...]]:
    """Return `marked` without its marks, on one line, and where they stood."""
    first, *others = " ".join(marked.split()).split(begin)
    snippet, hits = first, []
    for one in others:
        hit, _, rest = one.partition(end)
        hits.append(Span(len(snippet), len(snippet) + len(hit)))
        snippet += hit + rest
    return snippet, tuple(hits)
