"""A backup takes the library's place whole, or nothing happens."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from reader.errors import StorageFailed
from reader.progress import Cancelled, silently
from reader.storage.backups import back_up, backups
from reader.storage.contents import Contents, contents
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.restoring import restore, restore_closed
from reader.storage.schema import LIBRARY
from tests.shelved import article, keep_note, keep_story

NOW = datetime(2026, 11, 22, 14, 2, 31, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def library(folder):
    library = Library(open_library(folder))
    keep_story(library, "Bridge", article("A bridge was opened."))
    yield library
    library.close()


@pytest.fixture
def backup(library, folder):
    """A backup of the story of the bridge; after it the library has the harbour's too."""
    made = back_up(library.db, folder, NOW).path
    keep_story(library, "Harbour", article("A harbour was closed."), article("word " * 10_000))
    return made


def stories(library):
    return {one.name for one in library.stories()}


def found(library, word):
    query = "SELECT count(*) FROM article_words WHERE article_words MATCH ?"
    return library.db.execute(query, (word,)).fetchone()[0]


def test_all_connections_see_what_was_restored_and_the_index_is_of_it(library, backup, folder):
    with closing(Library(open_library(folder))) as other:
        assert found(library, "harbour") == found(other, "harbour") == 1

        restore(other.db, folder, backup, LATER)

        for one in (library, other):
            assert stories(one) == {"Bridge"}
            assert (found(one, "bridge"), found(one, "harbour")) == (1, 0)
        keep_story(library, "Harbour", article("A harbour was closed."))
        assert found(other, "harbour") == 1
        assert other.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert other.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_was_there_before_is_a_backup_and_can_be_restored_in_turn(library, backup, folder):
    before = restore(library.db, folder, backup, LATER)

    assert before.path.name == "library 2026-11-22 15.02.31 before restoring.sqlite"
    assert [one.path for one in backups(folder)] == [before.path, backup]

    restore(library.db, folder, before.path, LATER)

    assert stories(library) == {"Bridge", "Harbour"}


def test_cancelled_anywhere_the_library_is_as_it_was_or_all_is_done(
    library, backup, folder, monkeypatch
):
    monkeypatch.setattr("reader.storage.snapshots.PAGES", 20)
    steps = []
    for last in count():
        steps.append(0)

        def report(_done, _total, last=last):
            steps[-1] += 1
            if steps[-1] > last:
                raise Cancelled

        try:
            restore(library.db, folder, backup, LATER, report)
        except Cancelled:
            assert stories(library) == {"Bridge", "Harbour"}
            assert library.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        else:
            break

    assert stories(library) == {"Bridge"}
    assert len(steps) > 5


def test_one_of_the_first_version_is_brought_up_to_date_and_left_as_it_is(library, folder):
    old = folder / "old.sqlite"
    with closing(sqlite3.connect(old)) as db:
        db.executescript(f"{LIBRARY[0]}; PRAGMA user_version = 1;")
        db.execute("INSERT INTO note VALUES (1, 'a', NULL, NULL, '', 'body', '', '')")
        db.commit()
    before = old.read_bytes()

    restore(library.db, folder, old, NOW)

    assert library.db.execute("PRAGMA user_version").fetchone() == (len(LIBRARY),)
    assert library.db.execute("SELECT body FROM note").fetchall() == [("body",)]
    assert old.read_bytes() == before


def half(file):
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def scribbled(file):
    data = bytearray(file.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 : page * 4096 + 100] = b"\xff" * 100
    file.write_bytes(data)


def bent(file):
    with closing(sqlite3.connect(file)) as db:
        (page,) = db.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'story_by_article'"
        ).fetchone()
    data = bytearray(file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(data)


def no_database(file):
    file.write_text("by no means a database " * 100)


def gone(file):
    file.unlink()


def empty(file):
    file.write_bytes(b"")


def of_another_program(file):
    file.unlink()
    with closing(sqlite3.connect(file)) as db:
        db.executescript("CREATE TABLE stamp (x); PRAGMA user_version = 1;")


def of_another_that_keeps_notes(file):
    file.unlink()
    with closing(sqlite3.connect(file)) as db:
        db.executescript("CREATE TABLE note (id, body); PRAGMA user_version = 1;")


def with_more_in_it(file):
    with closing(sqlite3.connect(file)) as db:
        db.execute("CREATE TRIGGER gone AFTER INSERT ON note BEGIN DELETE FROM note; END")


def with_a_view(file):
    with closing(sqlite3.connect(file)) as db:
        db.execute("DROP TABLE meaning")
        db.execute(
            "CREATE VIEW meaning AS WITH RECURSIVE n (color, words) AS (SELECT 1, 1 UNION ALL"
            " SELECT color + 1, words FROM n) SELECT * FROM n"
        )


def newer(file):
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA user_version = 999")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (half, "is damaged or cannot be read, so nothing was restored"),
        (scribbled, "is damaged or cannot be read, so nothing was restored"),
        (bent, "is damaged or cannot be read, so nothing was restored"),
        (no_database, "is damaged or cannot be read, so nothing was restored"),
        (gone, "is damaged or cannot be read, so nothing was restored"),
        (empty, "is no library of Synoptic, so nothing was restored"),
        (of_another_program, "is no library of Synoptic, so nothing was restored"),
        (of_another_that_keeps_notes, "is no library of Synoptic, so nothing was restored"),
        (with_more_in_it, "is no library of Synoptic, so nothing was restored"),
        (with_a_view, "is no library of Synoptic, so nothing was restored"),
        (newer, "was written by a newer version of Synoptic"),
    ],
)
def test_one_that_is_no_good_is_refused_and_nothing_is_touched(
    library, backup, folder, spoil, said
):
    spoil(backup)
    there = sorted(folder.rglob("*"))

    with pytest.raises(StorageFailed, match=said):
        restore(library.db, folder, backup, LATER)
    with pytest.raises(StorageFailed, match=said):
        restore_closed(folder, backup, LATER)

    assert stories(library) == {"Bridge", "Harbour"}
    assert sorted(folder.rglob("*")) == there


def test_on_a_full_disk_nothing_is_touched(library, folder):
    before = back_up(library.db, folder, NOW)
    keep_story(library, "Long", article("word " * 100_000))
    long = back_up(library.db, folder, NOW)
    restore(library.db, folder, before.path, NOW)
    library.db.execute("VACUUM")
    (pages,) = library.db.execute("PRAGMA page_count").fetchone()
    library.db.execute(f"PRAGMA max_page_count = {pages + 10}")

    with pytest.raises(StorageFailed, match="disk is full"):
        restore(library.db, folder, long.path, NOW)

    assert stories(library) == {"Bridge"}
    assert library.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_while_another_does_not_stop_writing_it_gives_up(library, backup, folder, monkeypatch):
    monkeypatch.setattr("reader.storage.snapshots.PATIENCE", 0.1)
    library.db.execute("PRAGMA busy_timeout = 1")
    with closing(open_library(folder)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StorageFailed, match="in use by another program"):
            restore(library.db, folder, backup, LATER)

    assert stories(library) == {"Bridge", "Harbour"}


def test_one_that_nobody_has_open_is_replaced_and_kept_as_a_backup(library, backup, folder):
    library.close()

    aside = restore_closed(folder, backup, LATER)

    assert aside == backups(folder)[0].path
    assert contents(aside) == Contents(stories=2, articles=3, notes=0)
    with closing(Library(open_library(folder))) as restored:
        assert stories(restored) == {"Bridge"}


@pytest.mark.parametrize("spoil", [no_database, scribbled, half, bent])
def test_one_too_damaged_to_open_is_set_aside(library, backup, folder, spoil):
    library.close()
    file = folder / "library.sqlite"
    spoil(file)
    spoilt = file.read_bytes()

    aside = restore_closed(folder, backup, LATER)

    assert aside.read_bytes()[4096:] == spoilt[4096:] or "before restoring" in aside.name
    assert aside.parent == folder / "backups"
    with closing(Library(open_library(folder))) as restored:
        assert stories(restored) == {"Bridge"}
        keep_note(restored, keep_story(restored, "New"), "It can be written.")
        assert restored.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_library_of_a_newer_version_is_not_replaced(library, backup, folder):
    library.close()
    newer(folder / "library.sqlite")

    with pytest.raises(StorageFailed, match=r"“library\.sqlite” was written by a newer version"):
        restore_closed(folder, backup, LATER)

    with closing(sqlite3.connect(folder / "library.sqlite")) as db:
        assert db.execute("SELECT count(*) FROM story").fetchone() == (2,)


def test_a_damaged_library_that_cannot_be_set_aside_is_explained(library, backup, folder):
    library.close()
    elsewhere = backup.rename(folder / "elsewhere.sqlite")
    no_database(folder / "library.sqlite")
    (folder / "backups").rmdir()
    (folder / "backups").write_text("a file where the folder should be")

    with pytest.raises(StorageFailed, match="could not be copied to recover it"):
        restore_closed(folder, elsewhere, LATER, silently)


def test_a_damaged_library_stays_where_it_is_until_the_other_is_whole(library, backup, folder):
    library.close()
    file = folder / "library.sqlite"
    no_database(file)
    before = file.read_bytes()

    seen = []
    restore_closed(folder, backup, LATER, lambda *_: seen.append(file.read_bytes() == before))

    assert seen
    assert all(seen)
    assert file.read_bytes() != before


def test_a_damaged_library_is_replaced_by_what_has_reached_the_disk(
    library, backup, folder, monkeypatch
):
    library.close()
    file = folder / "library.sqlite"
    no_database(file)
    before = file.read_bytes()
    confirmed = []

    def fails_for_the_new_one(number):
        confirmed.append(os.fstat(number).st_size)
        if len(confirmed) == 2:
            raise OSError(errno.EIO, "the disk does not answer")

    monkeypatch.setattr("os.fsync", fails_for_the_new_one)
    with pytest.raises(StorageFailed):
        restore_closed(folder, backup, LATER)

    assert confirmed == [len(before), backup.stat().st_size]  # the copy aside, then the new one
    assert file.read_bytes() == before
