"""Widths of panes and heights of lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.reading.measures import Columns, Measures, columns, pane_widths


def test_lines_keep_to_the_rhythm_of_four():
    lines = [Measures(zoom).line for zoom in (50, 94, 100, 125, 150, 300)]
    assert lines == [12, 24, 24, 32, 36, 72]


def test_marks_hang_on_the_baseline_in_proportion():
    assert (Measures(100).rise, Measures(100).scaled(3), Measures(100).paragraph) == (17, 3, 12)
    assert (Measures(200).rise, Measures(200).scaled(3), Measures(200).paragraph) == (34, 6, 24)
    assert Measures(50).scaled(0.5) == 1


def test_larger_letters_need_wider_panes_and_smaller_ones_no_narrower():
    assert Measures(150).narrowest == 480
    assert Measures(50).narrowest == 320


def test_all_columns_are_alike():
    assert set(pane_widths(996, 3, 320)) == {332}
    column = columns(332, margin=28, longest=900)
    assert column == Columns(332, 63, 233)
    assert column.strip == 324


def test_a_wider_pane_has_more_room_for_names_but_not_without_end():
    assert [
        columns(width, margin=28, longest=900).left for width in (300, 320, 400, 464, 700)
    ] == [
        60,
        60,
        80,
        96,
        96,
    ]


def test_what_the_longest_line_leaves_goes_to_both_margins():
    assert columns(800, margin=28, longest=500) == Columns(800, 180, 500)


def test_a_column_never_vanishes():
    assert columns(10, margin=28, longest=500).text == 1


def test_no_panes_need_no_widths():
    assert pane_widths(1000, 0, 320) == ()


@given(st.integers(320, 4000), st.integers(1, 20))
def test_only_whole_panes_are_in_view_and_none_is_too_narrow(available, count):
    widths = pane_widths(available, count, 320)
    assert len(widths) == count
    assert all(320 <= width <= available for width in widths)
    assert sum(widths[: min(count, available // 320)]) == available
