"""What lies where on a pane."""

from __future__ import annotations

from reader.model.text import Span
from reader.ui.reading.marks import MarkKind, marks_of
from reader.ui.reading.measures import OUTDENT, OVERHANG
from reader.ui.reading.sheet import Sheet, touches
from tests.ui.reading.conftest import HURT, ROOF, TOWN


def test_a_counterpart_in_a_neighbour_has_a_ribbon_and_one_further_off_a_letter(slots):
    sheet = slots[0].sheet
    assert sheet.joined(ROOF[0].span, sheet.right)
    assert not sheet.joined(ROOF[0].span, sheet.left)
    line = sheet.flow.line_of(HURT[0].span.start)
    assert [sign.text for sign in sheet.signs[line]] == ["C"]


def test_hiding_the_pane_between_makes_the_far_one_a_neighbour(desk, slots):
    desk.set_pane_visible(1, visible=False)
    sheet = slots[0].sheet
    assert sheet.neighbours() == (None, 2)
    assert sheet.joined(HURT[0].span, sheet.right)
    letters = {sign.text for signs in sheet.signs.values() for sign in signs if sign.counterpart}
    assert letters == {"B"}


def test_a_figure_that_differs_has_a_sign_after_the_letters(slots):
    signs = [[s.text for s in row] for row in slots[0].sheet.signs.values()]
    assert ["≠"] in signs or ["C", "≠"] in signs


def test_a_tint_runs_to_the_gutter_only_where_a_ribbon_leaves(slots):
    sheet = slots[0].sheet
    joined = sheet.tinted(ROOF[0].span)
    assert joined[0].left == -OUTDENT
    assert joined[0].right == sheet.columns.width - sheet.columns.left
    apart = [band for band in sheet.tinted(TOWN[0].span) if band.closes]
    assert apart[0].right == sheet.columns.text + OVERHANG


def test_two_passages_on_one_line_leave_a_pixel_between_them(slots):
    sheet = slots[0].sheet
    before = sheet.tinted(ROOF[0].span)[-1]
    after = sheet.tinted(HURT[0].span)[0]
    if before.top == after.top:
        assert after.left - before.right >= 1


def test_three_signs_at_a_passage_widen_the_margin(view, comparison):
    plain = Sheet(0, comparison.articles[0], view)
    plain.set_width(332)
    crowded = Sheet(0, comparison.articles[0], view)
    crowded.set_width(332)
    marks = marks_of(comparison)[0]
    crowded.marks = marks
    hurt = marks.by_span[HURT[0].span]
    object.__setattr__(hurt, "counterparts", hurt.counterparts * 2)
    assert plain.columns.text - crowded.columns.text == 16


def test_hiding_marks_never_moves_the_text(desk, slots):
    before = [(s.sheet.columns, tuple(s.sheet.flow.lines)) for s in slots]
    for kind in MarkKind:
        desk.set_marks(frozenset(MarkKind) - {kind})
        assert [(s.sheet.columns, tuple(s.sheet.flow.lines)) for s in slots] == before


def test_a_sheet_without_lines_extends_over_nothing(sheet_of):
    assert sheet_of("").extent(range(0)) == (0, 0)


def test_spans_touch_a_stretch_when_they_share_a_character():
    assert touches(Span(0, 3), 2, 9)
    assert not touches(Span(0, 3), 3, 9)
