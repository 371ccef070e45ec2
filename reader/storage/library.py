"""The library: stories, articles, notes and corrections, as the rest of the program sees them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from reader.errors import StorageFailed
from reader.model.story import Opened
from reader.model.target import target_on
from reader.storage.articles import Articles
from reader.storage.corrections import Corrections
from reader.storage.failures import explained
from reader.storage.meanings import Meanings
from reader.storage.notes import Notes
from reader.storage.stories import Stories
from reader.storage.transactions import reading, writing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.article import Article, Imported
    from reader.model.edit import Edit, Exchange
    from reader.model.note import Meaning, Note
    from reader.model.story import Entry, Story

T = TypeVar("T")
T_contra = TypeVar("T_contra", contravariant=True)


class Library:
    """Where stories are kept, for the thread that made the connection.

    Each method raises `StorageFailed` when the library cannot be read or written.

    Attributes:
        db: The connection.
        holder: One sentence that says who else writes, while this one only reads; else None.
    """

    def __init__(self, db: sqlite3.Connection, holder: str | None = None) -> None:
        self.db = db
        self.holder = holder
        self._articles = Articles(db)
        self._stories = Stories(db)
        self._notes = Notes(db)
        self._corrections = Corrections(db)
        self._meanings = Meanings(db)

    def apply(self, edit: Edit) -> None:
        """Do all of `edit` in one transaction, or nothing of it.

        Doing it twice is as doing it once.  A story that goes takes along what it has, but for
        notes from before there were stories: they wait for the next one that has their text.
        """
        self._refuse_if_held()
        stays = [(before, after) for before, after in edit.stories if after is not None]
        goes = [before for before, after in edit.stories if before is not None and after is None]
        with writing(self.db):
            _exchange(self._stories, stays)
            _exchange(self._notes, edit.notes)
            _exchange(self._corrections, edit.corrections)
            _exchange(self._meanings, edit.meanings)
            for _, article in edit.articles:
                self._articles.tell(article)
            for story in goes:
                self._notes.give_back(story.id)
                self._stories.remove(story)

    def shelve(self, imported: Sequence[Imported]) -> None:
        """Keep articles and their originals, all or none.

        Of an article that is there already, what is known about it becomes what is known now;
        when it was imported stays.
        """
        self._refuse_if_held()
        with writing(self.db):
            for one in imported:
                self._articles.put(one)

    def mark_opened(self, story: str, now: str) -> None:
        """Remember that a story was opened `now` (ISO date and time, UTC)."""
        self._refuse_if_held()
        with writing(self.db):
            self._stories.mark_opened(story, now)

    def open(self, story: str) -> Opened | None:
        """Return a story with all that belongs to it, also a deleted one; None: there is none.

        Notes from before there were stories become notes of this one, if it has their text; where
        that cannot be written, they wait until it is opened the next time.
        """
        opened = self._read(story)
        if opened is None or self.holder is not None or opened.story.deleted is not None:
            return opened
        adopted = {  # of two articles with one text, the first gets the notes
            note.id: note
            for article in reversed(opened.articles)
            for note in self._adopted(article, opened.story)
        }
        if not adopted:
            return opened
        try:
            with writing(self.db):
                for note in adopted.values():
                    self._notes.put(note)
        except StorageFailed:  # a full disk is no reason not to read a story
            return opened
        return self._read(story)

    def stories(self) -> Sequence[Entry]:
        """Return the stories there are, the one opened last first; none that were deleted."""
        with explained():
            return self._stories.entries()

    def story_of(self, keys: Sequence[str]) -> str | None:
        """Return the id of the story of just these articles, in any order, not deleted."""
        with explained():
            return self._stories.of_articles(keys)

    def articles(self, keys: Sequence[str]) -> Mapping[str, Article]:
        """Return those of the articles with these keys that are there, by key."""
        with explained():
            return self._articles.get(keys)

    def original(self, key: str) -> bytes | None:
        """Return the bytes that the article with this key was made from, or None."""
        with explained():
            return self._articles.original(key)

    def meanings(self) -> Sequence[Meaning]:
        """Return what the user means by the colours."""
        with explained():
            return self._meanings.all()

    def taken(self, ids: Sequence[str], story: str) -> frozenset[str]:
        """Return those ids of notes and corrections that stories other than `story` have."""
        with explained():
            notes = self._notes.elsewhere(ids, story)
            return notes | self._corrections.elsewhere(ids, story)

    def tags(self) -> Sequence[str]:
        """Return the tags in use, the one used most first."""
        with explained():
            return self._notes.tags()

    def close(self) -> None:
        """Let the file go."""
        self.db.close()

    def _read(self, story: str) -> Opened | None:
        with reading(self.db):
            found = self._stories.get(story)
            if found is None:
                return None
            articles = self._articles.get(found.articles)
            return Opened(
                found,
                tuple(articles[key] for key in found.articles),
                self._notes.of(story),
                self._corrections.of(story),
            )

    def _adopted(self, article: Article, story: Story) -> Iterable[Note]:
        """Return the notes of no story that are on the text of `article`, as notes of `story`."""
        with explained():
            notes = self._notes.of_no_story(article.fingerprint)
        for note in notes:
            (target,) = note.targets
            there = replace(target, article=article.key)
            if there.fits(article):
                there = target_on(article, there.span)
            yield replace(note, story=story.id, targets=(there,))

    def _refuse_if_held(self) -> None:
        if self.holder is not None:
            raise StorageFailed(self.holder)


class _Table(Protocol[T_contra]):
    def put(self, one: T_contra, /) -> None: ...

    def remove(self, one: T_contra, /) -> None: ...


def _exchange(table: _Table[T], exchanges: Iterable[Exchange[T]]) -> None:
    for before, after in exchanges:
        if after is not None:
            table.put(after)
        elif before is not None:
            table.remove(before)
