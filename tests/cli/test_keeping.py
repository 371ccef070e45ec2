"""Backing up, restoring and checking, as a user does it: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.storage.backups import backups
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.lock import Lock
from tests.shelved import article, keep_note, keep_story

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "base" / "data"


@pytest.fixture
def synoptic(tmp_path):
    """Run `synoptic` in a folder of its own."""

    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "reader", *arguments, "--base", str(tmp_path / "base")],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture
def library(folder):
    with closing(Library(open_library(folder))) as library:
        one = article("One.")
        keep_note(library, keep_story(library, "Bridge", one, article("Two.")), "Which?", one)
        yield library


def test_what_restoring_would_change_is_said_and_nothing_is_done(synoptic, library, folder):
    synoptic("backup")
    there = backups(folder)
    printed_ = printed(synoptic("restore", "--preview"))
    assert printed_ == [f"“{there[0].path.name}” has just what the library has."]
    story = keep_story(library, "New", article("Three."))
    for number in range(6):
        keep_note(library, story, f"Note {number} \x1b[31m" + "x" * 99)
    keep_note(library, story, "")
    library.apply(Edit(story.id, meanings=((None, Meaning("mint", "ask")),)))
    lines = printed(synoptic("restore", there[0].path.name, "--preview"))
    assert lines[0] == "These came since and would be gone, but for a copy that is made first:"
    assert lines[1] == "  1 story: “New”"
    assert lines[2] == "  1 article: “a.txt”"
    assert lines[3].startswith("  7 notes: “Note 0  [31mxxx")
    assert lines[3].endswith("xxx…”, …")
    assert lines[4:] == ["  1 meaning of a colour: “ask”"]
    assert backups(folder) == there
    assert stories(folder) == {"Bridge", "New"}

    (folder / "library.sqlite").unlink()
    gone = printed(synoptic("restore", "--preview"))
    assert gone[:2] == ["Restoring it would bring back:", "  1 story: “Bridge”"]
    there[0].path.write_bytes(b"no library" * 999)
    refused = synoptic("restore", "--preview")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "is damaged or cannot be read" in refused.stderr


def stories(folder):
    with closing(Library(open_library(folder))) as library:
        return {one.name for one in library.stories()}


def printed(done):
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def sentence(done):
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.endswith(".")
    return line


@pytest.mark.usefixtures("library")
def test_a_backup_is_made_also_while_a_window_has_the_library(synoptic, folder):
    lock = Lock(folder)
    lock.acquire()

    (said,) = printed(synoptic("backup"))

    lock.release()
    (made,) = backups(folder)
    assert said == f"The backup is “{made.path}”."
    (listed,) = printed(synoptic("backup", "--list"))
    assert listed == f"{made.path.name}  {made.size / 1e6:,.1f} MB  1 story, 2 articles, 1 note"


def test_backups_are_listed_the_newest_first_and_one_that_is_damaged_is_said_to_be(
    synoptic, folder
):
    assert printed(synoptic("backup", "--list")) == ["There are no backups yet."]

    (folder / "backups").mkdir(parents=True)
    for day in (21, 22):
        (folder / "backups" / f"library 2026-11-{day} 14.02.31.sqlite").write_text("none" * 50)

    assert printed(synoptic("backup", "--list")) == [
        "library 2026-11-22 14.02.31.sqlite  0.0 MB  damaged or not to be read",
        "library 2026-11-21 14.02.31.sqlite  0.0 MB  damaged or not to be read",
    ]


def test_without_a_name_the_newest_is_restored_and_restored_again_it_is_as_before(
    synoptic, library, folder
):
    synoptic("backup")
    (made,) = backups(folder)
    keep_story(library, "Harbour")

    restored, before = printed(synoptic("restore"))

    assert restored == f"“{made.path.name}” was restored."
    assert before == f"What was there before is in “{backups(folder)[0].path}”."
    assert stories(folder) == {"Bridge"}

    printed(synoptic("restore"))

    assert stories(folder) == {"Bridge", "Harbour"}


@pytest.mark.parametrize("named", [lambda path: path.name, str, os.path.relpath])
def test_one_is_restored_by_its_name_or_path(synoptic, library, folder, named, monkeypatch):
    synoptic("backup")
    (made,) = backups(folder)
    keep_story(library, "Harbour")
    synoptic("backup")
    monkeypatch.chdir(folder.parent.parent)

    printed(synoptic("restore", named(made.path)))

    assert stories(folder) == {"Bridge"}


def test_a_library_beyond_opening_is_set_aside_and_said_where(synoptic, library, folder):
    synoptic("backup")
    library.close()
    (folder / "library.sqlite").write_text("by no means a database " * 100)
    assert "is damaged; close Synoptic" in sentence(synoptic("check"))

    _, before = printed(synoptic("restore"))

    assert "damaged" in before
    assert stories(folder) == {"Bridge"}


def test_while_a_window_has_the_library_nothing_is_restored(synoptic, library, folder):
    synoptic("backup")
    keep_story(library, "Harbour")
    lock = Lock(folder)
    lock.acquire()

    said = sentence(synoptic("restore"))

    lock.release()
    assert said.startswith("The library is open in another window of Synoptic (")
    assert said.endswith("; nothing was restored.")
    assert stories(folder) == {"Bridge", "Harbour"}


def test_where_there_is_nothing_that_is_one_sentence(synoptic):
    assert "There are no backups" in sentence(synoptic("restore"))
    assert "There is no backup “gone”" in sentence(synoptic("restore", "gone"))
    assert "There is no library" in sentence(synoptic("backup"))
    assert "There is no library" in sentence(synoptic("check"))


def test_a_library_in_order_is_said_to_be_and_counted(synoptic, library):
    assert printed(synoptic("check")) == [
        "The library is in order: 1 story, 2 articles, 1 note, 0 corrections."
    ]

    keep_note(library, keep_story(library, "Harbour"), "Here.", article("Not in it."))

    (said,) = printed(synoptic("check"))
    assert said.endswith("2 notes, 0 corrections (notes whose words are not found: 1).")


def test_what_is_wrong_with_a_library_is_said_in_sentences(synoptic, library):
    library.db.execute("UPDATE original SET data = X'00'")
    library.db.execute("DELETE FROM note_words")

    done = synoptic("check")

    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 2
    assert "2 originals are no longer what was imported" in done.stderr
    assert "notes are searched by is not in order" in done.stderr
