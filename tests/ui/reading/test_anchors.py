"""Chains of matches that do not cross, and the curve that leads from one text to another."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.model.text import Span
from reader.ui.reading.anchors import Anchor, Curve, Link, chain, reading_level, through

REACH = 50


def link(here, there, score=0.5):
    return Link(Span(here, here + 1), Span(there, there + 1), score)


links = st.builds(link, st.integers(0, 6), st.integers(0, 6), st.sampled_from([0.1, 0.5, 0.6, 1]))


def rises(found):
    return all(
        one.here.start < next_.here.start and one.there.start < next_.there.start
        for one, next_ in pairwise(found)
    )


def worth(found):
    return sum(one.score for one in found)


@given(st.lists(links, max_size=8))
def test_a_chain_never_crosses_and_none_is_worth_more(found):
    best = max(
        worth(some)
        for count in range(len(found) + 1)
        for some in combinations(sorted(found), count)
        if rises(some)
    )
    assert rises(chain(found))
    assert set(chain(found)) <= set(found)
    assert worth(chain(found)) == pytest.approx(best)


def test_a_match_that_crosses_two_others_gives_way_to_them():
    crossing = link(0, 9, 0.9)
    kept = (link(1, 1), link(2, 2))
    assert chain([crossing, *kept]) == kept


def test_of_two_counterparts_the_one_that_is_more_sure_is_followed():
    assert chain([link(3, 1, 0.4), link(3, 5, 0.8)]) == (link(3, 5, 0.8),)


@given(st.lists(links, min_size=1, max_size=8), st.data())
def test_a_chain_can_be_led_through_any_match_and_still_never_crosses(found, data):
    chosen = data.draw(st.sampled_from(found))
    led = through(chain(found), chosen)
    assert chosen in led
    assert rises(led)


def rising(draw, count):
    """Draw as many passages, from top to bottom; neighbours may share a line."""
    y, found = 0.0, []
    for _ in range(count):
        y += draw(st.sampled_from([0, 12, 24, 120, 900]))
        bottom = y + draw(st.sampled_from([24, 48, 240]))
        found.append((y, bottom))
        y = bottom - draw(st.sampled_from([0, 24]))
        y = max(y, found[-1][0])
    return found


@st.composite
def anchors(draw):
    count = draw(st.integers(1, 6))
    sides = rising(draw, count), rising(draw, count)
    return [Anchor(*here, *there) for here, there in zip(*sides, strict=True)]


@given(anchors())
def test_a_curve_never_falls(found):
    curve = Curve(found, REACH)
    places = [there for y in range(-80, 3000) if (there := curve.at(y)) is not None]
    assert places == sorted(places)


@given(anchors())
def test_a_curve_goes_through_the_top_of_every_passage_that_begins_a_line(found):
    curve = Curve(found, REACH)
    before = None
    for anchor, next_ in zip(found, [*found[1:], None], strict=True):
        alone = (before is None or before.top < anchor.top) and (
            next_ is None or next_.top > anchor.top
        )
        if alone:
            assert curve.at(anchor.top) == anchor.top_there
        before = anchor


@given(anchors())
def test_a_curve_makes_no_leap_where_no_two_passages_share_a_line(found):
    neighbours = list(pairwise(found))
    assume(all(next_.top > one.bottom for one, next_ in neighbours))
    assume(all(next_.top_there >= one.bottom_there for one, next_ in neighbours))
    slopes = [1.0]
    slopes += [(one.bottom_there - one.top_there) / (one.bottom - one.top) for one in found]
    slopes += [
        (next_.top_there - one.bottom_there) / min(next_.top - one.bottom, REACH)
        for one, next_ in neighbours
    ]
    curve = Curve(found, REACH)
    places = [curve.at(y) for y in range(-REACH, 3000)]
    for one, next_ in pairwise(place for place in places if place is not None):
        assert next_ - one <= max(slopes) + 1e-6


def test_far_from_every_passage_there_is_no_counterpart():
    curve = Curve([Anchor(100, 124, 500, 524), Anchor(1000, 1024, 600, 624)], REACH)
    assert curve.at(100 - REACH) == 450
    assert curve.at(100 - REACH - 1) is None
    assert curve.at(124 + REACH) == 524 + 38
    assert curve.at(500) is None
    assert curve.at(1000 - REACH) == 524 + 38
    assert curve.at(1024 + REACH) == 674
    assert curve.at(1024 + REACH + 1) is None


def test_a_pane_goes_along_no_farther_than_the_reach_where_the_other_text_is_far_longer():
    curve = Curve([Anchor(0, 24, 0, 24), Anchor(1000, 1024, 5000, 5024)], REACH)
    assert curve.at(24 + REACH) == 24 + REACH
    assert curve.at(1000 - REACH) == 24 + REACH
    assert curve.at(1000) == 5000


def test_between_passages_that_are_near_the_curve_rises_evenly():
    curve = Curve([Anchor(0, 20, 100, 120), Anchor(60, 80, 200, 220)], REACH)
    assert [curve.at(y) for y in (10, 20, 40, 60, 80)] == [110, 120, 160, 200, 220]


def test_where_nothing_matches_there_is_nothing_to_follow():
    assert Curve([], REACH).at(10) is None


@given(st.integers(0, 4000), st.integers(1, 1200))
def test_every_line_of_an_article_is_read_once(most, height):
    places = [scroll + reading_level(scroll, most, height) for scroll in range(0, most + 1, 7)]
    assert places == sorted(places)
    assert reading_level(0, most, height) == 0
    if most:
        assert reading_level(most, most, height) == pytest.approx(height)


def test_in_the_midst_of_an_article_one_reads_at_a_third_of_the_height():
    assert reading_level(1000, 3000, 600) == 200
