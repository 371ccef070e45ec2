"""What is taken from a page: words with their places, pictures, links."""

from __future__ import annotations

import pytest

from reader.importing.pdf_file import PdfFile
from reader.importing.pdf_page import SIGNS
from tests.importing.typeset import TALL, WIDE, Page, pdf


def sheet(page):
    with PdfFile(pdf(page), "a.pdf") as file:
        found = file.sheet(0)
    assert found is not None
    return found


def test_words_are_where_they_stand_in_their_type():
    found = sheet(Page().text(50, 100, "One two", 20).text(300, 100, "Bold", 10, bold=True))
    one, two, bold = found.words
    assert [word.text for word in found.words] == ["One", "two", "Bold"]
    assert (round(one.x0), round(one.x1), round(two.x0)) == (50, 86, 98)
    assert one.base == two.base == bold.base == 100 - TALL
    assert (one.size, bold.size) == (20, 10)
    assert (one.bold, bold.bold) == (False, True)


def test_a_scaled_font_has_the_size_that_is_seen():
    (word,) = sheet(Page().text(50, 100, "Wide", 10, matrix="2 0 0 2")).words
    assert word.size == pytest.approx(20)


def test_a_raised_sign_is_a_word_of_its_own_glued_to_the_one_before():
    found = sheet(Page().text(50, 100, "end.", 10).text(74, 96, "12", 6).text(90, 100, "It", 10))
    assert [(word.text, word.glued) for word in found.words] == [
        ("end.", False),
        ("12", True),
        ("It", False),
    ]


@pytest.mark.parametrize(
    ("matrix", "across", "down"),
    [("0 1 -1 0", 12, 0), ("0 -1 1 0", -12, 0), ("-1 0 0 -1", 0, -12)],
)
def test_a_page_whose_text_is_turned_is_read_upright(matrix, across, down):
    page = Page().text(400, 50, "upright")
    for row in range(3):
        page.text(300 + row * across, 300 + row * down, f"row{row} here", matrix=matrix)
    found = sheet(page)
    assert [word.text for word in found.turned] == ["upright"]
    rows = sorted((round(word.base), round(word.x0), word.text) for word in found.words)
    assert [text for *_, text in rows] == ["row0", "here", "row1", "here", "row2", "here"]
    assert rows[2][0] - rows[0][0] == 12
    assert rows[1][1] - rows[0][1] == 30
    assert all(found.box.x0 <= word.x0 <= found.box.x1 for word in found.words)
    assert all(found.box.top <= word.base <= found.box.bottom for word in found.words)


def test_what_lies_off_the_page_is_not_read():
    found = sheet(Page().text(50, 100, "seen").text(50, TALL + 90, "off").text(WIDE + 9, 9, "out"))
    assert [word.text for word in found.words] == ["seen"]


def test_what_is_printed_twice_as_a_shadow_is_read_once():
    page = Page().text(50, 100, "Shadow", 20).text(50, 300, "Shadow", 20)
    found = sheet(page.text(50.8, 100.6, "Shadow", 20))
    assert [word.text for word in found.words] == ["Shadow", "Shadow"]


def test_pictures_and_links_are_found_where_they_are():
    found = sheet(Page().text(50, 100, "text").picture(60, 200, 100, 50).link(50, 100, 24))
    (picture,), (link,) = found.images, found.links
    assert (picture.x0, picture.top, picture.x1, picture.bottom) == (
        60,
        200 - TALL,
        160,
        250 - TALL,
    )
    assert (link.x0, link.x1) == (50, 74)


def test_a_page_of_signs_without_meaning_has_no_words():
    assert sheet(Page().text(50, 100, "Nobody knows", icons=True)).words == ()
    some = sheet(Page().text(50, 100, "share", icons=True).text(50, 200, "Share this now"))
    assert [word.text for word in some.words] == ["Share", "this", "now"]


def test_no_more_signs_of_a_page_are_read_than_any_has():
    page = Page().text(50, 3, "Text")
    assert sheet(page).whole
    for at in range(SIGNS // 1000 + 5):
        page.text(5, 2 * at + 9, "a" * 1000, 0.9)
    found = sheet(page)
    assert not found.whole
    assert sum(len(word.text) for word in found.words) <= SIGNS
