"""A damaged library is made anew from what reads of it and of its backup."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.errors import StorageFailed
from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.model.target import target_on
from reader.model.text import Span
from reader.storage.backups import back_up
from reader.storage.check import check
from reader.storage.database import FILE, open_library
from reader.storage.library import Library
from reader.storage.recovering import is_damaged, recover
from reader.storage.rooms import home
from tests.making import a_correction, a_note, a_story, imported

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
PAGE = 4096
MANY = 24  # stories: enough for several pages of each table


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def fill(folder, first=0, behind=MANY):
    """Stories with two articles, a note and a correction each."""
    with closing(Library(open_library(folder))) as library:
        for number in range(first, behind):
            parts = [imported(f"Story {number} {side} " + "word " * 150) for side in "ab"]
            story = a_story(*parts, id=f"s{number}", hidden=frozenset({parts[1].article.key}))
            on = target_on(parts[0].article, Span(0, 5))
            note = a_note(story, id=f"n{number}", targets=(on,), tags=("sea",), author="Ida")
            correction = a_correction(story, id=f"c{number}", targets=(on,))
            library.shelve(parts)
            library.apply(Edit(story.id, ((None, story),), ((None, note),), ((None, correction),)))
            library.mark_opened(story.id, f"2026-01-01T00:{number:02}:00+00:00")
        library.apply(Edit("", meanings=((None, Meaning("yellow", "ask")),)))


def content(folder):
    """All that a library has, after it was found in order."""
    with closing(Library(open_library(folder))) as library:
        assert check(library.db).problems == ()
        entries = library.stories()
        return {one.id: library.open(one.id) for one in entries}, tuple(library.meanings())


def spoil(folder, pages, chance):
    """Fill pages of the library's file, never the first, with noise."""
    file = folder / FILE
    data = bytearray(file.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    file.write_bytes(data)


def close_journal(folder):
    with closing(sqlite3.connect(folder / FILE)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_a_sound_library_and_none_are_not_damaged(folder):
    assert not is_damaged(folder)
    fill(folder, 0, 1)
    assert not is_damaged(folder)


def test_a_library_that_reads_comes_back_whole(folder):
    fill(folder)
    before = content(folder)
    result = recover(folder, NOW)
    assert content(folder) == before
    assert (result.stories, result.articles, result.notes) == (MANY, 2 * MANY, MANY)
    assert (result.missing_articles, result.missing_notes, result.backup) == (0, 0, None)
    assert result.aside.exists()
    assert result.aside.parent == home(folder)
    assert "There was no backup" in result.sentence
    assert str(result.aside) in result.sentence


@pytest.mark.parametrize("seed", range(12))
def test_what_is_on_whole_pages_is_kept_and_what_is_lost_is_told(folder, seed):
    chance = random.Random(seed)
    fill(folder)
    close_journal(folder)
    before, meanings = content(folder)
    close_journal(folder)
    pages = (folder / FILE).stat().st_size // PAGE
    spoil(folder, [chance.randrange(1, pages) for _ in range(4)], chance)
    assert is_damaged(folder)
    result = recover(folder, NOW)
    assert not is_damaged(folder)
    after, _ = content(folder)
    assert after.keys() <= before.keys()
    known = {one.key: one for opened in before.values() for one in opened.articles}
    notes = {one.id: one for opened in before.values() for one in opened.notes}
    kept = 0
    for opened in after.values():
        assert all(known[one.key] == one for one in opened.articles)
        for note in opened.notes:
            assert replace(notes[note.id], targets=note.targets, tags=note.tags) == note
            kept += 1
    assert kept == result.notes
    assert len(after) == result.stories
    if len(after) == MANY:
        assert result.missing_notes == MANY - kept
    assert meanings


def test_what_does_not_read_is_taken_from_the_newest_backup_that_is_sound(folder):
    fill(folder, 0, 16)
    with closing(open_library(folder)) as db:
        older = back_up(db, folder, NOW)
    fill(folder, 16, MANY)
    with closing(open_library(folder)) as db:
        newest = back_up(db, folder, NOW.replace(year=2027))
    newest.path.write_bytes(b"damaged too")
    close_journal(folder)
    before, _ = content(folder)
    close_journal(folder)
    chance = random.Random(3)
    pages = (folder / FILE).stat().st_size // PAGE
    spoil(folder, range(2, pages, 3), chance)
    result = recover(folder, NOW)
    after, _ = content(folder)
    assert result.backup == older
    assert "2026-01-02" in result.sentence
    for id_ in [f"s{number}" for number in range(16)]:
        assert {one.id for one in after[id_].notes} == {one.id for one in before[id_].notes}
        assert set(after[id_].articles) == set(before[id_].articles)


def test_a_copy_made_before_a_restoring_is_no_backup(folder):
    fill(folder, 0, 2)
    with closing(open_library(folder)) as db:
        back_up(db, folder, NOW, before="restoring")
    result = recover(folder, NOW)
    assert result.backup is None


def test_a_file_that_is_no_database_becomes_the_backup_or_an_empty_library(folder):
    fill(folder, 0, 3)
    with closing(open_library(folder)) as db:
        back_up(db, folder, NOW)
    before = content(folder)
    for end in ("-wal", "-shm"):
        (folder / f"{FILE}{end}").unlink(missing_ok=True)
    (folder / FILE).write_bytes(b"no database" * 1000)
    assert is_damaged(folder)
    recover(folder, NOW)
    assert content(folder) == before


def test_an_original_that_was_altered_is_not_taken_for_it(folder):
    fill(folder, 0, 1)
    with closing(open_library(folder)) as db:
        db.execute("UPDATE original SET data = x'00'")
        db.execute("UPDATE article SET text = 'forged' WHERE number = 2")
    recover(folder, NOW)
    with closing(Library(open_library(folder))) as library:
        ((opened),) = [library.open(one.id) for one in library.stories()]
        assert opened is not None
        assert len(opened.articles) == 1
        assert library.original(opened.articles[0].key) is None


def test_what_cannot_be_written_leaves_the_library_as_it_was(folder):
    fill(folder, 0, 1)
    close_journal(folder)
    before = (folder / FILE).read_bytes()
    home(folder).write_text("a file where the folder should be")
    with pytest.raises(StorageFailed):
        recover(folder, NOW)
    assert (folder / FILE).read_bytes() == before
