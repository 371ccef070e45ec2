"""Which words of a page make a line, and where a column's line ends."""

from __future__ import annotations

from reader.importing.pdf_lines import lines_of
from reader.importing.pdf_sheet import Box, Sheet, Word
from tests.importing.typeset import Page, texts_of

PAGE = Box(0, 0, 600, 800)


def word(text, x, base, size=10.0, *, glued=False):
    return Word(text, x, x + 6 * len(text) * size / 10, base, size, glued=glued)


def lines(*words, links=()):
    return [line.text for line in lines_of(Sheet(PAGE, words, links=links))]


def test_words_of_one_baseline_are_a_line_from_left_to_right():
    assert lines(word("three", 104, 100), word("one", 50, 100.5), word("two", 80, 100)) == [
        "one two three"
    ]


def test_lines_go_from_top_to_bottom():
    assert lines(word("below", 50, 112), word("above", 50, 100)) == ["above", "below"]


def test_raised_and_lowered_signs_are_of_their_words_line():
    assert lines(word("area", 50, 100), word("km", 80, 100), word("2", 92, 96, 6)) == ["area km²"]
    assert lines(word("H", 50, 100), word("2", 56, 102, 6), word("O", 60, 100)) == ["H₂O"]
    assert lines(word("7", 50, 96, 6), word("Note", 54, 100)) == ["7Note"]


def test_a_gap_wider_than_any_space_parts_a_line():
    assert lines(word("left", 50, 100), word("right", 500, 100)) == ["left", "right"]


def test_a_bullet_stays_with_its_item():
    rows = [w for y in (100, 112, 124) for w in (word("•", 50, y), word("item", 70, y))]
    assert lines(*rows) == ["• item"] * 3
    numbered = [w for y in (100, 112, 124) for w in (word("(a)", 50, y), word("item", 80, y))]
    assert lines(*numbered) == ["(a) item"] * 3


def test_the_share_of_links_is_by_signs():
    row = word("link", 50, 100), word("nolink", 80, 100)
    (line,) = lines_of(Sheet(PAGE, row, links=(Box(49, 90, 76, 103), Box(49, 300, 500, 310))))
    assert line.links == 0.4


def test_an_empty_page_has_no_lines():
    assert lines() == []


COLUMN = (
    "and then there was a", "word of it all around", "so that in the town of",
    "many people it was", "said that they had not", "seen the like of it in",
)  # fmt: skip


def test_columns_are_parted_however_far_the_words_of_one_stand_apart():
    page = Page()
    page.justified(50, 100, 170, "a few wide words", *COLUMN, "and all of the lines")
    page.justified(234, 100, 170, "B more of the wide words", *COLUMN, "ended it")
    first = f"a few wide words {' '.join(COLUMN)} and all of the lines"
    assert texts_of(page) == [f"{first} B more of the wide words {' '.join(COLUMN)} ended it"]


def test_wide_spaces_of_justified_lines_are_no_columns():
    wide = ("aaaaa bbb cccc ddd e", "ee ffff ggg hhhh iii", "i jjjjj kkk llll mmm")
    page = Page().justified(50, 100, 170, *COLUMN, *wide, *COLUMN)
    (text,) = texts_of(page)
    assert " ".join(wide) in text
