"""Outlines of passages and ends of ribbons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.bands import Band, End, left_end, outline, right_end


def band(number, left, right, *, opens=False, closes=False):
    return Band(24 * number, 24 * number + 24, left, right, opens, closes)


def test_a_passage_of_one_line_is_a_rectangle_clear_of_its_neighbours():
    assert outline([band(0, 10, 90)]) == (((90, 1), (90, 23), (10, 23), (10, 1)),)


def test_lines_of_one_width_make_one_rectangle():
    (polygon,) = outline([band(0, 0, 90), band(1, 0, 90)])
    assert polygon == ((90, 1), (90, 47), (0, 47), (0, 1))


def test_a_step_leaves_a_pixel_free_on_the_side_of_the_other_passage():
    (polygon,) = outline([band(0, 40, 90), band(1, 0, 60)])
    assert polygon == (
        (90, 1),
        (90, 23),  # below the first line's end stands other text: clear above it
        (60, 23),
        (60, 47),
        (0, 47),
        (0, 25),  # and below the words before the passage
        (40, 25),
        (40, 1),
    )


def test_a_line_that_juts_out_to_the_right_begins_below_the_words_above_it():
    (polygon,) = outline([band(0, 0, 60), band(1, 20, 90)])
    assert (60, 25) in polygon
    assert (20, 23) in polygon


def test_lines_that_do_not_touch_are_outlined_apart():
    assert len(outline([band(0, 80, 90), band(1, 0, 60)])) == 2
    assert len(outline([band(0, 0, 90), band(2, 0, 90)])) == 2


def test_an_inset_draws_every_side_in():
    assert outline([band(0, 10, 90)], 0.5) == (
        ((89.5, 1.5), (89.5, 22.5), (10.5, 22.5), (10.5, 1.5)),
    )


def test_a_ribbon_leaves_where_the_lines_reach_the_side():
    bands = [
        band(0, 40, 90, closes=True),
        band(1, 0, 90, opens=True, closes=True),
        band(2, 0, 30, opens=True),
    ]
    assert right_end(bands) == End(1, 47)
    assert left_end(bands) == End(25, 71)


def test_a_ribbon_at_a_passage_inside_a_line_is_a_stub_at_the_lines_middle():
    inside = [band(0, 20, 60)]
    assert right_end(inside) == left_end(inside) == End(9, 15)


@given(st.lists(st.floats(-5000, 5000), min_size=2, max_size=10))
def test_drawing_in_keeps_the_order_and_stays_near(heights):
    heights.sort()
    drawn = [End(y, y).clamped(400, 24).top for y in heights]
    assert drawn == sorted(drawn)
    assert all(-24 <= y <= 424 for y in drawn)


@given(st.floats(0, 400))
def test_what_is_in_view_is_not_moved_by_drawing_in(y):
    assert End(y, y).clamped(400, 24) == End(y, y)


@pytest.mark.parametrize(
    ("end", "away"),
    [(End(-9, -1), 1), (End(-9, 1), 0), (End(399, 420), 0), (End(410, 420), 10)],
)
def test_an_end_is_as_far_out_of_view_as_all_of_it_is(end, away):
    assert end.beyond(400) == away
