"""Head and foot: the legend shows the colours that notes have."""

from __future__ import annotations

from dataclasses import replace

from reader.export.base import Layout
from reader.export.pdf.hatching import Hatching
from reader.export.pdf.head_and_foot import add_head_and_foot
from reader.export.pdf.page import Page, Plate, Words
from reader.export.pdf.typesetting import Faces


def _legend(edition, colors, **layout):
    page = Page("A", "A-1", legend=True)
    notes = [replace(edition.notes[0], color=color) for color in colors]
    shown = replace(edition, notes=notes, layout=Layout(**layout))
    add_head_and_foot(page, Faces.installed(), shown, "1 of 2")
    words = " ".join(item.paragraph.text for item in page.items if isinstance(item, Words))
    return words, [item for item in page.items if isinstance(item, Plate)]


def test_the_legend_shows_the_colours_of_notes_side_by_side(fonts, edition):
    assert fonts
    words, (_, first, second) = _legend(edition, ("peach", "grey"))
    assert "reader’s note, numbered in the margin" in words
    assert (first.colour, second.colour) == ("note_peach", "note_grey")
    assert first.box.right == second.box.left


def test_without_notes_the_legend_has_none(fonts, edition):
    assert fonts
    words, plates = _legend(edition, ())
    assert "note" not in words
    assert len(plates) == 1


def test_where_only_notes_are_marked_the_legend_shows_nothing_else(fonts, edition):
    assert fonts
    words, (plate,) = _legend(edition, ("mint",), marks="notes")
    assert "reader’s note" in words
    assert "quote" not in words
    assert plate.colour == "note_mint"


def test_in_black_and_white_the_legend_shows_the_patterns(fonts, edition):
    assert fonts
    page = Page("A", "A-1", legend=True)
    shown = replace(edition, layout=Layout(grey=True))
    add_head_and_foot(page, Faces.installed(), shown, "1 of 2")
    (pattern,) = (item for item in page.items if isinstance(item, Hatching))
    assert pattern.colour == "note_yellow"
