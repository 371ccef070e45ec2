"""Notes come back as they were written."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.note import COLORS, STATUSES, Note
from reader.model.target import Target
from reader.model.text import Span
from reader.storage.notes import Notes
from reader.storage.search import Search
from reader.storage.stories import Stories
from tests.making import NOW, a_note, a_story, any_targets, any_text, in_memory

STORY = a_story()
any_note = st.builds(
    Note,
    *(st.uuids().map(str), st.just(STORY.id), any_targets, any_text, any_text, any_text),
    st.sampled_from(COLORS),
    st.lists(any_text, max_size=3, unique=True).map(tuple),
    *(st.sampled_from(STATUSES), any_text),
)


@pytest.fixture
def notes(library):
    Stories(library.db).put(STORY)
    return Notes(library.db)


def found(notes, word):
    """The numbers of the notes that a search for `word` meets."""
    query = "SELECT rowid FROM note_words WHERE note_words MATCH ?"
    return [number for (number,) in notes._db.execute(query, (word,))]


@given(any_note, any_note)
def test_any_note_comes_back_as_it_was_also_in_the_place_of_another(before, after):
    with in_memory() as library:
        Stories(library.db).put(STORY)
        notes = Notes(library.db)
        notes.put(before)
        assert notes.of(STORY.id) == (before,)

        notes.put(replace(after, id=before.id))
        assert notes.of(STORY.id) == (replace(after, id=before.id),)


@given(st.permutations(range(4)))
def test_notes_come_oldest_first_and_of_one_moment_as_they_were_kept(order):
    with in_memory() as library:
        Stories(library.db).put(STORY)
        notes = Notes(library.db)
        made = [a_note(STORY, created=f"2026-01-0{day // 2 + 1}") for day in order]
        for note in made:
            notes.put(note)

        assert notes.of(STORY.id) == tuple(sorted(made, key=lambda note: note.created))


def test_a_removed_note_is_gone_with_all_it_had(notes):
    note = a_note(STORY, targets=(Target("k", Span(0, 4), "ship"),), tags=("harbour",))
    notes.put(note)
    notes.remove(note)

    assert notes.of(STORY.id) == ()
    assert notes.tags() == ()
    assert found(notes, "ferry") == []
    for table in ("note_target", "note_tag", "tag"):
        assert notes._db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_only_the_notes_of_the_story_come(library, notes):
    other = a_story()
    Stories(library.db).put(other)
    here, there = a_note(STORY, tags=("a",)), a_note(other, tags=("b",))
    notes.put(here)
    notes.put(there)

    assert notes.of(STORY.id) == (here,)
    assert notes.of(other.id) == (there,)
    assert notes.of("unknown") == ()


def test_a_note_of_an_unknown_story_is_refused(notes):
    with pytest.raises(sqlite3.IntegrityError):
        notes.put(a_note(a_story()))

    assert notes.of_no_story("k") == ()


def test_a_note_is_found_by_its_words_its_tags_and_what_it_is_about(notes):
    note = a_note(STORY, targets=(Target("k", Span(0, 4), "the ship"),), tags=("harbour",))
    notes.put(note)
    assert found(notes, "ferry") == found(notes, "ship") == found(notes, "harbour") != []

    notes.put(replace(note, body="Ask the pilot", targets=(), tags=()))
    assert found(notes, "ferry") == found(notes, "ship") == found(notes, "harbour") == []
    assert len(found(notes, "pilot")) == 1


def test_two_passages_that_a_note_is_about_are_not_run_together(notes):
    targets = (
        Target("k", Span(0, 4), "five of its members,"),
        Target("k", None, ""),
        Target("l", Span(7, 9), "one Arudian\n\neleven"),
    )
    notes.put(a_note(STORY, targets=targets))

    (result,) = Search(notes._db).find("members").found
    assert result.heading == "five of its members, · one Arudian eleven"


def test_the_index_of_notes_stays_in_order_and_is_merged_as_notes_are_kept(notes):
    for number in range(255):
        notes.put(a_note(STORY, body=f"{number} words {number % 7} and more {number * 31}"))

    notes._db.execute("INSERT INTO note_words (note_words, rank) VALUES ('integrity-check', 1)")
    (parts,) = notes._db.execute("SELECT count(DISTINCT segid) FROM note_words_idx").fetchone()
    assert parts < 10
    (by_itself,) = notes._db.execute(
        "SELECT v FROM note_words_config WHERE k = 'automerge'"
    ).fetchone()
    assert by_itself == 0


def test_a_sign_that_cannot_be_kept_is_replaced_and_the_note_is_not_lost(notes):
    notes.put(a_note(STORY, body="typed \ud83d", tags=("\udc00",)))

    (note,) = notes.of(STORY.id)
    assert (note.body, note.tags) == ("typed \ufffd", ("\ufffd",))


def test_the_tag_used_most_comes_first_and_one_no_longer_used_not_at_all(notes):
    first, *others = [
        a_note(STORY, tags=("b", "z")),
        a_note(STORY, tags=("b", "a")),
        a_note(STORY, tags=("c", "b", "a")),
    ]
    for note in (first, *others):
        notes.put(note)
    assert notes.tags() == ("b", "a", "c", "z")

    notes.put(replace(first, tags=("c",)))
    assert notes.tags() == ("a", "b", "c")


def test_notes_of_no_story_come_by_the_text_they_are_on(notes):
    notes._db.executescript(
        f"""
        INSERT INTO note (number, id, body, color, status, created, changed) VALUES
            (1, 'late', 'x', 'yellow', 'none', '2026-02-02', '{NOW}'),
            (2, 'early', 'y', 'yellow', 'none', '2026-01-01', '{NOW}'),
            (3, 'other', 'z', 'yellow', 'none', '2026-01-01', '{NOW}');
        INSERT INTO note_target VALUES (1, 0, 'text', 3, 9, 'words', '', ''),
            (2, 0, 'text', NULL, NULL, '', '', ''), (3, 0, 'another', NULL, NULL, '', '', '');
        """
    )
    notes.put(a_note(STORY, targets=(Target("text"),)))

    assert notes.of_no_story("text") == (
        Note("early", "", (Target("text"),), "y", "2026-01-01", NOW),
        Note("late", "", (Target("text", Span(3, 9), "words"),), "x", "2026-02-02", NOW),
    )
