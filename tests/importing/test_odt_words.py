"""The words of a paragraph in an OpenDocument text are those a reader sees."""

from __future__ import annotations

import pytest

from reader.importing.archive import tree
from reader.importing.odt_words import Words

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{what}:1.0"'
    for name, what in (("text", "text"), ("office", "office"), ("draw", "drawing"))
)


def words(inner: str) -> Words:
    found = Words()
    found.take(tree(f"<text:p {NAMES}>{inner}</text:p>".encode(), "a"), frozenset({"H"}))
    return found


def text(inner: str) -> str:
    return "".join(words(inner).text)


def test_white_space_is_written_as_elements():
    inner = "a<text:s/>b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e\nf"
    assert text(inner) == "a b   c\td\ne f"


@pytest.mark.parametrize("count", ["-1", "x", "", "²", "9" * 30])
def test_a_strange_count_of_spaces_is_one(count: str):
    assert text(f"a<text:s text:c='{count}'/>b") == "a b"


def test_a_huge_count_of_spaces_is_bounded():
    assert len(text("<text:s text:c='99999999'/>")) == 200


def test_what_follows_something_hidden_is_kept():
    inner = (
        "a<text:span text:style-name='H'>x</text:span>b<text:hidden-text>x</text:hidden-text>c"
        "<office:annotation><text:p>x</text:p></office:annotation>d<text:change/>e"
        "<text:ruby><text:ruby-base>f</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>"
    )
    assert text(inner) == "abcdef"


def test_characters_of_links_are_counted():
    found = words("ab<text:a>c<text:span>d</text:span>e</text:a>f")
    assert ("".join(found.text), found.linked) == ("abcdef", 3)


def test_notes_and_boxes_hang_on_their_paragraph():
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body/></text:note>"
    found = words(f"a{note}b<draw:frame><draw:text-box/></draw:frame>c")
    assert "".join(found.text) == "abc"
    assert [box.tag.rpartition("}")[2] for box in found.boxes] == ["note-body", "text-box"]
