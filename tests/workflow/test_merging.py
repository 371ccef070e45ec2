"""A colleague's copy is merged: both sides' notes stay, and what contradicts is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.bundle import Bundle
from reader.model.note import Meaning
from reader.model.story import Opened
from reader.model.target import target_on
from reader.model.text import Span
from reader.workflow.merging import Conflict, merged
from tests.making import NOW, a_correction, a_note, a_story, imported

LATER = "2026-02-03T04:05:06+00:00"
FIRST, SECOND, THIRD = imported("One."), imported("Two."), imported("Three.")


@pytest.fixture
def ours():
    story = a_story(FIRST, SECOND, hidden=frozenset({SECOND.article.key}))
    return Opened(story, (FIRST.article, SECOND.article), (a_note(story),), ())


def copy_of(ours, **changes):
    made = Bundle(ours.story, (FIRST, SECOND), ours.notes, ours.corrections, (), NOW)
    return replace(made, **changes)


def come(exchanges):
    """What an edit adds; nothing goes or changes."""
    found = [after for before, after in exchanges if before is None and after is not None]
    assert len(found) == len(exchanges)
    return tuple(found)


def applied(ours, edit):
    """The story after an edit that only adds to it."""
    ((_, story),) = edit.stories or ((None, ours.story),)
    notes = (*ours.notes, *come(edit.notes))
    corrections = (*ours.corrections, *come(edit.corrections))
    return replace(ours, story=story, notes=notes, corrections=corrections)


def test_a_story_that_is_not_here_comes_whole(ours):
    correction = a_correction(ours.story)
    theirs = copy_of(ours, corrections=(correction,), meanings=(Meaning("yellow", "ask"),))
    result = merged(None, theirs)
    assert (result.new, result.articles, result.notes, result.corrections) == (True, 2, 1, 1)
    assert result.edit.stories == ((None, ours.story),)
    assert result.edit.notes == ((None, ours.notes[0]),)
    assert result.edit.meanings == ((None, Meaning("yellow", "ask")),)
    assert result.changes


def test_the_same_copy_changes_nothing(ours):
    result = merged(ours, copy_of(ours))
    assert not result.changes
    assert (result.articles, result.notes, result.corrections, result.conflicts) == (0, 0, 0, ())
    touched = replace(ours.notes[0], changed=LATER)
    assert not merged(ours, copy_of(ours, notes=(touched,))).changes, "only its date is another"


def test_what_only_they_have_is_added_and_what_is_hidden_here_stays_so(ours):
    story = replace(ours.story, articles=(THIRD.article.key, FIRST.article.key))
    note = a_note(ours.story, body="Theirs")
    theirs = copy_of(ours, story=story, imported=(THIRD, FIRST), notes=(*ours.notes, note))
    result = merged(ours, theirs)
    ((before, after),) = result.edit.stories
    assert before == ours.story
    assert after is not None
    assert after.articles == (*ours.story.articles, THIRD.article.key)
    assert after.hidden == ours.story.hidden
    assert result.edit.notes == ((None, note),)
    assert result.articles == 1


def test_a_note_that_both_wrote_on_is_kept_twice_and_told_and_never_a_third_time(ours):
    (mine,) = ours.notes
    theirs = copy_of(ours, notes=(replace(mine, body="Otherwise", changed=LATER),))
    result = merged(ours, theirs)
    (copy,) = come(result.edit.notes)
    assert copy.id != mine.id
    assert copy.body == "Otherwise"
    assert result.conflicts == (Conflict("note", mine.body, "Otherwise"),)
    again = merged(applied(ours, result.edit), theirs)
    assert not again.changes
    assert again.conflicts == ()


def test_what_was_handed_on_without_names_is_known_again(ours):
    signed = replace(ours, notes=(replace(ours.notes[0], author="Ida"),))
    assert not merged(signed, copy_of(ours)).changes
    assert merged(ours, copy_of(signed)).notes == 1, "they say who wrote it"


def test_what_they_write_on_a_note_that_got_another_id_here_comes_too(ours):
    note = a_note(ours.story)
    taken = frozenset({note.id})
    here = applied(ours, merged(ours, copy_of(ours, notes=(note,)), (), taken).edit)
    again = merged(
        here, copy_of(ours, notes=(replace(note, body="More", changed=LATER),)), (), taken
    )
    (copy,) = come(again.edit.notes)
    assert copy.body == "More"
    assert copy.id not in {note.id, *(one.id for one in here.notes)}
    assert again.conflicts == (Conflict("note", note.body, "More"),)


def test_a_correction_of_the_same_thing_is_told_and_ours_stands(ours):
    at = (target_on(FIRST.article, Span(0, 3)),)
    mine = a_correction(ours.story, subject="speaker", user="Tolk", targets=at)
    same = replace(a_correction(ours.story), subject="speaker", user="Tolk", targets=at)
    other = replace(same, id="other", user="Orr")
    ours = replace(ours, corrections=(mine,))
    assert not merged(ours, copy_of(ours, corrections=(mine, same))).changes
    result = merged(ours, copy_of(ours, corrections=(other,)))
    assert not result.changes
    assert result.conflicts == (Conflict("correction", "Tolk", "Orr"),)
    wider = replace(same, id="wider", scope="story")
    assert len(merged(ours, copy_of(ours, corrections=(wider,))).conflicts) == 1
    elsewhere = replace(other, targets=(target_on(SECOND.article, None),))
    assert merged(ours, copy_of(ours, corrections=(elsewhere,))).corrections == 1


def test_ids_that_other_stories_here_have_are_not_taken_from_them(ours):
    note, correction = a_note(ours.story), a_correction(ours.story)
    theirs = copy_of(ours, notes=(*ours.notes, note), corrections=(correction,))
    taken = frozenset({note.id, correction.id})
    result = merged(ours, theirs, taken=taken)
    (new,), (corrected,) = come(result.edit.notes), come(result.edit.corrections)
    assert new.id not in taken
    assert corrected.id not in taken
    assert (new.body, corrected.machine) == (note.body, correction.machine)
    assert not merged(applied(ours, result.edit), theirs, taken=taken).changes


def test_what_a_colour_means_here_stands(ours):
    theirs = copy_of(ours, meanings=(Meaning("yellow", "check"), Meaning("rose", "unused")))
    result = merged(ours, theirs, (Meaning("yellow", "ask"),))
    assert result.edit.meanings == ()
    assert result.conflicts == (Conflict("meaning", "ask", "check"),)
    assert merged(ours, theirs, (Meaning("yellow", "check"),)).conflicts == ()
    blank = copy_of(ours, meanings=(Meaning("yellow", ""),))
    assert merged(ours, blank).edit.meanings == ()


def test_another_name_is_told_and_ours_stays(ours):
    theirs = copy_of(ours, story=replace(ours.story, name="Their name"))
    result = merged(ours, theirs)
    assert result.conflicts == (Conflict("name", ours.story.name, "Their name"),)
    assert not result.changes


def test_a_deleted_story_comes_back(ours):
    deleted = replace(ours, story=replace(ours.story, deleted=NOW))
    result = merged(deleted, copy_of(ours))
    assert result.edit.stories == ((deleted.story, ours.story),)
    assert result.edit.reversed.stories == ((ours.story, deleted.story),)
