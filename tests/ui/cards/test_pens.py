"""Colours and statuses of notes in words."""

from __future__ import annotations

from reader.model.note import COLORS, STATUSES, Note
from reader.ui.cards.pens import color_in_words, color_name, meaning_and_status, status_name


def test_every_colour_and_every_status_has_a_name_of_its_own():
    assert len({color_name(color) for color in COLORS}) == len(COLORS)
    assert len({status_name(status) for status in STATUSES}) == len(STATUSES)


def test_a_colour_says_what_it_means_where_it_means_something():
    assert color_in_words("rose", {"rose": "contradiction"}) == "Rose: contradiction"
    assert color_in_words("mint", {"rose": "contradiction"}) == "Mint"


def test_a_note_says_its_colours_meaning_else_its_name_and_its_status():
    note = Note("n", "s", (), "", "", "", color="rose")
    checked = Note("n", "s", (), "", "", "", color="rose", status="to check")

    assert meaning_and_status(note, {}) == "Rose"
    assert meaning_and_status(checked, {"rose": "contradiction"}) == "contradiction · to check"
