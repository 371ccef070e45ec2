"""Patterns: each colour of notes has its own, and none leaves its box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.pdf.hatching import hatch
from reader.export.pdf.sheet import Box
from reader.model.note import COLORS

lengths = st.floats(0.1, 400)
colours = st.sampled_from([f"note_{color}" for color in COLORS])


@given(lengths, lengths, lengths, lengths, colours)
def test_no_line_leaves_its_box(left, top, width, height, colour):
    box = Box(left, top, left + width, top + height)
    for line in hatch(box, colour):
        for x, y in line:
            assert box.left - 1e-6 <= x <= box.right + 1e-6
            assert box.top - 1e-6 <= y <= box.bottom + 1e-6


def test_each_colour_has_a_pattern_of_its_own_and_what_is_no_note_has_none():
    box = Box(10, 20, 40, 34)
    patterns = {color: tuple(hatch(box, f"note_{color}")) for color in COLORS}
    assert all(patterns.values())
    assert len(set(patterns.values())) == len(COLORS)
    assert not tuple(hatch(box, "match"))


@pytest.mark.parametrize("colour", ["note_yellow", "note_mint"])
def test_the_pattern_goes_on_where_one_box_ends_and_the_next_begins(colour):
    def points(*boxes):
        lines = {line for box in boxes for line in hatch(box, colour)}
        return {(round(x, 3), round(y, 3)) for line in lines for x, y in line}

    halves = points(Box(10, 20, 25, 34), Box(25, 20, 40, 34))
    assert points(Box(10, 20, 40, 34)) <= halves
