"""Marks: grounds that spare what lies over them, and share what several lie on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.pdf.mark import BESIDE, shared, without
from reader.export.pdf.sheet import Band


def test_a_ground_spares_what_lies_over_it():
    line = Band(1, 100, 200, 50)
    middle = without([line], [Band(1, 140, 160, 50)])
    assert [(band.left, band.right) for band in middle] == [
        (100, pytest.approx(137.6)),
        (pytest.approx(162.4), 200),
    ]
    assert without([line], [Band(1, 90, 210, 50)]) == []
    assert without([line], [Band(1, 140, 160, 65), Band(2, 140, 160, 50)]) == [line]
    assert without([line], [Band(1, 200, 260, 50)]) == [line]


def _ends(bands):
    return [(round(band.left, 3), round(band.right, 3), band.stripe) for band in bands]


def test_colours_on_the_same_words_share_the_height_of_the_line():
    yellow = ("yellow", [Band(1, 100, 200, 50), Band(1, 100, 150, 65)])
    mint = ("mint", [Band(1, 150, 260, 50)])
    first, second = shared([yellow, mint])
    assert _ends(first) == [(100, 147.6, (0, 1)), (150, 200, (0, 2)), (100, 150, (0, 1))]
    assert _ends(second) == [(150, 200, (1, 2)), (202.4, 260, (0, 1))]


def test_a_colour_is_painted_once_and_without_a_seam():
    outer, inner = Band(1, 100, 200, 50), Band(1, 120, 150, 50)
    first, second = shared([("rose", [outer]), ("rose", [inner])])
    assert _ends(first) == [(100, 200, (0, 1))]
    assert second == []


SPANS = st.tuples(st.sampled_from(["a", "b", "c"]), st.integers(0, 40), st.integers(1, 40))


@given(st.lists(SPANS, max_size=8))
def test_grounds_never_overlap_and_cover_all_that_is_marked(spans):
    bands = [(colour, Band(0, x * 5.0, (x + wide) * 5.0, 50)) for colour, x, wide in spans]
    painted = shared([(colour, [band]) for colour, band in bands])
    for x in (left + 2.5 for left in range(0, 420, 5)):
        wanted = {colour for colour, band in bands if band.left <= x <= band.right}
        found = [
            (colour, part.stripe)
            for (colour, _), parts in zip(bands, painted, strict=True)
            for part in parts
            if part.left - BESIDE <= x <= part.right + BESIDE
        ]
        assert {colour for colour, _ in found} == wanted
        assert sorted(stripe for _, stripe in found) == [
            (i, len(wanted)) for i in range(len(wanted))
        ]
