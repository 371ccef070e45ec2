"""Notes come back as they were written."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StorageFailed
from reader.model.note import Note
from reader.model.text import Span
from reader.storage.database import LIBRARY, open_database, open_library
from reader.storage.notes import Notes

NOW = "2026-01-02T03:04:05+00:00"


def note(article="a1", span=(3, 9), body="Compare with the wire report"):
    place = Span(*span) if span else None
    return Note(article, place, "quoted words" if place else "", body, created=NOW, changed=NOW)


@pytest.fixture
def notes(paths):
    with closing(open_library(paths.data)) as db:
        yield Notes(db)


def test_a_stored_note_comes_back_with_a_number(notes):
    stored = notes.add(note())

    assert stored.id == 1
    assert notes.of(["a1"]) == (stored,)


def test_notes_outlive_the_program(paths):
    with closing(open_library(paths.data)) as db:
        stored = Notes(db).add(note())
    with closing(open_library(paths.data)) as db:
        assert Notes(db).of(["a1"]) == (stored,)


def test_a_changed_note_takes_the_place_of_the_old_one(notes):
    stored = notes.add(note())
    changed = replace(stored, body="Better words", span=None, quoted="", changed="2027-01-01")
    notes.change(changed)

    assert notes.of(["a1"]) == (changed,)


def test_a_removed_note_is_gone_and_its_number_is_not_given_again(notes):
    first = notes.add(note())
    notes.remove(first)

    assert notes.of(["a1"]) == ()
    assert notes.add(note()).id > first.id


def test_notes_come_by_article_as_asked_and_in_reading_order(notes):
    late = notes.add(note(span=(30, 40)))
    early = notes.add(note(span=(1, 2)))
    whole = notes.add(note(span=None))
    other = notes.add(note(article="a2"))

    assert notes.of(["a2", "a1", "a2", "a3"]) == (other, whole, early, late)


def test_no_article_has_no_notes(notes):
    assert notes.of([]) == ()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_words_come_back_as_they_were(body):
    with closing(open_database(Path(":memory:"), LIBRARY)) as db:
        notes = Notes(db)
        notes.add(note(body=body))

        assert notes.of(["a1"])[0].body == body


@pytest.mark.parametrize("act", ["add", "change", "remove"])
def test_notes_that_cannot_be_written_are_explained(paths, act):
    with closing(open_library(paths.data)) as db:
        db.execute("PRAGMA query_only = ON")
        with pytest.raises(StorageFailed, match="could not be read or written"):
            getattr(Notes(db), act)(note())


def test_notes_that_cannot_be_read_are_explained(paths):
    with closing(open_library(paths.data)) as db:
        db.execute("DROP TABLE note")
        with pytest.raises(StorageFailed, match="could not be read or written"):
            Notes(db).of(["a1"])
