"""Spoils stories handed on, and libraries: python -m tests.fuzz.handed_on.

A spoilt `.synoptic` file must be refused with one sentence, or hold just what the sound one does:
nothing in between.  A library with damaged pages must be made anew, and be sound then; what comes
back of a note or an article must be what it was.  Each case follows from the seed and its number.
"""

from __future__ import annotations

import argparse
import random
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.bundle.reading import read_bundle
from reader.bundle.writing import bundle_bytes
from reader.errors import ImportFailed
from reader.model.bundle import Bundle
from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently
from reader.storage.check import check
from reader.storage.database import FILE, open_library
from reader.storage.library import Library
from reader.storage.recovering import recover
from tests.fuzz.mutations import spoilt
from tests.fuzz.outcomes import counted
from tests.making import NOW, a_correction, a_note, a_story, imported

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

PAGE = 4096
WHEN = datetime(2026, 1, 2, tzinfo=UTC)


def bundle() -> Bundle:
    """Return a sound story with all that can belong to one."""
    parts = [imported(f"Part {n}. " + f"The lamp {n} is out. " * 40) for n in range(4)]
    story = a_story(*parts, id="story")
    on = target_on(parts[0].article, Span(0, 6))
    notes = tuple(a_note(story, id=f"n{n}", targets=(on,), tags=("sea",)) for n in range(20))
    corrections = (a_correction(story, id="c", targets=(on,)),)
    return Bundle(story, tuple(parts), notes, corrections, (Meaning("yellow", "ask"),), NOW)


def spoilt_bundle(number: int, seed: int, folder: Path, sound: Bundle) -> str:
    """Read the spoilt bundle with this number; return what came of it."""
    chance = random.Random(f"{seed}:{number}")
    data = bundle_bytes(sound, silently)
    others = [b"{}", b"[]", b'{"id": 1}', data[:200]]
    (path := folder / "spoilt.synoptic").write_bytes(spoilt(data, others, chance))
    try:
        found = read_bundle(path, silently)
    except ImportFailed:
        return "refused"
    return "the same" if found == replace(sound, created=found.created) else "CHANGED"


def damaged_library(number: int, seed: int, folder: Path) -> str:
    """Damage pages of a library, make it anew; return what came of it."""
    chance = random.Random(f"{seed}:{number}")
    home = folder / f"library-{number}"
    parts = {n: imported(f"Story {n}. " + f"word {n} " * 300) for n in range(24)}
    bodies = {}
    with closing(Library(open_library(home))) as library:
        for n, part in parts.items():
            story = a_story(part, id=f"s{n}")
            note = a_note(story, id=f"n{n}", body=f"Note {n} " * chance.randint(1, 200))
            bodies[note.id] = note.body
            library.shelve([part])
            library.apply(Edit(story.id, ((None, story),), ((None, note),)))
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file = home / FILE
    data = bytearray(file.read_bytes())
    for _ in range(chance.randint(1, 8)):
        page = chance.randrange(len(data) // PAGE)
        start = page * PAGE + chance.randrange(PAGE)
        length = min(chance.choice((1, 8, 100, PAGE)), len(data) - start)
        data[start : start + length] = chance.randbytes(length)
    file.write_bytes(data)
    recover(home, WHEN)
    with closing(Library(open_library(home))) as library:
        found = [library.open(one.id) for one in library.stories()]
        if check(library.db).problems:
            return "UNSOUND"
        known = {part.article.text for part in parts.values()}
        for opened in filter(None, found):
            if any(article.text not in known for article in opened.articles):
                return "CHANGED"
    kept = sum(len(opened.notes) for opened in found if opened)
    return "whole" if kept == len(bodies) else "in part"


def cases(kind: str, count: int, seed: int) -> Counter[str]:
    """Do so many cases of a kind, "bundle" or "library"; return how often each thing came."""
    sound = bundle()

    def case(number: int, folder: Path) -> str:
        if kind == "bundle":
            return spoilt_bundle(number, seed, folder, sound)
        return damaged_library(number, seed, folder)

    return counted(case, count, kind)


def main() -> None:
    """Do all cases and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--bundles", type=int, default=5000)
    parser.add_argument("--libraries", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=4)
    options = parser.parse_args()
    for kind, count in (("bundle", options.bundles), ("library", options.libraries)):
        told = ", ".join(f"{n} {what}" for what, n in cases(kind, count, options.seed).items())
        print(f"{count} of the kind {kind}: {told}")


if __name__ == "__main__":
    main()
