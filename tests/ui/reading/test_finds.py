"""Places found are gone through in the order of the panes."""

from __future__ import annotations

import pytest

from reader.model.text import Span
from reader.ui.reading.finds import Find, Finds, FoundIn

A = FoundIn(0, (Span(0, 2),), (Span(5, 8), Span(10, 12), Span(20, 30)))
C = FoundIn(2, (), (Span(1, 3),))


def test_the_headline_comes_first_and_then_the_text():
    assert [A.find(number) for number in range(len(A))] == [
        Find(0, Span(0, 2), headline=True),
        Find(0, Span(5, 8)),
        Find(0, Span(10, 12)),
        Find(0, Span(20, 30)),
    ]


@pytest.mark.parametrize(("offset", "number"), [(0, 0), (1, 1), (5, 1), (6, 2), (20, 3), (21, 4)])
def test_the_first_place_at_or_after_an_offset_is_known(offset, number):
    assert A.first(offset) == number


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [(0, 5, 0), (0, 6, 1), (7, 11, 2), (8, 10, 0), (25, 26, 1), (30, 40, 0), (0, 99, 3)],
)
def test_only_places_with_a_character_between_two_offsets_are_there(start, end, count):
    within = A.within(start, end)
    assert len(within) == count
    assert all(span.start < end and start < span.end for span in within)


def test_all_places_follow_each_other_through_the_articles():
    finds = Finds((A, FoundIn(1), C))
    assert len(finds) == 5
    assert finds.find(3) == Find(0, Span(20, 30))
    assert finds.find(4) == Find(2, Span(1, 3))
    with pytest.raises(IndexError):
        finds.find(5)
    assert not Finds()


@pytest.mark.parametrize(
    ("article", "offset", "number"),
    [(0, 0, 0), (0, 9, 2), (0, 25, 4), (1, 0, 4), (2, 0, 4), (2, 2, 0), (7, 3, 0)],
)
def test_the_search_begins_where_the_user_is_and_goes_on_round_the_end(article, offset, number):
    assert Finds((A, FoundIn(1), C)).first(article, offset) == number
