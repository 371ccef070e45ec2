"""What crosses a gutter is worked out once, and again where it has changed."""

from __future__ import annotations

from reader.ui.reading.gutters import gutter_of
from reader.ui.reading.marks import ArticleMarks
from tests.ui.reading.conftest import HURT, ROOF


def ends(gutter):
    return [(one.start, one.finish) for one in gutter.in_view()]


def test_only_what_has_an_end_in_view_crosses(slots):
    left, right = slots[0].sheet, slots[1].sheet
    assert ends(gutter_of(left, right)) == [ROOF, HURT[:2]]
    for slot in slots[:2]:
        slot.strip.setValue(300)
    assert ends(gutter_of(left, right)) == []
    slots[1].strip.setValue(0)
    assert ends(gutter_of(left, right)) == [ROOF, HURT[:2]]


def test_it_is_made_once_and_again_when_marks_lines_or_neighbours_change(desk, slots):
    left, right = slots[0].sheet, slots[1].sheet
    made = gutter_of(left, right)
    slots[0].strip.setValue(50)
    assert gutter_of(left, right) is made
    desk.set_zoom(150)
    larger = gutter_of(left, right)
    assert larger is not made
    left.mark(ArticleMarks())
    assert ends(gutter_of(left, right)) == []
    assert gutter_of(slots[2].sheet, right) is not larger
