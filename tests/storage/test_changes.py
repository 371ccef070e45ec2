"""A backup is due when there is something that the newest one has not."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.storage.backups import back_up
from reader.storage.changes import due
from reader.storage.database import open_library
from reader.storage.library import Library
from tests.shelved import MOMENT, article, delete_story, keep_note, keep_story, shelve

NOW = datetime(2026, 11, 22, 14, 2, 31, tzinfo=UTC)


@pytest.fixture
def library(tmp_path):
    library = Library(open_library(tmp_path))
    yield library
    library.close()


@pytest.fixture
def story(library):
    return keep_story(library, "Bridge", article("One."), article("Two."))


def test_of_an_empty_library_none_is_due_and_of_any_other_the_first(library, tmp_path):
    assert not due(tmp_path)

    keep_story(library, "Bridge")

    assert due(tmp_path)


def test_after_a_backup_none_is_due_even_if_a_story_was_looked_at(library, story, tmp_path):
    back_up(library.db, tmp_path, NOW)
    assert not due(tmp_path)

    library.mark_opened(story.id, "2030-01-01T00:00:00.000+00:00")
    library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    assert not due(tmp_path)


def rename(library, story, _note):
    library.apply(Edit(story.id, stories=((story, replace(story, name="Other")),)))


def turn_round(library, story, _note):
    turned = replace(story, articles=story.articles[::-1])
    library.apply(Edit(story.id, stories=((story, turned),)))


def hide(library, story, _note):
    hiding = replace(story, hidden=frozenset(story.articles[:1]))
    library.apply(Edit(story.id, stories=((story, hiding),)))


def throw_away(library, story, _note):
    delete_story(library, story, MOMENT)


def write(library, _story, note):
    library.apply(Edit(note.story, notes=((note, replace(note, body="Other")),)))


def tag(library, _story, note):
    library.apply(Edit(note.story, notes=((note, replace(note, tags=("who",))),)))


def unwrite(library, _story, note):
    library.apply(Edit(note.story, notes=((note, None),)))


def add(library, _story, _note):
    shelve(library, article("Three."))


def mean(library, story, _note):
    library.apply(Edit(story.id, meanings=((None, Meaning("mint", "sources")),)))


@pytest.mark.parametrize(
    "change", [rename, turn_round, hide, throw_away, write, tag, unwrite, add, mean]
)
def test_after_a_change_one_is_due(library, story, tmp_path, change):
    note = keep_note(library, story, "Which?", article("One."))
    back_up(library.db, tmp_path, NOW)
    assert not due(tmp_path)

    change(library, story, note)

    assert due(tmp_path)


@pytest.mark.usefixtures("story")
def test_when_the_newest_is_damaged_or_of_another_version_one_is_due(library, tmp_path):
    with closing(open_library(tmp_path)) as db:
        back_up(db, tmp_path, NOW)
        later = back_up(db, tmp_path, NOW + timedelta(hours=1)).path
    assert not due(tmp_path)

    library.db.execute("CREATE TABLE future (x)")
    assert due(tmp_path)

    library.db.execute("DROP TABLE future")
    assert not due(tmp_path)

    later.write_text("by no means a database " * 100)
    assert due(tmp_path)
