"""Where paragraphs begin and end."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importing.typeset import Page, filled, texts_of

ONE = (
    "This is a paragraph of some length, so that it is set in a few lines that are full of words."
)
TWO = "Here is another one, which follows on the first and goes on for about as long as that did."
SIX = "And then the third of them, without which nobody could say what is usual on a page of text."


def column(*paragraphs, width=240, indent=False, space=0.0):
    page, x, y = Page(), 50, 100.0
    for paragraph in paragraphs:
        lines = filled(("__" if indent else "") + paragraph, width)
        lines[0] = lines[0].replace("__", ">")
        page.lines(x, y, *lines)
        y += 12 * len(lines) + space
    return page


def test_space_parts_paragraphs():
    assert texts_of(column(ONE, TWO, SIX, space=8)) == [ONE, TWO, SIX]


def test_indents_part_paragraphs():
    assert texts_of(column(ONE, TWO, SIX, indent=True)) == [ONE, TWO, SIX]


def test_short_last_lines_part_paragraphs():
    assert texts_of(column(ONE, TWO, SIX, width=220)) == [ONE, TWO, SIX]


def test_paragraphs_of_one_line_are_paragraphs():
    short = ["“Yes,” she said.", "“No,” said he.", "They went home."]
    assert texts_of(column(ONE, TWO, *short, SIX, indent=True)) == [ONE, TWO, *short, SIX]
    assert texts_of(column(*short * 2, space=9)) == short * 2


def test_another_size_begins_a_paragraph():
    page = column(ONE).text(50, 164, "small words here.", 7)
    assert texts_of(page) == [ONE, "small words here."]


def test_bold_type_after_a_line_that_is_not_full_begins_a_paragraph():
    page = Page().lines(50, 100, *filled(ONE, 240)[:-1], "Of the", bold=True)
    page.lines(50, 136, *filled(f"other {TWO}", 240))
    assert len(texts_of(page)) == 2


def test_items_of_a_list_are_paragraphs():
    page = column(ONE, space=0)
    page.lines(
        50,
        160,
        "• the first of them is",
        "  longer",
        "• the second.",
        "1. the third.",
        "2. a fourth.",
    )
    assert texts_of(page)[-4:] == [
        "• the first of them is longer", "• the second.", "1. the third.", "2. a fourth."
    ]  # fmt: skip


def test_text_that_goes_round_a_picture_stays_together():
    words = f"{ONE} {TWO} {SIX} " * 2
    lines = filled(words, 180)[:8]
    rest = filled(words[len(" ".join(lines)) :], 300)
    page = Page().lines(50, 100, *lines, *rest).picture(250, 90, 100, 96)
    assert texts_of(page) == [words.strip()]


def test_a_line_broken_by_hand_before_a_small_letter_goes_on():
    lines = filled(ONE, 240)
    page = Page().lines(50, 100, *lines, "But then", "it was broken by hand before the end.")
    assert texts_of(page) == [ONE, "But then it was broken by hand before the end."]


def test_an_indent_at_the_end_of_a_column_begins_a_paragraph_after_a_full_stop():
    page = column(f"{ONE} {TWO}").lines(
        50, 100 + 12 * len(filled(f"{ONE} {TWO}", 240)), ">Last of all"
    )
    assert texts_of(page)[-1] == "Last of all"


WORDS = st.text(st.sampled_from("abcdefghijklmnop"), min_size=1, max_size=9)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=14, max_size=50), min_size=2, max_size=6))
def test_paragraphs_parted_by_space_come_back_as_they_were(paragraphs):
    said = [f"{' '.join(words).capitalize()}." for words in paragraphs]
    assert texts_of(column(*said, space=10)) == said
