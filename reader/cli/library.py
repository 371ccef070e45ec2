"""What the library holds, listed; nothing in it is changed."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.cli.corrections import (
    corrections_document,
    corrections_listed,
    corrections_options,
)
from reader.cli.listing import (
    finds_document,
    finds_listed,
    notes_document,
    notes_listed,
    stories_document,
    stories_listed,
)
from reader.cli.markdown import notes_markdown
from reader.cli.options import notes_options, search_options, stories_options
from reader.cli.output import can_show_bold, say
from reader.cli.places import places, tell_if_afar
from reader.errors import ReaderError
from reader.export.document import write_document
from reader.export.output import write_out
from reader.export.texts import ANNOTATIONS, NOTES
from reader.progress import silently
from reader.storage.database import FILE, open_for_reading, open_in_memory
from reader.storage.library import Library
from reader.workflow.articles import edition, uncompared
from reader.workflow.library import searching

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reader.model.note import Meaning
    from reader.model.story import Entry, Opened

#: Said if anything here should ever write.
READS_ONLY = "The command line only reads the library."


def stories(arguments: list[str]) -> int:
    """List the stories."""
    options = stories_options(arguments)
    with closing(opened_library(options.base)) as library:
        entries = library.stories()
    if options.json:
        write_document(stories_document(entries), options.json)
    else:
        say(stories_listed(entries))
    return 0


def notes(arguments: list[str]) -> int:
    """List the notes of all stories, or of one."""
    options = notes_options(arguments)
    with closing(opened_library(options.base)) as library:
        entries = library.stories()
        chosen = entries if options.story is None else [story_called(options.story, entries)]
        if options.csv or options.annotations:
            return _document_notes(opened_as(chosen[0], library), library.meanings(), options)
        stories = tuple(_with_notes(library, chosen))
        meanings = {one.color: one.words for one in library.meanings()}
    if options.json:
        write_document(notes_document(stories, meanings), options.json)
    elif options.markdown:
        write_out(notes_markdown(stories, meanings), options.markdown)
    else:
        say(notes_listed(stories, meanings))
    return 0


def corrections(arguments: list[str]) -> int:
    """List what the user has corrected."""
    options = corrections_options(arguments)
    with closing(opened_library(options.base)) as library:
        entries = library.stories()
        chosen = entries if options.story is None else [story_called(options.story, entries)]
        every = [library.open(entry.id) for entry in chosen]
        stories = [one for one in every if one is not None and one.corrections]
    if options.json:
        write_document(corrections_document(stories), options.json)
    else:
        say(corrections_listed(stories))
    return 0


def search(arguments: list[str]) -> int:
    """Find words in articles and notes."""
    options = search_options(arguments)
    words = " ".join(options.words)
    with closing(opened_library(options.base)) as library:
        results = searching(words)(library, silently)
    if options.json:
        write_document(finds_document(results), options.json)
    else:
        say(finds_listed(words, results, bold=can_show_bold()))
    return 0


def story_called(name: str, entries: Sequence[Entry]) -> Entry:
    """Return the story with this name or, failing that, the one whose name or id begins so.

    Raises:
        ReaderError: There is none, or there are several.
    """
    sought = name.strip().casefold()
    called = [one for one in entries if one.name.casefold() == sought]
    fitting = called or [
        one
        for one in entries
        if one.id.startswith(sought) or one.name.casefold().startswith(sought)
    ]
    match fitting:
        case [entry]:
            return entry
        case []:
            raise ReaderError(f"There is no story “{name}”; “synoptic stories” lists them.")
    several = ", ".join(f"{one.id} (“{one.name}”)" for one in fitting)
    raise ReaderError(f"“{name}” may be any of these stories, so name one by its id: {several}.")


def opened_as(entry: Entry, library: Library) -> Opened:
    """Return the story that is listed as `entry`.

    Raises:
        ReaderError: It was deleted meanwhile; another program may be at work there.
    """
    opened = library.open(entry.id)
    if opened is None or opened.story.deleted is not None:
        raise ReaderError(
            f"The story “{entry.name}” was deleted just now; “synoptic stories” lists the others."
        )
    return opened


def _with_notes(library: Library, entries: Sequence[Entry]) -> Iterator[Opened]:
    for entry in entries:
        opened = library.open(entry.id) if entry.notes else None
        if opened is not None and opened.notes:  # another program may be at work there
            yield opened


def _document_notes(
    opened: Opened, meanings: Sequence[Meaning], options: argparse.Namespace
) -> int:
    """Write the notes of a story as CSV or as Web Annotations."""
    notes = opened.notes
    if options.without_names:
        notes = tuple(replace(note, author="") for note in notes)
    authors = dict.fromkeys(note.author for note in notes if note.author)
    name, articles = opened.story.name, uncompared(opened.articles)
    made = edition(name, articles, notes, meanings, author=", ".join(authors))
    (NOTES if options.csv else ANNOTATIONS).write(
        made, options.csv or options.annotations, silently
    )
    return 0


def opened_library(base: Path | None) -> Library:
    """Return the library, only to read; an empty one where there is none yet."""
    paths = places(base)
    tell_if_afar(paths)
    folder = paths.data
    there = (folder / FILE).exists()
    return Library(open_for_reading(folder) if there else open_in_memory(), READS_ONLY)
