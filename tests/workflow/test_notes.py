"""Notes are begun and changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from reader.model.article import Article
from reader.model.target import target_on
from reader.model.text import Span
from reader.workflow.notes import new_note, note_removed, note_written, says_something

ARTICLE = Article("a.txt", "aa", "The bridge was closed.")


def test_a_new_note_has_its_places_an_id_of_its_own_and_when_it_was_made():
    target = target_on(ARTICLE, Span(4, 10))
    note, other = new_note("s1", [target]), new_note("s1", [])

    assert (note.story, note.targets, note.body) == ("s1", (target,), "")
    assert note.id != other.id
    assert note.created == note.changed
    assert datetime.fromisoformat(note.created).utcoffset() is not None


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({}, False),
        ({"body": " \n"}, False),
        ({"color": "mint"}, False),
        ({"body": "Why?"}, True),
        ({"tags": ("toll",)}, True),
        ({"status": "to check"}, True),
    ],
)
def test_a_note_says_something_by_words_tags_or_status(change, says):
    assert says_something(replace(new_note("s1", []), **change)) is says


def test_a_note_that_is_written_was_changed_now_and_keeps_its_birth():
    before = replace(new_note("s1", []), changed="2020-01-01T00:00:00.000+00:00")
    ((old, new),) = note_written(before, replace(before, body="Why?")).notes

    assert old == before
    assert new is not None
    assert (new.body, new.created) == ("Why?", before.created)
    assert new.changed > before.changed


def test_a_note_that_is_removed_can_come_back():
    note = new_note("s1", [])
    edit = note_removed(note)

    assert (edit.story, edit.notes) == ("s1", ((note, None),))
    assert edit.reversed.notes == ((None, note),)
