"""What a backup has can be told without restoring it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from reader.errors import StorageFailed
from reader.storage.backups import back_up
from reader.storage.contents import Contents, contents
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
