"""A page of text becomes paragraphs."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.layout import normalised, paragraphs


def texts(page):
    return [piece.text for piece in paragraphs(normalised(page))]


def test_every_kind_of_newline_is_one():
    assert normalised("a\r\nb\rc\u2028d\x85e\x0cf") == "a\nb\nc\nd\ne\nf"


def test_no_break_spaces_stay_and_invisible_signs_go():
    assert normalised("3\xa0000\ufeff op\xadera\x07\tx") == "3\xa0000 opera x"


def test_what_would_turn_or_cut_the_text_is_shown_and_what_only_marks_its_direction_stays():
    assert normalised("a\u202ecba\u202c\x00") == "a⟦U+202E⟧cba⟦U+202C⟧⟦U+0000⟧"
    assert normalised("\u200e\u200f\u061c") == "\u200e\u200f\u061c"


def test_accents_are_composed():
    assert normalised("cafe\u0301") == "café"


def test_a_blank_line_splits_and_so_does_a_line_of_spaces():
    assert texts("One.\n\nTwo.\n \xa0\nThree.") == ["One.", "Two.", "Three."]


def test_lines_of_one_block_share_its_number():
    assert [piece.block for piece in paragraphs("a\nb\n\nc")] == [0, 0, 1]


def test_lines_of_a_page_that_is_not_wrapped_stand_for_themselves():
    long = "A sentence of some length that no editor would have wrapped. " * 3

    assert texts(f"{long}\nShare\nClose") == [long.strip(), "Share", "Close"]


WORDS = (
    "the river rose again during the night and by the morning it had reached the steps of the "
    "old town hall where the clerks were carrying ledgers to the upper floor in long rows"
)


def test_hard_wrapped_paragraphs_are_joined_again():
    page = "\n\n".join(textwrap.fill(f"{WORDS}. Then {WORDS}.", 66) for _ in range(3))

    assert texts(page) == [f"{WORDS}. Then {WORDS}."] * 3


def test_a_hard_wrapped_text_with_indented_paragraphs_is_split_at_them():
    first = textwrap.fill(f"{WORDS} which {WORDS[:58]}", 66, initial_indent="  ")
    page = "\n".join([first] * 3)

    assert len(texts(page)) == 3


def test_a_hyphen_at_a_wrapped_line_keeps_its_word_together():
    lines = [
        "the minister called it an entirely and utterly unexpected hard-",
        "hearted decision of the kind that no one in the valley saw be",
        "fore and that no one would wish on any of their many neighbours",
        "again",
    ]

    assert "hard-hearted" in texts("\n".join(lines))[0]


def test_short_sentences_on_lines_of_their_own_are_not_joined():
    page = "\n".join(["He came home late that evening, and nobody spoke to him.", "She left."] * 4)

    assert len(texts(page)) == 8


@given(st.text())
def test_paragraphs_hold_every_word_of_the_page(page):
    page = normalised(page)
    found = "".join(piece.text for piece in paragraphs(page))

    assert "".join(found.split()) == "".join(page.split())


@given(st.text())
def test_no_paragraph_is_empty_or_holds_a_newline(page):
    for piece in paragraphs(normalised(page)):
        assert piece.text.strip() == piece.text != ""
        assert "\n" not in piece.text


@given(st.text())
def test_normalising_twice_changes_nothing(page):
    assert normalised(normalised(page)) == normalised(page)
