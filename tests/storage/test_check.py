"""What is wrong with a library is said, and what is in it counted."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from reader.errors import StorageFailed
from reader.model.correction import Correction
from reader.model.edit import Edit
from reader.model.target import target_on
from reader.model.text import Span
from reader.progress import Cancelled
from reader.storage.check import Soundness, check
from reader.storage.database import open_for_reading, open_library
from reader.storage.library import Library
from tests.shelved import MOMENT, article, delete_story, keep_note, keep_story

ONE = article("One bridge was opened. It is long. 🌉 Very long.")
TWO = article("Two bridges were opened.")


@pytest.fixture
def library(tmp_path):
    with closing(Library(open_library(tmp_path))) as library:
        yield library


@pytest.fixture
def story(library):
    story = keep_story(library, "Bridge", ONE, TWO)
    keep_note(library, story, "Which?", ONE, TWO)
    return story


def noted(library, story, *targets):
    note = keep_note(library, story, "Here.")
    library.apply(Edit(story.id, notes=((note, replace(note, targets=targets)),)))


def test_a_library_in_order_has_no_problems_and_is_counted(library, story):
    delete_story(library, keep_story(library, "Gone", article("Gone.")), MOMENT)
    correction = Correction(
        str(uuid4()), story.id, "quote", "Hello", "", "place", (target_on(ONE, None),), MOMENT
    )
    library.apply(Edit(story.id, corrections=((None, correction),)))

    assert check(library.db) == Soundness(stories=1, articles=2, notes=1, corrections=1)


def test_an_empty_library_is_in_order(library):
    assert check(library.db) == Soundness()


def test_notes_whose_words_are_not_there_are_counted_once_and_no_problem(library, story):
    at = ONE.text.index("Very")
    fits = target_on(ONE, Span(at, at + 4))
    noted(library, story, fits)
    noted(library, story, replace(fits, exact="very"), replace(fits, span=Span(1, 2)))
    noted(library, story, fits, target_on(article("Not in the story."), None))
    gone = keep_story(library, "Gone")
    noted(library, gone, replace(fits, exact="very"))
    delete_story(library, gone, MOMENT)

    assert check(library.db) == Soundness(stories=1, articles=2, notes=5, lost=2)


@pytest.mark.usefixtures("story")
def test_it_can_be_done_by_one_that_only_reads_while_another_writes(library, tmp_path):
    library.db.execute("BEGIN IMMEDIATE")
    with closing(open_for_reading(tmp_path)) as db:
        assert check(db).stories == 1
    library.db.rollback()


@pytest.mark.usefixtures("story")
def test_originals_that_were_altered_are_a_problem(library):
    library.db.execute("UPDATE original SET data = X'00' WHERE sha256 = ?", (ONE.sha256,))
    (problem,) = check(library.db).problems
    assert problem == "1 original is no longer what was imported; restore a backup."

    library.db.execute("UPDATE original SET data = X'00'")
    (problem,) = check(library.db).problems
    assert problem.startswith("2 originals are no longer")


@pytest.mark.usefixtures("story")
def test_what_belongs_to_nothing_is_a_problem(library):
    library.db.execute("PRAGMA foreign_keys = OFF")
    library.db.execute("INSERT INTO story_article VALUES (99, 0, 1, 0)")
    (problem,) = check(library.db).problems
    assert problem.startswith("1 entry belongs to something that is not there")

    library.db.execute("INSERT INTO story_article VALUES (98, 0, 99, 0)")
    (problem,) = check(library.db).problems
    assert problem.startswith("3 entries belong to something that is not there")


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        ("DROP TRIGGER article_changed; UPDATE article SET text = 'other'", "articles"),
        ("DELETE FROM article_words_data WHERE id > 10", "articles"),
        ("DELETE FROM note_words", "notes"),
        ("DELETE FROM note_words_docsize", "notes"),
    ],
)
@pytest.mark.usefixtures("story")
def test_an_index_that_does_not_agree_with_what_it_is_of_is_a_problem(library, spoil, what):
    library.db.executescript(spoil)

    (problem,) = check(library.db).problems

    assert problem == (
        f"The index that {what} are searched by is not in order; a search may miss some of them."
    )


@pytest.mark.parametrize("table", ["story_article", "note", "story_by_article"])
@pytest.mark.usefixtures("story")
def test_a_damaged_file_is_a_problem(library, tmp_path, table):
    (page,) = library.db.execute(
        "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
    ).fetchone()
    library.close()
    with Path(tmp_path / "library.sqlite").open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)

    with closing(open_library(tmp_path)) as db:
        assert "The library's file is damaged; restore a backup of it." in check(db).problems


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize("index", ["article_words", "note_words"])
def test_a_library_that_cannot_be_read_for_another_cause_is_explained(library, index):
    library.db.execute("BEGIN")

    with pytest.raises(StorageFailed):
        check(library.db)

    library.db.rollback()
    library.db.execute(f"DROP TABLE {index}")
    with pytest.raises(StorageFailed):
        check(library.db)


@pytest.mark.usefixtures("story")
def test_it_tells_how_far_it_is_and_can_be_stopped(library):
    told = []

    def report(*step):
        told.append(step)
        if step == (1, 2):
            raise Cancelled

    with pytest.raises(Cancelled):
        check(library.db, report)

    assert told[-2:] == [(0, 2), (1, 2)]
    assert check(library.db).problems == ()
