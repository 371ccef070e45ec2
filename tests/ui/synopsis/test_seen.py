"""What is hidden counts nowhere in the rows that are seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.overview import Differing, Row
from reader.ui.synopsis.seen import seen
from reader.workflow.overview import rows
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B, OLD_C


def test_what_hidden_articles_alone_carry_is_left_out_and_the_rest_keeps_its_place(story):
    every = rows(story)
    left = list(seen(story, every, {2}))

    assert len(left) == 24
    assert all(replace(row, differs=()).cells[2] == () for _, row in left)
    assert [every[place].cells[:2] for place, _ in left] == [row.cells[:2] for _, row in left]


@pytest.mark.parametrize(
    ("hidden", "carried"), [(set(), "some"), ({0}, "one"), ({2}, "all"), ({0, 2}, "one")]
)
def test_only_those_that_are_seen_count(story, hidden, carried):
    row = Row("s1", ((DARK,), (DARK_B,), ()), "some")

    assert [one.carried for _, one in seen(story, [row], hidden)] == [carried]


def test_articles_that_count_as_one_still_do(story):
    row = Row("s1", ((DARK,), (DARK_B,), (OLD_C,)), "all")
    ((_, left),) = seen(story, [row], {2}, [(0, 1), (2,)])

    assert left.carried == "one"


def test_possible_matches_and_clauses_of_hidden_articles_are_left_out(story):
    row = Row("s1", ((DARK,), (DARK_B,), ()), "some", (), (OLD_C,), (DARK, DARK_B))
    ((_, left),) = seen(story, [row], {1, 2})

    assert (left.possible, left.clauses) == ((), (DARK,))


def test_what_only_a_hidden_article_tells_otherwise_is_not_told(story):
    boats = next(row for row in rows(story) if any(one.within for one in row.differs))
    ((_, both),) = seen(story, [boats], {2})
    ((_, one),) = seen(story, [boats], {0})

    assert any(one.within for one in both.differs)
    assert one.differs == ()


def test_what_is_told_otherwise_elsewhere_stays_while_that_is_seen(story):
    differs = Differing("figure", 1, (figure(story, 0),), (figure(story, 1),), within=False)
    row = Row(None, ((BOATS,), (), ()), "one", (differs,))

    assert [one.differs for _, one in seen(story, [row], {2})] == [(differs,)]
    assert [one.differs for _, one in seen(story, [row], {1})] == [()]


def test_a_denial_goes_with_either_of_its_sides(story):
    differs = Differing("negation", -1, (BOATS,), (), within=True, denied=(BOATS_B,))
    row = Row("s1", ((BOATS,), (BOATS_B,), ()), "some", (differs,))

    assert [one.differs for _, one in seen(story, [row], {2})] == [(differs,)]
    assert [one.differs for _, one in seen(story, [row], {0})] == [()]
    assert [one.differs for _, one in seen(story, [row], {1})] == [()]


def figure(story, article):
    place = story.figure_groups[1].figures[article]
    span = story.figure(place).span
    return replace(BOATS, article=article, span=span)
