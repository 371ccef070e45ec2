"""What styles and properties of office files say is believed as far as it can be."""

from __future__ import annotations

import pytest

from reader.importing.base import Piece
from reader.importing.styles import document_author, document_title, role_of, table_pieces


@pytest.mark.parametrize(
    ("style", "role"),
    [
        ("Title", "heading"),
        ("heading 3", "heading"),
        ("Heading_20_1", "heading"),
        ("Intense Quote", "quote"),
        ("Quotations", "quote"),
        ("Block Text", "quote"),
        ("caption", "caption"),
        ("Illustration", "caption"),
        ("List Bullet 2", "item"),
        ("List Paragraph", None),
        ("Subtitle", None),
        ("header", None),
        ("Normal", None),
    ],
)
def test_the_name_of_a_style_says_what_a_paragraph_is(style: str, role: str | None):
    assert role_of(style) == role


@pytest.mark.parametrize("given", [None, " ", "Document1", "Microsoft Word - a.doc", "Untitled"])
def test_what_programs_write_as_a_title_is_none(given: str | None):
    assert document_title(given, [Piece("a")]) is None


def test_a_heading_at_the_top_knows_the_title_better():
    assert document_title(" A \n flood ", [Piece("b")]) == "A flood"
    assert document_title("A flood", [Piece("b", "heading")]) is None
    assert document_title("A flood", [Piece("b", "heading", kept=False)]) == "A flood"
    assert document_title("A flood", [*[Piece("b")] * 8, Piece("c", "heading")]) == "A flood"


@pytest.mark.parametrize("given", [None, "", "python-docx", "Windows User", "Unknown"])
def test_what_programs_write_as_an_author_is_none(given: str | None):
    assert document_author(given, [Piece("a")]) is None


def test_a_byline_knows_the_author_better():
    byline = Piece("By Dana Whitcombe")
    assert document_author(" Jo  Typist ", [Piece("A flood")]) == "Jo Typist"
    assert document_author("Jo Typist", [Piece("A flood"), byline]) is None
    assert document_author("Jo Typist", [*[Piece("a")] * 8, byline]) == "Jo Typist"


def test_a_table_of_data_is_read_by_rows():
    rows: list[list[list[Piece]]] = [[[Piece("a")], [], [Piece("b")]], [[], []], [[Piece("c")]]]
    found = table_pieces(rows, 3)
    assert [(it.text, it.role, it.group) for it in found] == [
        ("a\tb", "table", 3),
        ("c", "table", 3),
    ]


@pytest.mark.parametrize(
    "cell", [[Piece("a"), Piece("b")], [Piece("word " * 41, "heading", group=2)]]
)
def test_a_table_for_layout_says_nothing_of_its_paragraphs(cell: list[Piece]):
    assert table_pieces([[cell, [], [Piece("c")]]], 3) == [*cell, Piece("c")]
