"""Figures brought together, the most probable pairs first."""

from __future__ import annotations

import pytest

from reader.comparison.figures_gathering import Gathering
from reader.comparison.figures_quantities import Measures
from reader.comparison.figures_told import Told
from reader.model.analysis import Figure
from reader.model.text import Span


def gathering(numbers: str, articles: list[int], odds: dict[tuple[int, int], float]) -> Gathering:
    figures = [Figure(Span(0, 1), number, "count") for number in numbers.split()]
    measures = Measures()
    told = [Told(figure, measures.quantity(figure), None) for figure in figures]
    return Gathering(articles, told, odds)


def test_groups_join_where_their_pairs_are_probable_on_average():
    found = gathering("9 9 9", [0, 1, 2], {(0, 1): 2.0, (0, 2): 2.0, (1, 2): -1.0})
    assert found.may_join(1, 0, 1.0)
    found.join(0, 1)
    assert not found.may_join(1, 0, 1.0)
    assert found.may_join(2, 0, 0.5)
    assert not found.may_join(2, 0, 0.6)
    assert list(found.groups()) == [[0, 1]]


@pytest.mark.parametrize(("numbers", "may"), [("9 9 9", True), ("9 9 11", False)])
def test_an_article_gives_one_value_for_a_fact(numbers: str, may: bool):
    found = gathering(numbers, [0, 1, 1], {(0, 1): 2.0, (0, 2): 2.0})
    found.join(0, 1)
    assert found.may_join(0, 2, 1.0) == may


def test_what_is_tied_far_less_than_another_of_its_article_is_left_out():
    found = gathering("9 9 9", [0, 1, 1], {(0, 1): 2.0, (0, 2): 0.5})
    found.join(0, 1)
    found.join(0, 2)
    assert list(found.groups()) == [[0, 1]]


def test_figures_of_one_article_alone_are_no_group():
    found = gathering("9 9", [0, 0], {})
    found.join(0, 1)
    assert list(found.groups()) == []
