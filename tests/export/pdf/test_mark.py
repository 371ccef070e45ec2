"""Marks: grounds that spare what lies over them."""

from __future__ import annotations

import pytest

from reader.export.pdf.mark import without
from reader.export.pdf.sheet import Band


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
