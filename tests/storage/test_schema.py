"""A library of an earlier version is brought up to date, and loses nothing."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.errors import StorageFailed
from reader.model.note import Note
from reader.model.target import Target
from reader.model.text import Span
from reader.storage.articles import Articles
from reader.storage.database import FILE, open_database, open_library
from reader.storage.library import Library
from reader.storage.schema import LIBRARY
from reader.storage.stories import Stories
from tests.making import a_correction, a_story, added, imported


def test_the_notes_of_the_first_version_are_kept(paths):
    bridge = imported("The bridge is shut.")
    text = bridge.article.fingerprint
    paths.data.mkdir(parents=True)
    with closing(open_database(paths.data / FILE, LIBRARY[:1])) as db:
        db.executemany(
            "INSERT INTO note (article, start_char, end_char, quoted, body, created, changed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (text, 4, 10, "bridge", "which one?", "2025-01-01", "2025-01-02"),
                (text, None, None, "", "short", "2025-01-03", "2025-01-03"),
                ("another text", 0, 1, "A", "elsewhere", "2025-01-04", "2025-01-04"),
            ],
        )
    story = a_story(bridge)
    with closing(Library(open_library(paths.data))) as library:
        library.shelve([bridge])
        library.apply(added(story))
        opened = library.open(story.id)
        found = library.db.execute(
            "SELECT id FROM note_words JOIN note ON number = note_words.rowid"
            " WHERE note_words MATCH ?",
            ("elsewhere",),
        ).fetchall()
        (elsewhere,) = library._notes.of_no_story("another text")

    assert opened
    first, second = opened.notes
    on_bridge = Target(bridge.article.key, Span(4, 10), "bridge", "The ", " is shut.")
    assert first == Note(
        first.id, story.id, (on_bridge,), "which one?", "2025-01-01", "2025-01-02"
    )
    assert second == Note(
        second.id, story.id, (Target(bridge.article.key),), "short", "2025-01-03", "2025-01-03"
    )
    assert first.id != second.id
    assert found == [(elsewhere.id,)]
    assert elsewhere.body == "elsewhere"


def test_a_new_library_has_the_same_tables_as_one_brought_up_to_date(paths, tmp_path):
    open_database(tmp_path / FILE, LIBRARY[:1]).close()
    tables = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    with (
        closing(open_library(paths.data)) as new,
        closing(open_database(tmp_path / FILE, LIBRARY)) as old,
    ):
        assert new.execute(tables).fetchall() == old.execute(tables).fetchall()


def test_a_program_that_knows_no_corrections_of_names_refuses_a_library_that_may_have_some(paths):
    open_library(paths.data).close()

    with pytest.raises(StorageFailed, match="was written by a newer version of Synoptic"):
        open_database(paths.data / FILE, LIBRARY[:2])


def test_a_program_that_knows_no_matches_of_the_user_refuses_a_library_that_may_have_some(paths):
    open_library(paths.data).close()

    with pytest.raises(StorageFailed, match="was written by a newer version of Synoptic"):
        open_database(paths.data / FILE, LIBRARY[:4])


def test_a_program_that_knows_no_quotes_of_the_user_refuses_a_library_that_may_have_some(paths):
    open_library(paths.data).close()

    with pytest.raises(StorageFailed, match="was written by a newer version of Synoptic"):
        open_database(paths.data / FILE, LIBRARY[:5])


def test_a_program_that_knows_nothing_said_of_figures_refuses_a_library_that_may_have_some(paths):
    open_library(paths.data).close()

    with pytest.raises(StorageFailed, match="was written by a newer version of Synoptic"):
        open_database(paths.data / FILE, LIBRARY[:6])


@pytest.mark.parametrize("steps", [2, 4, 5])
def test_corrections_from_before_there_were_those_of_names_passages_or_quotes_are_kept(
    paths, steps
):
    story = a_story()
    one = a_correction(story, targets=(Target("k", Span(0, 4), "shut"),))
    with closing(open_database(in_folder(paths), LIBRARY[:steps])) as db:
        Stories(db).put(story)
        db.execute(
            "INSERT INTO correction VALUES (7, ?, 1, ?, ?, ?, ?, ?)",
            (one.id, one.subject, one.machine, one.user, one.scope, one.created),
        )
        db.execute("INSERT INTO correction_target VALUES (7, 0, 'k', 0, 4, 'shut', '', '')")

    with closing(Library(open_library(paths.data))) as library:
        opened = library.open(story.id)

    assert opened
    assert opened.corrections == (one,)


def test_articles_from_before_their_encoding_was_kept_are_read_with_it_unknown(paths):
    bridge = imported("The bridge is shut.", title="Shut", via=("AP",))
    columns = "key, fingerprint, origin, sha256, text, furniture, language, title, via, imported"
    with closing(open_database(in_folder(paths), LIBRARY[:3])) as db:
        db.execute(
            f"INSERT INTO article ({columns})"
            " VALUES (?, ?, ?, ?, ?, '[]', 'en', ?, '[\"AP\"]', ?)",
            (
                *(bridge.article.key, bridge.article.fingerprint, bridge.article.origin),
                *(bridge.article.sha256, bridge.article.text, "Shut", bridge.article.imported),
            ),
        )

    with closing(open_library(paths.data)) as db:
        found = Articles(db).get([bridge.article.key])

    assert found == {bridge.article.key: bridge.article}
    assert found[bridge.article.key].encoding == ""
    assert found[bridge.article.key].forms == ()


def test_a_library_that_cannot_be_brought_up_to_date_stays_as_it_was(paths):
    broken = (*LIBRARY[:3], f"{LIBRARY[3]}; SELECT missing FROM nowhere")
    open_database(in_folder(paths), LIBRARY[:3]).close()
    with pytest.raises(StorageFailed):
        open_database(paths.data / FILE, broken)

    with closing(open_database(paths.data / FILE, LIBRARY[:3])) as db:
        columns = [name for _, name, *_ in db.execute("PRAGMA table_info(article)")]
        assert "encoding" not in columns
        assert db.execute("PRAGMA user_version").fetchone() == (3,)


def in_folder(paths):
    paths.data.mkdir(parents=True)
    return paths.data / FILE
