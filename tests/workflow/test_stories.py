"""Stories are made and changed, and an edit shows what it makes of one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.article import Article
from reader.model.edit import Edit
from reader.model.story import Opened
from reader.workflow.notes import new_note, note_removed, note_written
from reader.workflow.stories import applied, new_story, story_changed, story_deleted

A = Article("a.txt", "aa", "The bridge was closed.", title="Bridge shut")
B = Article("b.txt", "bb", "The bridge is open.", source="Post")
BOTH = {A.key: A, B.key: B}


@pytest.fixture
def opened():
    return Opened(new_story([A]), (A,))


def test_a_new_story_is_named_by_its_first_headline_else_its_first_outlet():
    assert new_story([A, B]).name == "Bridge shut"
    assert new_story([B, A]).name == "Post"
    assert new_story([A, B]).articles == (A.key, B.key)


def test_a_change_is_about_the_story_it_changes(opened):
    story = opened.story

    assert story_changed(None, story) == Edit(story.id, stories=((None, story),))
    assert story_changed(story, None).reversed == story_changed(None, story)
    with pytest.raises(ValueError, match="no story"):
        story_changed(None, None)


def test_an_edit_of_the_story_shows_its_articles(opened):
    after = replace(opened.story, articles=(B.key, A.key))

    assert applied(opened, story_changed(opened.story, after), BOTH) == Opened(after, (B, A))


def test_what_is_known_of_an_article_now_is_shown(opened):
    told = replace(A, source="The Journal")
    edit = Edit(opened.story.id, articles=((A, told),))

    after = applied(opened, edit, BOTH)

    assert after == replace(opened, articles=(told,))
    assert applied(replace(opened, articles=(told,)), edit.reversed, BOTH) == opened


def after(opened, edit):
    """Return what an edit makes of a story that it leaves there."""
    found = applied(opened, edit, BOTH)
    assert found is not None
    return found


def test_a_story_that_is_deleted_keeps_what_it_has(opened):
    deleted = after(opened, story_deleted(opened.story))
    assert deleted.story.deleted

    assert applied(deleted, story_changed(deleted.story, opened.story), BOTH) == opened


def test_a_story_that_is_removed_is_gone(opened):
    assert applied(opened, story_changed(opened.story, None), BOTH) is None


def test_notes_come_go_and_change_in_their_place(opened):
    one, two = (replace(new_note("s", ()), created=f"2026-0{at}", body="x") for at in (1, 2))
    opened = after(opened, note_written(None, two))
    opened = after(opened, note_written(None, one))
    assert [note.id for note in opened.notes] == [one.id, two.id]

    changed = after(opened, note_written(one, replace(one, body="y")))
    assert [note.body for note in changed.notes] == ["y", "x"]
    assert after(opened, note_removed(one)).notes == opened.notes[1:]
    assert after(opened, note_removed(new_note("s", ()))).notes == opened.notes


def test_an_edit_that_says_nothing_of_notes_leaves_them_as_they_are(opened):
    assert applied(opened, Edit(opened.story.id), BOTH) == opened
