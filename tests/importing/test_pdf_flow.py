"""Text that runs on over columns and pages."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.pdf import PdfImporter
from tests.importing.typeset import Page, filled, pdf, texts_of

TEXT = (
    "The river was shut to all boats on the evening of the day, said the guard of the river. "
    "Nobody was told why it was done, or for how long it would be so. The boats lay still at both "
    "ends of the town and waited for a word from those who knew what it was all about that night."
)


def columns(text, width=180, count=2, **more):
    """Pages with the lines of a text shared out over columns."""
    lines = filled(text, width)
    tall = -(-len(lines) // count)
    page = Page()
    for at in range(count):
        page.lines(50 + at * (width + 24), 100, *lines[at * tall : at * tall + tall], **more)
    return page


def test_a_paragraph_goes_on_in_the_next_column():
    assert texts_of(columns(f"{TEXT} {TEXT}")) == [f"{TEXT} {TEXT}"]


def test_a_paragraph_goes_on_over_the_page():
    lines = filled(f"{TEXT} {TEXT}", 400)
    pages = Page().lines(50, 600, *lines[:5]), Page().lines(50, 60, *lines[5:])
    assert texts_of(*pages) == [f"{TEXT} {TEXT}"]


def test_a_paragraph_that_ends_with_its_column_is_whole():
    first, second = filled(TEXT, 180), filled(f"Boats. {TEXT}", 180)
    page = Page().lines(50, 100, *first).lines(274, 100, *second)
    assert texts_of(page) == [TEXT, f"Boats. {TEXT}"]


def test_in_justified_columns_a_full_last_line_goes_on():
    lines = [
        "The river was shut on the",
        "day, said the guard of it.",
        "Nobody was told as to why.",
    ]
    more = [
        "The boats lay still at the",
        "two ends of the town then",
        "and they waited for a word.",
    ]
    page = Page().justified(50, 100, 170, *lines, *lines).justified(244, 100, 170, *more, *more)
    assert texts_of(page) == [" ".join([*lines, *lines, *more, *more])]


def test_where_paragraphs_are_indented_a_column_without_goes_on():
    first = [
        ">The river is shut, it is said",
        "and the boats lie still. Now",
        ">They wait and wait, until the",
    ]
    again = [*first, "night comes down upon them all."]
    after = [
        "No word came to them. Some of",
        ">them slept a little, and some",
        "did not.",
        ">So it was.",
    ]
    page = Page().lines(50, 100, *again, *again).lines(274, 100, *after)
    assert "night comes down upon them all. No word came to them. Some of" in " ".join(
        texts_of(page)
    )
    assert any("upon them all. No word" in text for text in texts_of(page))


def test_captions_and_notes_do_not_break_the_text():
    lines = filled(f"{TEXT} {TEXT}", 400)
    first = Page().lines(50, 500, *lines[:5]).picture(50, 600, 200, 90)
    first.text(50, 702, "A boat in the evening.", 8)
    assert texts_of(first, Page().lines(50, 60, *lines[5:])) == [
        f"{TEXT} {TEXT}",
        "A boat in the evening.",
    ]


def test_a_heading_in_large_type_within_a_sentence_does_not_break_it():
    lines = filled(TEXT, 300)
    page = Page().lines(50, 100, *lines[:3]).text(50, 150, "“Nobody knew”", 20)
    page.lines(50, 190, *lines[3:])
    second = Page().lines(50, 60, "A page of its own, which has", "nothing to do with it.")
    assert "“Nobody knew”" in texts_of(page, second)


def test_a_list_or_heading_at_the_top_of_a_column_goes_on_with_nothing():
    page = Page().lines(50, 100, *filled(TEXT, 180)[:-1])
    page.lines(274, 100, "• an item of a list", "• another")
    assert texts_of(page)[-2:] == ["• an item of a list", "• another"]


def test_a_lone_line_is_not_taken_for_a_full_one():
    page = Page().text(50, 60, "By Ida Holm and Mina", 10).picture(50, 70, 100, 60)
    page.lines(274, 300, *filled(f"Boats. {TEXT}", 180))
    assert texts_of(page)[0] == "By Ida Holm and Mina"


def test_type_of_another_kind_does_not_go_on():
    lines = filled(TEXT, 180)
    page = Page().lines(50, 100, *lines[:4]).lines(274, 100, *lines[4:], size=9)
    assert len(texts_of(page)) == 2
    page = Page().lines(50, 100, *lines[:4]).lines(274, 100, *lines[4:], bold=True)
    assert len(texts_of(page)) == 2


def test_words_broken_at_the_end_of_a_line_are_whole_again():
    text = "It was the govern-/ment that said so, in/a cross-/border word—/no more and⁄"
    text += "/or less, Marsh-/Holm said. It is—/he said—a word/—or none."
    lines = [line.replace("⁄", "/") for line in text.split("/")]
    (read,) = texts_of(Page().lines(50, 100, *lines))
    assert read == (
        "It was the government that said so, in a cross-border word—no more and/or less, "
        "Marsh-Holm said. It is—he said—a word—or none."
    )


def test_a_dash_at_the_end_of_a_line_is_no_hyphen():
    (text,) = texts_of(
        Page().lines(50, 100, "It was late -", "so they said - and", "dark again –", "and so on.")
    )
    assert text == "It was late - so they said - and dark again – and so on."


def test_headings_are_known_by_size_or_by_bold_type():
    page = Page().text(50, 60, "A large heading", 16).lines(50, 90, *filled(TEXT, 300))
    page.text(50, 200, "A bold heading", bold=True).lines(50, 215, *filled(TEXT, 300))
    page.text(50, 330, "Bold words that end.", bold=True).lines(50, 350, *filled(TEXT, 300))
    roles = {piece.text: piece.role for piece in PdfImporter().parts(pdf(page), "a").pieces}
    assert roles["A large heading"] == roles["A bold heading"] == "heading"
    assert roles["Bold words that end."] == roles[TEXT] == "text"


def test_what_stands_together_is_of_one_group():
    page = Page().text(50, 60, "A headline of it", 20)
    page.lines(50, 90, *filled(TEXT, 300), "", *filled(TEXT, 300), "", *filled(TEXT, 300))
    page.lines(50, 500, "A box at the foot", "of the page")
    first, *middle, last = PdfImporter().parts(pdf(page), "a").pieces
    assert {piece.group for piece in (first, *middle)} == {1}
    assert last.group == 2


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.text(st.sampled_from("abcdefghij"), min_size=1, max_size=8), min_size=60, max_size=200
    ),
    st.integers(2, 3),
)
def test_no_word_is_lost_or_moved_by_columns(words, count):
    text = " ".join(words)
    assert " ".join(texts_of(columns(text, width=150, count=count))) == text


def test_footnote_marks_are_set_aside_and_their_notes_kept():
    page = Page().lines(50, 100, *filled(TEXT, 300), "", *filled(TEXT, 300))
    page.text(50, 300, "It was said twice.").text(50 + 6 * 18, 296, "3", 6).lines(
        50, 700, "3 By the guard.", size=7
    )
    assert texts_of(page)[-2:] == ["It was said twice.", "3 By the guard."]
    assert texts_of(page, kept=False) == ["3"]
