"""Text broken into lines."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from reader.model.text import Span
from reader.ui.offsets import Offsets
from reader.ui.reading.flow import Flow
from reader.ui.reading.measures import BOTTOM, TOP, Measures

TEXT = (
    "Rain \U0001f327\U0001f327 fell on the town.\n\n"
    "The roof of the hall did not hold.\nIt fell in."
)
WORDS = st.lists(
    st.sampled_from(["roof", "\U0001f327", "a", "hall’s", "–", "unforgivingly"]), min_size=1
)


@pytest.fixture
def flow_of(fonts):
    def build(text, width=120, zoom=100):
        return Flow(text, Offsets(text), fonts.font("article", zoom), width, Measures(zoom))

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
