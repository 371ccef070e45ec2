"""A row is told from others by what it alone has, and left without leaving those."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Statement
from reader.ui.corrections.rows import are_one, called, rows_with
from tests.ui.conftest import BOATS, BOATS_B, DARK, DARK_B, LAMP_C, OLD_C, SAW


@pytest.fixture
def stating(comparison):
    """The invented story, with these rows."""

    def state(*rows):
        made = (Statement(f"s{n}", tuple(sorted(row))) for n, row in enumerate(rows, 1))
        return replace(comparison, statements=tuple(made))

    return state


def test_what_a_row_alone_has_is_what_the_others_lack(stating):
    found = stating((DARK, DARK_B, LAMP_C), (DARK, DARK_B, OLD_C), (BOATS, BOATS_B))
    one, other = rows_with(found, DARK)

    assert one.own == other.own == DARK
    assert (one.others, one.alone) == ((DARK_B, LAMP_C), (LAMP_C,))
    assert (other.others, other.alone) == ((DARK_B, OLD_C), (OLD_C,))
    assert [called(row, (one, other), found)[:8] for row in (one, other)] == [
        "C: The l",
        "C: Sorn ",
    ]
    assert called(one, (one,), found).startswith("B: On Friday")


def test_a_row_that_has_nothing_alone_is_left_with_all_it_has(stating):
    found = stating((DARK, DARK_B, LAMP_C), (DARK, DARK_B), (DARK, LAMP_C))
    wide, *_ = rows_with(found, DARK)

    assert wide.alone == wide.others == (DARK_B, LAMP_C)
    assert called(wide, rows_with(found, DARK), found).startswith("B: On Friday")


def test_words_over_two_passages_are_in_the_rows_of_both(stating):
    from reader.model.comparison import Passage
    from reader.model.text import Span

    found = stating((DARK, DARK_B), (BOATS, DARK_B))
    over = Passage(0, Span(DARK.span.start, max(DARK.span.end, BOATS.span.end)))
    rows = rows_with(found, over)

    assert [row.own for row in rows] == sorted((DARK, BOATS))
    assert all(row.alone == (DARK_B,) for row in rows)
    assert [called(row, rows, found)[:2] for row in rows] == ["A:", "A:"]


def test_two_passages_are_one_where_a_row_has_both(stating):
    found = stating((DARK, DARK_B), (BOATS, BOATS_B))

    assert are_one(found, DARK, DARK_B)
    assert not are_one(found, DARK, BOATS_B)
    assert not are_one(found, SAW, BOATS_B)
    assert not are_one(None, DARK, DARK_B)
