"""Plain text is read as it is."""

from __future__ import annotations

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
