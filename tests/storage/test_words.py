"""What is typed can be kept, sign for sign."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.storage.words import storable
from tests.making import any_text


@given(any_text)
def test_what_utf_8_can_hold_stays_as_it_is(words):
    assert storable(words) == words


@given(st.text(st.characters()))
def test_nothing_is_left_that_utf_8_cannot_hold_and_no_sign_moves(words):
    kept = storable(words)

    assert len(kept) == len(words)
    kept.encode()


def test_a_lone_surrogate_becomes_the_sign_for_an_unknown_one():
    assert storable("a\ud83db\udc00") == "a\ufffdb\ufffd"
