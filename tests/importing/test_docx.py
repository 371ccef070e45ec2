"""Word files are read in the order in which a reader sees them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from hypothesis import given, settings

from reader.errors import ImportFailed
from reader.importing.archive import Archive
from reader.importing.docx import DocxImporter
from tests.importing.packed import OFFICE, assert_read_or_refused, packed, spoilt, word

if TYPE_CHECKING:
    from reader.importing.base import Parts

OOXML = "openxmlformats-officedocument.wordprocessingml."
SCHEMAS = "schemas.openxmlformats.org/"
HARBOUR = (OFFICE / "harbour.docx").read_bytes()


def read(data: bytes) -> Parts:
    return DocxImporter().parts(data, "a.docx")


def lines(body: str, styles: str = "") -> list[str]:
    return [piece.text for piece in read(word(body, styles)).pieces]


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_file_of_an_office_suite_is_read_whole_and_in_order():
    parts = read(HARBOUR)
    assert [(it.role, it.kept, it.text) for it in parts.pieces] == [
        ("text", False, "Printed from the Quayside Ledger"),
        ("heading", None, "Harbour café reopens after flood"),
        ("text", None, ("The café on Saltmarsh Quay opened its doors on Monday, ninety days after "
         "the sea came in.")),
        ("text", None, ("Its owner, Ottilie Farrow, said the oven had survived and the piano had "
         "not.")),
        ("heading", None, "What the sea took"),
        ("quote", None, "“We counted forty chairs\nand found nine.”"),
        ("item", None, "Thirty-one chairs"),
        ("item", None, "One upright piano"),
        ("text", None, ("The council promised a wall by the spring – “or the spring after”, as "
         "Łukasz Ødegård put it.")),
        ("table", None, "Year\tFlood in cm"),
        ("table", None, "1987\t112"),
        ("caption", None, "The quay on Monday morning."),
        ("text", None, "Nobody was hurt."),
        ("text", None, "More on the flood inside a box."),
        ("text", False, "All rights reserved by nobody"),
        ("text", False, "The oven dates from 1911."),
    ]  # fmt: skip
    assert parts.title == "Harbour café reopens after flood"
    assert parts.author == "Ottilie Farrow"
    assert parts.published is None


def test_the_share_of_links_and_the_groups_are_told():
    pieces = {it.text[:11]: it for it in read(HARBOUR).pieces}
    assert 0.1 < pieces["The council"].links < 0.2
    assert pieces["Thirty-one "].group == pieces["One upright"].group
    assert pieces["1987\t112"].group == pieces["Year\tFlood "].group
    assert pieces["Nobody was "].group != pieces["The quay on"].group


def test_properties_name_title_and_author_where_the_text_does_not():
    document = docx.Document()
    document.add_paragraph("The sea came in.")
    document.core_properties.title = "A flood"
    document.core_properties.author = "Jo Brack"
    file = io.BytesIO()
    document.save(file)
    parts = read(file.getvalue())
    assert (parts.title, parts.author, parts.published) == ("A flood", "Jo Brack", None)


def test_a_file_without_properties_names_nobody():
    document = docx.Document()
    document.add_paragraph("The sea came in.")
    for key, one in list(document.part.package.rels.items()):
        if one.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES:
            del document.part.package.rels[key]
    file = io.BytesIO()
    document.save(file)
    assert (read(file.getvalue()).title, read(file.getvalue()).author) == (None, None)


def test_tracked_deletions_are_left_out_and_insertions_kept():
    run = "<w:r><w:t>{}</w:t></w:r>"
    moved = f"<w:moveFrom>{run.format('x')}</w:moveFrom><w:moveTo>{run.format('d')}</w:moveTo>"
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>a </w:t></w:r><w:del><w:r><w:delText>b</w:delText>"
        f"</w:r></w:del><w:ins><w:r><w:t xml:space='preserve'>c </w:t></w:r></w:ins>{moved}</w:p>"
    )
    assert lines(body) == ["a c d"]


def test_a_paragraph_whose_end_was_struck_out_is_one_with_the_next():
    body = paragraph("one ", "<w:rPr><w:del/></w:rPr>") + paragraph("two") + paragraph("three")
    assert lines(body.replace("<w:t>", "<w:t xml:space='preserve'>")) == ["one two", "three"]


def test_rows_that_were_struck_out_are_left_out():
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = (
        f"<w:tr><w:trPr><w:del/></w:trPr>{cell.format('a')}</w:tr><w:tr>{cell.format('b')}</w:tr>"
    )
    assert lines(f"<w:tbl><w:tblPr/>{rows}</w:tbl>") == ["b"]


def test_tables_are_read_within_forms_and_within_tables():
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    inner = f"<w:tc><w:tbl><w:tr>{cell.format('b')}</w:tr></w:tbl><w:p/></w:tc>"
    row = f"<w:tr><w:sdt><w:sdtContent>{cell.format('a')}</w:sdtContent></w:sdt>{inner}</w:tr>"
    body = f"<w:tbl><w:sdt><w:sdtContent>{row}</w:sdtContent></w:sdt></w:tbl>"
    assert lines(body + paragraph("c")) == ["a\tb", "c"]


def test_a_struck_end_reaches_over_no_table():
    cell = f"<w:tc>{paragraph('a', '<w:rPr><w:del/></w:rPr>')}</w:tc>"
    body = f"<w:tbl><w:tr>{cell}<w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>{paragraph('c')}"
    assert lines(body) == ["b", "c"]


def test_forms_are_read_but_not_the_words_that_ask_to_fill_them_in():
    form = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    empty = form.format("<w:showingPlcHdr/>", paragraph("Click here"))
    assert lines(empty + form.format("", paragraph("b"))) == ["b"]


def test_a_paragraph_in_a_hidden_style_is_left_out():
    hiding = "<w:rPr><w:vanish/></w:rPr>"
    style = f"<w:style w:type='paragraph' w:styleId='H'><w:name w:val='H'/>{hiding}</w:style>"
    assert lines(paragraph("a", "<w:pStyle w:val='H'/>") + paragraph("b"), style) == ["b"]


def test_the_first_title_is_the_title():
    style = "<w:pStyle w:val='Title'/>"
    body = paragraph(" ", style) + paragraph("A  flood", style) + paragraph("B", style)
    parts = read(word(body))
    assert parts.title == "A flood"
    assert [it.role for it in parts.pieces] == ["heading", "heading"]


def test_notes_are_set_apart_and_the_signs_of_a_line_over_them_are_none():
    document = docx.Document()
    document.add_paragraph("a")
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    notes = (
        f"<w:footnotes {names}><w:footnote><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        "<w:footnote><w:p><w:r><w:footnoteRef/><w:t>b</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    document.part.relate_to("https://example.org", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    file = io.BytesIO()
    document.save(file)
    assert [(it.text, it.kept) for it in read(file.getvalue()).pieces] == [
        ("a", None),
        ("b", False),
    ]


@pytest.mark.parametrize(
    ("usual", "other"),
    [
        (f"{OOXML}document.main", "ms-word.document.macroEnabled.main"),
        (f"{OOXML}document.main", f"{OOXML}template.main"),
        (f"{SCHEMAS}wordprocessingml/2006/main", "purl.oclc.org/ooxml/wordprocessingml/main"),
        (f"{SCHEMAS}officeDocument/2006/", "purl.oclc.org/ooxml/officeDocument/"),
    ],
)  # fmt: skip
def test_files_with_macros_templates_and_strict_ones_read_alike(usual: str, other: str):
    archive = Archive(HARBOUR, "a.docx")
    members = {name: archive.member(name) for name in archive.names}
    assert any(usual.encode() in held for held in members.values())
    renamed = {
        name: held.replace(usual.encode(), other.encode()) for name, held in members.items()
    }
    assert read(packed(renamed)) == read(HARBOUR)


def test_a_bomb_of_entities_is_refused():
    document = packed({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
    with pytest.raises(ImportFailed, match="not safe"):
        read(document)


def test_a_document_without_a_body_is_damaged():
    document = docx.Document()
    document.element.remove(document.element.body)
    file = io.BytesIO()
    document.save(file)
    with pytest.raises(ImportFailed, match="damaged"):
        read(file.getvalue())


@pytest.mark.parametrize("data", [b"", b"plain", packed({"a": "b"}), HARBOUR[:3000]])
def test_what_is_no_word_file_is_refused_with_a_sentence(data: bytes):
    with pytest.raises(ImportFailed, match=r"“a.docx” is damaged"):
        read(data)


@settings(deadline=None)
@given(spoilt(HARBOUR))
def test_a_spoilt_file_yields_parts_or_one_sentence(data: bytes):
    assert_read_or_refused(read, data, "a.docx")
