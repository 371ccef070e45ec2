"""The colours of the paper: words on every tint can be read, and no note looks like a match."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from reader.export.pdf.page import MATCH, coloured
from reader.model.note import COLORS


def _parts(colour):
    one = QColor(colour)
    return one.redF(), one.greenF(), one.blueF()


def _luminance(colour):
    """Relative luminance as WCAG 2 defines it."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one, other):
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("color", COLORS)
def test_words_on_a_note_can_be_read_and_its_ring_stands_out(color):
    colours = coloured()
    assert _contrast(colours["text"], colours[f"note_{color}"]) >= 4.5
    assert _contrast(colours["quote"], colours[f"note_{color}"]) >= 3
    assert _contrast("#FFFFFF", colours[f"notedot_{color}"]) >= 3


def test_no_two_tints_look_alike():
    colours = coloured()
    tints = [colours[token] for token in (MATCH, *(f"note_{color}" for color in COLORS))]
    for one, other in combinations(tints, 2):
        apart = [abs(a - b) for a, b in zip(_parts(one), _parts(other), strict=True)]
        assert sum(apart) > 0.1, (one, other)
