"""Tables that spreadsheets read, in which nothing is taken for a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.spreadsheet import spreadsheet, unlike_formula


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_what_begins_as_a_formula_is_led_in_by_an_apostrophe(cell):
    assert unlike_formula(cell) == f"'{cell}"
    assert unlike_formula(f"x{cell}") == f"x{cell}"
    (line,) = csv.reader(
        io.StringIO(spreadsheet([], [[cell, 7]]).removeprefix("\r\n"), newline="")
    )
    assert line == [f"'{cell}", "7"]


@given(
    st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1), max_size=4)
)
def test_all_cells_are_read_back(rows):
    table = spreadsheet(["a", "b"], rows)
    head, *read = csv.reader(io.StringIO(table, newline=""))
    assert head == ["a", "b"]
    kept = [[cell.replace("\0", "") for cell in row] for row in rows]
    assert [[cell.replace("\0", "").removeprefix("'") for cell in row] for row in read if row] == [
        [cell.removeprefix("'") for cell in row] for row in kept
    ]
