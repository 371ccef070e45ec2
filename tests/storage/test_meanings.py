"""What a colour means is kept, one meaning a colour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.note import COLORS, Meaning
from reader.storage.meanings import Meanings
from tests.making import any_text, in_memory


@pytest.fixture
def meanings(library):
    return Meanings(library.db)


@given(st.lists(st.builds(Meaning, st.sampled_from(COLORS), any_text)))
def test_the_last_meaning_of_each_colour_counts(said):
    with in_memory() as library:
        meanings = Meanings(library.db)
        for meaning in said:
            meanings.put(meaning)

        assert {one.color: one for one in meanings.all()} == {one.color: one for one in said}
        assert len(meanings.all()) == len({one.color for one in said})


def test_a_removed_meaning_is_gone_and_the_others_stay(meanings):
    meanings.put(Meaning("mint", "sure"))
    meanings.put(Meaning("rose", "doubtful"))
    meanings.remove(Meaning("mint", "whatever"))

    assert meanings.all() == (Meaning("rose", "doubtful"),)


def test_a_sign_that_cannot_be_kept_is_replaced(meanings):
    meanings.put(Meaning("mint", "\ud83d"))

    assert meanings.all() == (Meaning("mint", "\ufffd"),)
