"""Boxes stand around what was found, in the text, the headline and on the strip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF

from reader.model.text import Span
from reader.ui.reading.boxes import Bars, title_boxes
from reader.ui.reading.finds import Find, FoundIn
from reader.ui.reading.header import balanced
from reader.ui.reading.measures import GRAB, STRIP
from reader.ui.theme import load_theme
from tests.ui.reading.places import area_of, has_colour, words_in


def around(slot, words):
    return area_of(slot, words).adjusted(-3, 0, 3, 0)


def find(desk, slots, article, *words, reached=None):
    spans = tuple(sorted(words_in(slots[article], one) for one in words))
    desk.found.show([FoundIn(article, (), spans)])
    if reached:
        desk.found.mark_reached(Find(article, words_in(slots[article], reached)))


def test_words_found_have_a_box_and_others_none(desk, slots):
    find(desk, slots, 0, "Nobody")
    assert has_colour(slots[0], "foundedge", around(slots[0], "Nobody"), off=30)
    assert has_colour(slots[0], "found", around(slots[0], "Nobody"))
    assert not has_colour(slots[0], "foundedge", around(slots[0], "books"), off=30)
    assert not has_colour(slots[1], "found")


def test_the_place_reached_is_stronger(desk, slots):
    find(desk, slots, 0, "Nobody", "books", reached="books")
    assert has_colour(slots[0], "reached", around(slots[0], "books"))
    assert not has_colour(slots[0], "reached", around(slots[0], "Nobody"))


def test_in_high_contrast_the_outline_alone_tells(desk, slots):
    desk.set_theme(load_theme("contrast"))
    find(desk, slots, 1, "Brandt", reached="Brandt")
    area = around(slots[1], "Brandt")
    assert has_colour(slots[1], "foundedge", area, off=60)


def test_words_over_two_lines_have_a_box_on_each(desk, slots):
    flow = slots[0].sheet.flow
    first, second = flow.lines[0], flow.lines[1]
    desk.found.show([FoundIn(0, (), (Span(first.end - 3, second.start + 3),))])
    left = slots[0].sheet.columns.left
    for line in (first, second):
        area = QRect(
            left, line.top, slots[0].sheet.columns.text, slots[0].sheet.view.measures.line
        )
        assert has_colour(slots[0], "found", area)


def test_a_headline_has_boxes_too(desk, slots):
    header = slots[1].header
    before = header.grab().toImage()
    desk.found.show([FoundIn(1, (Span(8, 12),))])
    assert header.grab().toImage() != before
    marked = header.grab().toImage()
    desk.found.mark_reached(Find(1, Span(8, 12), headline=True))
    assert header.grab().toImage() != marked
    assert not has_colour(slots[1], "found")


TITLE = "Library roof falls in: what the paper knows about the long night of rain in Tull"


@pytest.fixture
def font(fonts):
    return fonts.font("headline")


def test_a_box_in_a_headline_is_where_its_words_are(font):
    lines = balanced("Roof falls in", font, 400)
    width = QFontMetricsF(font).horizontalAdvance
    assert list(title_boxes("Roof falls in", lines, Span(5, 10), font)) == [
        (0, width("Roof "), width("Roof falls"))
    ]


def test_words_on_two_lines_and_words_elided_are_boxed(font):
    lines = balanced(TITLE, font, 220)
    assert lines[1].endswith("…")
    whole = list(title_boxes(TITLE, lines, Span(0, len(TITLE)), font))
    assert [(number, left) for number, left, _right in whole] == [(0, 0), (1, 0)]
    start = TITLE.index("Tull")
    ((number, left, right),) = title_boxes(TITLE, lines, Span(start, start + 4), font)
    width = QFontMetricsF(font).horizontalAdvance
    assert (number, left, right) == (1, width(lines[1][:-1]), width(lines[1]))


def test_an_ellipsis_that_is_the_headlines_own_stands_for_nothing_else(font):
    title = "Roof falls…"
    lines = balanced(title, font, 400)
    ((_, left, right),) = title_boxes(title, lines, Span(5, 11), font)
    assert left > 0
    assert right == QFontMetricsF(font).horizontalAdvance(title)


def test_a_headline_from_right_to_left_is_boxed_by_the_line(font):
    title = "سقف المكتبة"
    ((number, left, right),) = title_boxes(title, [title], Span(0, 3), font)
    assert (number, left, right) == (0, 0, QFontMetricsF(font).horizontalAdvance(title))


def strip_has(slot, token):
    """The rows that have a colour from side to side, under the veil of what is in view or not."""
    colour = slot.sheet.view.theme.color(token)
    image = slot.strip.grab().toImage()
    return [
        y
        for y in range(image.height())
        if all(
            abs(image.pixelColor(x, y).hue() - colour.hue()) < 12
            and image.pixelColor(x, y).saturation() > 100
            for x in (GRAB + 1, GRAB + STRIP - 2)
        )
    ]


def test_the_strip_has_a_bar_for_each_line_found_and_a_thicker_one_where_the_user_is(desk, slots):
    slot = slots[2]
    spans = tuple(Span(at, at + 4) for at in (0, 600, 1400))
    desk.found.show([FoundIn(2, (), spans)])
    slot.strip.setValue(slot.strip.maximum() // 3)
    thin = strip_has(slot, "foundedge")
    assert 2 < len(thin) <= 6
    desk.found.mark_reached(Find(2, spans[1]))
    assert len(strip_has(slot, "foundedge")) > len(thin)
    assert not strip_has(slots[0], "foundedge")


def test_bars_are_worked_out_once_for_the_same_finds_lines_and_height(slots):
    bars, flow = Bars(), slots[0].sheet.flow
    found = FoundIn(0, (Span(0, 2),), (Span(300, 303), Span(304, 306)))
    rows = bars.rows(found, flow, 400)
    assert bars.rows(found, flow, 400) is rows
    assert len(rows) in {2, 3}
    assert bars.rows(found, flow, 200) != rows
    assert bars.rows(FoundIn(0, (), (Span(300, 303),)), flow, 400) != rows


def test_a_headline_has_its_bar_at_the_top_even_without_text(sheet_of):
    sheet = sheet_of("")
    assert Bars().rows(FoundIn(0, (Span(0, 1),)), sheet.flow, 100) == [0]


def test_the_reached_headline_is_at_the_top_of_the_strip(desk, slots):
    desk.found.show([FoundIn(0, (Span(0, 7),))])
    desk.found.mark_reached(Find(0, Span(0, 7), headline=True))
    assert min(strip_has(slots[0], "foundedge")) < 30
