"""Speakers, letters and note dots beside the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.analysis import Quote
from reader.model.text import Span
from reader.ui.reading.margins import speakers
from reader.ui.reading.marks import ArticleMarks, QuoteMark
from tests.ui.reading.conftest import ROOF
from tests.ui.reading.places import has_colour, margin_left, margin_right, picture


def quote(start, end, name):
    span = Span(start, end)
    return QuoteMark(Quote("direct", span, span), name, name)


@pytest.fixture
def sheet(sheet_of):
    return sheet_of(
        "One said this. Two said that.\n\nThree again, and it goes on for a while here."
    )


def test_a_speaker_who_goes_on_in_the_same_paragraph_is_not_named_again(sheet):
    sheet.marks = ArticleMarks(
        quotes=(quote(0, 8, "Brandt"), quote(15, 20, "Brandt"), quote(31, 40, "Brandt"))
    )
    assert list(speakers(sheet, range(9))) == [0, sheet.flow.line_of(31)]


def test_a_speaker_over_a_ribbon_stands_on_the_ribbons_ground(desk, slots):
    sheet = slots[1].sheet
    line = sheet.flow.line_of(ROOF[1].span.start)
    moved = replace(sheet.marks.quotes[0].quote, content=ROOF[1].span)
    sheet.marks = replace(sheet.marks, quotes=(replace(sheet.marks.quotes[0], quote=moved),))
    area = margin_left(slots[1], "Rain")
    assert line in speakers(sheet, range(3))
    assert has_colour(slots[1], "quote", area, off=60)
    plain = picture(slots[1], area)
    desk.select(ROOF[1])
    assert picture(slots[1], area) != plain


def test_the_sign_of_a_figure_that_is_resolved_is_grey(slots):
    beside = margin_right(slots[1], "About 6,000")
    assert has_colour(slots[1], "difftext", beside, off=20)

    sheet = slots[1].sheet
    resolved = (replace(mark, resolved=True) for mark in sheet.marks.figures)
    sheet.mark(replace(sheet.marks, figures=tuple(resolved)))
    assert has_colour(slots[1], "text2", beside, off=20)
    assert not has_colour(slots[1], "difftext", beside, off=20)


def test_two_speakers_on_one_line_leave_room_for_the_first(sheet):
    sheet.marks = ArticleMarks(quotes=(quote(0, 3, "Brandt"), quote(4, 8, "Rosk")))
    assert {line: mark.short for line, mark in speakers(sheet, range(9)).items()} == {0: "Brandt"}


def test_a_quote_of_nobody_and_one_out_of_view_are_not_named(sheet):
    sheet.marks = ArticleMarks(quotes=(quote(0, 3, ""), quote(31, 40, "Rosk")))
    assert speakers(sheet, range(1)) == {}
