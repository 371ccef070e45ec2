"""What a backup has can be told without restoring it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from reader.errors import StorageFailed
from reader.storage.backups import back_up
from reader.storage.contents import Contents, contents, is_library
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.schema import LIBRARY
from tests.shelved import MOMENT, article, delete_story, keep_note, keep_story


def test_stories_articles_and_notes_are_counted_without_deleted_stories(tmp_path):
    with closing(Library(open_library(tmp_path))) as library:
        story = keep_story(library, "Bridge", article("One."), article("Two."))
        keep_note(library, story, "Which of them?")
        keep_story(library, "The same again", article("One."))
        delete_story(library, keep_story(library, "Gone", article("Three.")), MOMENT)
        made = back_up(library.db, tmp_path, datetime.now(UTC))

    assert contents(made.path) == Contents(stories=2, articles=2, notes=1)


def test_one_of_the_first_version_has_notes_alone(tmp_path):
    file = tmp_path / "old #1?.sqlite"
    with closing(sqlite3.connect(file)) as db:
        db.executescript(LIBRARY[0])
        db.execute("INSERT INTO note VALUES (1, 'a', NULL, NULL, '', 'body', '', '')")
        db.commit()

    assert contents(file) == Contents(0, 0, 1)


@pytest.mark.parametrize("data", [b"", b"by no means a database " * 100, None])
def test_one_that_cannot_be_read_is_explained(tmp_path, data):
    file = tmp_path / "broken.sqlite"
    if data is not None:
        file.write_bytes(data)

    with pytest.raises(StorageFailed, match=r"“broken\.sqlite” is damaged or cannot be read"):
        contents(file)


_TRIGGER = "CREATE TRIGGER tag_removed AFTER DELETE ON note_tag BEGIN DELETE FROM {}; END"
_HIDDEN = "CREATE TRIGGER sqlite_x AFTER DELETE ON note_tag BEGIN DELETE FROM note; END"


def is_one_with(folder, script):
    """Tell whether a library is one still after `script`, with a connection of its own."""
    with closing(open_library(folder)) as db:
        db.executescript(script)
    with closing(sqlite3.connect(folder / "library.sqlite")) as db:
        return is_library(db, len(LIBRARY))


@pytest.mark.parametrize(
    "script",
    [
        f"DROP TRIGGER tag_removed; {_TRIGGER.format('note')}",
        (
            f"PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES"
            f" ('trigger', 'sqlite_x', 'note_tag', 0, '{_HIDDEN}')"
        ),
        "DROP INDEX note_by_story; CREATE INDEX note_by_story ON note (abs(story))",
        "ALTER TABLE note ADD COLUMN much TEXT AS (body || body)",
        "DROP TRIGGER tag_added",
    ],
)
def test_one_in_which_something_does_something_else_is_no_library(tmp_path, script):
    assert not is_one_with(tmp_path, script)


def test_what_sqlite_adds_and_how_it_is_spaced_are_all_the_same(tmp_path):
    assert is_one_with(tmp_path, "ANALYZE")
    (former,) = (step for step in LIBRARY if "CREATE TRIGGER tag_removed" in step)
    start = former.index("CREATE TRIGGER tag_removed")
    trigger = former[start : former.index("END;", start) + 4].replace("\n", "\t\n ")
    assert is_one_with(tmp_path, f"DROP TRIGGER tag_removed; {trigger}")
