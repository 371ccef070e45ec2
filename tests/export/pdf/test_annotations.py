"""Annotations: dates as PDF writes them."""

from __future__ import annotations

import re

import pytest

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
