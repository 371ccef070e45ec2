"""Tables are read as far as they read, and whether that is all of them is known."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from reader.storage.damaged import Damaged, readable

PAGE = 4096
MANY = 400
TABLES = (
    "CREATE TABLE one (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT",
    "CREATE TABLE part (one INTEGER NOT NULL, place INTEGER NOT NULL)",
)


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "some.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute(TABLES[0])
        lines = [(number, f"{number} " + "word " * 20) for number in range(1, MANY + 1)]
        db.executemany("INSERT INTO one VALUES (?, ?)", lines)
        db.execute(TABLES[1])
        db.executemany("INSERT INTO part VALUES (1, ?)", [(2,), (0,), ("x",), (1,)])
    return file


def spoiled(file, *pages):
    data = bytearray(file.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = b"\xff" * PAGE
    file.write_bytes(data)


def test_a_sound_table_is_read_whole_and_what_belongs_to_a_row_in_order(file):
    with closing(sqlite3.connect(file)) as db:
        found, whole = Damaged(db, TABLES).rows("one")
        assert (list(found), whole) == (list(range(1, MANY + 1)), True)
        assert [row["place"] for row in Damaged(db, TABLES).owned("part", "one", 1)] == [0, 1, 2]
        assert list(Damaged(db, TABLES).owned("none", "one", 1)) == []


def test_behind_a_damaged_page_reading_goes_on_and_it_is_known_that_rows_are_missing(file):
    spoiled(file, 3, 7)
    with closing(sqlite3.connect(file)) as db:
        found, whole = Damaged(db, TABLES).rows("one")
        by_words, _ = Damaged(db, TABLES).rows("one", "words")
    assert not whole
    assert len(by_words) < len(found), "only rows with numbers are sought one by one"
    assert 1 in found
    assert MANY in found
    missing = [number for number in range(1, MANY + 1) if number not in found]
    runs = sum(1 for number in missing if number - 1 not in missing)
    assert runs == len({3, 7}), "what stands between the two pages is read too"


def test_rows_of_a_table_that_is_not_in_order_are_not_all(file):
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
            " WHERE name = 'one') WHERE name = 'part'"
        )
        db.commit()
    with closing(sqlite3.connect(file)) as db:
        _, whole = Damaged(db, TABLES).rows("part")
    assert not whole


def test_a_schema_that_is_no_text_is_a_table_that_does_not_read(file):
    data = file.read_bytes()
    file.write_bytes(data.replace(b"CREATE TABLE one (", b"CREATE TABL\xff \xfe\xff\xfd ("))
    with closing(sqlite3.connect(file)) as db:
        db.text_factory = readable
        assert Damaged(db, TABLES).rows("one") == ({}, False)
        assert list(Damaged(db, TABLES).owned("part", "one", 1)) == []


def test_a_table_whose_own_description_is_damaged_is_not_read():
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(
            "CREATE TABLE one (number INTEGER, wards TEXT); INSERT INTO one VALUES (1, 2)"
        )
        assert Damaged(db, TABLES).rows("one") == ({}, False)
        db.executescript("CREATE TABLE part (one INTEGER, place INTEGER, more TEXT)")
        assert list(Damaged(db, TABLES).owned("part", "one", 1)) == []
