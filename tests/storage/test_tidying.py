"""What was thrown away long ago goes, and nothing that is or can be in a story."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from reader.errors import StorageFailed
from reader.model.edit import Edit
from reader.model.note import Note
from reader.model.target import target_on
from reader.storage.database import open_library
from reader.storage.library import Library
from reader.storage.tidying import Tidied, tidy
from tests.shelved import article, delete_story, keep_note, keep_story, shelve

LONG_AGO = "2026-10-23T14:02:30.000+00:00"
NOT_LONG_AGO = "2026-10-23T14:02:32.000+00:00"
NOW = "2026-11-22T14:02:31.000+00:00"


@pytest.fixture
def library(tmp_path):
    with closing(Library(open_library(tmp_path))) as library:
        yield library


def test_a_story_deleted_long_ago_goes_with_its_articles_originals_and_notes(library):
    only_here = article("Only here. Rare words.", LONG_AGO)
    story = keep_story(library, "Bridge", only_here)
    keep_note(library, story, "Rare too.")
    delete_story(library, story, LONG_AGO)

    assert tidy(library.db, NOW) == Tidied(stories=1, articles=1, originals=1)

    tables = ("story", "story_article", "article", "original", "note", "note_target")
    for table in (*tables, "article_words", "note_words"):
        assert library.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_what_another_story_has_too_stays(library):
    shared = article("In both.", LONG_AGO)
    keep_story(library, "Live", shared)
    recent = keep_story(library, "Deleted not long ago", article("Alone.", LONG_AGO))
    delete_story(library, recent, NOT_LONG_AGO)
    old = keep_story(library, "Deleted long ago", shared, article("Old.", LONG_AGO))
    delete_story(library, old, LONG_AGO)

    assert tidy(library.db, NOW) == Tidied(stories=1, articles=1, originals=1)

    assert library.original(shared.key) == b"In both."
    assert library.open(recent.id).articles == (article("Alone.", LONG_AGO),)
    assert tidy(library.db, NOW) == Tidied(0, 0, 0)


def test_an_article_in_no_story_goes_unless_it_came_not_long_ago(library):
    shelve(library, article("Old.", LONG_AGO), article("New.", NOT_LONG_AGO))

    assert tidy(library.db, NOW) == Tidied(stories=0, articles=1, originals=1)

    assert library.original(article("New.").key) == b"New."


def test_an_original_that_another_article_was_made_from_stays(library):
    one = article("One file.", LONG_AGO)
    other = replace(one, text="One.")
    shelve(library, one)
    shelve(library, replace(one, text="One."))
    keep_story(library, "Bridge")
    library.db.execute("UPDATE article SET imported = ? WHERE key = ?", (NOW, other.key))

    assert tidy(library.db, NOW) == Tidied(stories=0, articles=1, originals=0)


def test_when_it_cannot_all_be_done_nothing_is(library):
    story = keep_story(library, "Bridge", article("Only here.", LONG_AGO))
    delete_story(library, story, LONG_AGO)
    library.db.execute(
        "CREATE TRIGGER refused BEFORE DELETE ON original"
        " BEGIN SELECT RAISE(ABORT, 'refused'); END"
    )

    with pytest.raises(StorageFailed):
        tidy(library.db, NOW)

    assert library.open(story.id) is not None


def test_an_article_that_a_note_is_on_stays_though_it_is_in_no_story(library):
    old = article("Old.", LONG_AGO)
    story = keep_story(library, "Bridge", old)
    note = Note("n1", story.id, (target_on(old, None),), "Why?", LONG_AGO, LONG_AGO)
    library.apply(Edit(story.id, notes=((None, note),)))
    library.apply(Edit(story.id, stories=((story, replace(story, articles=())),)))

    assert tidy(library.db, NOW) == Tidied(0, 0, 0)
    assert library.original(old.key) == b"Old."
