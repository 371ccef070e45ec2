"""The front page: its numbering, what the user says of the whole story, the legend."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.export.pdf.front import roman
from reader.model.note import Meaning


@pytest.mark.parametrize(("number", "words"), [(1, "i"), (4, "iv"), (9, "ix"), (38, "xxxviii")])
def test_front_matter_is_counted_in_small_roman_numerals(number, words):
    assert roman(number) == words


def test_what_the_user_says_of_the_whole_story_stands_on_the_front_page(write, edition):
    a = edition.comparison.articles[0]
    note = replace(edition.notes[0], id="whole", targets=(), body="Needs a *second* source.")
    written = write(replace(edition, notes=(*edition.notes, note)))
    assert "On the whole story 1 Needs a second source. 6 March 2025" in written.text(0)
    assert a.name in written.text(0)
    page, icon = written.named("whole.1")
    assert (page, icon["/Subtype"]) == (0, "/Text")
    assert icon["/Contents"] == "Needs a *second* source."
    assert icon["/T"] == "Ada R."
    left, bottom, right, top = map(float, icon["/Rect"])
    assert written.pixel(0, left + 2, (bottom + top) / 2) == (0xF8, 0xF0, 0xA6)
    assert written.pixel(0, right - 1, top - 1) == (0xFF, 0xFF, 0xFF)
    assert written.text().count("Needs a second source.") == 2


def test_a_story_of_which_the_user_says_nothing_has_no_heading_for_it(write, edition):
    assert "On the whole story" not in write(edition).text()


def test_the_legend_says_what_colours_in_use_mean(write, edition):
    told = (Meaning("yellow", "to be asked"), Meaning("rose", "not in use"))
    written = write(replace(edition, meanings=told))
    assert "yellow notes: to be asked" in written.text(0)
    assert "not in use" not in written.text()
    assert "yellow notes" not in write(edition).text()
