"""Stories of the library handed on, as documents or whole, and taken in."""

from __future__ import annotations

import argparse
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.articles import TEXTS, draftings
from reader.cli.layouts import add_discretion, add_layout, layout
from reader.cli.library import opened_as, opened_library, story_called
from reader.cli.listing import harmless
from reader.cli.options import TEXTS as SAID
from reader.cli.options import add_base, add_json
from reader.cli.output import say
from reader.cli.places import places, tell_if_afar
from reader.cli.progress import shown
from reader.errors import ImportFailed, StorageFailed
from reader.export.texts import ANNOTATIONS, NOTES
from reader.model.edit import Edit
from reader.progress import silently
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.lock import Lock
from reader.worker.workers import language_worker, printing_worker, reading_worker
from reader.workflow.annotating import (
    has_annotations,
    reading_notes,
    taken_elsewhere,
    with_notes,
    without_place,
)
from reader.workflow.articles import comparing, edition, printing
from reader.workflow.corrections import corrected
from reader.workflow.handing import (
    gathering,
    is_bundle,
    reading_bundle,
    receiving,
    writing_bundle,
)
from reader.workflow.importing import Unread, accepted
from reader.workflow.merging import merged
from reader.workflow.overview import overview
from reader.workflow.stories import new_story

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.export.base import Edition, Exporter
    from reader.model.story import Opened
    from reader.paths import Paths
    from reader.worker.models import Language
    from reader.worker.worker import Worker
    from reader.workflow.merging import Conflict, Merged

_OF_NOTES: Mapping[str, Exporter] = {"notes": NOTES, "annotations": ANNOTATIONS}
_SAID_OF_NOTES = {
    "notes": "your notes as CSV",
    "annotations": "your notes as W3C Web Annotations",
}
_DOCUMENTS = {**TEXTS, **_OF_NOTES}


def export(arguments: list[str], pdf: Exporter) -> int:
    """Write a story of the library, with its notes and corrections."""
    options = _export_options(arguments)
    paths = places(options.base)
    with closing(opened_library(options.base)) as library:
        opened = opened_as(story_called(options.story, library.stories()), library)
        gather = gathering(
            opened.story.id, named=not options.without_names, files=not options.without_files
        )
        bundle = gather(library, silently)
        meanings = library.meanings()
    asked = {name: getattr(options, name) for name in _DOCUMENTS if getattr(options, name)}
    if options.bundle:
        with closing(printing_worker()) as worker:
            work = writing_bundle(bundle, options.bundle.absolute())
            worker.run(work, shown("Writing the story"))
    if not (asked or options.pdf):
        return 0
    with closing(language_worker(paths.cache)) as language:
        made = _edition(replace(opened, notes=bundle.notes), language)
    made = replace(made, meanings=tuple(meanings), layout=layout(options))
    for name, to in asked.items():
        _DOCUMENTS[name].write(made, to, silently)
    if options.pdf:
        with closing(printing_worker()) as worker:
            worker.run(printing(pdf, made, options.pdf.absolute()), shown("Writing the PDF"))
    return 0


def take_in(arguments: list[str]) -> int:
    """Add articles to a story of the library, or merge stories that were handed on."""
    options = _import_options(arguments)
    bundles = [file for file in options.files if is_bundle(file)]
    remarks = [file for file in options.files if has_annotations(file)]
    files = [file for file in options.files if file not in (*bundles, *remarks)]
    if remarks and options.story is None:
        raise ImportFailed("Say with --story which story the notes belong to.")
    with _writing(places(options.base)) as library:
        for file in bundles:
            say(_merge(library, file))
        for file in remarks:
            say(_annotate(library, file, options.story))
        if files:
            say(_add(library, files, options.story))
    return 0


def _export_options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="synoptic export",
        description="Writes a story of the library, with your notes and corrections.",
    )
    parser.add_argument("story", metavar="STORY", help="a story's name or id, or how they begin")
    parser.add_argument(
        "--bundle",
        metavar="P",
        type=Path,
        help="write the whole story to P, as a .synoptic file for a colleague",
    )
    parser.add_argument("--pdf", metavar="P", type=Path, help="write the annotated PDF to P")
    add_layout(parser)
    add_discretion(parser)
    add_json(parser)
    for name, what in {**SAID, **_SAID_OF_NOTES}.items():
        parser.add_argument(f"--{name}", metavar="P", type=Path, help=f"write {what} to P")
    parser.add_argument(
        "--without-names",
        action="store_true",
        help="leave out the names of those who wrote the notes",
    )
    add_base(parser)
    options = parser.parse_args(arguments)
    if not any(getattr(options, name) for name in ("bundle", "pdf", *_DOCUMENTS)):
        parser.error("say what to write, for instance --bundle story.synoptic or --pdf story.pdf")
    return options


def _import_options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="synoptic import",
        description="Adds articles to the library, merges stories that were handed on "
        "(.synoptic), or takes in notes as Web Annotations (.jsonld, or what Hypothesis exports).",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="what to take in")
    parser.add_argument(
        "--story",
        metavar="STORY",
        help="the story to add articles or notes to, by its name or id or how they begin; "
        "articles become a new one otherwise",
    )
    add_base(parser)
    return parser.parse_args(arguments)


def _edition(opened: Opened, language: Worker[Language]) -> Edition:
    """Return what goes into documents of a story: compared, as the user says it is."""
    found = language.run(comparing(opened.articles), shown("Comparing"))
    comparison = corrected(found, opened.corrections).comparison
    authors = dict.fromkeys(note.author for note in opened.notes if note.author)
    made = edition(opened.story.name, comparison, opened.notes, author=", ".join(authors))
    return replace(made, overview=overview(comparison))


@contextmanager
def _writing(paths: Paths) -> Iterator[Library]:
    """Yield the library, to write in.

    Raises:
        StorageFailed: A window has it open, or it cannot be written.
    """
    tell_if_afar(paths)
    lock = Lock(paths.data)
    if taken := lock.acquire("nothing was taken in"):
        raise StorageFailed(taken)
    try:
        with closing(Library(open_library(paths.data))) as library:
            yield library
    finally:
        lock.release()


def _merge(library: Library, file: Path) -> str:
    """Merge the story in `file`, and say what came of it."""
    with closing(reading_worker()) as worker:
        bundle = worker.run(reading_bundle(file.absolute()), shown("Reading"))
    taken = receiving(bundle)(library, shown("Adding"))
    ours = library.open(bundle.story.id)
    result = merged(ours, bundle, library.meanings(), taken)
    library.apply(result.edit)
    name = ours.story.name if ours else bundle.story.name
    return "\n".join((f"“{harmless(name)}”: {_came(result)}", *map(_told, result.conflicts)))


def _annotate(library: Library, file: Path, story: str) -> str:
    """Take the notes in `file` into a story, and say what came of it."""
    opened = opened_as(story_called(story, library.stories()), library)
    with closing(reading_worker()) as worker:
        notes = worker.run(reading_notes(file.absolute(), opened), shown("Reading"))
    taken = taken_elsewhere(notes, opened.story.id)(library, silently)
    result = with_notes(opened, notes, taken)
    library.apply(result.edit)
    lines = [f"“{harmless(opened.story.name)}”: {_came(result)}"]
    if missing := without_place(result, opened):
        have = "has" if missing == 1 else "have"
        lines.append(f"{_counted(missing, 'note')} {have} no place in the story’s articles.")
    return "\n".join((*lines, *map(_told, result.conflicts)))


def _add(library: Library, files: Sequence[Path], story: str | None) -> str:
    """Add the articles in `files` to a story, or make one of them."""
    before = None
    if story is not None:
        before = opened_as(story_called(story, library.stories()), library).story
    with closing(reading_worker()) as worker:
        outcome = draftings(worker, files, split=False)
    if reasons := [one.reason for one in outcome if isinstance(one, Unread)]:
        raise ImportFailed("\n".join(reasons))
    imported = [accepted(one, one.draft) for one in outcome if not isinstance(one, Unread)]
    library.shelve(imported)
    keys = tuple(one.article.key for one in imported)
    if before is None:
        after = new_story([one.article for one in imported])
    else:
        new = tuple(dict.fromkeys(key for key in keys if key not in before.articles))
        after = replace(before, articles=before.articles + new)
    library.apply(Edit(after.id, stories=((before, after),)))
    come = len(after.articles) - (len(before.articles) if before else 0)
    return f"“{after.name}”: {_counted(come, 'article')} came."


def _came(result: Merged) -> str:
    if not result.changes:
        return "all of it was here already."
    came = (
        _counted(number, what)
        for number, what in (
            (result.articles, "article"),
            (result.notes, "note"),
            (result.corrections, "correction"),
        )
        if number
    )
    return f"{', '.join(came) or 'the story'} came."


_TOLD = {
    "note": "Both sides wrote on one note, so both are kept: “{ours}” and “{theirs}”.",
    "correction": "Yours stands: you say “{ours}”, they say “{theirs}”.",
    "meaning": "Yours stands: a colour means “{ours}” to you, “{theirs}” to them.",
    "name": "It keeps its name here; they call it “{theirs}”.",
}


def _told(conflict: Conflict) -> str:
    ours, theirs = harmless(conflict.ours), harmless(conflict.theirs)
    return _TOLD[conflict.kind].format(ours=ours, theirs=theirs)


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"
