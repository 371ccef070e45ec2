"""Rows of tables, told from lines that happen to stand beside each other in columns of text."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from reader.importing.pdf_furniture import rows_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_lines import Line

_FEWEST = 3  # rows
_FULL = 0.6  # share of a row's width that text in columns exceeds
_LONG = 5  # words in a cell, likewise
_CELLS = 30  # in the widest row
_NEAR = 0.5  # type sizes by which cells below each other may be out of line


def with_rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page, those that are cells of a table's row joined to one."""
    rows = rows_of(lines)
    aligned = [False] * len(rows)
    for at, (above, below) in enumerate(pairwise(rows)):
        if _are_aligned(above, below):
            aligned[at] = aligned[at + 1] = True
    found: list[Line] = []
    for tabular, run in groupby(zip(aligned, rows, strict=True), key=lambda pair: pair[0]):
        group = [row for _, row in run]
        if tabular and _is_table(group):
            found += [_row(row) for row in group]
        else:
            found += [line for row in group for line in row]
    return found


def _are_aligned(above: tuple[Line, ...], below: tuple[Line, ...]) -> bool:
    """Say whether at least two cells of one row begin or end where cells above do."""
    if max(len(above), len(below)) > _CELLS:
        return False
    near = _NEAR * below[0].size
    matches = sum(
        any(abs(one.x0 - cell.x0) <= near or abs(one.x1 - cell.x1) <= near for one in above)
        for cell in below
    )
    return matches >= 2 and below[0].base - above[0].base <= 3 * below[0].size


def _is_table(rows: list[tuple[Line, ...]]) -> bool:
    cells = [cell for row in rows for cell in row]
    filled = sum(cell.x1 - cell.x0 for cell in cells)
    wide = sum(row[-1].x1 - row[0].x0 for row in rows)
    words = sum(cell.text.count(" ") + 1 for cell in cells)
    return len(rows) >= _FEWEST and filled < _FULL * wide and words <= _LONG * len(cells)


def _row(cells: tuple[Line, ...]) -> Line:
    text = "\t".join(cell.text for cell in cells)
    x1 = max(cell.x1 for cell in cells)
    marks = tuple(mark for cell in cells for mark in cell.marks)
    return replace(cells[0], text=text, x1=x1, marks=marks, cells=len(cells))
