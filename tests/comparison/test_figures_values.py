"""What the values of two figures allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.comparison.figures_values import (
    exactness,
    is_rare,
    is_vague,
    overlap,
    range_of,
    same_date,
)
from reader.model.analysis import Figure
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.model.analysis import FigureKind


def figure(value: str, hedge: str | None = None, kind: FigureKind = "count") -> Figure:
    """Return a figure of one letter."""
    return Figure(Span(0, 1), value, kind, hedge)


@pytest.mark.parametrize(
    ("value", "hedge", "low", "high"),
    [
        ("9", None, 9, 9),
        ("30", "more than", 30, 40),
        ("200", "at least", 200, 300),
        ("9", "at least", 9, 10),
        ("2.5", "more than", 2.5, 2.6),
        ("3000", "up to", 2000, 3000),
        ("40", "less than", 30, 40),
        ("100", "about", 95, 105),
        ("100", "nearly", 95, 100),
        ("3/5", None, 3, 5),
        ("hundreds", None, 200, 1000),
        ("P6W", None, 1008, 1008),
        ("P42D", None, 1008, 1008),
        ("weeks", None, 336, 1512),
        ("T18:40", None, 1120, 1120),
        ("T18:40", "about", 1110, 1130),
    ],
)
def test_a_hedge_widens_what_a_figure_allows(
    value: str, hedge: str | None, low: float, high: float
):
    assert range_of(figure(value, hedge)) == pytest.approx((low, high))


def test_words_without_a_number_allow_nothing_known():
    assert range_of(figure("a lot")) is None
    assert range_of(figure("2020", kind="date")) is None


def test_only_ranges_that_are_known_overlap():
    assert overlap((1, 2), (2, 3))
    assert not overlap((1, 2), (3, 4))
    assert not overlap(None, (3, 4))
    assert not overlap((3, 4), None)


def test_words_for_many_numbers_are_vague():
    assert is_vague(figure("weeks"))
    assert not is_vague(figure("3"))


@pytest.mark.parametrize(
    ("value", "rare"), [("13", True), ("12", False), ("P42D", True), ("P6W", False), ("so", False)]
)
def test_a_number_is_rare_above_the_common_ones(value: str, *, rare: bool):
    assert is_rare(figure(value), 12) == rare


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1984", "XXXX-06-08", False),
        ("2024-06-08", "XXXX-06-08", True),
        ("2020", "2020", True),
        ("2020-05-06", "2020-05", True),
        ("2020-05", "2020-06", False),
        ("199X", "1994", True),
        ("199X", "1988", False),
        ("XXXX-07", "2023-07-04", True),
        ("XXXX-07", "2023-08", False),
        ("2023-22", "2023-07", True),
        ("2023-W30", "2022-07", False),
        ("tuesday", "2023-09-19", True),
        ("2023-09-20", "tuesday", False),
        ("last year", "2023", False),
        ("tuesday", "monday", False),
    ],
)
def test_dates_can_be_one_where_the_looser_holds_the_other(one: str, other: str, *, same: bool):
    assert same_date(one, other) == same


@pytest.mark.parametrize(
    ("one", "other", "able"),
    [
        ("2020", "199X", True),
        ("2020-05", "2020-06-01", True),
        ("2020", "2020-06-01", False),
        ("T18:36", "T18:40", True),
        ("T18:36", "2020", False),
        ("2023-22", "2023-09", False),
        ("tuesday", "last week", False),
    ],
)
def test_dates_contradict_each_other_only_when_alike_exact(one: str, other: str, *, able: bool):
    assert (exactness(one) == exactness(other) != "") == able
