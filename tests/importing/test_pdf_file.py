"""Which PDFs are opened, and what they say of themselves."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfWriter

from reader.errors import ImportFailed
from reader.importing.pdf_file import PAGES, Facts, PdfFile
from tests.importing.typeset import Page, pdf


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"Hello", b"\x00" * 5000])
def test_what_is_no_pdf_is_refused(data):
    with pytest.raises(ImportFailed, match=r"“a\.pdf” is damaged or no PDF; download it again"):
        PdfFile(data, "a.pdf")


def test_a_locked_file_is_refused():
    writer = PdfWriter(io.BytesIO(pdf(Page().text(50, 100, "Secret"))))
    writer.encrypt("word", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    with pytest.raises(ImportFailed, match=r"“a\.pdf” is locked with a password"):
        PdfFile(locked.getvalue(), "a.pdf")


def test_a_file_that_may_be_read_but_not_changed_is_read():
    writer = PdfWriter(io.BytesIO(pdf(Page().text(50, 100, "Open"))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    made = io.BytesIO()
    writer.write(made)
    with PdfFile(made.getvalue(), "a.pdf") as file:
        sheet = file.sheet(0)
    assert sheet is not None
    assert [word.text for word in sheet.words] == ["Open"]


def test_more_pages_than_are_read_are_refused():
    page = Page().text(50, 100, "Text")
    with pytest.raises(ImportFailed, match=f"has {PAGES + 1} pages, more than the {PAGES}"):
        PdfFile(pdf(*[page] * (PAGES + 1)), "a.pdf")


@pytest.mark.parametrize(
    ("said", "code"),
    [("en-GB", "en"), ("DE", "de"), ("pt_BR", "pt"), ("", ""), ("x-klingon", ""), ("12", "")],
)
def test_the_language_is_taken_when_it_is_one(said, code):
    with PdfFile(pdf(Page(), title=" A  title ", author="Ida", language=said), "a.pdf") as file:
        assert file.facts() == Facts("A title", "Ida", code)


def test_broken_signs_in_the_title_do_no_harm():
    data = pdf(Page(), title="\\376\\377\\330\\001\\000A")
    with PdfFile(data, "a.pdf") as file:
        assert file.facts().title.endswith("A")


def test_a_page_that_is_not_there_is_none():
    data = pdf(Page().text(50, 100, "One"), Page()).replace(b"/Kids[9 0 R", b"/Kids[0 0 R")
    with PdfFile(data, "a.pdf") as file:
        assert [file.sheet(number) is None for number in range(file.pages)] == [True, False]
