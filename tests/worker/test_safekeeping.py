"""The librarian keeps the library safe, unless it is another's."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.errors import StorageFailed
from reader.progress import silently
from reader.storage.backups import backups
from reader.storage.contents import Contents
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.tidying import Tidied
from reader.worker.safekeeping import BackUp, Check, ListBackups, LookInto, Restore, Tidy
from tests.shelved import MOMENT, article, delete_story, keep_story

LATER = "2027-11-22T14:02:31.000+00:00"


@pytest.fixture
def library(tmp_path):
    with closing(Library(open_library(tmp_path))) as library:
        keep_story(library, "Bridge", article("One."))
        yield library


def test_a_backup_is_made_when_it_is_due_or_wanted_all_the_same(library, tmp_path):
    first = BackUp(tmp_path, MOMENT, if_due=True)(library, silently)
    assert first is not None
    assert BackUp(tmp_path, LATER, if_due=True)(library, silently) is None

    second = BackUp(tmp_path, LATER, if_due=False)(library, silently)

    assert ListBackups(tmp_path)(library, silently) == (second, first)
    assert LookInto(first.path)(library, silently) == Contents(1, 1, 0)


def test_with_each_backup_those_not_needed_any_longer_go(library, tmp_path):
    for minute in range(10, 20):
        BackUp(tmp_path, f"2026-11-22T14:{minute}:00.000+00:00", if_due=False)(library, silently)

    assert [one.when.minute for one in backups(tmp_path)] == [19, 18, 17, 16, 15]


def test_what_was_backed_up_is_restored(library, tmp_path):
    made = BackUp(tmp_path, MOMENT, if_due=True)(library, silently)
    keep_story(library, "Harbour")

    assert made is not None
    before = Restore(tmp_path, made.path, LATER)(library, silently)

    assert [one.name for one in library.stories()] == ["Bridge"]
    assert LookInto(before.path)(library, silently) == Contents(2, 1, 0)


def test_what_was_thrown_away_long_ago_goes(library):
    delete_story(library, keep_story(library, "Harbour"), MOMENT)

    assert Tidy(LATER)(library, silently) == Tidied(stories=1, articles=0, originals=0)


def test_the_library_is_looked_through(library):
    assert Check()(library, silently).stories == 1


def test_a_library_that_another_holds_is_left_alone(library, tmp_path):
    made = BackUp(tmp_path, MOMENT, if_due=False)(library, silently)
    delete_story(library, keep_story(library, "Harbour"), MOMENT)
    assert made is not None
    library.holder = "Another window has it."

    assert BackUp(tmp_path, LATER, if_due=False)(library, silently) is None
    assert Tidy(LATER)(library, silently) is None
    with pytest.raises(StorageFailed, match="Another window has it"):
        Restore(tmp_path, made.path, LATER)(library, silently)

    assert Check()(library, silently).stories == 1
    assert backups(tmp_path) == (made,)
