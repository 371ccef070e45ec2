"""Names in a margin too narrow for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.reading.fitting import fitted


@pytest.fixture(scope="module")
def font(fonts):
    return fonts.font("speaker")


@pytest.fixture(scope="module")
def needed(font):
    return QFontMetricsF(font).horizontalAdvance


def test_a_name_that_fits_is_left_as_it_is(font, needed):
    made = fitted(font, "BRANDT", needed("BRANDT"))
    assert (made.font, made.rows) == (font, ("BRANDT",))


def test_letters_are_narrowed_a_little_before_anything_else(font, needed):
    made = fitted(font, "BRANDT", needed("BRANDT") * 0.85)
    assert made.rows == ("BRANDT",)
    assert made.font.stretch() < 100
    assert made.font.pixelSize() == font.pixelSize()


def test_two_words_stand_one_above_the_other_rather_than_small(font, needed):
    made = fitted(font, "COAST GUARD", needed("COAST G"))
    assert made.rows == ("COAST", "GUARD")
    assert made.font == font


def test_a_name_with_a_hyphen_is_broken_after_it(font, needed):
    assert fitted(font, "BRANDT-ROSK", needed("BRANDT-")).rows == ("BRANDT-", "ROSK")


def test_a_long_word_is_made_smaller_then_cut_and_never_parted(font, needed):
    word = "WINTERHALTER"
    small = fitted(font, word, needed(word) * 0.68)
    assert small.rows == (word,)
    assert small.font.pixelSize() < font.pixelSize()
    (cut,) = fitted(font, word, needed(word) * 0.5).rows
    assert cut.endswith("…")
    assert word.startswith(cut.removesuffix("…"))


def test_three_words_stand_on_three_rows_where_there_is_room_below(font, needed):
    room = needed("BRANDT")
    assert fitted(font, "TULL WORKS BRANDT", room, rows=3).rows == ("TULL", "WORKS", "BRANDT")


def test_a_name_is_cut_only_where_two_rows_would_not_do_either(font, needed):
    made = fitted(font, "WINTERHALTER", needed("WINTERHALTER") * 0.5, rows=1)
    assert made.rows[0].endswith("…")
    assert [row[-1] for row in fitted(font, "WINTERHALTER-BRANDT", 20).rows] == ["…", "…"]


def test_of_words_that_have_no_room_the_last_are_left_out_and_none_is_parted(font, needed):
    name, room = "BRANDTS HARBOUR HEALTH AUTHORITY", needed("HARBOUR") * 0.75
    assert fitted(font, name, room, rows=3).rows == ("BRANDTS", "HARBOUR", "HEALTH…")
    assert fitted(font, name, room, rows=1).rows == ("BRANDTS…",)


def test_of_a_long_name_most_is_left_where_each_of_its_words_is_cut(font, needed):
    name = "WINTERHALTERS HARBOURMASTERS"
    rows = fitted(font, name, needed("WINTERHALTERS") * 0.5, rows=2).rows

    assert [row[:6] for row in rows] == ["WINTER", "HARBOU"]


@given(st.text("ABÜ -’.", min_size=1, max_size=30), st.integers(15, 120), st.integers(1, 3))
def test_no_name_is_wider_than_its_room(name, room, rows):
    made = fitted(QFont(), name, room, rows=rows)
    assert made.width <= room
    assert 1 <= len(made.rows) <= rows
    assert sum(row.count("-") for row in made.rows) <= name.count("-")
