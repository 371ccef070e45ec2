"""Stories come back as they were, with their articles in the user's order."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.story import Entry, Story
from reader.storage.articles import Articles
from reader.storage.notes import Notes
from reader.storage.stories import Stories
from tests.making import NOW, a_note, a_story, any_text, imported, in_memory

SHELF = [imported(text) for text in ("One.", "Two.", "Three.", "Four.")]
KEYS = [one.article.key for one in SHELF]


@st.composite
def any_story(draw):
    keys = tuple(draw(st.lists(st.sampled_from(KEYS), unique=True)))
    hidden = draw(st.frozensets(st.sampled_from(keys))) if keys else frozenset()
    deleted = draw(st.none() | any_text)
    return Story(draw(any_text), draw(any_text), keys, draw(any_text), hidden, deleted)


def shelved(library):
    """The stories of `library`, with some articles on its shelf."""
    for one in SHELF:
        Articles(library.db).put(one)
    return Stories(library.db)


@pytest.fixture
def stories(library):
    return shelved(library)


@given(any_story(), any_story())
def test_any_story_comes_back_as_it_was_also_in_the_place_of_another(before, after):
    with in_memory() as library:
        stories = shelved(library)
        stories.put(before)
        assert stories.get(before.id) == before

        stories.put(replace(after, id=before.id))
        assert stories.get(before.id) == replace(after, id=before.id)
        assert stories.get(before.id + "?") is None


def test_a_story_of_an_article_that_is_not_on_the_shelf_is_refused(stories):
    with pytest.raises(sqlite3.IntegrityError):
        stories.put(a_story(imported("Not there.")))


def test_the_story_opened_last_comes_first_and_a_deleted_one_not_at_all(stories):
    made = [a_story(name=name, created=f"2026-01-0{day}") for day, name in enumerate("abcd", 1)]
    for story in made:
        stories.put(story)
    a, b, c, d = made
    stories.mark_opened(a.id, "2026-02-01")
    stories.put(replace(c, deleted=NOW))

    assert [(one.id, one.name, one.opened) for one in stories.entries()] == [
        (a.id, "a", "2026-02-01"),
        (d.id, "d", "2026-01-04"),
        (b.id, "b", "2026-01-02"),
    ]


def test_a_change_of_a_story_does_not_make_it_opened(stories):
    story = a_story()
    stories.put(story)
    stories.mark_opened(story.id, "2026-02-01")
    stories.put(replace(story, name="Renamed", created="2026-03-01"))

    (entry,) = stories.entries()
    assert (entry.name, entry.opened) == ("Renamed", "2026-02-01")


def test_an_entry_says_how_many_articles_and_notes_there_are(library, stories):
    one, other = a_story(*SHELF[:3]), a_story(*SHELF[:1])
    notes = Notes(library.db)
    stories.put(one)
    stories.put(other)
    first, second = a_note(one), a_note(one)
    for note in (first, second, a_note(other), second):
        notes.put(note)
    assert counts(stories) == {one.id: (3, 2), other.id: (1, 1)}

    notes.remove(first)
    notes.put(replace(second, story=other.id))
    stories.put(replace(one, articles=one.articles[:2]))
    assert counts(stories) == {one.id: (2, 0), other.id: (1, 2)}


def counts(stories):
    """How many articles and notes each story has."""
    return {entry.id: (entry.articles, entry.notes) for entry in stories.entries()}


def test_an_entry_is_all_the_list_shows(stories):
    story = a_story(*SHELF)
    stories.put(story)

    assert stories.entries() == (Entry(story.id, "Bridge", 4, 0, NOW),)


def test_a_story_is_found_by_just_its_articles_in_any_order(stories):
    one, other = a_story(*SHELF[:2]), a_story(*SHELF[:3])
    stories.put(one)
    stories.put(other)
    a, b, c, d = KEYS

    assert stories.of_articles([b, a]) == one.id
    assert stories.of_articles([c, a, b]) == other.id
    for keys in ([a], [a, c], [a, b, d], [a, b, c, d], [a, b, "unknown"], ["unknown"]):
        assert stories.of_articles(keys) is None


def test_of_several_stories_of_the_same_articles_the_one_opened_last_is_found(stories):
    first, last, deleted = (a_story(*SHELF[:2]) for _ in range(3))
    for story in (first, last, deleted):
        stories.put(story)
    stories.mark_opened(last.id, "2026-02-01")
    stories.mark_opened(deleted.id, "2026-02-02")
    stories.put(replace(deleted, deleted=NOW))

    assert stories.of_articles(KEYS[:2]) == last.id


def test_no_articles_are_no_story(stories):
    stories.put(a_story())

    assert stories.of_articles([]) is None


def test_a_removed_story_is_gone_and_its_articles_stay(library, stories):
    story = a_story(*SHELF)
    stories.put(story)
    stories.remove(story)

    assert stories.get(story.id) is None
    assert set(Articles(library.db).get(KEYS)) == set(KEYS)


def test_a_sign_that_cannot_be_kept_is_replaced(stories):
    stories.put(a_story(id="x", name="\ud83d"))

    assert stories.get("x").name == "\ufffd"
