"""Each failure of SQLite becomes one sentence that says what to do."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import ChangeRefused, StorageFailed
from reader.storage.failures import explained, is_damage


def failing(code):
    """A failure as SQLite reports it."""
    error = sqlite3.OperationalError("technical words")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (sqlite3.SQLITE_FULL, "disk is full; make room"),
        (sqlite3.SQLITE_READONLY, "cannot be opened or written"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "cannot be opened or written"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened or written"),
        (sqlite3.SQLITE_PERM, "cannot be opened or written"),
        (sqlite3.SQLITE_BUSY, "in use by another program"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "in use by another program"),
        (sqlite3.SQLITE_LOCKED, "in use by another program"),
        (sqlite3.SQLITE_CORRUPT, "is damaged; close Synoptic"),
        (sqlite3.SQLITE_NOTADB, "is damaged; close Synoptic"),
        (sqlite3.SQLITE_IOERR_WRITE, "could not be read or written"),
        (sqlite3.SQLITE_ERROR, "could not be read or written"),
    ],
)
def test_a_failure_is_told_by_its_code(code, sentence):
    cause = failing(code)

    with pytest.raises(StorageFailed, match=sentence) as caught, explained():
        raise cause

    assert caught.value.__cause__ is cause
    assert "technical words" not in str(caught.value)
    assert "{" not in str(caught.value)


def test_the_folder_is_named_where_it_is_known():
    with (
        pytest.raises(StorageFailed, match=r"^The library in the folder “mine” is damaged;"),
        explained(Path("mine")),
    ):
        raise failing(sqlite3.SQLITE_CORRUPT)


def test_a_failure_without_a_code_is_told_too():
    with closing(sqlite3.connect(":memory:")) as db:
        db.close()
        with pytest.raises(StorageFailed, match="could not be read or written"), explained():
            db.execute("SELECT 1")


def test_what_belongs_to_nothing_is_refused_for_good():
    with (
        pytest.raises(ChangeRefused, match="what it belongs to is not there; copy"),
        explained(),
    ):
        raise sqlite3.IntegrityError("FOREIGN KEY constraint failed")


def test_a_text_that_utf_8_cannot_hold_is_refused():
    with (
        closing(sqlite3.connect(":memory:")) as db,
        pytest.raises(ChangeRefused, match="signs that are no characters"),
        explained(),
    ):
        db.execute("SELECT ?", ("\ud800",))


def test_what_goes_well_and_what_others_raise_is_left_alone():
    with explained():
        pass
    with pytest.raises(KeyError), explained():
        raise KeyError


@pytest.mark.parametrize(
    ("error", "damage"),
    [
        (failing(sqlite3.SQLITE_CORRUPT_INDEX), True),
        (failing(sqlite3.SQLITE_NOTADB), True),
        (failing(sqlite3.SQLITE_BUSY), False),
        (sqlite3.ProgrammingError("closed"), False),
        (KeyError(), False),
        (None, False),
    ],
)
def test_damage_is_told_from_other_failures(error, damage):
    assert is_damage(error) is damage


def test_a_message_that_quotes_what_is_no_text_tells_of_damage():
    with pytest.raises(StorageFailed, match="is damaged; close Synoptic") as caught, explained():
        b"\xff".decode()
    assert is_damage(caught.value.__cause__)
