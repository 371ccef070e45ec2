"""Stories, notes and finds, as lines for the terminal and as JSON.

The JSON, all times in ISO form, UTC; offsets half-open, in Unicode code points:

- stories: a list of {id, name, articles, notes, opened}, the first two as text, the next two
  numbers, the story opened last first;
- notes: a list of {id, story, created, changed, colour, meaning, tags, status, body, targets}:
  `story` is {id, name}, `meaning` what you mean by the colour or null, `tags` a list, `status`
  “none”, “to check” or “checked”, `body` Markdown, `targets` a list, empty where the note is on
  the whole story, of {article, outlet, title, start, end, exact, prefix, suffix}: the article's
  key, its outlet and title if known, else null, and the place in its text with its words; start
  and end are null where it is the whole article;
- finds: {found, more}: a list of {kind, story, item, heading, snippet, hits}, where `kind` is
  “article” or “note”, `story` {id, name}, `item` the article's key or the note's id and `hits` a
  list of [start, end] in `snippet`; and whether there is more.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from reader.model.article import letter
from reader.model.text import in_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.export.document import Json
    from reader.model.article import Article
    from reader.model.found import Found, Results
    from reader.model.note import Note, NoteColor
    from reader.model.story import Entry, Opened, Story
    from reader.model.target import Target

#: What the user means by the colours.
Meanings: TypeAlias = "Mapping[NoteColor, str]"

_BOLD, _PLAIN = "\x1b[1m", "\x1b[m"


def stories_listed(entries: Sequence[Entry]) -> str:
    """Return a line a story."""
    if not entries:
        return "There are no stories yet."
    return "\n".join(
        f"{one.id[:8]}  {harmless(one.name)} · {_counted(one.articles, 'article')}"
        f" · {_counted(one.notes, 'note')} · opened {local(one.opened)}"
        for one in entries
    )


def stories_document(entries: Sequence[Entry]) -> list[Json]:
    """Return the stories as JSON."""
    return [
        {
            "id": one.id,
            "name": one.name,
            "articles": one.articles,
            "notes": one.notes,
            "opened": one.opened,
        }
        for one in entries
    ]


def notes_listed(stories: Sequence[Opened], meanings: Meanings) -> str:
    """Return the notes, story by story, each with what it is on."""
    if not any(one.notes for one in stories):
        return "There are no notes yet."
    return "\n\n".join("\n\n".join(_story_listed(one, meanings)) for one in stories)


def notes_document(stories: Sequence[Opened], meanings: Meanings) -> list[Json]:
    """Return the notes of all `stories` as JSON."""
    return [
        _note_document(note, opened, meanings.get(note.color))
        for opened in stories
        for note in opened.notes
    ]


def finds_listed(words: str, results: Results, *, bold: bool) -> str:
    """Return two lines a find; what was sought stands in brackets or, if wanted, in bold."""
    if not results.found:
        return f"No match found for “{harmless(words)}”."
    lines = [line for one in results.found for line in _found_listed(one, bold=bold)]
    if results.more:
        lines += ["", f"These are the first {len(results.found)}; more words find fewer."]
    return "\n".join(lines)


def finds_document(results: Results) -> Json:
    """Return what was found as JSON."""
    return {
        "found": [
            {
                "kind": one.kind,
                "story": {"id": one.story, "name": one.story_name},
                "item": one.item,
                "heading": one.heading,
                "snippet": one.snippet,
                "hits": [[hit.start, hit.end] for hit in one.hits],
            }
            for one in results.found
        ],
        "more": results.more,
    }


def qualities(note: Note, meanings: Meanings) -> Iterator[str]:
    """Yield, in words, the colour and what it means, the status, the tags, the day."""
    meaning = meanings.get(note.color)
    yield f"{note.color} ({meaning})" if meaning else note.color
    if note.status != "none":
        yield note.status
    yield from (f"#{tag}" for tag in note.tags)
    yield local(note.changed)


def articles_of(opened: Opened) -> Mapping[str, tuple[str, Article]]:
    """Return the letter and the article for each key of a story."""
    return {one.key: (letter(at), one) for at, one in enumerate(opened.articles)}


def _story_listed(opened: Opened, meanings: Meanings) -> Iterator[str]:
    yield f"{harmless(opened.story.name)}  ({opened.story.id[:8]})"
    articles = articles_of(opened)
    for note in opened.notes:
        lines = [placed(one, articles) for one in note.targets] or ["The whole story"]
        lines += [f"  {harmless(line)}" for line in note.body.splitlines()]
        lines.append("  " + harmless(" · ".join(qualities(note, meanings))))
        yield "\n".join(f"  {line}".rstrip() for line in lines)


def placed(target: Target, articles: Mapping[str, tuple[str, Article]]) -> str:
    """Return the letter and the name of the article, and the words, in a line."""
    named, article = articles.get(target.article, ("–", None))
    where = article.name if article else "an article that the story no longer has"
    words = f": {in_marks(target.exact)}" if target.span else ""
    return harmless(f"{named}  {where}{words}")


def _note_document(note: Note, opened: Opened, meaning: str | None) -> Json:
    articles = articles_of(opened)
    return {
        "id": note.id,
        "story": named(opened.story),
        "created": note.created,
        "changed": note.changed,
        "colour": note.color,
        "meaning": meaning,
        "tags": list(note.tags),
        "status": note.status,
        "body": note.body,
        "targets": [target_document(one, articles) for one in note.targets],
    }


def target_document(target: Target, articles: Mapping[str, tuple[str, Article]]) -> Json:
    """Return a place in an article as JSON."""
    _, article = articles.get(target.article, ("", None))
    return {
        "article": target.article,
        "outlet": article and article.source,
        "title": article and article.title,
        "start": target.span and target.span.start,
        "end": target.span and target.span.end,
        "exact": target.exact,
        "prefix": target.prefix,
        "suffix": target.suffix,
    }


def named(story: Story) -> Json:
    """Return what a story is told by."""
    return {"id": story.id, "name": story.name}


def _found_listed(found: Found, *, bold: bool) -> Iterator[str]:
    if found.kind == "article":
        heading = found.heading
    else:
        heading = f"Note on {in_marks(found.heading)}" if found.heading else "Note"
    yield harmless(f"{heading} · in {found.story_name} ({found.story[:8]})")
    before, behind = (_BOLD, _PLAIN) if bold else ("[", "]")
    snippet = harmless(found.snippet)
    for hit in reversed(found.hits):
        marked = f"{before}{hit.of(snippet)}{behind}"
        snippet = snippet[: hit.start] + marked + snippet[hit.end :]
    yield f"    {snippet}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def local(moment: str) -> str:
    """Return an ISO date and time as the day where the reader is; any other text as it is."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d}"
    except ValueError:
        return moment


def harmless(text: str) -> str:
    """Return `text` of the same length without signs that a terminal would obey."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
