"""Notes as Markdown, to be read on or printed elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.cli.listing import articles_of, qualities

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.cli.listing import Meanings
    from reader.model.note import Note
    from reader.model.story import Opened

_WHOLE_STORY = "The whole story"
_GONE = "An article that the story no longer has"


def notes_markdown(stories: Sequence[Opened], meanings: Meanings) -> str:
    """Return the notes under a heading a story and, below it, a heading an article.

    Notes on the whole story come first, then those of each article in the order of its text; one
    on several passages stands at the first.  The passages are block quotes; the notes, Markdown
    themselves, are taken as they are.
    """
    blocks = [block for opened in stories for block in _story(opened, meanings)]
    return "\n\n".join(blocks or ["There are no notes yet."]) + "\n"


def _story(opened: Opened, meanings: Meanings) -> Iterator[str]:
    yield f"# {_escaped(opened.story.name)}"
    heading = None
    for note in sorted(opened.notes, key=lambda note: _order(note, opened)):
        below = _heading(note, opened)
        if below != heading:
            yield f"## {below}"
            heading = below
        yield from _note(note, opened, below)
        yield f"*{_escaped(' · '.join(qualities(note, meanings)))}*"


def _order(note: Note, opened: Opened) -> tuple[int, int]:
    if not note.targets:
        return -1, 0
    first = note.targets[0]
    keys = opened.story.articles
    place = keys.index(first.article) if first.article in keys else len(keys)
    return place, first.span.start if first.span else -1


def _note(note: Note, opened: Opened, heading: str) -> Iterator[str]:
    for target in note.targets:
        place = _named(target.article, opened)
        lines = _escaped(target.exact).split("\n") if target.span else []
        if place != heading:
            lines += [*([""] if lines else []), f"– {place}"]
        if lines:
            yield "\n".join(f"> {line}".rstrip() for line in lines)
    if note.body.strip():
        yield note.body.strip()


def _heading(note: Note, opened: Opened) -> str:
    return _named(note.targets[0].article, opened) if note.targets else _WHOLE_STORY


def _named(key: str, opened: Opened) -> str:
    named, article = articles_of(opened).get(key, ("", None))
    if article is None:
        return _GONE
    headline = f" – {article.title}" if article.title else ""
    return f"{named}: {_escaped(article.name + headline)}"


def _escaped(text: str) -> str:
    """Return `text` so that Markdown shows it as it is."""
    marked = re.sub(r"([\\`*_{}\[\]<>#|~&])", r"\\\1", text)
    return re.sub(r"^( *)([-+=]|\d+(?=[.)]))", _kept_from_listing, marked, flags=re.MULTILINE)


def _kept_from_listing(beginning: re.Match[str]) -> str:
    """Return the beginning of a line so that no list, rule or heading comes of it."""
    blanks, sign = beginning.groups()
    return f"{blanks}{sign}\\" if sign.isdigit() else f"{blanks}\\{sign}"
