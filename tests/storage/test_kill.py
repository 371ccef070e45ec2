"""What the library has confirmed outlives a kill at any moment."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from reader.storage.database import open_library
from reader.storage.library import Library
from tests.making import a_story, added, imported

KILLS = 50
ROOT = Path(__file__).parents[2]

#: Writes notes and corrections for ever, and says each id once the library has taken it.
WRITER = """
import sys
from itertools import count
from pathlib import Path
from uuid import uuid4
from reader.model.correction import Correction
from reader.model.edit import Edit
from reader.model.note import Note
from reader.model.target import Target
from reader.model.text import Span
from reader.storage.database import open_library
from reader.storage.library import Library

folder, story = sys.argv[1:]
library = Library(open_library(Path(folder)))
place = (Target("key", Span(4, 10), "bridge", "The ", " is shut."),)
for number in count():
    note = Note(str(uuid4()), story, place, "since when? " * (number % 40), "2026", "2026")
    said = Correction(str(uuid4()), story, "speaker", "she", "he", "place", place, "2026")
    if number % 2:
        edit = Edit(story, notes=((None, note),))
    else:
        edit = Edit(story, notes=((None, note),), corrections=((None, said),))
    library.apply(edit)
    print(note.id, *(one.id for _, one in edit.corrections), flush=True)
"""


@pytest.fixture
def story(paths):
    """The id of a story in a library that nobody has open."""
    bridge = imported()
    story = a_story(bridge)
    with closing(Library(open_library(paths.data))) as library:
        library.shelve([bridge])
        library.apply(added(story))
    return story.id


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such signal")
def test_what_was_confirmed_before_a_kill_is_there_and_the_library_is_sound(paths, story):
    seed = random.randrange(2**32)
    print(f"seed {seed}")  # noqa: T201 - shown when the test fails
    chance = random.Random(seed)
    confirmed: set[str] = set()
    for _ in range(KILLS):
        confirmed |= killed(paths.data, story, chance)
        with closing(Library(open_library(paths.data))) as library:
            assert library.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert library.db.execute("PRAGMA foreign_key_check").fetchall() == []
            library.db.execute(
                "INSERT INTO note_words (note_words, rank) VALUES ('integrity-check', 1)"
            )
            opened = library.open(story)
            assert opened
            notes = {one.id: one.targets for one in opened.notes}
            corrections = {one.id: one.targets for one in opened.corrections}
            assert confirmed <= notes.keys() | corrections.keys()
            assert all(len(targets) == 1 for targets in (notes | corrections).values())
            assert library.stories()[0].notes == len(notes)

    assert len(confirmed) >= KILLS


def killed(folder, story, chance):
    """Let a process write, kill it at some moment, and return the ids that it had confirmed."""
    with subprocess.Popen(
        [sys.executable, "-S", "-c", WRITER, folder, story],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout
        lines = [writer.stdout.readline() for _ in range(chance.randint(0, 12))]
        time.sleep(chance.uniform(0, 0.003 if lines else 0.1))  # anywhere in what it does next
        writer.kill()
        lines += writer.stdout.readlines()
    assert writer.returncode == -signal.SIGKILL
    return {id_ for line in lines if line.endswith("\n") for id_ in line.split()}
