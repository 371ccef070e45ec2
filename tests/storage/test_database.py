"""A library opens, or says why not and is left as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from reader.errors import StorageFailed
from reader.storage.database import LIBRARY, open_database, open_library


def test_the_folder_is_made_for_its_owner_alone(paths):
    open_library(paths.data).close()

    assert paths.data.stat().st_mode & 0o777 == 0o700


def test_a_folder_others_could_read_is_closed_to_them(paths):
    paths.data.mkdir(parents=True, mode=0o755)
    open_library(paths.data).close()

    assert paths.data.stat().st_mode & 0o077 == 0


def test_the_library_remembers_its_version_and_opens_again(paths):
    open_library(paths.data).close()
    with closing(open_library(paths.data)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(LIBRARY),)


def test_it_writes_ahead_and_minds_foreign_keys(paths):
    with closing(open_library(paths.data)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_library_of_a_newer_version_is_refused_and_left_untouched(paths):
    paths.data.mkdir(parents=True)
    file = paths.data / "library.sqlite"
    with closing(sqlite3.connect(file)) as db:
        db.execute("CREATE TABLE future (x)")
        db.execute("PRAGMA user_version = 999")
    before = file.read_bytes()

    with pytest.raises(StorageFailed, match="newer version of Synoptic"):
        open_library(paths.data)

    assert file.read_bytes() == before
    assert [one.name for one in paths.data.iterdir()] == ["library.sqlite"]


def test_a_file_that_is_no_database_is_explained_and_left_untouched(paths):
    paths.data.mkdir(parents=True)
    file = paths.data / "library.sqlite"
    file.write_text("by no means a database " * 100)

    with pytest.raises(StorageFailed, match="undamaged copy"):
        open_library(paths.data)

    assert file.read_text().startswith("by no means")


def test_a_data_folder_that_cannot_be_made_is_explained(tmp_path):
    (tmp_path / "base").write_text("a file where the folder should be")

    with pytest.raises(StorageFailed, match="make it writable"):
        open_library(tmp_path / "base" / "data")


def test_a_library_that_cannot_be_created_is_explained(tmp_path):
    (tmp_path / "library.sqlite").mkdir()

    with pytest.raises(StorageFailed, match="choose another"):
        open_library(tmp_path)


def test_a_failed_migration_leaves_the_old_schema(tmp_path):
    file = tmp_path / "x.sqlite"
    good, bad = "CREATE TABLE a (x)", "CREATE TABLE b (x); CREATE TABLE nonsense ("
    open_database(file, [good]).close()

    with pytest.raises(StorageFailed):
        open_database(file, [good, bad])
    with closing(open_database(file, [good])) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]


def test_a_migration_that_another_program_is_first_to_make_is_not_made_twice(tmp_path):
    file = tmp_path / "x.sqlite"

    class Overtaken(list[str]):
        """Has another program make each migration just before it is taken up."""

        def __getitem__(self, at):
            open_database(file, list(self)).close()
            return super().__getitem__(at)

    with closing(open_database(file, Overtaken(["CREATE TABLE a (x)"]))) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]
        assert db.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_database_that_another_program_is_reading_opens_all_the_same(tmp_path):
    file = tmp_path / "x.sqlite"
    with closing(open_database(file, ["CREATE TABLE a (x)"])) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    with closing(sqlite3.connect(file, isolation_level=None)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT * FROM a").fetchall()

        with closing(open_database(file, ["CREATE TABLE a (x)"])) as db:
            assert db.execute("SELECT * FROM a").fetchall() == []
