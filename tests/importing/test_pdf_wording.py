"""What the words of a line say."""

from __future__ import annotations

import pytest

from reader.importing.pdf_sheet import Word
from reader.importing.pdf_wording import in_reading_order, is_leftwards, wording


def word(text, x, base=100.0, size=10.0, *, glued=False):
    return Word(text, x, x + 6 * len(text) * size / 10, base, size, glued=glued)


def test_white_between_words_is_a_space():
    assert wording([word("one", 50), word("two", 74)]) == ("one two", ())


def test_words_that_touch_are_one_and_those_glued_in_the_file_too():
    assert wording([word("on", 50), word("e", 62.1)])[0] == "one"
    assert wording([word("on", 50), word("e", 64, glued=True)])[0] == "one"
    assert wording([word("on", 50), word("e", 64)])[0] == "on e"


@pytest.mark.parametrize(
    ("before", "small", "said", "marks"),
    [
        ("said.", "12", "said.", ("12",)),
        ("vessels", "3", "vessels", ("3",)),
        ("word", "*", "word", ("*",)),
        ("km", "2", "km²", ()),
        ("10", "6", "10⁶", ()),
        ("21", "st", "21st", ()),
    ],
)
def test_raised_numbers_are_footnote_marks_but_not_powers(before, small, said, marks):
    row = [word(before, 50), word(small, 50 + 6 * len(before), 96, 6)]
    assert wording(row) == (said, marks)


def test_lowered_numbers_stay():
    assert wording([word("CO", 50), word("2", 62, 102, 6)]) == ("CO₂", ())


def test_a_line_from_right_to_left_is_read_so_but_for_latin_words_in_it():
    row = [word("ירוק", 0), word("two", 30), word("words", 50), word("בית", 90), word("שלום", 110)]
    assert [one.text for one in in_reading_order(row)] == ["שלום", "בית", "two", "words", "ירוק"]
    assert not is_leftwards("two words")
    assert not is_leftwards("zwölf")
    assert is_leftwards("שלום")
