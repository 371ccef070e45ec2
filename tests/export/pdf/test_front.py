"""The front page's numbering."""

from __future__ import annotations

import pytest

from reader.export.pdf.front import roman


@pytest.mark.parametrize(("number", "words"), [(1, "i"), (4, "iv"), (9, "ix"), (38, "xxxviii")])
def test_front_matter_is_counted_in_small_roman_numerals(number, words):
    assert roman(number) == words
