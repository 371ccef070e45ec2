"""A library with a story in it, and what can be told of it: what faults are tried on."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from reader.model.bundle import Bundle
from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.model.target import target_on
from reader.model.text import Span
from reader.paths import Paths
from reader.storage.backups import back_up
from reader.storage.check import check
from reader.storage.database import open_for_reading, open_library
from reader.storage.library import Library
from reader.worker.overview import whole
from reader.workflow.articles import edition as made
from tests.invented import compared
from tests.making import NOW, a_correction, a_note, a_story, imported

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reader.export.base import Edition

PARTS = tuple(imported(f"The lamp {n} of Sorn is out. " * 200) for n in range(3))
STORY = a_story(*PARTS[:2], id="story", name="Sorn")
_ON = target_on(PARTS[0].article, Span(4, 8))
NOTES = tuple(a_note(STORY, id=f"n{n}", targets=(_ON,), tags=("sea",)) for n in range(5))
CORRECTION = a_correction(STORY, id="c", targets=(_ON,))
MEANING = Meaning("yellow", "ask")
#: The same story as a colleague has it: with an article, a note and a correction more.
THEIRS = Bundle(
    a_story(*PARTS, id="story", name="Sorn"),
    PARTS,
    (*NOTES, a_note(STORY, id="theirs", body="Ask the keeper", targets=(_ON,))),
    (CORRECTION, a_correction(STORY, id="d", user="open", targets=())),
    (MEANING,),
    NOW,
)


@dataclass
class Desk:
    """A base folder with a library that is open.

    Attributes:
        paths: The program's folders.
        out: Where documents go, which has those of an earlier day.
        library: The library, open for writing.
    """

    paths: Paths
    out: Path
    library: Library

    def open_again(self) -> None:
        """Open the library again."""
        self.library.close()
        self.library = Library(open_library(self.paths.data))


def fill(base: Path) -> None:
    """Make the folder that every case is a copy of."""
    paths = Paths.under(base)
    with closing(Library(open_library(paths.data))) as library:
        library.shelve(PARTS[:2])
        library.apply(
            Edit(
                STORY.id,
                ((None, STORY),),
                tuple((None, note) for note in NOTES),
                ((None, CORRECTION),),
                ((None, MEANING),),
            )
        )
        gone = replace(a_story(PARTS[1], id="gone"), name="Gone", deleted=NOW)
        library.apply(Edit(gone.id, stories=((None, gone),), notes=((None, a_note(gone)),)))
        back_up(library.db, paths.data, datetime(2026, 1, 1, tzinfo=UTC))
        library.apply(Edit(STORY.id, notes=((None, a_note(STORY, id="since")),)))
    for folder in (base / "out", base / "tmp", paths.cache, paths.config, paths.log):
        folder.mkdir()


def desk(filled: Path, base: Path) -> Desk:
    """Return a desk in `base`, as `fill` left it in `filled`."""
    shutil.rmtree(base, ignore_errors=True)
    shutil.copytree(filled, base)
    paths = Paths.under(base)
    return Desk(paths, base / "out", Library(open_library(paths.data)))


def holds(folder: Path) -> Mapping[str, Any]:
    """Return all that the library in `folder` holds, by the ids of its stories.

    Raises:
        AssertionError: It is damaged.
    """
    with closing(Library(open_for_reading(folder))) as library:
        (told,) = library.db.execute("PRAGMA integrity_check").fetchone()
        problems = check(library.db).problems
        assert (told, problems) == ("ok", ()), f"DAMAGED: {told} {problems}"
        return {entry.id: library.open(entry.id) for entry in library.stories()}


def sound_copy(path: Path) -> bool:
    """Tell whether a backup is a whole library."""
    with closing(sqlite3.connect(path)) as db:
        whole: bool = db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return whole and db.execute("SELECT count(*) FROM note").fetchone()[0] >= len(NOTES)


def sound_document(path: Path) -> bool:
    """Tell whether a document is whole, as its kind ends."""
    data = path.read_bytes()
    if path.suffix in (".docx", ".synoptic"):
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is None
    if path.suffix in (".json", ".jsonld"):
        return bool(json.loads(data))
    ends = {".pdf": b"%%EOF", ".html": b"</html>"}
    return bool(data.strip()) and data.rstrip().endswith(ends.get(path.suffix, b""))


def digests(folder: Path) -> Mapping[str, str]:
    """Return the SHA-256 of each file in `folder`, by its name."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file()
    }


@cache
def edition() -> Edition:
    """Return what goes into the documents."""
    found = compared([part.article for part in PARTS[:2]])
    return replace(made("Sorn", found, NOTES, (MEANING,)), created=NOW, overview=whole(found))
