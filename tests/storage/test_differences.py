"""What restoring would change is known before it is done, and nothing is written to know it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.errors import StorageFailed
from reader.model.edit import Edit
from reader.model.note import Meaning
from reader.model.target import Target
from reader.model.text import Span
from reader.storage import schema
from reader.storage.backups import back_up
from reader.storage.database import open_library
from reader.storage.differences import Differences, Sides, Some, differences
from reader.storage.library import Library
from tests.making import a_correction
from tests.shelved import MOMENT, article, delete_story, keep_note, keep_story


@pytest.fixture
def library(tmp_path):
    with closing(Library(open_library(tmp_path))) as library:
        yield library


@pytest.fixture
def backup(library, tmp_path):
    """Makes a backup now."""

    def backup():
        return back_up(library.db, tmp_path, datetime.now(UTC)).path

    return backup


def test_what_only_one_has_and_what_changed_is_named_by_kind(library, backup):
    one, two, three = article("One."), article("Two."), article("Three.")
    story = keep_story(library, "Bridge", one, two)
    kept, gone = keep_note(library, story, "Which?"), keep_note(library, story, "Gone")
    old = keep_story(library, "Old", three)
    path = backup()
    assert differences(library.db, path) == Differences()
    assert differences(library.db, path).nothing
    before = path.read_bytes()

    more = replace(a_correction(story), machine="shut")
    library.apply(
        Edit(
            story.id,
            ((story, replace(story, name="Bridges")),),
            ((gone, None), (kept, replace(kept, body="Who?", changed="later"))),
            ((None, more),),
        )
    )
    delete_story(library, old, MOMENT)
    new = keep_story(library, "New", article("Four."))
    for number in range(7):
        keep_note(library, new, f"Note\n{number}")

    found = differences(library.db, path)
    assert found.stories == Sides(Some(1, ("Old",)), Some(1, ("New",)), Some(1, ("Bridges",)))
    assert found.articles == Sides(Some(1, ("a.txt",)), Some(1, ("a.txt",)))
    names = tuple(f"Note {number}" for number in range(5))
    assert found.notes == Sides(Some(1, ("Gone",)), Some(7, names), Some(1, ("Who?",)))
    assert found.corrections == Sides(here=Some(1, ("shut",)))
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_another_order_of_articles_and_another_title_are_changes(library, backup):
    one, two = article("One."), article("Two.")
    story = keep_story(library, "Bridge", one, two)
    path = backup()
    turned = replace(story, articles=story.articles[::-1])
    library.apply(Edit(story.id, ((story, turned),), articles=((one, replace(one, title="A")),)))
    found = differences(library.db, path)
    assert found.stories == Sides(changed=Some(1, ("Bridge",)))
    assert found.articles == Sides(changed=Some(1, ("A",)))


def test_who_wrote_a_note_where_it_is_and_its_tags_are_compared_too(library, backup):
    story = keep_story(library, "Bridge", article("A bridge was opened."))
    target = Target(story.articles[0], Span(2, 8), "bridge", "A ", " was")
    plain = keep_note(library, story, "Which?")
    signed = replace(plain, author="Ena Rosk", targets=(target,))
    library.apply(Edit(story.id, notes=((plain, signed),)))
    path = backup()
    for after in (
        replace(signed, author=""),
        replace(signed, tags=("sea",)),
        replace(signed, targets=(replace(target, span=Span(3, 8)),)),
        replace(signed, targets=()),
    ):
        library.apply(Edit(story.id, notes=((signed, after),)))
        found = differences(library.db, path)
        assert found == Differences(notes=Sides(changed=Some(1, ("Which?",)))), after
        library.apply(Edit(story.id, notes=((after, signed),)))
        assert differences(library.db, path).nothing


def test_what_colours_mean_is_compared(library, backup):
    story = keep_story(library, "Bridge", article("One."))
    ask, safe, odd = Meaning("yellow", "ask"), Meaning("mint", "safe"), Meaning("rose", "odd")
    library.apply(Edit(story.id, meanings=((None, ask), (None, safe))))
    path = backup()
    assert differences(library.db, path).nothing
    library.apply(
        Edit(story.id, meanings=((ask, replace(ask, words="who?")), (safe, None), (None, odd)))
    )
    one = [Some(1, (words,)) for words in ("safe", "odd", "who?")]
    assert differences(library.db, path) == Differences(meanings=Sides(*one))


def test_a_note_without_words_goes_by_those_it_is_about(library, backup):
    one = article("One.")
    path = backup()
    story = keep_story(library, "Bridge", one)
    note = keep_note(library, story, "", one)
    assert differences(library.db, path).notes.here == Some(1, ("",))
    (target,) = note.targets
    library.apply(
        Edit(story.id, notes=((note, replace(note, targets=(replace(target, exact="One"),))),))
    )
    assert differences(library.db, path).notes.here == Some(1, ("One",))


@pytest.mark.parametrize("version", range(1, len(schema.LIBRARY)))
def test_backups_of_every_older_version_are_compared(library, tmp_path, version):
    keep_story(library, "Bridge", article("One."))
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as db:
        for number, step in enumerate(schema.LIBRARY[:version], 1):
            db.executescript(f"{step}; PRAGMA user_version = {number}")
        if version == 1:
            db.execute("INSERT INTO note VALUES (7, 'a', NULL, NULL, '', 'Old words', '', '')")
        db.commit()
    found = differences(library.db, path)
    assert found.stories.here == Some(1, ("Bridge",))
    assert found.notes.there == (Some(1, ("Old words",)) if version == 1 else Some())


@pytest.mark.parametrize("data", [b"", b"by no means a database " * 100, None])
def test_one_that_cannot_be_read_is_told(library, tmp_path, data):
    path = tmp_path / "broken.sqlite"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(StorageFailed, match=r"“broken\.sqlite” is damaged or cannot be read"):
        differences(library.db, path)


def test_one_with_something_in_it_that_no_library_has_is_not_read(library, backup):
    path = backup()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE meaning")
        db.execute("CREATE VIEW meaning AS SELECT 'red' AS color, 'all' AS words")
    with pytest.raises(StorageFailed, match="damaged or cannot be read"):
        differences(library.db, path)


def test_one_with_a_damaged_page_that_nobody_asks_for_is_told_too(library, backup):
    keep_story(library, "Bridge", *(article(f"{number} " * 5_000) for number in range(9)))
    path = backup()
    data = bytearray(path.read_bytes())
    data[-40_960:-36_864] = b"\xff" * 4_096
    path.write_bytes(data)
    with pytest.raises(StorageFailed, match="damaged"):
        differences(library.db, path)


def test_one_of_a_newer_version_is_told(library, backup):
    path = backup()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 9999")
    with pytest.raises(StorageFailed, match="newer version"):
        differences(library.db, path)
