"""Annotations: dates as PDF writes them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from reader.export.base import Layout
from reader.export.pdf.annotations import pdf_date


@pytest.mark.parametrize(
    ("iso", "pdf"),
    [
        ("2025-03-05T10:20:30+02:00", "D:20250305082030+00'00'"),
        ("2025-03-05T10:20:30", "D:20250305102030+00'00'"),
        ("2025-03-05", "D:20250305000000+00'00'"),
    ],
)
def test_a_date_is_written_in_utc(iso, pdf):
    assert pdf_date(iso) == pdf


def test_where_no_date_is_known_it_is_now():
    assert re.fullmatch(r"D:20\d{12}\+00'00'", pdf_date(""))


def test_each_mark_has_a_closed_window_on_its_page_that_belongs_to_it(write, edition):
    written = write(edition)
    popups = written.annotations("Popup")
    marks = written.annotations("Highlight", "Underline", "Squiggly", "Text")
    assert len(popups) == len(marks)
    for page, mark in marks:
        popup = mark["/Popup"].get_object()
        assert (page, popup) in popups
        assert popup["/Parent"] == mark
        assert popup["/Open"].value is False
        left, bottom, right, top = map(float, popup["/Rect"])
        assert 0 <= left < right <= 595
        assert 0 <= bottom < top <= 842


def test_each_kind_of_mark_is_on_a_layer_of_its_own_that_is_shown(write, edition):
    written = write(edition)
    layers = written.pdf.root_object["/OCProperties"]
    names = [one.get_object()["/Name"] for one in layers["/OCGs"]]
    assert names == ["Carried elsewhere too", "Quotes", "Figures that differ", "Notes"]
    assert layers["/D"]["/ON"] == layers["/D"]["/Order"] == layers["/OCGs"]
    on = {
        (mark["/NM"].split(".")[1].isalpha() and mark["/NM"].split(".")[1], mark["/OC"]["/Name"])
        for _, mark in written.annotations("Highlight", "Underline", "Squiggly", "Text")
    }
    assert on == {
        ("match", names[0]),
        ("quote", names[1]),
        ("figure", names[2]),
        (False, names[3]),
    }


def test_a_document_without_marks_has_no_layers(write, edition):
    plain = replace(edition, notes=(), layout=Layout(parts=("sources",)))
    assert "/OCProperties" not in write(plain).pdf.root_object


def test_every_reader_comes_to_the_same_colour(write, edition):
    for _, mark in write(edition).annotations("Highlight"):
        cut = [int(float(part) * 255) for part in mark["/C"]]
        near = [round(float(part) * 255) for part in mark["/C"]]
        assert cut == near
