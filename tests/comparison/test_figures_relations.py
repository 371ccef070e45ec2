"""How each two quantities of a story go together."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.figures_quantities import Measures, relation
from reader.comparison.figures_relations import CODES, Relations
from reader.model.analysis import Figure
from reader.model.text import Span

MEASURES = Measures()
COUNTS = st.sampled_from(
    [
        *("0", "1", "2", "5", "6", "9", "10", "11", "12", "30", "34", "36", "40", "100", "115"),
        *("1200", "1.5", "0.5", "2/3", "1/4", "30/40", "dozens", "hundreds"),
    ]
)
HEDGES = st.sampled_from([None, "about", "nearly", "at least", "more than", "less than", "up to"])
FIGURES = st.one_of(
    st.builds(Figure, st.just(Span(0, 1)), COUNTS, st.just("count"), HEDGES),
    st.builds(
        Figure,
        st.just(Span(0, 1)),
        COUNTS,
        st.just("amount"),
        HEDGES,
        st.sampled_from(["EUR", "USD", "mile", "kilometre", "kilo"]),
    ),
    st.builds(Figure, st.just(Span(0, 1)), COUNTS, st.just("share"), HEDGES, st.just("%")),
    st.builds(
        Figure,
        st.just(Span(0, 1)),
        st.sampled_from(
            ["P6W", "P42D", "P1Y", "P14M", "P1Y2M", "PT40M", "P9D/P11D", "weeks", "days"]
        ),
        st.just("duration"),
        HEDGES,
    ),
    st.builds(
        Figure,
        st.just(Span(0, 1)),
        st.sampled_from(
            [
                *("2024", "202X", "2023-12-31", "2024-W01", "2024-01-01", "2024-01", "2024-Q1"),
                *("XXXX-01-01", "monday", "tuesday", "1998-06-03", "T18:40", "T18:45", "Tdawn"),
            ]
        ),
        st.just("date"),
        HEDGES,
    ),
)


@given(st.lists(FIGURES, max_size=6))
def test_quantities_go_together_in_the_table_as_they_do_one_by_one(figures):
    quantities = list(dict.fromkeys(MEASURES.quantity(one) for one in figures))
    found = Relations(quantities)
    for (i, one), (j, other) in product(enumerate(quantities), repeat=2):
        expected = CODES[relation(one, other)] if one.sort == other.sort else 0
        assert found.how[i, j] == expected


def test_dates_alone_are_exact():
    figures = [
        Figure(Span(0, 1), value, "date") for value in ("2024-06-03", "1998", "monday", "T18:40")
    ]
    exact = Relations([MEASURES.quantity(one) for one in figures]).exact.tolist()
    assert exact == [0, 1, -1, -1]


def test_words_that_give_no_number_go_together_with_themselves_alone():
    figures = [Figure(Span(0, 1), value, "date") for value in ("Tdawn", "T18:40", "Tdusk")]
    found = Relations([MEASURES.quantity(one) for one in figures])
    assert found.how.tolist() == [[2, 0, 0], [0, 2, 0], [0, 0, 2]]
