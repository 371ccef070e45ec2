"""Initials go back to their words."""

from __future__ import annotations

import pytest

from tests.importing.typeset import Page, filled, texts_of

REST = filled(
    "ocks of the river were shut on Sunday night, the guard of the river said at last.", 200
)


def with_initial(sign, lines, size=36):
    page = Page().text(50, 121.5, sign, size)
    page.lines(76, 100, *lines[:2]).lines(50, 124, *lines[2:])
    return texts_of(
        page.lines(50, 300, *filled("More of the same small type, and so on. " * 3, 200))
    )


def test_an_initial_is_joined_to_its_word():
    assert with_initial("L", REST)[0].startswith("Locks of the river were shut on Sunday")


@pytest.mark.parametrize(
    ("sign", "line", "text"),
    [
        ("A", "river that is shut to", "A river that is shut to"),
        ("A", "bout the river that is", "About the river that is"),
        ("I", "n the river that is sh", "In the river that is sh"),
        ("1", "7 boats in the river a", "17 boats in the river a"),
    ],
)
def test_an_initial_that_is_a_word_stays_one(sign, line, text):
    assert with_initial(sign, [line, "ended by the boats.", "They went."])[0].startswith(text)


def test_a_quotation_mark_goes_with_its_initial():
    page = Page().text(28.4, 121.5, "“W", 36).lines(76, 100, "e rowed all night to", "find them.")
    page.lines(50, 124, "Nobody was there.", *filled("More of the small type. " * 9, 200))
    assert texts_of(page)[0].startswith("“We rowed all night to find them.")


def test_a_large_letter_without_lines_beside_it_stays_what_it_is():
    page = Page().text(50, 60, "A", 36).lines(50, 100, *REST)
    assert texts_of(page)[0] == "A"
