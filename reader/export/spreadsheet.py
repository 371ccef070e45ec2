"""Tables for spreadsheets: CSV as RFC 4180 has it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: What spreadsheets take for the beginning of a formula, which a page from the web may hold.
_FORMULA = (*"=+-@\t\r\n", *"＝＋－＠")  # the wide ones are taken for the others


def spreadsheet(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """Return a table as CSV, its heads first.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    to = io.StringIO(newline="")
    table = csv.writer(to, lineterminator="\r\n")
    table.writerow(columns)
    for row in rows:
        table.writerow([unlike_formula(str(cell)) for cell in row])
    return to.getvalue()


def unlike_formula(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
