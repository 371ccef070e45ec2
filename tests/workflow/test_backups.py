"""The work that keeps the library safe is done by the librarian, now."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from reader.storage.check import Soundness
from reader.storage.contents import Contents
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.tidying import Tidied
from reader.worker.librarian import Librarian
from reader.workflow.backups import (
    backing_up,
    checking,
    listing_backups,
    looking_into,
    restoring,
    tidying,
)
from tests.shelved import keep_story


def opened(folder):
    return Library(open_library(folder))


@pytest.fixture
def librarian(tmp_path):
    with closing(opened(tmp_path)) as library:
        keep_story(library, "Bridge")
    with closing(Librarian(partial(opened, tmp_path))) as librarian:
        yield librarian


def test_a_backup_is_made_once_and_dated_now(librarian, tmp_path):
    made = librarian.run(backing_up(tmp_path, if_due=True))

    assert abs(datetime.now(UTC) - made.when) < timedelta(minutes=5)
    assert librarian.run(backing_up(tmp_path, if_due=True)) is None
    assert librarian.run(backing_up(tmp_path)) is not None


def test_the_backups_are_listed_looked_into_and_restored(librarian, tmp_path):
    librarian.run(backing_up(tmp_path))
    with closing(opened(tmp_path)) as library:
        keep_story(library, "Harbour")
    (made,) = librarian.run(listing_backups(tmp_path))
    assert librarian.run(looking_into(made)) == Contents(1, 0, 0)

    before = librarian.run(restoring(tmp_path, made.path))

    assert librarian.run(looking_into(before)) == Contents(2, 0, 0)
    assert librarian.run(checking()) == Soundness(stories=1)


def test_there_is_nothing_to_tidy_in_what_is_not_thrown_away(librarian):
    assert librarian.run(tidying()) == Tidied(0, 0, 0)
