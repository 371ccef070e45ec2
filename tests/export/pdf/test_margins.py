"""Margins: everything level with its passage as far as there is room."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.pdf.margins import LeftMargin, Reference, settle
from reader.export.pdf.page import Page, Words
from reader.export.pdf.sheet import MARGIN_LEFT, MARGIN_RIGHT, Anchor
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


@pytest.fixture
def margin(fonts):
    assert fonts
    page = Page("A", "A-1")
    return LeftMargin(page, Faces.installed()), page


def _words(page):
    return [(item.paragraph.text, item.baseline) for item in page.items if isinstance(item, Words)]


def test_a_speaker_is_said_once_a_line_and_cut_where_the_margin_ends(margin):
    left, page = margin
    left.add_speaker("Tarn", 200)
    left.add_speaker("Tarn", 200)
    left.add_speaker("The Ministry of Bridges and Ferries", 215)
    left.settle()
    (first, _), (second, _) = _words(page)
    assert first == "TARN"
    assert second.startswith("THE MIN")
    assert second.endswith("…")
    widths = [item.paragraph.width() for item in page.items]
    assert max(widths) <= MARGIN_RIGHT - MARGIN_LEFT


def test_references_stand_below_the_speaker_and_lead_where_they_say(margin):
    left, page = margin
    left.add_references(
        [Reference("B 6", Anchor(5, 90)), Reference("C 9", Anchor(8, 50))], 200, None
    )
    left.add_speaker("Tarn", 200)
    left.settle()
    assert _words(page) == [("TARN", 200), ("B 6 · C 9", 215)]
    assert [link.target.number for link in page.links] == [6, 9]
    assert page.links[0].box.right <= page.links[1].box.left + 2


def test_crowded_rows_move_closer_instead_of_far_away(margin):
    left, page = margin
    for line in range(20):
        left.add_speaker(f"Name{line}", 200 + 15 * line)
        left.add_references([Reference("B 6", Anchor(5, 90))], 200 + 15 * line, None)
    left.settle()
    baselines = [baseline for _, baseline in _words(page)]
    assert len(baselines) == 40
    assert max(baselines) < 200 + 40 * 10


def test_counterparts_without_room_are_counted_where_there_is_a_place_to_lead_to(margin):
    left, page = margin
    many = [Reference(f"{sign} 12", Anchor(11, 9)) for sign in "BCDEFGHIJKLMNOPQRST"]
    left.add_references(many, 200, Anchor(40, 100))
    left.add_references(many, 400, None)
    left.settle()
    words = [text for text, _ in _words(page)]
    assert len(words) == 4
    shown = words[0].count("12") + words[1].count("12")
    assert words[1].endswith(f"+{len(many) - shown}")
    assert "+" not in words[3]
    assert page.links[shown].target == Anchor(40, 100)


def test_rows_for_which_a_page_has_no_room_are_left_out(margin):
    left, page = margin
    for line in range(200):
        left.add_speaker(f"Name{line}", 200 + line)
    left.settle()
    assert 50 < len(_words(page)) < 90
