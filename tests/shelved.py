"""What tests put into a library."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.model.article import Article, Imported
from reader.model.edit import Edit
from reader.model.note import Note
from reader.model.story import Story
from reader.model.target import target_on

if TYPE_CHECKING:
    from reader.storage.library import Library

MOMENT = "2026-11-22T14:02:31.000+00:00"


def article(text: str, imported: str = MOMENT) -> Article:
    """An article whose file is its text."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Article(origin="a.txt", sha256=sha256, text=text, imported=imported)


def shelve(library: Library, *articles: Article) -> None:
    """Put articles on the shelf, with their files."""
    library.shelve([Imported(one, one.text.encode()) for one in articles])


def keep_story(library: Library, name: str, *articles: Article) -> Story:
    """Put a story with its articles into the library."""
    shelve(library, *articles)
    story = Story(str(uuid4()), name, tuple(one.key for one in articles), MOMENT)
    library.apply(Edit(story.id, stories=((None, story),)))
    return story


def delete_story(library: Library, story: Story, when: str) -> None:
    """Delete a story, as the user does."""
    library.apply(Edit(story.id, stories=((story, replace(story, deleted=when)),)))


def keep_note(library: Library, story: Story, body: str, *articles: Article) -> Note:
    """Put a note on whole articles, or on the story, into the library."""
    targets = tuple(target_on(one, None) for one in articles)
    note = Note(str(uuid4()), story.id, targets, body, MOMENT, MOMENT)
    library.apply(Edit(story.id, notes=((None, note),)))
    return note
