"""Plain text is read as it is."""

from __future__ import annotations

from reader.importing.base import Parts
from reader.importing.plain import PlainTextImporter


def test_plain_text_says_nothing_of_itself_but_its_text():
    assert PlainTextImporter().parts("Café".encode(), "a.txt") == Parts("Café")
