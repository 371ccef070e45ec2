"""OpenDocument texts are read in the order in which a reader sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from reader.errors import ImportFailed
from reader.importing.docx import DocxImporter
from reader.importing.odt import OdtImporter
from tests.importing.packed import (
    OFFICE,
    assert_read_or_refused,
    open_document,
    packed,
    spoilt,
)

if TYPE_CHECKING:
    from reader.importing.base import Parts

HARBOUR = (OFFICE / "harbour.odt").read_bytes()


def read(data: bytes) -> Parts:
    return OdtImporter().parts(data, "a.odt")


def lines(body: str, styles: str = "") -> list[str]:
    return [piece.text for piece in read(open_document(body, styles)).pieces]


def test_a_file_reads_as_the_same_text_does_from_word():
    parts = read(HARBOUR)
    word = DocxImporter().parts((OFFICE / "harbour.docx").read_bytes(), "a.docx")
    assert [(it.role, it.kept, it.text) for it in parts.pieces[:14]] == [
        (it.role, it.kept, it.text) for it in word.pieces[:14]
    ]
    assert [(it.kept, it.text) for it in parts.pieces[14:]] == [
        (False, "The oven dates from 1911."),
        (False, "All rights reserved by nobody"),
    ]
    assert (parts.title, parts.author) == (word.title, word.author)
    assert parts.published is None


def test_groups_and_links_are_told():
    pieces = {it.text[:11]: it for it in read(HARBOUR).pieces}
    assert 0.1 < pieces["The council"].links < 0.2
    assert pieces["Thirty-one "].group == pieces["One upright"].group
    assert pieces["1987\t112"].group == pieces["Year\tFlood "].group
    assert pieces["Nobody was "].group != pieces["The quay on"].group


def test_properties_name_title_and_author_where_the_text_does_not():
    meta = "<dc:title>A flood</dc:title><meta:initial-creator>Jo</meta:initial-creator>"
    data = open_document("<text:p>a</text:p>", meta=f"{meta}<dc:creator>Ed</dc:creator>")
    assert (read(data).title, read(data).author) == ("A flood", "Jo")
    data = open_document("<text:p>a</text:p>", meta="<dc:creator>Ed</dc:creator>")
    assert (read(data).title, read(data).author) == (None, "Ed")


def test_a_list_within_a_list_and_a_heading_in_one_are_read():
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    inner = f"<text:list>{item.format('b', '')}</text:list>"
    heading = "<text:list><text:list-item><text:h>c</text:h></text:list-item></text:list>"
    body = f"<text:list>{item.format('a', inner)}</text:list>{heading}<text:p/>"
    pieces = read(open_document(body)).pieces
    assert [(it.text, it.role) for it in pieces] == [
        ("a", "item"),
        ("b", "item"),
        ("c", "heading"),
    ]


def test_tables_within_tables_are_read_once():
    cell = "<table:table-cell>{}</table:table-cell>"
    row = "<table:table-row>{}</table:table-row>"
    inner = f"<table:table>{row.format(cell.format('<text:p>b</text:p>'))}</table:table>"
    outer = row.format(cell.format("<text:p>a</text:p>") + cell.format(inner))
    head = f"<table:table-header-rows>{row.format(cell.format('<text:p>h</text:p>'))}"
    body = f"<table:table>{head}</table:table-header-rows>{outer}</table:table><text:p>c</text:p>"
    assert lines(body) == ["h", "a\tb", "c"]


def test_what_styles_and_sections_hide_is_left_out():
    styles = (
        "<style:style style:name='S' style:family='section'>"
        "<style:section-properties text:display='none'/></style:style>"
        "<style:style style:name='T'><style:paragraph-properties/>"
        "<style:text-properties text:display='none'/></style:style>"
    )
    body = (
        "<text:section text:style-name='S'><text:p>a</text:p></text:section>"
        "<text:section text:display='none'><text:p>b</text:p></text:section>"
        "<text:section text:style-name='Z'><text:p>c</text:p></text:section>"
        "<text:p text:style-name='T'>d</text:p><text:p>e</text:p>"
    )
    assert lines(body, styles) == ["c", "e"]


def test_styles_based_on_each_other_come_to_an_end():
    styles = (
        "<style:style style:name='A' style:parent-style-name='B'/>"
        "<style:style style:name='B' style:parent-style-name='A'/>"
    )
    assert lines("<text:p text:style-name='A'>a</text:p>", styles) == ["a"]


def test_the_first_title_is_the_title():
    body = "<text:p text:style-name='Title'>A <text:s text:c='3'/>flood</text:p>"
    assert read(open_document(body + body.replace("flood", "x"))).title == "A flood"


def test_pages_without_heads_and_feet_add_nothing():
    assert lines("<text:p>a</text:p>") == ["a"]
    data = open_document("<text:p>a</text:p>", pages="<office:styles/>")
    assert [it.text for it in read(data).pieces] == ["a"]


def test_a_file_with_a_password_says_so():
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    data = packed({"META-INF/manifest.xml": manifest, "content.xml": b"\x01\x02"})
    with pytest.raises(ImportFailed, match="has a password"):
        read(data)


def test_a_bomb_of_entities_is_refused():
    with pytest.raises(ImportFailed, match="not safe"):
        read(packed({"content.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}))


@pytest.mark.parametrize("data", [b"x", packed({"a": "b"}), packed({"content.xml": "<a/>"})])
def test_what_is_no_open_document_is_refused_with_a_sentence(data: bytes):
    with pytest.raises(ImportFailed, match=r"“a.odt” is damaged"):
        read(data)


@settings(deadline=None)
@given(spoilt(HARBOUR))
def test_a_spoilt_file_yields_parts_or_one_sentence(data: bytes):
    assert_read_or_refused(read, data, "a.odt")
