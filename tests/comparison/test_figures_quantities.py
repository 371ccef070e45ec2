"""What figures measure, in units that can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.figures_quantities import (
    Measures,
    Quantity,
    key_of,
    ratio,
    relation,
)
from reader.model.analysis import Figure
from reader.model.text import Span

if TYPE_CHECKING:
    from reader.model.analysis import FigureKind

MEASURES = Measures()


def quantity(written: str) -> Quantity:
    """Return the quantity written as "kind value qualifier? unit", “-” for no qualifier."""
    kind, value, qualifier, *unit = written.split(" ", 3)
    kinds: dict[str, FigureKind] = {
        "count": "count",
        "amount": "amount",
        "share": "share",
        "date": "date",
        "duration": "duration",
    }
    loosened = None if qualifier == "-" else qualifier.replace("_", " ")
    figure = Figure(Span(0, 1), value, kinds[kind], loosened, unit[0] if unit else None)
    return MEASURES.quantity(figure, "2024-06-10")


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("count 9 - boat", "count 9 - ship", "same"),
        ("count 9 about boat", "count 9 - boat", "same"),
        ("count 9 - boat", "count 11 - boat", "apart"),
        ("count 3000 - boat", "count 3001 - boat", "apart"),
        ("duration P1Y2M -", "duration P14M -", "converted"),
        ("duration PT1H30M -", "duration PT90M -", "converted"),
        ("duration P3Y2M -", "duration P5Y -", "apart"),
        ("duration P -", "duration P1Y -", "apart"),
        ("count 600 more_than boat", "count 612 - boat", "loose"),
        ("count 140 about boat", "count 143 - boat", "loose"),
        ("count dozens - boat", "count 24 - boat", "loose"),
        ("count dozens - boat", "count dozens - boat", "same"),
        ("count lots - boat", "count 24 - boat", "apart"),
        ("duration P6W -", "duration P42D -", "converted"),
        ("duration P5M -", "duration P20W -", "converted"),
        ("duration P1W -", "duration P9D -", "apart"),
        ("duration P1D -", "duration PT12H -", "apart"),
        ("duration P5M -", "duration P5W -", "apart"),
        ("duration PT0S -", "duration PT5S -", "apart"),
        ("duration P71Y - age", "duration P70Y/P79Y - age", "loose"),
        ("duration 70s - age", "duration P71Y - age", "loose"),
        ("amount 1793 - kilometre", "amount 1114 - mile", "converted"),
        ("amount 300 - metre", "amount 0.5 - mile", "apart"),
        ("amount 14 - knot", "amount 26 - km/h", "converted"),
        ("amount 7 - parsec", "amount 7 - parsec", "same"),
        ("amount 2400000000 - EUR", "amount 2600000000 - USD", "converted"),
        ("amount 2400000000 - EUR", "amount 5600000000 - USD", "apart"),
        ("amount 50 - mile per hour", "amount 80 - kilometre per hour", "converted"),
        ("amount 40 - degree Celsius", "amount 104 - degree Fahrenheit", "converted"),
        ("amount 40 - degree Celsius", "amount 40 - degree Fahrenheit", "apart"),
        ("amount 40 - degree Celsius", "amount 40 - degree", "same"),
        ("amount 40 - degree Celsius", "amount 41 - degree", "apart"),
        ("amount 40000000 - CAD", "amount 40000000 - USD", "same"),
        ("amount 40000000 - CAD", "amount 40000000 - EUR", "apart"),
        ("count hundreds_of_thousands - boat", "count 300000 - boat", "apart"),
        ("date 198X/199X -", "date 199X -", "loose"),
        ("date 198X/199X -", "date 200X -", "apart"),
        ("date 198X/199X -", "date 1994-05 -", "apart"),
        ("share 2/3 - %", "share 67 - %", "same"),
        ("share 50 - %", "share 50 - %", "same"),
        ("count 20 - time", "share 2000 - %", "converted"),
        ("duration P28Y -", "date 1996 -", "converted"),
        ("date 2024-06-03 -", "date 2024-06 -", "same"),
        ("date 2024-06-03 -", "date 2024-W23 -", "same"),
        ("date 2024-06-03 -", "date 2024-W22 -", "apart"),
        ("date 2024-06-03 -", "date 2024-06-04 -", "apart"),
        ("date T18:40 -", "date T18:45 about", "loose"),
    ],
)
def test_two_quantities_go_together_whichever_comes_first(one: str, other: str, how: str):
    a, b = quantity(one), quantity(other)
    assert a.sort == b.sort or a.otherwise == b.otherwise != ""
    assert relation(a, b) == relation(b, a) == how


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("count 9 - boat", "share 9 - %"),
        ("duration P2Y -", "date 2022 -"),
        ("duration P28Y -", "date 1997 -"),
        ("amount 5 - kilometre", "amount 5 - tonne"),
        ("date T18:40 -", "date 2024-06-03 -"),
    ],
)
def test_what_measures_other_things_is_not_compared(one: str, other: str):
    a, b = quantity(one), quantity(other)
    assert a.sort != b.sort
    assert not a.otherwise or a.otherwise != b.otherwise


def test_one_number_has_one_key_in_any_unit():
    assert key_of(quantity("duration P6W -")) == key_of(quantity("duration P42D -"))
    assert key_of(quantity("count 9 - boat")) != key_of(quantity("count 11 - boat"))
    assert key_of(quantity("date 2024-06-03 -")) == "2024-06-03"


def test_years_ago_need_a_day_to_count_from():
    figure = Figure(Span(0, 1), "P28Y", "duration")
    assert MEASURES.quantity(figure, "2024-06-10").otherwise == "1996"
    assert MEASURES.quantity(figure).otherwise == ""


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_the_ratio_of_two_numbers_is_how_many_times_the_greater_is(a: int, b: int):
    one, other = (quantity(f"count {number} - boat") for number in (a, b))
    assert ratio(one, other) == pytest.approx(max(a, b) / min(a, b))


def test_a_word_has_no_ratio_to_a_number():
    assert ratio(quantity("count lots - boat"), quantity("count 9 - boat")) == 1
