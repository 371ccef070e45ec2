"""Text broken into lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from reader.model.text import Span
from reader.ui.offsets import Offsets
from reader.ui.reading.flow import Flow
from reader.ui.reading.measures import BOTTOM, TOP, Measures
from reader.ui.reading.setting import Setting

TEXT = (
    "Rain \U0001f327\U0001f327 fell on the town.\n\n"
    "The roof of the hall did not hold.\nIt fell in."
)
WORDS = st.lists(
    st.sampled_from(["roof", "\U0001f327", "a", "hall’s", "–", "unforgivingly"]), min_size=1
)


@pytest.fixture
def flow_of(fonts):
    def build(text, width=120, zoom=100, forms=()):
        return Flow(text, Offsets(text), width, Setting(fonts, Measures(zoom), forms))

    return build


def test_every_visible_character_is_on_one_line_and_in_order(flow_of):
    flow = flow_of(TEXT)
    shown = "".join(TEXT[line.start : line.end] for line in flow.lines)
    assert shown.replace(" ", "") == TEXT.replace(" ", "").replace("\n", "")


def test_a_paragraph_begins_half_a_line_lower_and_a_break_inside_one_does_not(flow_of):
    flow = flow_of("One.\n\nTwo.\nThree.", 400)
    assert [line.top for line in flow.lines] == [TOP, TOP + 36, TOP + 60]
    assert [line.paragraph for line in flow.lines] == [0, 1, 1]
    assert flow.height == TOP + 84 + BOTTOM


def test_lines_hang_on_a_baseline_seventeen_below_their_band(flow_of):
    assert all(line.baseline - line.top == 17 for line in flow_of(TEXT).lines)


def test_an_emoji_before_a_place_does_not_move_it(flow_of):
    flow = flow_of("\U0001f327\U0001f327 roof", 400)
    plain = flow_of("roof", 400)
    (band,) = flow.bands(Span(3, 7))
    (same,) = plain.bands(Span(0, 4))
    assert band.right - band.left == pytest.approx(same.right - same.left, abs=0.6)
    assert band.closes
    assert not band.opens


def test_a_band_tells_which_sides_its_words_reach(flow_of):
    flow = flow_of("Rain fell. Roofs fell.", 400)
    (first,), (second,) = flow.bands(Span(0, 10)), flow.bands(Span(11, 22))
    assert (first.opens, first.closes) == (True, False)
    assert (second.opens, second.closes) == (False, True)
    assert first.right < second.left


def test_a_span_over_lines_has_a_band_on_each(flow_of):
    flow = flow_of(TEXT)
    bands = flow.bands(Span(0, len(TEXT)))
    assert [band.top for band in bands] == [line.top for line in flow.lines]
    assert flow.bands(Span(0, len(TEXT))) is bands


def test_a_span_of_nothing_visible_has_no_bands(flow_of):
    flow = flow_of("One.\n\nTwo.", 400)
    assert flow.bands(Span(4, 6)) == ()


def test_a_point_finds_the_character_under_it(flow_of):
    flow = flow_of("Rain \U0001f327 fell.", 400)
    y = flow.lines[0].top + 5
    for offset in range(len("Rain ")):
        x = flow.x_of(offset, 0)
        assert flow.offset_at(x + 1, y, between=False) == offset
    assert flow.offset_at(9999, y) == len("Rain \U0001f327 fell.")
    assert flow.offset_at(-50, y) == 0


def test_only_lines_in_view_are_named(flow_of):
    flow = flow_of(TEXT)
    assert flow.within(0, flow.height) == range(len(flow.lines))
    top = flow.lines[2].top
    assert flow.within(top + 1, top + 2) == range(2, 3)
    assert not flow.within(0, 2)


def test_an_empty_article_has_no_lines_and_answers_all_the_same(flow_of):
    flow = flow_of("")
    assert flow.lines == []
    assert flow.within(0, 100) == range(0)
    assert flow.offset_at(5, 5) == 0


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=WORDS, width=st.integers(20, 200))
def test_lines_follow_each_other_whatever_the_width(flow_of, words, width):
    text = " ".join(words)
    flow = flow_of(text, width)
    for above, below in zip(flow.lines, flow.lines[1:], strict=False):
        assert above.end <= below.start
        assert below.top - above.top == 24
    assert flow.lines[-1].end == len(text)


def test_drawing_leaves_ink_in_the_lines_band(flow_of):
    flow = flow_of("Roof", 200)
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    flow.draw(painter, 0)
    painter.end()
    inked = {y for y in range(60) for x in range(60) if image.pixelColor(x, y).lightness() < 128}
    line = flow.lines[0]
    assert inked
    assert line.top <= min(inked)
    assert max(inked) <= line.baseline + 1


ARABIC = "أغلق الجسر القديم يوم الاثنين بسبب الرياح القوية فوق الوادي."
HEBREW = "הגשר הישן נסגר ביום שני בגלל הרוחות החזקות מעל העמק."


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_a_text_that_runs_from_right_to_left_begins_each_line_at_the_right(flow_of, text):
    flow = flow_of(text, 160)
    assert len(flow.lines) > 1
    for number, line in enumerate(flow.lines):
        assert line.right == pytest.approx(160, abs=1)
        assert line.left >= 0
        assert flow.x_of(line.start, number) == pytest.approx(160, abs=1)
    assert flow.lines[-1].left > 20


def test_its_first_word_is_at_the_right_and_its_last_at_the_left(flow_of):
    flow = flow_of(HEBREW, 2000)
    (first,) = flow.bands(Span(0, 4))
    (last,) = flow.bands(Span(len(HEBREW) - 5, len(HEBREW)))
    assert (first.opens, first.closes) == (False, True)
    assert (last.opens, last.closes) == (True, False)
    assert last.right < first.left < first.right == pytest.approx(2000, abs=1)


def test_words_of_both_directions_have_a_band_where_each_of_them_stands(flow_of):
    text = "The word גשר ישן means old bridge."
    flow = flow_of(text, 2000)
    start = text.index("word")
    (whole,) = flow.bands(Span(0, len(text)))
    assert (whole.left, whole.opens, whole.closes) == (0, True, True)
    before, after = flow.bands(Span(start, text.index("ישן")))
    (first,), (second,) = (
        flow.bands(Span(text.index(word), text.index(word) + 3)) for word in ("גשר", "ישן")
    )
    assert second.right < first.left  # the first Hebrew word stands right of the second
    assert before.right <= second.left + 1
    assert (after.left, after.right) == (
        pytest.approx(first.left, abs=6),
        pytest.approx(first.right, abs=1),
    )


def test_a_click_finds_the_word_that_stands_there(flow_of):
    flow = flow_of(HEBREW, 2000)
    for word in HEBREW.split():
        start = HEBREW.index(word)
        (band,) = flow.bands(Span(start, start + len(word)))
        middle = (band.left + band.right) / 2
        assert start <= flow.offset_at(middle, band.top + 5, between=False) < start + len(word)


def test_each_paragraph_runs_its_own_way(flow_of):
    flow = flow_of(f"{HEBREW}\n\nSorn Gazette: “{HEBREW[:20]}”\n\nThe end.", 2000)
    first, second, third = flow.lines
    assert first.right == pytest.approx(2000, abs=1)
    assert second.right == pytest.approx(2000, abs=1)
    assert third.left == 0


def test_a_line_of_nothing_but_marks_of_direction_has_its_place(flow_of):
    flow = flow_of(f"{HEBREW}\n\n\u200f", 2000)
    assert flow.bands(Span(len(HEBREW) + 2, len(HEBREW) + 3)) == ()


PAGE = "Rain.\n\nWhat to do\n\nStay in.\n\nShut the doors.\n\n“Stay,” she wrote.\n\nThe hall."
FORMS = ("text", "heading", "item", "item", "quote", "caption")


def test_headings_lists_and_quotes_are_set_apart_by_space_and_indent(flow_of):
    plain, page = flow_of(PAGE, 400), flow_of(PAGE, 400, forms=FORMS)
    gaps = [below.top - above.top - 24 for above, below in pairwise(page.lines)]
    assert gaps == [24, 12, 4, 12, 12]
    assert [line.left for line in page.lines] == [0, 0, 16, 16, 16, 0]
    assert [line.left for line in plain.lines] == [0] * 6
    assert all(line.baseline - line.top == 17 for line in page.lines)
    assert page.height == plain.height + 12 - 8


def test_what_is_unknown_or_too_short_a_list_of_forms_leaves_paragraphs_plain(flow_of):
    page = flow_of(PAGE, 400, forms=("text", "heading"))
    assert [line.left for line in page.lines] == [0] * 6


def test_places_in_an_indent_are_found_where_they_are_drawn(flow_of):
    flow = flow_of(PAGE, 90, forms=FORMS)
    for offset, sign in enumerate(PAGE):
        if sign.isalpha():
            (band,) = flow.bands(Span(offset, offset + 1))
            at = (band.left + band.right) / 2, (band.top + band.bottom) / 2
            assert flow.offset_at(*at, between=False) == offset
            assert 0 <= band.left < band.right <= 91


def test_an_item_that_runs_from_right_to_left_is_set_in_from_the_right(flow_of):
    words = "הגשר הישן נסגר."
    (band,) = flow_of(words, 300, forms=("item",)).bands(Span(0, len(words)))
    (plain,) = flow_of(words, 300).bands(Span(0, len(words)))
    assert plain.right - band.right == pytest.approx(16, abs=0.6)


@pytest.mark.parametrize("item", ["Stay in.", "הגשר הישן נסגר."])
def test_an_item_has_a_sign_in_its_indent_that_is_no_part_of_the_text(flow_of, item):
    def inked(forms):
        flow = flow_of(f"{item}\n\nNo item.", 200, forms=forms)
        image = QImage(200, 120, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        for line in range(len(flow.lines)):
            flow.draw(painter, line)
        painter.end()
        band = flow.bands(Span(0, len(item)))[0]
        beside = [x for x in range(200) if not band.left - 1 <= x <= band.right + 1]
        rows = range(round(band.top), round(band.bottom))
        return band, [x for x in beside if any(image.pixel(x, y) != 0xFFFFFFFF for y in rows)]

    band, columns = inked(("item", "text"))
    assert columns
    assert max(columns) < band.left or min(columns) > band.right
    assert max(columns) - min(columns) < 12
    assert inked(("quote", "text"))[1] == []
