"""What tests of the library fill it with."""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import replace
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st

from reader.model.article import Article, Imported
from reader.model.correction import Correction
from reader.model.edit import Edit
from reader.model.note import Note
from reader.model.story import Story
from reader.model.target import Target
from reader.model.text import Span
from reader.storage.database import open_in_memory
from reader.storage.library import Library

NOW = "2026-01-02T03:04:05+00:00"

#: Any text that UTF-8 can hold, zeros among it.
any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
any_span = st.builds(
    lambda start, n: Span(start, start + n), st.integers(0, 2**40), st.integers(1, 99)
)
any_targets = st.lists(
    st.builds(Target, any_text, st.none() | any_span, any_text, any_text, any_text), max_size=4
).map(tuple)


def in_memory() -> closing[Library]:
    """An empty library that is gone when it is closed."""
    return closing(Library(open_in_memory()))


def imported(text: str = "The bridge is shut.", **known: Any) -> Imported:
    """An article with its original; what is not given is invented."""
    original = known.pop("original", text.encode("utf-8", "surrogatepass"))
    article = Article("bridge.txt", hashlib.sha256(original).hexdigest(), text, imported=NOW)
    return Imported(replace(article, **known), original)


def a_story(*articles: Imported, **known: Any) -> Story:
    """A story of these articles."""
    keys = tuple(one.article.key for one in articles)
    return replace(Story(str(uuid4()), "Bridge", keys, NOW), **known)


def a_note(story: Story, **known: Any) -> Note:
    """A note on a whole story, or what is given."""
    return replace(Note(str(uuid4()), story.id, (), "Ask the ferry", NOW, NOW), **known)


def a_correction(story: Story, **known: Any) -> Correction:
    """A correction in a story that says that something is no quote, or what is given."""
    made = Correction(str(uuid4()), story.id, "quote", "shut", "", "place", (), NOW)
    return replace(made, **known)


def added(*things: Story | Note | Correction) -> Edit:
    """The edit that adds these things, all of one story."""
    return Edit(
        next(one.id if isinstance(one, Story) else one.story for one in things),
        stories=tuple((None, one) for one in things if isinstance(one, Story)),
        notes=tuple((None, one) for one in things if isinstance(one, Note)),
        corrections=tuple((None, one) for one in things if isinstance(one, Correction)),
    )
