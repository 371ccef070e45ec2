"""Rich text is read in the order in which a reader sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from reader.errors import ImportFailed
from reader.importing.odt import OdtImporter
from reader.importing.rtf import RtfImporter
from tests.importing.packed import OFFICE, assert_read_or_refused, spoilt

if TYPE_CHECKING:
    from reader.importing.base import Parts

HARBOUR = (OFFICE / "harbour.rtf").read_bytes()


def read(text: str | bytes) -> Parts:
    data = text if isinstance(text, bytes) else rf"{{\rtf1\ansi\ansicpg1252 {text}}}".encode()
    return RtfImporter().parts(data, "a.rtf")


def lines(text: str) -> list[str]:
    return [piece.text for piece in read(text).pieces]


def test_a_file_reads_as_the_same_text_does_from_open_document():
    parts = read(HARBOUR)
    other = OdtImporter().parts((OFFICE / "harbour.odt").read_bytes(), "a.odt")
    assert [(it.role, it.kept, it.text) for it in parts.pieces[:13]] == [
        (it.role, it.kept, it.text) for it in other.pieces[1:14]
    ]
    assert [(it.kept, it.text) for it in parts.pieces[13:]] == [
        (False, "Printed from the Quayside Ledger"),
        (False, "All rights reserved by nobody"),
        (False, "The oven dates from 1911."),
    ]
    assert (parts.title, parts.author) == (other.title, other.author)
    assert parts.published is None


def test_a_sign_written_as_its_two_halves_is_one():
    assert lines(r"Sea \u-10179?\u-8704? foam") == ["Sea \U0001f600 foam"]
    assert lines(r"Sea \u-10179? foam") == ["Sea \ufffd foam"]


def test_groups_are_told():
    pieces = {it.text[:11]: it for it in read(HARBOUR).pieces}
    assert pieces["Thirty-one "].group == pieces["One upright"].group
    assert pieces["1987\t112"].group == pieces["Year\tFlood "].group
    assert pieces["Nobody was "].group != pieces["The quay on"].group


def test_properties_name_title_and_author_where_the_text_does_not():
    parts = read(r"{\info{\title A {\b fl}ood}{\author J\'f6 Brack}{\creatim\yr2001}}a\par b")
    assert (parts.title, parts.author, parts.published) == ("A flood", "Jö Brack", None)
    assert [it.text for it in parts.pieces] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (r"caf\'e9", "café"),
        ("caf\\u233?", "café"),
        (r"{\fonttbl{\f1\fcharset204 Arial;}{\f2 X;}}\f1 \'cf\'f0\'e0", "Пра"),
        (r"{\fonttbl{\f1\fcharset79 Arial;}}\f1 caf\'e9", "café"),
        (r"\ldblquote a\rdblquote\emdash b", "“a”—b"),
        (r"\{a\}\\b", r"{a}\b"),
    ],
)
def test_signs_are_read_in_the_code_page_they_are_in(text: str, read_as: str):
    assert lines(text) == [read_as]


def test_bytes_that_should_have_been_escaped_are_read_in_the_code_page():
    assert [it.text for it in read(b"{\\rtf1\\ansi\\ansicpg1251 \xcf\xf0\xe0}").pieces] == ["Пра"]


def test_cells_with_more_than_a_line_are_paragraphs():
    long = "word " * 41
    found = read(rf"\trowd {long}\cell b\cell\cell\row a\line c\par d")
    assert [(it.text, it.role) for it in found.pieces] == [
        (long.strip(), "text"),
        ("b", "text"),
        ("a\nc", "text"),
        ("d", "text"),
    ]


@pytest.mark.parametrize("data", [b"", b"plain", b"PK", b"{rtf"])
def test_what_is_no_rich_text_is_refused_with_a_sentence(data: bytes):
    with pytest.raises(ImportFailed, match=r"“a.rtf” is damaged"):
        read(data)


def test_what_striprtf_stumbles_over_is_refused_with_a_sentence():
    with pytest.raises(ImportFailed, match=r"“a.rtf” is damaged"):
        read(r"\u9999999 a")


def test_too_long_a_text_is_refused():
    with pytest.raises(ImportFailed, match="too long"):
        read("a" * 6_000_001)


@pytest.mark.parametrize(
    "hostile",
    [
        r"{\field{\*\fldinst{" * 20_000,
        r"{\field{\*\FLDINST{" * 20_000,
        r"{\fonttbl" + r"\f1 " * 50_000,
        r"{\b\fonttbl" + r"\f1 " * 50_000,
        "{" * 200_000,
        "}" * 200_000,
        r"{\footnote " * 50_000,
        r"{\*\shppict{\pict\bin99999999 " * 1_000,
        r"\v a\v0 " * 50_000,
    ],
)
def test_hostile_text_is_read_or_refused(hostile: str):
    assert_read_or_refused(lambda it: read(it.decode()), hostile.encode(), "a.rtf")


@settings(deadline=None)
@given(spoilt(HARBOUR))
def test_a_spoilt_file_yields_parts_or_one_sentence(data: bytes):
    assert_read_or_refused(read, data, "a.rtf")


def test_signs_for_private_use_in_a_file_are_no_marks_of_ours():
    found = read(r"{\rtf1\ansi One\u-8192? of\u57345? two\u-8186? signs\par Two}")
    assert found.title is None
    assert [(it.text, it.role) for it in found.pieces] == [
        ("One\ufffd of\ufffd two\ufffd signs", "text"),
        ("Two", "text"),
    ]
