"""The left margin: who speaks and where a passage is carried, beside its own lines."""

from __future__ import annotations

import pytest

from reader.export.pdf.margins import LeftMargin, Reference
from reader.export.pdf.page import Page, Words
from reader.export.pdf.sheet import MARGIN_LEFT, MARGIN_RIGHT, Anchor
from reader.export.pdf.structure import Element
from reader.export.pdf.typesetting import Faces


@pytest.fixture
def margin(fonts):
    assert fonts
    page, beside = Page("A", "A-1"), Element("P")
    return LeftMargin(page, Faces.installed(), lambda _: beside), page


def _words(page):
    """The rows of the margin with their baselines; each piece of one is set by itself."""
    rows: list[tuple[str, float]] = []
    for item in page.items:
        words = item.paragraph.text
        if rows and (words == " · " or rows[-1][0].endswith(" · ")):
            rows[-1] = (rows[-1][0] + words, item.baseline)
        else:
            rows.append((words, item.baseline))
    return rows


def test_each_label_is_told_as_a_note_beside_its_line_and_each_reference_as_a_link(fonts):
    assert fonts
    page, lines = Page("A", "A-1"), {200.0: Element("P"), 230.0: Element("P")}
    left = LeftMargin(page, Faces.installed(), lines.__getitem__)
    left.add_speaker("Tarn", [200])
    left.add_references([Reference("B 6", Anchor(5, 90)), Reference("C")], [230], None)
    left.settle()
    (speaker,), (row,) = (lines[line].beside for line in (200, 230))
    assert (speaker.kind, row.kind) == ("Note", "Note")
    items = [item for item in page.items if isinstance(item, Words)]
    told = [(item.paragraph.text, item.paragraph.element) for item in items]
    (link,) = row.parts
    assert told == [("TARN", speaker), ("B 6", link), (" · ", row), ("C", row)]
    assert (link.kind, page.links[0].element) == ("Link", link)
    _, words, between, other = items
    assert words.x + words.paragraph.width() == pytest.approx(between.x, abs=0.5)
    assert other.x + other.paragraph.width() == pytest.approx(MARGIN_RIGHT, abs=0.5)


def test_a_speaker_is_said_once_where_quote_follows_quote_and_cut_where_the_margin_ends(margin):
    left, page = margin
    left.add_speaker("Tarn", [200])
    left.add_speaker("Tarn", [200, 215])
    left.add_speaker("Tarn", [260])
    left.add_speaker("The Ministry of Bridges and Ferries", [275])
    left.add_speaker("Bridge-and-Ferry-Inspectors", [290])
    left.settle()
    (first, _), (second, where), (third, _), (fourth, _) = _words(page)
    assert (first, second, where) == ("TARN", "TARN", 260)
    assert third == "THE MINISTRY…"
    assert fourth.startswith("BRIDGE-AND-")
    widths = [item.paragraph.width() for item in page.items]
    assert max(widths) <= MARGIN_RIGHT - MARGIN_LEFT


def test_references_stand_below_the_speaker_and_lead_where_they_say(margin):
    left, page = margin
    left.add_references(
        [Reference("B 6", Anchor(5, 90)), Reference("C 9", Anchor(8, 50))], [200, 215], None
    )
    left.add_speaker("Tarn", [200, 215])
    left.settle()
    assert _words(page) == [("TARN", 200), ("B 6 · C 9", 215)]
    assert [link.target.number for link in page.links] == [6, 9]
    assert page.links[0].box.right <= page.links[1].box.left + 2


def test_speaker_and_reference_share_a_line_where_they_have_room(margin):
    left, page = margin
    left.add_references([Reference("B 6", Anchor(5, 90))], [200], None)
    left.add_speaker("Tarn", [200])
    left.settle()
    assert sorted(_words(page)) == [("B 6", 200), ("TARN", 200)]
    tarn, reference = sorted(page.items, key=lambda item: item.x)
    assert tarn.paragraph.text == "TARN"
    assert tarn.x + tarn.paragraph.width() < reference.x


def test_crowded_labels_stand_closer_within_their_line(margin):
    left, page = margin
    references = [Reference(f"{sign} 26", Anchor(25, 90)) for sign in "BC"]
    for line in range(20):
        left.add_speaker(f"Ministry{line}", [200 + 15 * line])
        left.add_references(references, [200 + 15 * line], None)
    left.settle()
    baselines = [baseline for _, baseline in _words(page)]
    assert len(baselines) == 40
    for line in range(20):
        upper, lower = baselines[2 * line : 2 * line + 2]
        assert 200 + 15 * line - 11 < upper < lower < 200 + 15 * line + 4


def test_counterparts_without_room_are_counted_and_lead_to_the_list_or_the_next_of_them(margin):
    left, page = margin
    many = [Reference(f"{sign} 12", Anchor(ord(sign), 9)) for sign in "BCDEFGHIJKLMNOPQRST"]
    left.add_references(many, [200, 215], Anchor(40, 100))
    left.add_references(many, [400], None)
    left.settle()
    words = [text for text, _ in _words(page)]
    assert len(words) == 4
    shown = words[0].count("12") + words[1].count("12")
    assert words[1].endswith(f"+{len(many) - shown}")
    assert words[3].endswith(f"+{len(many) - shown}")
    assert page.links[shown].target == Anchor(40, 100)
    assert page.links[-1].target == many[shown].target


def test_what_has_no_line_of_its_own_is_merged_with_its_neighbours(margin):
    left, page = margin
    for name in ("Tarn", "Munk", "Brask"):
        left.add_speaker(name, [200])
    for sign in "BBC":
        left.add_references([Reference(f"{sign} 6", Anchor(5, 90))], [200], None)
    left.settle()
    (speakers, _), (references, _) = _words(page)
    assert speakers.startswith("TARN · MUNK")
    assert references == "B 6 · C 6"
