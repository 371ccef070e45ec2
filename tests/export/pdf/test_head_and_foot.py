"""Head and foot: the legend shows the colours that notes have."""

from __future__ import annotations

from reader.export.pdf.head_and_foot import add_head_and_foot
from reader.export.pdf.page import Page, Plate, Words
from reader.export.pdf.typesetting import Faces


def _legend(colors):
    page = Page("A", "A-1", legend=True)
    add_head_and_foot(page, Faces.installed(), "Story", "1 of 2", colors)
    words = " ".join(item.paragraph.text for item in page.items if isinstance(item, Words))
    return words, [item for item in page.items if isinstance(item, Plate)]


def test_the_legend_shows_the_colours_of_notes_side_by_side(fonts):
    assert fonts
    words, (_, first, second) = _legend(("peach", "grey"))
    assert "reader’s note, numbered in the margin" in words
    assert (first.colour, second.colour) == ("note_peach", "note_grey")
    assert first.box.right == second.box.left


def test_without_notes_the_legend_has_none(fonts):
    assert fonts
    words, plates = _legend(())
    assert "note" not in words
    assert len(plates) == 1
