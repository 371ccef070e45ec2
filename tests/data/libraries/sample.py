"""Writes a small library with the program as it is: python -m tests.data.libraries.sample FOLDER.

Done once for each version of the schema, with the last program that wrote it, before the next
version comes; the file is kept here, packed, as `version-N.sqlite.xz`.  What it holds is in
`content.json`; what that program did not know yet is left out.  One story is written as a file
for a colleague, too; the one here is by the first program that wrote any.  To do it with an
earlier program:

    git archive COMMIT reader | tar -x -C OLD && cd OLD && python SAMPLE.py FOLDER

The first version knew only notes on texts: its file has those of the content, place by place.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import sys
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from reader.bundle.format import VERSION
from reader.bundle.writing import bundle_bytes
from reader.model.article import Article, Imported
from reader.model.bundle import Bundle
from reader.model.correction import SUBJECTS, Correction
from reader.model.edit import Edit
from reader.model.note import Meaning, Note
from reader.model.story import Story
from reader.model.target import Target, target_on
from reader.model.text import Span
from reader.progress import silently
from reader.storage.database import open_library
from reader.storage.library import Library

T = TypeVar("T")

CONTENT = json.loads(Path(__file__).with_name("content.json").read_text("utf-8"))


def original(number: int) -> bytes:
    """The file that an article was imported from."""
    return f"The whole of article {number}: {CONTENT['articles'][number]['text']}".encode()


def article(number: int) -> Article:
    """An article of the content."""
    told = dict(CONTENT["articles"][number])
    return known(Article, {**told, "sha256": hashlib.sha256(original(number)).hexdigest()})


def story(number: int) -> Story:
    """A story of the content."""
    told = dict(CONTENT["stories"][number])
    told["articles"] = [article(one).key for one in told["articles"]]
    told["hidden"] = frozenset(article(one).key for one in told["hidden"])
    return known(Story, told)


def notes(number: int) -> tuple[Note, ...]:
    """The notes of a story."""
    return tuple(placed(Note, one) for one in CONTENT["notes"] if one["story"] == number)


def corrections(number: int) -> tuple[Correction, ...]:
    """The corrections of a story that this program knows of."""
    own = [one for one in CONTENT["corrections"] if one["story"] == number]
    return tuple(placed(Correction, one) for one in own if one["subject"] in SUBJECTS)


def placed(kind: type[T], told: dict[str, Any]) -> T:
    """A note or a correction."""
    targets = [target(number, words) for number, words in told["targets"]]
    return known(kind, {**told, "story": story(told["story"]).id, "targets": targets})


def target(number: int, words: str | None) -> Target:
    """The place of the words in an article."""
    there = article(number)
    if words is None:
        return target_on(there, None)
    start = there.text.index(words)
    return target_on(there, Span(start, start + len(words)))


def known(kind: type[T], told: dict[str, Any]) -> T:
    """A value of what this program knows of it."""
    names = {one.name for one in fields(kind)}  # type: ignore[arg-type]  # a dataclass
    values = {name: one for name, one in told.items() if name in names}
    return kind(
        **{name: tuple(one) if isinstance(one, list) else one for name, one in values.items()}
    )


def fill(library: Library) -> None:
    """Put all of the content into a library."""
    library.shelve([Imported(article(n), original(n)) for n in range(len(CONTENT["articles"]))])
    for number in range(len(CONTENT["stories"])):
        library.apply(
            Edit(
                story(number).id,
                stories=((None, story(number)),),
                notes=tuple((None, one) for one in notes(number)),
                corrections=tuple((None, one) for one in corrections(number)),
            )
        )
    meanings = tuple((None, Meaning(*one)) for one in CONTENT["meanings"].items())
    library.apply(Edit("", meanings=meanings))


def main() -> None:
    """Write the library of this program's version."""
    folder = Path(sys.argv[1])
    with closing(Library(open_library(folder / "library"))) as library:
        fill(library)
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (version,) = library.db.execute("PRAGMA user_version").fetchone()
    data = (folder / "library" / "library.sqlite").read_bytes()
    to = folder / f"version-{version}.sqlite.xz"
    to.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    bundle = Bundle(
        story(0),
        tuple(Imported(article(n), original(n)) for n in CONTENT["stories"][0]["articles"]),
        notes(0),
        corrections(0),
        tuple(Meaning(*one) for one in CONTENT["meanings"].items() if one[0] == "mint"),
        "2026-03-20T00:00:00.000+00:00",
    )
    (folder / f"story-{VERSION}.synoptic").write_bytes(bundle_bytes(bundle, silently))


if __name__ == "__main__":
    main()
