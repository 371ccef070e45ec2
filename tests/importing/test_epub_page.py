"""A page of a book: notes apart, marks left out."""

from __future__ import annotations

import pytest

from reader.errors import ImportFailed
from reader.importing.epub_page import chapter_of

SENTENCE = "The council closed the bridge on Tuesday after cracks were found in two of its piers."


def chapter(body):
    spaces = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
    return chapter_of(f"<html {spaces}><body>{body}</body></html>".encode(), "a.epub")


def kept(body):
    return [piece.text for piece in chapter(body).pieces if piece.kept is not False]


def aside(body):
    return [piece.text for piece in chapter(body).pieces if piece.kept is False]


@pytest.mark.parametrize(
    "note",
    [
        '<aside epub:type="footnote"><p>1. It rained.</p></aside>',
        '<div role="doc-endnotes"><p>1. It rained.</p></div>',
        '<section epub:type="rearnotes"><div role="doc-endnote">1. It rained.</div></section>',
    ],
)
def test_notes_are_apart(note):
    body = f"<p>{SENTENCE}</p>{note}<p>{SENTENCE}</p>"
    assert kept(body) == [SENTENCE, SENTENCE]
    assert aside(body) == ["1. It rained."]


@pytest.mark.parametrize(
    "mark",
    [
        '<a epub:type="noteref" href="#n">1</a>',
        '<a role="doc-noteref" href="#n">*</a>',
        '<sup><a href="notes.xhtml#n">[12]</a></sup>',
        '<a href="#n"><sup>†</sup></a>',
        '<span epub:type="pagebreak">12</span>',
    ],
)
def test_marks_of_notes_and_pages_do_not_run_into_words(mark):
    words = SENTENCE.replace("cracks", f"cracks{mark}")
    assert kept(f"<p>{words}</p>") == [SENTENCE]


def test_a_control_character_behind_a_mark_takes_nothing_with_it():
    words = SENTENCE.replace("cracks", '\x01cracks<a role="doc-noteref" href="#n">*</a>\x02')
    assert [one.replace("\x01", "").replace("\x02", "") for one in kept(f"<p>{words}</p>")] == [
        SENTENCE
    ]


def test_links_and_raised_words_stay():
    words = SENTENCE.replace("Tuesday", '<a href="#t">Tuesday</a>')
    assert kept(f"<p>{words.replace('two', '<sup>two</sup>')}</p>") == [SENTENCE]


def test_headings_of_the_first_level_are_its_titles():
    assert chapter(f"<h1>A <i>flood</i></h1><h2>x</h2><p>{SENTENCE}</p>").titles == ("A flood",)


@pytest.mark.parametrize("page", [b" ", b"<html><body/></html>"])
def test_a_blank_page_holds_nothing(page):
    assert chapter_of(page, "a.epub").pieces == ()


def test_a_page_of_too_much_markup_is_refused():
    with pytest.raises(ImportFailed, match="built of more than"):
        chapter_of(b"<p>a</p>" * 40_001, "a.epub")


@pytest.mark.parametrize(
    ("head", "signed"), [("By Ann Lee", True), ("3 May 2021", True), ("A flood", False)]
)
def test_a_byline_or_a_date_near_the_headline_signs_an_article(head, signed):
    found = chapter(f"<h1>Flood</h1><p>{head}</p>" + f"<p>{SENTENCE}</p>" * 5)
    assert (found.is_article, found.is_signed) == (True, signed)


def test_a_short_page_or_one_without_headline_is_no_article():
    assert not chapter(f"<h1>Flood</h1><p>{SENTENCE}</p>").is_article
    assert not chapter(f"<p>{SENTENCE}</p>" * 5).is_article
