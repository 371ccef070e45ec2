"""Markdown is read without the signs of its markup, and nothing of it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import ImportFailed
from reader.importing.markdown import MarkdownImporter
from tests.importing.packed import OFFICE, assert_read_or_refused

if TYPE_CHECKING:
    from reader.importing.base import Parts


def read(text: str) -> Parts:
    return MarkdownImporter().parts(text.encode(), "a.md")


def lines(text: str) -> list[tuple[str, str]]:
    return [(it.role, it.text) for it in read(text).pieces]


def test_a_file_is_read_whole_and_in_order():
    parts = MarkdownImporter().parts((OFFICE / "harbour.md").read_bytes(), "harbour.md")
    assert [(it.role, it.kept, it.text) for it in parts.pieces[6:]] == [
        ("heading", None, "Harbour café reopens after flood"),
        ("text", None, ("The café on Saltmarsh Quay opened its doors on Monday, ninety days after "
         "the sea came in.")),
        ("caption", False, "The quay on Monday morning"),
        ("quote", None, "“We counted forty chairs\nand found nine.”"),
        ("item", None, "Thirty-one chairs"),
        ("item", None, "One upright piano"),
        ("table", None, "Year\tFlood in cm"),
        ("table", None, "1987\t112"),
        ("text", False, "***"),
        ("text", None, "Nobody was hurt."),
    ]  # fmt: skip
    assert all(it.kept is False for it in parts.pieces[:6])
    assert parts.title == "Harbour café reopens after flood"
    assert parts.author == "Ottilie Farrow, Łukasz Ødegård"
    assert (parts.url, parts.published) == ("https://example.org/flood", "2001-02-03")
    assert parts.encoding == "utf-8"


def test_groups_and_links_are_told():
    parts = read("[ab](c) de\n\n- f\n- g\n\nh")
    assert [(it.links, it.group) for it in parts.pieces] == [(0.4, 1), (0, 2), (0, 2), (0, 3)]


def test_the_one_heading_of_the_first_level_is_the_title_if_it_opens_the_text():
    assert read("# A *flood*\n\nb").title == "A flood"
    assert read("a\n\n# B").title is None
    assert read("# A\n\n# B").title is None
    assert read("## A\n\nb").title is None
    assert read("").title is None


def test_signs_of_markup_are_taken_out_and_words_stay():
    text = "**a** _b_ ~~c~~ `d*e` &amp; \\*f\\* <https://g.example> <b>h</b><br>i<!-- j -->"
    assert lines(text) == [("text", "a b c d*e & *f* https://g.example h\ni")]


def test_pictures_yield_their_words_as_captions_set_aside():
    parts = read('![a *b*](c.png "d") e ![](f.png)')
    assert [(it.role, it.kept, it.text) for it in parts.pieces] == [
        ("text", None, "e"),
        ("caption", False, "a b"),
        ("caption", False, "d"),
    ]


def test_code_and_html_are_text():
    text = "```py\na = 1\n```\n\n    b\n\n<div>c<p>d</p>\n</div>\n\n<!-- no -->\n"
    assert lines(text) == [("text", "a = 1"), ("text", "b"), ("text", "cd")]


def test_a_quote_in_a_list_is_a_quote_and_a_heading_in_a_quote_a_heading():
    assert lines("- a\n\n  > b\n\n> # c\n\n> - d") == [
        ("item", "a"),
        ("quote", "b"),
        ("heading", "c"),
        ("item", "d"),
    ]


def test_a_picture_in_a_cell_stands_before_its_row():
    assert lines("|a|\n|-|\n|![b](c) d|") == [("table", "a"), ("caption", "b"), ("table", "d")]


def test_a_guessed_encoding_is_told():
    parts = MarkdownImporter().parts("“a” caf\xe9 – b".encode("cp1252"), "a.md")
    assert [it.kind for it in parts.notices] == ["guessed"]
    assert [it.text for it in parts.pieces] == ["“a” café – b"]


@pytest.mark.parametrize("text", ["a" * 2_000_001, "[" * 60_001, "![" * 30_001])
def test_too_long_or_too_marked_up_a_text_is_refused(text: str):
    with pytest.raises(ImportFailed, match=r"“a.md” is too long"):
        read(text)


@pytest.mark.parametrize(
    "hostile", ["[" * 20_000, "> " * 50_000, "- " * 50_000, "*a **a " * 10_000, "`" * 50_000]
)
def test_hostile_text_is_read_to_its_end(hostile: str):
    assert read(f"{hostile}\n\nIt rained.").pieces[-1].text.endswith("It rained.")


@settings(deadline=None)
@given(st.text("ab \n#>*_-`[]()!|<&~1.\\:\"'", max_size=80))
def test_every_word_of_a_text_is_found_in_its_pieces(text: str):
    found = "".join(it.text for it in read(f"wordy {text}").pieces)
    assert "wordy" in found


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_whatever_the_bytes_there_are_parts_or_one_sentence(data: bytes):
    assert_read_or_refused(lambda it: MarkdownImporter().parts(it, "a.md"), data, "a.md")


@pytest.mark.parametrize(
    "text",
    [
        "> " * 200 + "deep",
        ">" * 200 + "deep",
        "- " * 200 + "deep",
        "\n".join("  " * at + f"- level {at}" for at in range(150)) + "\n" + "  " * 150 + "- deep",
    ],
)
def test_words_nested_deeper_than_anybody_writes_are_kept(text: str):
    assert read(text).pieces[-1].text.split()[-1] == "deep"
