"""The colours of documents are those of the window's themes."""

from __future__ import annotations

from reader.export.theme import dark, light


def test_colours_are_opaque_and_differ_between_the_themes():
    assert light()["paper"] == "#FDFCFA"
    assert dark()["paper"] == "#1B1C1E"
    assert "view" not in light(), "it lets shine through what is below"
