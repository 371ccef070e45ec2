"""The column: no lonely lines, every character found again."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reader.export.pdf.column import Column
from reader.export.pdf.sheet import A4, LEFT, TEXT_WIDTH, TOP, Anchor
from reader.export.pdf.typesetting import Faces
from reader.model.text import Span


@pytest.fixture
def column(fonts):
    assert fonts
    return lambda text, first=3: Column(text, Faces.installed(), Anchor(first, TOP + 100))


def test_bands_stay_in_the_column_and_each_line_is_one_band(column):
    text = "\n\n".join(["A ferry 🚢 crosses the sound " * 12] * 12)
    laid = column(text)
    bands = laid.bands(Span(0, len(text)))
    assert len(bands) == len(laid.words())
    assert laid.last == bands[-1].page == 4
    for band in bands:
        assert LEFT <= band.left < band.right <= LEFT + TEXT_WIDTH + 0.1
        assert TOP < band.baseline < A4.bottom


def test_neighbouring_spans_on_a_line_touch_and_do_not_overlap(column):
    laid = column("🚢🚢One-line.")
    ends = [laid.bands(Span(i, i + 1))[0] for i in range(11)]
    for one, other in pairwise(ends):
        assert one.right == pytest.approx(other.left)


def test_a_span_begins_and_ends_at_printed_characters(column):
    laid = column("Half of it")
    assert laid.bands(Span(4, 8)) == laid.bands(Span(5, 7)) != []
    assert laid.bands(Span(4, 5)) == []


def test_the_blank_line_between_paragraphs_has_no_band_and_leads_to_the_start(column):
    laid = column("One.\n\nTwo.")
    assert laid.bands(Span(4, 6)) == []
    assert laid.anchor(Span(4, 6)) == laid.anchor(Span(0, 1))
    assert laid.anchor(Span(6, 7)).y > laid.anchor(Span(0, 1)).y


def test_an_empty_text_has_a_place_and_no_lines(column):
    laid = column("")
    assert laid.words() == []
    assert laid.anchor(Span(0, 1)).page == laid.last == 3
