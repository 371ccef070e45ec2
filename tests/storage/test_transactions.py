"""A transaction is kept whole or not at all, and sees one state of the library."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.errors import ChangeRefused, StorageFailed
from reader.storage.database import open_database
from reader.storage.transactions import reading, writing


@pytest.fixture
def file(tmp_path):
    return tmp_path / "x.sqlite"


@pytest.fixture
def db(file):
    with closing(open_database(file, ["CREATE TABLE a (x UNIQUE)"])) as db:
        yield db


def rows(db):
    return [x for (x,) in db.execute("SELECT x FROM a")]


def test_what_is_written_is_kept(db):
    with writing(db):
        db.execute("INSERT INTO a VALUES (1)")

    assert not db.in_transaction
    assert rows(db) == [1]


def test_what_sqlite_refuses_takes_the_rest_with_it_and_is_explained(db):
    def twice():
        with writing(db):
            db.execute("INSERT INTO a VALUES (1)")
            db.execute("INSERT INTO a VALUES (1)")

    with pytest.raises(ChangeRefused, match="cannot keep this change"):
        twice()

    assert not db.in_transaction
    assert rows(db) == []


@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_whatever_else_goes_wrong_takes_the_rest_with_it_too(db, kind):
    def interrupted():
        with writing(db):
            db.execute("INSERT INTO a VALUES (1)")
            raise kind

    with pytest.raises(kind):
        interrupted()

    assert not db.in_transaction
    assert rows(db) == []


def test_a_writer_waits_for_another_and_then_says_so(db, file):
    with closing(open_database(file, ["-"])) as other:
        other.execute("PRAGMA busy_timeout = 0")
        with (
            writing(db),
            pytest.raises(StorageFailed, match="in use by another program"),
            writing(other),
        ):
            raise AssertionError

        assert not other.in_transaction


def test_a_reader_sees_one_state_whatever_is_written_meanwhile(db, file):
    with closing(open_database(file, ["-"])) as other:
        with reading(db):
            before = rows(db)
            other.execute("INSERT INTO a VALUES (1)")
            assert rows(db) == before == []

        assert rows(db) == [1]


def test_a_reader_that_fails_leaves_no_transaction_behind(db):
    with pytest.raises(StorageFailed), reading(db):
        db.execute("SELECT y FROM a")

    assert not db.in_transaction
