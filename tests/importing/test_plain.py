"""Plain text is read as it is."""

from __future__ import annotations

import pytest

from reader.importing.base import Parts, Piece
from reader.importing.plain import PlainTextImporter
from reader.model.draft import Notice


def test_plain_text_says_nothing_of_itself_but_its_paragraphs():
    found = PlainTextImporter().parts("Café\nopen\n\nAll day".encode(), "a.txt")

    assert found == Parts(
        (Piece("Café"), Piece("open"), Piece("All day", group=1)), encoding="utf-8"
    )


def test_a_guessed_encoding_is_noticed():
    found = PlainTextImporter().parts("“Café”".encode("cp1252"), "a.txt")

    assert found.notices == (Notice("guessed", "cp1252"),)


PROPERTIES = (
    "date: 2023-09-19T14:05:00+02:00\nTitle: Bridge closed\nauthor: Mia Lund\n\nIt rained."
)


@pytest.mark.parametrize("text", [PROPERTIES, "---\n" + PROPERTIES.replace("\n\n", "\n---\n")])
def test_lines_of_properties_before_a_text_are_told(text):
    parts = PlainTextImporter().parts(text.encode(), "a.txt")
    assert (parts.title, parts.author, parts.published) == (
        "Bridge closed",
        "Mia Lund",
        "2023-09-19",
    )
    assert [it.text for it in parts.pieces if it.kept is None] == ["It rained."]


@pytest.mark.parametrize(
    "text",
    [
        "Q: Why?\nA: It rained.\n\nTitle: none",
        "Title: Bridge closed\n\nIt rained.",
        "Title: Bridge closed\nNobody knows why\n\nIt rained.",
        "Mayor: It rained.\nReporter: Why?\n\nMayor: I do not know.",
        f"Title: Bridge\nText: {'rain ' * 500}\n\nIt rained.",
    ],
)
def test_lines_with_colons_that_name_no_headline_are_text(text):
    parts = PlainTextImporter().parts(text.encode(), "a.txt")
    assert parts.title is None
    assert all(it.kept is None for it in parts.pieces)
