"""What the codes of fonts mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.pdf_signs import HYPHEN, is_legible, sign, spelled, without_lost


@pytest.mark.parametrize("code", [0x02, 0xAD, 0x2010, 0xFFFE])
def test_all_hyphens_that_may_end_a_line_are_one(code):
    assert sign(code) == HYPHEN


@pytest.mark.parametrize(
    ("code", "shown"),
    [(0x41, "A"), (0xF0B7, "•"), (0x7F, ""), (0x378, ""), (0x2D, "-"), (0x1F30A, "🌊")],
)
def test_a_code_is_the_sign_it_shows(code, shown):
    assert sign(code) == shown


@pytest.mark.parametrize("code", [0, 0xD800, 0x110000, 0xE123, 0xF0001])
def test_a_code_without_meaning_is_lost(code):
    assert without_lost(sign(code)) == ""
    assert not is_legible(sign(code))


def test_ligatures_and_shapes_are_undone_and_nothing_else():
    assert spelled("\ufb01ve o\ufb03ces, x\u00b2, \u2460, \uff21") == "five offices, x², ①, Ａ"
    assert spelled("\ufee3\ufea4\ufee4\ufeaa") == "محمد"


@given(st.integers(0, 0x20FFFF))
def test_every_code_is_at_most_one_sign_that_can_be_stored(code):
    assert len(sign(code)) <= 1
    sign(code).encode("utf-8")
