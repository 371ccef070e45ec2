"""Which words are the headline."""

from __future__ import annotations

from reader.importing.pdf import PdfImporter
from reader.importing.pdf_headline import headline
from tests.importing.typeset import Page, pdf

TEXT = ("And this is the text, which", "goes on for some lines so", "that it is the most.")


def title(page, said="", *more):
    return PdfImporter().parts(pdf(page, *more, title=said), "a.pdf").title


def test_what_is_set_largest_is_the_headline():
    page = Page().text(50, 50, "A smaller head of it", 14).text(50, 90, "The light is out now", 24)
    assert title(page.lines(50, 130, *TEXT)) == "The light is out now"


def test_the_name_of_the_paper_is_none_however_large():
    page = Page().text(50, 50, "The Ledger", 44).text(50, 90, "The light is out now", 24)
    assert title(page.lines(50, 130, *TEXT)) == "The light is out now"
    assert title(Page().text(50, 50, "Dark", 44).lines(50, 130, *TEXT)) == "Dark"


def test_what_the_file_is_called_is_the_headline_where_it_stands_on_the_page():
    page = (
        Page().text(50, 50, "One large head of all", 30).text(50, 90, "The light is out now", 14)
    )
    page.lines(50, 130, *TEXT)
    assert title(page, "The light is out now | The Ledger") == "The light is out now"
    assert title(page, "The Ledger: The light is out now") == "The light is out now"
    assert title(page, "The light is out now") == "The light is out now"
    assert title(page, "The light is o...") == "The light is out now"
    assert title(page, "Ledger.indd") == "One large head of all"


def test_the_headline_is_on_the_first_page():
    first, second = Page().lines(50, 130, *TEXT), Page().text(50, 50, "The light is out", 30)
    assert title(first, "", second) is None
    assert headline([], [], "Name") is None
