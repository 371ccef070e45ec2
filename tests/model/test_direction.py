"""Texts run the way most of their letters do."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.direction import has_right_to_left, runs_right_to_left, stretches

ARABIC = "أغلق الجسر يوم الاثنين"
HEBREW = "הגשר נסגר ביום שני"


@pytest.mark.parametrize("text", [ARABIC, HEBREW, f"BBC: {ARABIC}.", f"“{HEBREW}” (Sorn)"])
def test_arabic_and_hebrew_run_from_right_to_left(text):
    assert runs_right_to_left(text)
    assert has_right_to_left(text)


@pytest.mark.parametrize(
    "text", ["", "…", "12", "The bridge", "Мост", "大桥", f"The word {HEBREW[:4]} means a bridge."]
)
def test_others_run_from_left_to_right(text):
    assert not runs_right_to_left(text)


def test_a_paragraph_follows_what_is_around_it_unless_it_is_mostly_of_the_other_kind():
    mixed = f"Sorn Gazette and Pilot: {ARABIC[:12]}"

    assert not runs_right_to_left(mixed)
    assert runs_right_to_left(mixed, around=True)
    assert runs_right_to_left("12", around=True)
    assert not runs_right_to_left("The Sorn Gazette says so.", around=True)


def test_words_that_touch_stand_on_one_stretch():
    assert stretches([(4, 10), (0, 4.2), (20, 30), (12, 12)]) == [(0, 10), (20, 30)]
    assert stretches([]) == []


edges = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)).map(sorted).map(tuple))


@given(edges)
def test_stretches_are_in_order_and_apart_and_hold_every_word(edges):
    found = stretches(edges)

    assert found == sorted(found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
    for edge in edges:
        held = [one for one in found if one[0] <= edge[0] and edge[1] <= one[1]]
        assert held or edge[0] == edge[1]
