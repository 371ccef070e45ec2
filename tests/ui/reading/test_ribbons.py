"""Ribbons follow both panes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRect

from reader.model.comparison import Match, Passage
from reader.model.text import Span
from reader.ui.reading.bands import End
from reader.ui.reading.marks import ArticleMarks, Counterpart, MatchedPassage
from reader.ui.reading.ribbons import Ribbon, chained, ribbon_at, ribbons_into
from tests.ui.reading.conftest import HURT, ROOF
from tests.ui.reading.places import has_colour


def ribbon(start, finish, width=52):
    match = Match(HURT[0], HURT[1], "identical", 1.0, "sure")
    return Ribbon(match, (match.a, match.b), start, finish, width)


def test_edges_leave_and_arrive_level():
    upper, lower = ribbon(End(0, 20), End(100, 140)).edges()
    assert (upper.pointAtPercent(0), upper.pointAtPercent(1)) == (QPointF(0, 0), QPointF(52, 100))
    assert (lower.pointAtPercent(0), lower.pointAtPercent(1)) == (QPointF(0, 20), QPointF(52, 140))
    assert abs(upper.angleAtPercent(0.001)) < 1 or upper.angleAtPercent(0.001) > 359


def test_a_point_between_the_edges_is_inside():
    path = ribbon(End(0, 20), End(0, 20)).path()
    assert path.contains(QPointF(26, 10))
    assert not path.contains(QPointF(26, 30))


def test_a_ribbon_joins_each_match_of_two_neighbours(slots):
    ends = [r.ends for r in ribbons_into(slots[1].sheet)]
    assert ends == [ROOF, HURT[:2]]
    assert ribbons_into(slots[0].sheet) == []


@pytest.fixture
def neighbours(desk, comparison, slots):
    """The ribbons of two sentences that follow each other in either article."""
    first, second, *others = comparison.matches
    desk.show_comparison(
        replace(comparison, matches=(first, replace(second, kind=first.kind), *others))
    )
    return ribbons_into(slots[1].sheet)


def test_ribbons_of_neighbouring_sentences_are_painted_as_one(neighbours, desk, slots):
    one, other = sorted(neighbours, key=lambda r: r.ends)
    (joined,) = chained(neighbours, desk._view)

    assert (joined.start.top, joined.start.bottom) == (one.start.top, other.start.bottom)
    assert (joined.finish.top, joined.finish.bottom) == (one.finish.top, other.finish.bottom)
    assert joined.path().contains(QPointF(1, (one.start.bottom + other.start.top) / 2))
    assert ribbon_at(slots[1].sheet, 1, one.start.top + 3) == one  # each is still pointed at
    assert ribbon_at(slots[1].sheet, 1, other.start.bottom - 3) == other


def test_a_ribbon_that_is_raised_is_told_apart_from_its_neighbour(neighbours, desk):
    desk.select(ROOF[0])

    assert len(chained(neighbours, desk._view)) == 2


def test_ribbons_of_different_kinds_are_not_joined(desk, slots):
    found = ribbons_into(slots[1].sheet)

    assert chained(found, desk._view) == found


def test_ribbons_with_words_between_their_sentences_are_not_joined(neighbours, desk):
    one, other = sorted(neighbours, key=lambda r: r.ends)
    left, right = other.ends
    later = replace(right, span=Span(right.span.start + 5, right.span.end))

    apart = [one, replace(other, ends=(left, later))]
    assert len(chained(apart, desk._view)) == 2


def test_ribbons_that_do_not_touch_are_not_joined(neighbours, desk):
    one, other = sorted(neighbours, key=lambda r: r.ends)

    assert len(chained([one, replace(other, start=other.start.moved(9))], desk._view)) == 2


def test_the_gutter_shows_no_edge_between_the_ribbons_of_a_chain(neighbours, desk, slots):
    one, other = sorted(neighbours, key=lambda r: r.ends)
    middle = round((one.start.bottom + other.start.top) / 2)
    gutter = QRect(0, middle - 2, 6, 4)
    joined = has_colour(slots[1], "medge", gutter, off=12)
    desk.select(ROOF[0])

    assert not joined
    assert has_colour(slots[1], "sedge", gutter, off=60)


def test_its_ends_follow_either_pane(slots):
    (before,) = [r for r in ribbons_into(slots[1].sheet) if r.ends == ROOF]
    slots[0].strip.setValue(5)
    slots[1].strip.setValue(8)
    (after,) = [r for r in ribbons_into(slots[1].sheet) if r.ends == ROOF]
    assert before.start.bottom - after.start.bottom == 5
    assert before.finish.bottom - after.finish.bottom == 8


def test_an_end_out_of_view_stays_within_a_line_of_the_border(slots):
    slots[0].strip.setValue(slots[0].strip.maximum())
    for found in ribbons_into(slots[1].sheet):
        assert -24 <= found.start.top <= found.start.bottom <= 0


def test_a_ribbon_with_both_ends_out_of_view_is_left_out(slots):
    for slot in slots[:2]:
        slot.strip.setValue(slot.strip.maximum())
    assert ribbons_into(slots[1].sheet) == []


def test_selected_ribbons_lie_in_front(desk, slots):
    desk.select(ROOF[0])
    assert [r.ends for r in ribbons_into(slots[1].sheet)][-1] == ROOF


def test_a_point_of_the_gutter_finds_its_ribbon(slots):
    sheet = slots[1].sheet
    found = ribbons_into(sheet)[0]
    middle = found.path().boundingRect().center()
    assert ribbon_at(sheet, middle.x(), middle.y()) is not None
    assert ribbon_at(sheet, sheet.columns.left + 5, middle.y()) is None
    assert ribbon_at(sheet, 26, sheet.height - 1) is None


@pytest.mark.parametrize("side", [0, 1])
def test_a_ribbon_counts_as_chosen_when_both_its_passages_are(side):
    found = ribbon(End(0, 1), End(0, 1))
    assert found.within(frozenset(HURT))
    assert not found.within(frozenset({HURT[side]}))


def tied(sheet, links):
    """Tie words of the left neighbour to words here: (from, to, kind, score)."""
    found: dict[Passage, list[Counterpart]] = {}
    for start, end, kind, score in links:
        here, there = Passage(0, Span(start, start + 3)), Passage(1, Span(end, end + 3))
        match = Match(here, there, kind, score, "sure")
        found.setdefault(here, []).append(Counterpart(there, match))
    sheet.left.set_width(332)
    sheet.left.height = sheet.height
    sheet.left.mark(
        ArticleMarks(passages=tuple(MatchedPassage(p, tuple(c)) for p, c in found.items()))
    )


def test_a_link_that_is_the_best_of_neither_end_waits_until_it_is_raised(sheet_of):
    sheet = sheet_of("One two. Six ten. All. " * 9)
    links = [(0, 0, "reworded", 0.9), (9, 9, "reworded", 0.8), (0, 9, "reworded", 0.7)]
    tied(sheet, links)
    assert [ribbon.match.score for ribbon in ribbons_into(sheet)] == [0.8, 0.9]
    sheet.view.hovered = frozenset({Passage(0, Span(0, 3)), Passage(1, Span(9, 12))})
    assert [ribbon.match.score for ribbon in ribbons_into(sheet)] == [0.8, 0.9, 0.7]
    sheet.view.lit, sheet.view.hovered = sheet.view.hovered, frozenset()
    assert ribbons_into(sheet)[-1].match.score == 0.7


def test_every_matched_passage_keeps_a_ribbon_and_parts_lie_behind(sheet_of):
    sheet = sheet_of("One two. Six ten. All. " * 9)
    tied(sheet, [(0, 0, "part", 0.95), (0, 9, "identical", 0.7), (9, 9, "part", 0.6)])
    assert [r.match.score for r in ribbons_into(sheet)] == [0.6, 0.95, 0.7]


def test_a_ribbon_fades_with_the_distance_of_its_farther_end(slots):
    strengths = []
    for scroll in (0, 60, 90, 150, 400):
        slots[1].strip.setValue(scroll)
        (found,) = (r for r in ribbons_into(slots[1].sheet) if r.ends == ROOF)
        strengths.append(found.strength)
    assert strengths[0] == 1
    assert strengths == sorted(strengths, reverse=True)
    assert 0.3 < strengths[-1] < strengths[2] < 1


def test_a_faded_ribbon_is_paler_until_it_is_selected(desk, slots):
    slots[1].strip.setValue(slots[1].strip.maximum())
    gutter = slots[1].pane.gutter
    assert not has_colour(slots[1], "m2", gutter)
    desk._view.lit = frozenset(ROOF)
    assert has_colour(slots[1], "s2", gutter)
