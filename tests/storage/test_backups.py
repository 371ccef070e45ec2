"""A backup is whole or is not there, and making one is in nobody's way."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import StorageFailed
from reader.progress import Cancelled
from reader.storage.backups import back_up, backups, thin
from reader.storage.database import open_library
from reader.storage.library import Library
from tests.shelved import article, keep_story

NOW = datetime(2026, 11, 22, 14, 2, 31, 500, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def library(folder):
    library = Library(open_library(folder))
    keep_story(library, "Bridge", article("A bridge was opened on Friday. " * 20))
    yield library
    library.close()


def names(folder):
    return sorted(one.name for one in (folder / "backups").iterdir())


@contextmanager
def no_file_longer_than(size):
    """Let every write behind `size` bytes of a file fail, as on a full disk."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def damage(library):
    """Let the b-tree of the stories begin in the middle of nowhere; SQLite reads it again."""
    (page,) = library.db.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'story_by_article'"
    ).fetchone()
    library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    (file,) = library.db.execute("SELECT file FROM pragma_database_list").fetchone()
    library.db.close()
    with Path(file).open("r+b") as data:
        data.seek((page - 1) * 4096)
        data.write(b"\xff" * 4096)


def test_a_backup_holds_what_the_library_holds_and_is_one_file_of_the_owner(library, folder):
    made = back_up(library.db, folder, NOW)

    assert names(folder) == ["library 2026-11-22 14.02.31.sqlite"]
    assert made.path.parent.stat().st_mode & 0o777 == 0o700
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.size == made.path.stat().st_size > 0
    with closing(sqlite3.connect(made.path)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert db.execute("SELECT name FROM story").fetchall() == [("Bridge",)]
    assert backups(folder) == (made,)


def test_the_newest_comes_first_and_other_files_are_not_backups(library, folder):
    made = [back_up(library.db, folder, NOW + timedelta(days=days)) for days in (2, 0, 1)]
    home = folder / "backups"
    for name in ("library.sqlite", "library 2026-99-22 14.02.31.sqlite", "library old.sqlite"):
        (home / name).write_text("mine")

    assert backups(folder) == (made[0], made[2], made[1])


def test_where_none_was_made_there_are_none(folder):
    assert backups(folder) == ()


def test_its_name_is_in_universal_time(library, folder):
    from datetime import timezone

    made = back_up(library.db, folder, NOW.astimezone(timezone(timedelta(hours=5))))

    assert made.when == NOW.replace(microsecond=0)
    assert made.path.name == "library 2026-11-22 14.02.31.sqlite"


def test_two_of_one_second_do_not_replace_each_other(library, folder):
    one, other = back_up(library.db, folder, NOW), back_up(library.db, folder, NOW)

    assert other.when - one.when == timedelta(seconds=1)
    assert backups(folder) == (other, one)


def test_others_write_meanwhile_and_are_not_in_it(library, folder):
    with closing(open_library(folder)) as other:

        def report(_done, _total):
            Library(other).mark_opened("nothing", "now")
            keep_story(Library(other), "Meanwhile")

        made = back_up(library.db, folder, NOW, report)

    assert "Meanwhile" in {one.name for one in library.stories()}
    with closing(sqlite3.connect(made.path)) as db:
        assert db.execute("SELECT name FROM story").fetchall() == [("Bridge",)]


def test_the_pages_are_told_and_cancelling_leaves_nothing(library, folder):
    keep_story(library, "Long", article("word " * 600_000))
    told = []

    def report(done, total):
        told.append((done, total))
        if len(told) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        back_up(library.db, folder, NOW, report)

    assert told[0][0] < told[1][0] < told[1][1]
    assert names(folder) == []
    assert len(library.stories()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_on_a_full_disk_one_sentence_is_said_and_nothing_is_left(library, folder):
    with no_file_longer_than(20_000), pytest.raises(StorageFailed, match="disk is"):
        back_up(library.db, folder, NOW)

    assert names(folder) == []
    assert back_up(library.db, folder, NOW).size > 20_000


def test_a_folder_that_cannot_be_written_is_explained(library, folder):
    (folder / "backups").write_text("a file where the folder should be")

    with pytest.raises(StorageFailed, match="No backup can be kept in the folder"):
        back_up(library.db, folder, NOW)


def test_a_damaged_library_is_not_backed_up_unless_another_is_to_replace_it(library, folder):
    damage(library)
    with closing(open_library(folder)) as db:
        with pytest.raises(StorageFailed, match="damaged, so no backup"):
            back_up(db, folder, NOW)
        assert names(folder) == []

        made = back_up(db, folder, NOW, before="restoring")

    assert names(folder) == ["library 2026-11-22 14.02.31 before restoring.sqlite"]
    assert made.before_restoring
    assert backups(folder) == (made,)


def test_thinning_counts_those_before_restoring_and_before_updating_apart(folder):
    home = folder / "backups"
    home.mkdir(parents=True)
    for hour in range(8):
        (home / f"library 2026-11-22 0{hour}.00.00.sqlite").touch()
    (home / "library 2026-11-22 00.30.00 before restoring.sqlite").touch()
    (home / "library 2026-11-22 00.20.00 before updating.sqlite").touch()
    (home / "mine.sqlite").touch()

    thin(folder)

    assert names(folder) == [
        "library 2026-11-22 00.20.00 before updating.sqlite",
        "library 2026-11-22 00.30.00 before restoring.sqlite",
        *(f"library 2026-11-22 0{hour}.00.00.sqlite" for hour in range(3, 8)),
        "mine.sqlite",
    ]


def test_one_just_made_stays_though_the_clock_was_set_back(library, folder):
    for hour in range(5):
        back_up(library.db, folder, NOW + timedelta(hours=hour))
    made = back_up(library.db, folder, NOW - timedelta(hours=1))
    thin(folder, made)
    assert made in backups(folder)

    thin(folder)
    assert made not in backups(folder), "else it would have stayed anyway"


def test_one_that_cannot_be_removed_stays_until_the_next_time(folder):
    home = folder / "backups"
    for hour in range(7):
        (home / f"library 2026-11-22 0{hour}.00.00.sqlite").mkdir(parents=True)

    thin(folder)

    assert len(names(folder)) == 7
