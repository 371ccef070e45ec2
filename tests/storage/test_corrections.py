"""Corrections come back as they were made."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.correction import SCOPES, SUBJECTS, Correction
from reader.model.target import Target
from reader.storage.corrections import Corrections
from reader.storage.stories import Stories
from tests.making import a_correction, a_story, any_targets, any_text, in_memory

STORY = a_story()
any_correction = st.builds(
    Correction,
    *(st.uuids().map(str), st.just(STORY.id), st.sampled_from(SUBJECTS), any_text, any_text),
    *(st.sampled_from(SCOPES), any_targets, any_text, any_text),
)


@pytest.fixture
def corrections(library):
    Stories(library.db).put(STORY)
    return Corrections(library.db)


@given(any_correction, any_correction)
def test_any_correction_comes_back_as_it_was_also_in_the_place_of_another(before, after):
    with in_memory() as library:
        Stories(library.db).put(STORY)
        corrections = Corrections(library.db)
        corrections.put(before)
        assert corrections.of(STORY.id) == (before,)

        corrections.put(replace(after, id=before.id))
        assert corrections.of(STORY.id) == (replace(after, id=before.id),)


def test_corrections_come_oldest_first_and_only_those_of_the_story(library, corrections):
    other = a_story()
    Stories(library.db).put(other)
    late, early = a_correction(STORY, created="2026-02"), a_correction(STORY, created="2026-01")
    beside = a_correction(STORY, created="2026-01")
    for one in (late, early, beside, a_correction(other)):
        corrections.put(one)

    assert corrections.of(STORY.id) == (early, beside, late)


def test_a_removed_correction_is_gone_with_its_targets(corrections):
    one = a_correction(STORY, targets=(Target("k"),))
    corrections.put(one)
    corrections.remove(one)

    assert corrections.of(STORY.id) == ()
    query = "SELECT count(*) FROM correction_target"
    assert corrections._db.execute(query).fetchone() == (0,)


def test_a_correction_of_an_unknown_story_is_refused(corrections):
    with pytest.raises(sqlite3.IntegrityError):
        corrections.put(a_correction(a_story()))


def test_a_sign_that_cannot_be_kept_is_replaced(corrections):
    corrections.put(a_correction(STORY, machine="\ud83d", user="a\udc00"))

    (one,) = corrections.of(STORY.id)
    assert (one.machine, one.user) == ("\ufffd", "a\ufffd")
