"""A library opens, or says why not and is left as it was."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from reader.errors import StorageFailed
from reader.storage import database
from reader.storage.database import (
    FILE,
    open_database,
    open_for_reading,
    open_in_memory,
    open_library,
)
from reader.storage.schema import LIBRARY

minds_permissions = pytest.mark.skipif(
    getattr(os, "geteuid", lambda: 0)() == 0, reason="root may write everywhere, Windows is other"
)


@pytest.fixture
def impatient(monkeypatch):
    """Let nobody wait for another connection."""
    monkeypatch.setattr(database, "_PATIENCE", 0.0)


def test_the_folder_is_made_for_its_owner_alone(paths):
    open_library(paths.data).close()

    assert paths.data.stat().st_mode & 0o777 == 0o700


def test_a_folder_others_could_read_is_closed_to_them(paths):
    paths.data.mkdir(parents=True, mode=0o755)
    open_library(paths.data).close()

    assert paths.data.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
@pytest.mark.parametrize("mode", [None, 0o666])
def test_nobody_but_the_owner_can_read_the_files_of_the_library(paths, mode):
    if mode:
        paths.data.mkdir(parents=True)
        (paths.data / FILE).touch()
        (paths.data / FILE).chmod(mode)
    with closing(open_library(paths.data)) as db:
        db.execute("INSERT INTO meaning VALUES ('mint', 'sure')")
        files = {one.name: one.stat().st_mode & 0o777 for one in paths.data.iterdir()}

    assert files == {f"{FILE}{end}": 0o600 for end in ("", "-wal", "-shm")}


def test_the_library_remembers_its_version_and_opens_again(paths):
    open_library(paths.data).close()
    with closing(open_library(paths.data)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(LIBRARY),)


def test_it_writes_ahead_and_minds_foreign_keys(paths):
    with closing(open_library(paths.data)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert db.execute("PRAGMA synchronous").fetchone() == (2,)  # full


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

    with pytest.raises(StorageFailed, match="close Synoptic and open it again"):
        open_library(paths.data)

    assert file.read_text().startswith("by no means")


def test_a_library_damaged_within_is_explained(paths):
    open_library(paths.data).close()
    file = paths.data / FILE
    data = bytearray(file.read_bytes())
    data[100:4096] = bytes(3996)  # the table of tables
    file.write_bytes(data)

    with pytest.raises(StorageFailed, match="is damaged; close Synoptic"):
        open_library(paths.data)


@pytest.mark.usefixtures("impatient")
def test_a_library_that_another_connection_holds_on_to_is_explained(paths):
    with closing(open_library(paths.data)) as db:
        db.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageFailed, match="in use by another program"):
            open_library(paths.data)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_what_was_left_beside_a_library_while_it_was_read_only_does_not_keep_it_so(paths):
    open_library(paths.data).close()
    file = paths.data / FILE
    file.chmod(0o400)
    with closing(open_for_reading(paths.data)) as db:
        db.execute("SELECT * FROM story").fetchall()
    file.chmod(0o600)
    with closing(open_library(paths.data)):
        modes = {one.stat().st_mode & 0o777 for one in paths.data.iterdir()}

    assert modes == {0o600}


@minds_permissions
def test_a_library_in_a_folder_that_cannot_be_written_is_read(paths):
    open_library(paths.data).close()
    paths.data.chmod(0o500)
    try:
        with closing(open_for_reading(paths.data)) as db:
            assert db.execute("SELECT count(*) FROM story").fetchone() == (0,)
    finally:
        paths.data.chmod(0o700)


@minds_permissions
def test_a_library_in_a_folder_that_cannot_be_written_is_explained(paths):
    open_library(paths.data).close()
    paths.data.chmod(0o500)
    try:
        with pytest.raises(StorageFailed, match="cannot be opened or written"):
            open_library(paths.data)
    finally:
        paths.data.chmod(0o700)


@minds_permissions
def test_a_library_that_cannot_be_written_is_explained_and_left_as_it_was(paths):
    open_library(paths.data).close()
    file = paths.data / FILE
    file.chmod(0o400)
    before = file.read_bytes()

    with pytest.raises(StorageFailed, match="choose another with --base"):
        open_library(paths.data)

    assert file.read_bytes() == before


def test_a_library_can_be_read_without_being_written(paths):
    with closing(open_library(paths.data)) as db:
        db.execute("INSERT INTO meaning VALUES ('mint', 'sure')")
        with closing(open_for_reading(paths.data)) as reading:
            assert reading.execute("SELECT words FROM meaning").fetchall() == [("sure",)]
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                reading.execute("DELETE FROM meaning")


def test_a_folder_of_any_name_can_be_read(tmp_path):
    folder = tmp_path / "my stories? 100% #1"
    open_library(folder).close()
    with closing(open_for_reading(folder)) as db:
        assert db.execute("SELECT count(*) FROM story").fetchone() == (0,)


def test_where_there_is_no_library_none_can_be_read_and_none_is_made(paths):
    with pytest.raises(StorageFailed, match="There is no library in the folder"):
        open_for_reading(paths.data)

    assert not paths.data.exists()


@pytest.mark.parametrize(
    ("version", "sentence"), [(1, "an older version"), (999, "a newer version")]
)
def test_a_library_of_another_version_is_not_read(paths, version, sentence):
    open_library(paths.data).close()
    with closing(sqlite3.connect(paths.data / FILE)) as db:
        db.execute(f"PRAGMA user_version = {version}")

    with pytest.raises(StorageFailed, match=sentence):
        open_for_reading(paths.data)


def test_a_damaged_library_is_not_read(paths):
    paths.data.mkdir(parents=True)
    (paths.data / FILE).write_text("by no means a database " * 100)

    with pytest.raises(StorageFailed, match=r"The library in the folder “.*” is damaged"):
        open_for_reading(paths.data)


def test_a_library_in_memory_is_empty_and_complete():
    with closing(open_in_memory()) as db:
        assert db.execute("SELECT count(*) FROM story").fetchone() == (0,)
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_data_folder_that_cannot_be_made_is_explained(tmp_path):
    (tmp_path / "base").write_text("a file where the folder should be")

    with pytest.raises(StorageFailed, match="make it writable"):
        open_library(tmp_path / "base" / "data")


def test_a_library_that_cannot_be_created_is_explained(tmp_path):
    (tmp_path / "library.sqlite").mkdir()

    with pytest.raises(StorageFailed, match="choose another"):
        open_library(tmp_path)


def test_a_failed_migration_leaves_the_old_schema_and_none_of_those_before_it(tmp_path):
    file = tmp_path / "x.sqlite"
    good, bad = "CREATE TABLE a (x)", "CREATE TABLE c (x); CREATE TABLE nonsense ("
    with closing(open_database(file, [good])) as db:
        db.execute("INSERT INTO a VALUES (1)")

    with pytest.raises(StorageFailed, match="could not be brought up to date, and is as it was"):
        open_database(file, [good, "CREATE TABLE b (x)", bad])
    with closing(open_database(file, [good])) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]
        assert db.execute("SELECT x FROM a").fetchall() == [(1,)]


def test_a_disk_too_full_for_a_migration_is_told_as_such_and_leaves_the_old_schema(tmp_path):
    file, tables = tmp_path / "x.sqlite", ["CREATE TABLE a (x)", "CREATE TABLE b (x)"]
    open_database(file, tables[:1]).close()

    with pytest.raises(StorageFailed, match="The disk is full"):
        open_database(file, tables, before=lambda db: db.execute("PRAGMA max_page_count = 1"))
    with closing(open_database(file, tables[:1])) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("a",)]


def test_the_last_statement_of_a_migration_needs_no_semicolon_and_a_comment_may_have_some(
    tmp_path,
):
    migration = "CREATE TABLE a (x); -- one; two\nCREATE TABLE b (x) -- three;"
    with closing(open_database(tmp_path / "x.sqlite", [migration])) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("a",), ("b",)]


def test_a_migration_that_another_program_is_first_to_make_is_not_made_twice(tmp_path):
    file, tables = tmp_path / "x.sqlite", ["CREATE TABLE a (x)", "CREATE TABLE b (x)"]
    open_database(file, tables[:1]).close()

    def overtaken(_):
        open_database(file, tables).close()

    with closing(open_database(file, tables, before=overtaken)) as db:
        assert db.execute("SELECT name FROM sqlite_master").fetchall() == [("a",), ("b",)]
        assert db.execute("PRAGMA user_version").fetchone() == (2,)


@pytest.mark.usefixtures("impatient")
def test_a_database_that_another_program_is_reading_opens_all_the_same(tmp_path):
    file = tmp_path / "x.sqlite"
    with closing(open_database(file, ["CREATE TABLE a (x)"])) as db:
        db.execute("PRAGMA journal_mode = DELETE")
    with closing(sqlite3.connect(file, isolation_level=None)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT * FROM a").fetchall()

        with closing(open_database(file, ["CREATE TABLE a (x)"])) as db:
            assert db.execute("SELECT * FROM a").fetchall() == []


#: Opens the library and closes it again, as any program may.
ELSEWHERE = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.execute("SELECT count(*) FROM note").fetchone()
db.close()
"""


def test_another_program_that_closes_the_library_takes_nothing_along_that_is_written_later(paths):
    with closing(open_library(paths.data)) as db, closing(open_library(paths.data)):
        file = paths.data / FILE
        db.execute("INSERT INTO meaning VALUES ('mint', 'sure')")
        subprocess.run([sys.executable, "-c", ELSEWHERE, str(file)], check=True)
        db.execute("UPDATE meaning SET words = 'surer'")
        with closing(sqlite3.connect(file)) as other:
            assert other.execute("SELECT words FROM meaning").fetchall() == [("surer",)]
        assert file.with_name(f"{FILE}-wal").exists()
