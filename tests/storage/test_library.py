"""The library keeps edits whole, and gives back what was put in."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ChangeRefused, StorageFailed
from reader.model.edit import Edit
from reader.model.note import Meaning, Note
from reader.model.story import Opened
from reader.model.target import Target, target_on
from reader.model.text import Span
from reader.storage.database import open_for_reading, open_library
from reader.storage.library import Library
from tests.making import NOW, a_correction, a_note, a_story, added, imported, in_memory

BRIDGE = imported("The bridge is shut. Nobody knows why.")
FERRY = imported("The ferry runs. The bridge is shut.")
STORY = a_story(BRIDGE, FERRY, hidden=frozenset([FERRY.article.key]))
NOTE = a_note(
    STORY,
    targets=(target_on(BRIDGE.article, Span(4, 10)), target_on(FERRY.article, None)),
    tags=("traffic",),
)
CORRECTION = a_correction(STORY, targets=(target_on(FERRY.article, Span(4, 9)),))


def filled(library):
    """Shelve the articles and add the story with its note and its correction."""
    library.shelve([BRIDGE, FERRY])
    library.apply(added(STORY, NOTE, CORRECTION))
    return library


def notes_of(library, story=STORY):
    """The notes of a story."""
    return library.open(story.id).notes


def contents(library):
    """Every row of every table, for telling whether anything changed."""
    tables = library.db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {name: library.db.execute(f"SELECT * FROM {name}").fetchall() for (name,) in tables}


def test_a_story_opens_with_all_that_belongs_to_it(library):
    filled(library)

    assert library.open(STORY.id) == Opened(
        STORY, (BRIDGE.article, FERRY.article), (NOTE,), (CORRECTION,)
    )
    assert library.open("unknown") is None


def test_what_was_kept_outlives_the_program(paths):
    with closing(filled(Library(open_library(paths.data)))) as library:
        before = library.open(STORY.id)
    with closing(Library(open_library(paths.data))) as library:
        assert library.open(STORY.id) == before


def test_an_edit_done_twice_is_as_done_once(library):
    filled(library).apply(Edit(STORY.id, meanings=((None, Meaning("mint", "sure")),)))
    once = [library.open(STORY.id), library.stories(), library.tags(), library.meanings()]
    library.apply(added(STORY, NOTE, CORRECTION))
    library.apply(Edit(STORY.id, meanings=((None, Meaning("mint", "sure")),)))

    assert [library.open(STORY.id), library.stories(), library.tags(), library.meanings()] == once


def test_an_edit_taken_back_leaves_no_trace_and_can_be_done_again(library):
    library.shelve([BRIDGE, FERRY])
    before = contents(library)
    edit = added(STORY, NOTE, CORRECTION)
    edit = replace(edit, meanings=((None, Meaning("mint", "sure")),))
    library.apply(edit)
    opened = library.open(STORY.id)
    library.apply(edit.reversed)
    after = contents(library)
    for name in before:
        if not name.startswith("note_words"):  # the index remembers what it forgot
            assert after[name] == before[name]
    assert library.open(STORY.id) is None
    assert library.stories() == ()
    assert library.meanings() == ()

    library.apply(edit)
    assert library.open(STORY.id) == opened


def test_a_changed_thing_takes_the_place_of_what_it_was(library):
    filled(library)
    turned = replace(STORY, name="The bridge", articles=STORY.articles[::-1])
    note, correction = replace(NOTE, body="Done", targets=()), replace(CORRECTION, user="She")
    edit = Edit(
        STORY.id, ((STORY, turned),), ((NOTE, note),), ((CORRECTION, correction),), meanings=()
    )
    library.apply(edit)
    assert library.open(STORY.id) == Opened(
        turned, (FERRY.article, BRIDGE.article), (note,), (correction,)
    )

    library.apply(edit.reversed)
    assert library.open(STORY.id) == Opened(
        STORY, (BRIDGE.article, FERRY.article), (NOTE,), (CORRECTION,)
    )


def test_what_is_known_of_an_article_changes_and_is_taken_back_its_original_stays(library):
    filled(library)
    told = replace(BRIDGE.article, title="Shut", published="2026-01-03", furniture=("Ad",))
    edit = Edit(STORY.id, articles=((BRIDGE.article, told),))
    library.apply(edit)
    assert library.open(STORY.id).articles == (told, FERRY.article)
    assert library.original(told.key) == BRIDGE.original
    library.apply(edit.reversed)

    assert library.open(STORY.id).articles == (BRIDGE.article, FERRY.article)


def test_what_is_nothing_before_and_after_changes_nothing(library):
    filled(library)
    before = contents(library)
    library.apply(Edit(STORY.id, notes=((None, None),)))

    assert contents(library) == before


def test_an_edit_that_fails_halfway_leaves_nothing_of_it(library):
    filled(library)
    before = contents(library)
    elsewhere = a_note(a_story())
    edit = Edit(
        STORY.id,
        stories=((STORY, replace(STORY, name="New")),),
        notes=((NOTE, replace(NOTE, body="New")), (None, elsewhere)),
    )

    with pytest.raises(ChangeRefused, match="what it belongs to is not there"):
        library.apply(edit)

    assert contents(library) == before
    library.apply(replace(edit, notes=edit.notes[:1]))
    assert library.open(STORY.id).story.name == "New"


def test_on_a_full_disk_nothing_of_an_edit_is_kept_and_it_can_be_tried_again(library):
    filled(library)
    before = contents(library)
    (size,) = library.db.execute("PRAGMA page_count").fetchone()
    library.db.execute(f"PRAGMA max_page_count = {size}")
    edit = added(a_note(STORY, body="word " * 20_000))
    with pytest.raises(StorageFailed, match="The disk is full; make room"):
        library.apply(edit)
    assert contents(library) == before

    library.db.execute(f"PRAGMA max_page_count = {size * 10}")
    library.apply(edit)
    assert len(notes_of(library)) == 2


def test_notes_and_corrections_go_with_their_story_and_can_no_longer_be_found(library):
    filled(library)
    other = a_story(BRIDGE)
    kept = a_note(other)
    library.apply(added(other, kept))
    library.apply(Edit(STORY.id, stories=((STORY, None),)))

    assert library.open(STORY.id) is None
    for table in ("note", "note_words", "correction", "note_target", "correction_target", "tag"):
        (count,) = library.db.execute(f"SELECT count(*) FROM {table}").fetchone()
        assert count == (1 if table in ("note", "note_words") else 0)
    assert notes_of(library, other) == (kept,)


def test_a_deleted_story_is_in_no_list_but_opens_and_comes_back(library):
    filled(library)
    edit = Edit(STORY.id, stories=((STORY, replace(STORY, deleted=NOW)),))
    library.apply(edit)
    assert library.stories() == ()
    assert library.story_of(STORY.articles) is None
    assert library.open(STORY.id).story.deleted == NOW

    library.apply(edit.reversed)
    assert [one.id for one in library.stories()] == [STORY.id]
    assert library.story_of(STORY.articles) == STORY.id
    assert notes_of(library) == (NOTE,)


def test_articles_are_shelved_all_or_none(library):
    with pytest.raises(StorageFailed, match="no characters"):
        library.shelve([BRIDGE, imported("\ud800")])

    assert library.articles([BRIDGE.article.key]) == {}


def test_articles_come_with_their_originals(library):
    library.shelve([BRIDGE, FERRY])
    library.shelve([BRIDGE])

    assert library.articles([BRIDGE.article.key, "unknown"]) == {
        BRIDGE.article.key: BRIDGE.article
    }
    assert library.original(FERRY.article.key) == FERRY.original
    assert library.original("unknown") is None


def test_a_story_is_marked_as_opened(library):
    filled(library).mark_opened(STORY.id, "2027-01-01")

    assert [one.opened for one in library.stories()] == ["2027-01-01"]


@pytest.fixture
def first_notes(library):
    """Two notes of the library's first version on the text of `BRIDGE`, and one elsewhere."""
    text = BRIDGE.article.fingerprint
    library.db.executescript(
        f"""
        INSERT INTO note (number, id, body, color, status, created, changed) VALUES
            (1, 'shut', 'since when?', 'yellow', 'none', '2025-01-01', '{NOW}'),
            (2, 'whole', 'short', 'yellow', 'none', '2025-01-02', '{NOW}'),
            (3, 'lost', 'of old', 'yellow', 'none', '2025-01-03', '{NOW}'),
            (4, 'other', 'elsewhere', 'yellow', 'none', '2025-01-04', '{NOW}');
        INSERT INTO note_target VALUES
            (1, 0, '{text}', 14, 18, 'shut', '', ''),
            (2, 0, '{text}', NULL, NULL, '', '', ''),
            (3, 0, '{text}', 0, 3, 'not there', '', ''),
            (4, 0, 'another text', NULL, NULL, '', '', '');
        """
    )


@pytest.mark.usefixtures("first_notes")
def test_notes_from_before_there_were_stories_go_to_the_first_opened_with_their_text(library):
    filled(library)
    key = BRIDGE.article.key
    shut = Target(key, Span(14, 18), "shut", "The bridge is ", ". Nobody knows why.")
    adopted = (
        Note("shut", STORY.id, (shut,), "since when?", "2025-01-01", NOW),
        Note("whole", STORY.id, (Target(key),), "short", "2025-01-02", NOW),
        Note(
            "lost", STORY.id, (Target(key, Span(0, 3), "not there"),), "of old", "2025-01-03", NOW
        ),
    )

    assert notes_of(library) == (*adopted, NOTE)

    later = a_story(BRIDGE)
    library.apply(added(later))
    assert notes_of(library, later) == ()
    assert notes_of(library) == (*adopted, NOTE)
    assert library.stories()[-1].notes == 4


@pytest.mark.usefixtures("first_notes")
def test_of_two_articles_with_one_text_the_first_gets_its_notes(library):
    twin = imported(BRIDGE.article.text, original=b"another file")
    story = a_story(twin, BRIDGE)
    library.shelve([twin, BRIDGE])
    library.apply(added(story))

    notes = notes_of(library, story)
    assert len(notes) == 3
    assert {target.article for note in notes for target in note.targets} == {twin.article.key}


@pytest.mark.usefixtures("first_notes")
def test_a_story_whose_making_is_taken_back_leaves_the_notes_that_were_there_before_it(library):
    before = contents(library)
    library.shelve([BRIDGE, FERRY])
    edit = added(STORY, NOTE, CORRECTION)
    library.apply(edit)
    opened = library.open(STORY.id)
    library.apply(edit.reversed)
    for table in ("note", "note_tag"):
        assert contents(library)[table] == before[table]
    assert [row[:5] for row in contents(library)["note_target"]] == [
        row[:5] for row in before["note_target"]
    ]

    library.apply(edit)
    assert library.open(STORY.id) == opened
    assert len(opened.notes) == 4


@pytest.mark.usefixtures("first_notes")
def test_a_story_opens_where_its_notes_from_before_cannot_be_written(library):
    filled(library)
    library.db.execute("PRAGMA query_only = ON")
    assert notes_of(library) == (NOTE,)

    library.db.execute("PRAGMA query_only = OFF")
    assert len(notes_of(library)) == 4


@pytest.mark.usefixtures("first_notes")
def test_a_deleted_story_gets_no_notes_that_would_go_with_it(library):
    filled(library)
    library.apply(Edit(STORY.id, stories=((STORY, replace(STORY, deleted=NOW)),)))

    assert notes_of(library) == (NOTE,)


def test_a_library_that_is_only_read_refuses_every_change_and_says_why(paths):
    filled(Library(open_library(paths.data))).close()
    said = "The library is open in another window."
    with closing(Library(open_for_reading(paths.data), said)) as library:
        assert library.holder == said
        for change in (
            lambda: library.apply(added(STORY)),
            lambda: library.shelve([BRIDGE]),
            lambda: library.mark_opened(STORY.id, NOW),
        ):
            with pytest.raises(StorageFailed, match=said):
                change()


def test_a_library_that_is_only_read_shows_what_another_writes(paths):
    with (
        closing(filled(Library(open_library(paths.data)))) as writer,
        closing(Library(open_for_reading(paths.data), "held")) as looking,
    ):
        assert looking.open(STORY.id) == writer.open(STORY.id)

        writer.apply(Edit(STORY.id, notes=((NOTE, None),)))
        assert notes_of(looking) == ()
        assert looking.stories() == writer.stories()


def test_a_library_that_is_only_read_leaves_notes_without_a_story_where_they_are(paths):
    with closing(filled(Library(open_library(paths.data)))) as writer:
        writer.db.execute("UPDATE note SET story = NULL")
        writer.db.execute("UPDATE note_target SET article = ?", (BRIDGE.article.fingerprint,))
        with closing(Library(open_for_reading(paths.data), "held")) as looking:
            assert notes_of(looking) == ()


@pytest.mark.parametrize(
    "read",
    [
        lambda library: library.open(STORY.id),
        lambda library: library.stories(),
        lambda library: library.story_of(STORY.articles),
        lambda library: library.articles(STORY.articles),
        lambda library: library.original(BRIDGE.article.key),
        lambda library: library.meanings(),
        lambda library: library.tags(),
        lambda library: library.shelve([BRIDGE]),
        lambda library: library.apply(added(STORY)),
        lambda library: library.mark_opened(STORY.id, NOW),
    ],
)
def test_every_call_that_cannot_be_answered_is_explained(library, read):
    library.close()

    with pytest.raises(StorageFailed, match="could not be read or written"):
        read(library)


any_acts = st.lists(st.tuples(st.sampled_from(["add", "change", "remove"]), st.integers(0, 9)))


@given(any_acts)
def test_the_library_holds_what_edits_say_and_taken_back_one_by_one_nothing(acts):
    with in_memory() as library:
        library.shelve([BRIDGE, FERRY])
        library.apply(added(STORY))
        notes: list[Note] = []
        done = []
        for number, (act, at) in enumerate(acts):
            edit = one_of(notes, act, at, number)
            library.apply(edit)
            done.append((edit, list(notes)))
            ((before, after),) = edit.notes
            notes = [one for one in notes if one != before] + ([after] if after else [])
            notes.sort(key=lambda note: note.created)
            assert notes_of(library) == tuple(notes)
        for edit, notes in reversed(done):
            library.apply(edit.reversed)
            assert notes_of(library) == tuple(notes)


def one_of(notes, act, at, number):
    """An edit that adds a note, or changes or removes one of `notes`."""
    before = notes[at % len(notes)] if notes and act != "add" else None
    after = None
    if before is None:
        after = a_note(STORY, created=f"{number:04}", tags=("new",))
    elif act == "change":
        after = replace(before, body=f"changed {number}", tags=(f"{number % 3}",))
    return Edit(STORY.id, notes=((before, after),))
