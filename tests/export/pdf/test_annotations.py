"""Annotations: dates as PDF writes them, grounds that spare others."""

from __future__ import annotations

import re

import pytest

from reader.export.pdf.annotations import pdf_date, without
from reader.export.pdf.sheet import Band


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


def test_a_ground_spares_what_lies_over_it():
    line = Band(1, 100, 200, 50)
    middle = without([line], [Band(1, 140, 160, 50)])
    assert [(band.left, band.right) for band in middle] == [
        (100, pytest.approx(137.6)),
        (pytest.approx(162.4), 200),
    ]
    assert without([line], [Band(1, 90, 210, 50)]) == []
    assert without([line], [Band(1, 140, 160, 65), Band(2, 140, 160, 50)]) == [line]
    assert without([line], [Band(1, 200, 260, 50)]) == [line]
