"""Spoils files of notes as Web Annotations: python -m tests.fuzz.annotated.

A spoilt file must be refused with one sentence, or give notes that can be kept and handed on, each
of them on words that stand where it says, or on none.  Each case follows from the seed and its
number.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.bundle.reading import read_bundle
from reader.bundle.writing import bundle_bytes
from reader.errors import ImportFailed
from reader.export.notes import web_annotations
from reader.model.bundle import Bundle
from reader.model.comparison import Comparison, Models
from reader.model.story import Opened
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import silently
from reader.workflow.annotating import reading_notes, with_notes
from reader.workflow.articles import edition
from reader.workflow.versions import lost
from tests.fuzz.mutations import spoilt
from tests.fuzz.outcomes import counted
from tests.making import NOW, a_note, a_story, imported, in_memory

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path


def story() -> tuple[Opened, Bundle]:
    """Return a sound story with notes of every kind, and the same as a bundle."""
    parts = tuple(
        imported(f"Part {n}. " + f"The lamp {n} is out. " * 9, url=f"https://a.example/{n}")
        for n in range(3)
    )
    made = a_story(*parts, id="story")
    spots = tuple(target_on(part.article, Span(8, 22)) for part in parts)
    whole = target_on(parts[0].article, None)
    notes = (
        *(
            a_note(made, id=f"n{n}", targets=(spot,), tags=("sea",))
            for n, spot in enumerate(spots)
        ),
        a_note(made, id="several", targets=(*spots, whole), color="mint", author="Ida"),
        a_note(made, id="all", status="checked"),
    )
    opened = Opened(made, tuple(part.article for part in parts), notes)
    return opened, Bundle(made, parts, notes, created=NOW)


def documents(opened: Opened) -> tuple[bytes, ...]:
    """Return the notes as the program exports them, and as two other programs would."""
    comparison = Comparison(opened.articles, *((),) * 9, Models(None, None))
    ours = web_annotations(edition("Bridge", comparison, opened.notes, author="Ida"))
    page = json.loads(ours)
    selector = page["items"][0]["target"][0]["selector"]
    bare = [
        {**one, "@context": "http://www.w3.org/ns/anno.jsonld", "id": f"https://b.example/{n}"}
        for n, one in enumerate(page["items"])
    ]
    row = {
        "id": "Xy",
        "uri": "https://a.example/0",
        "user": "acct:ida@hypothes.is",
        "text": "Why?",
        "tags": ["law"],
        "created": "2026-01-02T03:04:05.000000+00:00",
        "updated": "2026-01-02T03:04:05.000000+00:00",
        "target": [{"source": "https://a.example/0", "selector": selector}],
    }
    answer = {**row, "id": "Xz", "references": ["Xy"]}
    exported = {"export_userid": "acct:ida@hypothes.is", "annotations": [row, answer]}
    return ours.encode(), json.dumps(bare).encode(), json.dumps(exported).encode()


def spoilt_notes(number: int, seed: int, folder: Path) -> str:
    """Read the spoilt file with this number; return what came of it."""
    chance = random.Random(f"{seed}:{number}")
    opened, bundle = story()
    every = documents(opened)
    sound = chance.choice(every)
    (path := folder / "spoilt.jsonld").write_bytes(spoilt(sound, every, chance))
    fresh = Opened(opened.story, opened.articles)
    try:
        notes = reading_notes(path, fresh)(None, silently)
    except ImportFailed:
        return "refused"
    articles = {article.key: article for article in opened.articles}
    placed = [
        target
        for note in notes
        for n, target in enumerate(note.targets)
        if n not in lost(note, articles)
    ]
    if any(not target.fits(articles[target.article]) for target in placed):
        return "MISPLACED"
    with in_memory() as library:
        library.shelve(bundle.imported)
        edit = with_notes(fresh, notes, frozenset()).edit
        library.apply(replace(edit, stories=((None, opened.story),)))
        kept = library.open(opened.story.id)
    if kept is None or {note.id: note for note in kept.notes} != {note.id: note for note in notes}:
        return "NOT KEPT"
    handed = Bundle(opened.story, bundle.imported, tuple(notes), created=NOW)
    (bundled := folder / "handed.synoptic").write_bytes(bundle_bytes(handed, silently))
    return "taken" if read_bundle(bundled, silently) == handed else "NOT HANDED ON"


def cases(count: int, seed: int) -> Counter[str]:
    """Do so many cases; return how often each thing came."""
    return counted(lambda number, folder: spoilt_notes(number, seed, folder), count)


def main() -> None:
    """Do all cases and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=4)
    options = parser.parse_args()
    did = cases(options.cases, options.seed)
    print(f"{options.cases} files: {', '.join(f'{n} {what}' for what, n in did.items())}")


if __name__ == "__main__":
    main()
