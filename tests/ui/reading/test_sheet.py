"""What lies where on a pane."""

from __future__ import annotations

from reader.model.text import Span
from reader.ui.reading.marks import MarkKind
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


def test_with_more_than_three_articles_the_margin_is_wide_before_anything_is_known(
    view, comparison
):
    widths = []
    for count in (3, 4):
        view.articles = count
        sheet = Sheet(0, comparison.articles[0], view)
        sheet.set_width(332)
        widths.append(sheet.columns.text)
    assert widths[0] - widths[1] == 8


def test_the_text_stays_where_it_is_when_the_comparison_arrives(desk, comparison):
    desk.show_articles(comparison.articles)
    slots = desk._row.slots
    slots[0].strip.setValue(31)
    before = [(s.sheet.columns, tuple(s.sheet.flow.lines), s.strip.value()) for s in slots]
    desk.show_comparison(comparison)
    assert [(s.sheet.columns, tuple(s.sheet.flow.lines), s.strip.value()) for s in slots] == before
    assert slots[0].sheet.signs


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
