"""The right margin: notes level with their passages as far as there is room."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.pdf.margin_notes import MarginNote, RightMargin, settle
from reader.export.pdf.page import Page, Plate, Words
from reader.export.pdf.sheet import A4, TOP, Anchor
from reader.export.pdf.typesetting import Faces

WANTED = st.lists(st.integers(0, 500), max_size=20).map(sorted)


@given(WANTED, st.floats(1, 60))
def test_nothing_overlaps_and_nothing_passes_the_bottom(wanted, height):
    places = settle(wanted, [height] * len(wanted), 600)
    for above, below in pairwise(places):
        assert below - above >= height - 1e-9
    assert all(place + height <= 600 + 1e-9 for place in places)


@given(WANTED)
def test_what_has_room_stands_where_it_should(wanted):
    apart = [place + 20 * i for i, place in enumerate(wanted)]
    assert settle(apart, [20] * len(apart), 10_000) == apart


WHOLE = Anchor(40, 100)


def a_note(number=1, **more):
    return replace(MarginNote(f"n{number}", 200, number, "mint", WHOLE, "Mine."), **more)


@pytest.fixture
def margin(fonts):
    assert fonts
    page = Page("A", "A-1")
    return RightMargin(page, Faces.installed()), page


def _lines(page):
    """The words beside the dots, line by line with their baselines."""
    return [
        (item.baseline, item.x - A4.notes_left, item.paragraph.text)
        for item in page.items
        if isinstance(item, Words) and item.x >= A4.notes_left
    ]


def test_a_note_stands_level_with_its_passage_on_a_dot_of_its_colour(margin):
    right, page = margin
    dots = right.settle([a_note(7, foot=("to check", "5 March"))])
    assert _lines(page) == [(200, 0, "Mine."), (210.5, 0, "to check"), (221, 0, "5 March")]
    (plate,) = (item for item in page.items if isinstance(item, Plate))
    assert (plate.colour, plate.outline) == ("note_mint", "notedot_mint")
    assert plate.box == dots["n7"]
    assert plate.box.top < 200 - 2 < plate.box.bottom
    (number,) = (item for item in page.items if isinstance(item, Words) and item.x < A4.notes_left)
    assert number.paragraph.text == "7"
    assert plate.box.left < number.x < plate.box.right


def test_where_an_annotation_draws_the_dot_only_the_number_is_printed(margin):
    right, page = margin
    right.settle([a_note(dotted=False)])
    assert not any(isinstance(item, Plate) for item in page.items)


def test_lists_in_a_note_hang_from_their_bullets(margin):
    right, page = margin
    right.settle([a_note(body=f"- {'word ' * 20}")])
    (y, at, bullet), (first, indent, _), (second, under, _), *_ = _lines(page)
    assert (bullet, at) == ("•", 0)
    assert y == first < second
    assert indent == under > 4


def test_a_reference_says_where_the_note_is_and_leads_there(margin):
    right, page = margin
    right.settle([a_note(body="", reference="see note 1, page 5", whole=Anchor(4, 300))])
    assert [text for _, _, text in _lines(page)] == ["see note 1, page 5"]
    assert [link.target for link in page.links] == [Anchor(4, 300)]


@pytest.mark.parametrize(
    "more", [{"body": "Again. " * 200}, {"foot": ("tagged " * 200, "5 March")}]
)
def test_a_long_note_is_cut_and_leads_to_the_whole(margin, more):
    right, page = margin
    right.settle([a_note(**more)])
    *_, (_, _, last) = found = _lines(page)
    assert last == "whole note: page 41"
    assert len(found) <= 14
    assert [link.target for link in page.links] == [WHOLE]


def test_lines_of_a_foot_stay_within_the_margin(margin):
    right, page = margin
    right.settle([a_note(foot=("tagged figures, second source, tone, desk, harbour, ferry",))])
    words = [item for item in page.items if isinstance(item, Words) and item.x >= A4.notes_left]
    assert len(words) == 3
    assert all(item.x + item.paragraph.width(item.line) <= A4.right + 0.1 for item in words)


def test_a_full_page_cuts_notes_short_and_leaves_none_below_the_text(margin):
    right, page = margin
    long = "Again. " * 60
    notes = [a_note(number, body=long, baseline=150 + 20 * number) for number in range(20)]
    dots = right.settle(notes)
    baselines = [y for y, _, _ in _lines(page)]
    assert min(baselines) >= TOP
    assert max(baselines) <= A4.bottom
    assert all(below - above > 1 for above, below in pairwise(baselines))
    assert len(dots) == 20


def test_what_has_no_room_at_all_has_its_dot_at_the_top(margin):
    right, page = margin
    dots = right.settle([a_note(number) for number in range(99)])
    assert len(_lines(page)) < 99
    assert dots["n0"] == dots["n1"]
    assert dots["n0"].bottom < TOP + 5
    assert dots["n98"] != dots["n0"]
