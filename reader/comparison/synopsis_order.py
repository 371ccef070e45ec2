"""In which order the rows of the synopsis stand.

The articles' own order decides nothing, else another order of them would give another synopsis:
where two articles would do as well, the one with the lesser key goes first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.analysis import Figure
    from reader.model.comparison import Comparison
    from reader.model.overview import Row
    from reader.model.text import Span

_DATE = re.compile(r"\d{3}[\dX](-(0\d|1[0-2])(-\d\d)?)?")


def as_told(found: Iterable[Row], comparison: Comparison, base: int) -> list[Row]:
    """Return the rows in the order of the base, and the others where their neighbours stand.

    The articles are gone through one after the other, those with most in common with the base
    first: a row that is not placed yet comes after the row that stands before it in this article.
    """
    order = ranks(comparison)
    rows = sorted(found, key=lambda row: _canonical(row, order))
    of_article = [
        sorted((n for n, row in enumerate(rows) if row.cells[at]), key=lambda n: rows[n].cells[at])
        for at in range(len(comparison.articles))
    ]
    shared = [sum(bool(rows[n].cells[base]) for n in of) for of in of_article]
    line = _Line()
    for at in sorted(range(len(shared)), key=lambda at: (at != base, -shared[at], order[at])):
        line.take(of_article[at])
    return [rows[n] for n in line.order()]


def by_date(rows: Iterable[Row], comparison: Comparison) -> list[Row]:
    """Return the rows that tell a date by it, then the others; each as they stood."""
    told = [
        [(one.span, date) for one in analysis.figures if (date := _date(one))]
        for analysis in comparison.analyses
    ]
    starts = [[span.start for span, _ in dates] for dates in told]
    dated = [(_date_of(row, told, starts), row) for row in rows]
    known = sorted((one for one in dated if one[0]), key=lambda one: one[0])
    return [row for _, row in known] + [row for date, row in dated if not date]


def _date(figure: Figure) -> str:
    """Return the date as far as it is known, a decade by its first year; empty where unknown."""
    known = _DATE.match(figure.value) if figure.kind == "date" else None
    return known[0].replace("X", "0") if known else ""


def _date_of(
    row: Row, told: Sequence[Sequence[tuple[Span, str]]], starts: Sequence[Sequence[int]]
) -> str:
    """Return the date of a row: of its dates the most exact, told by most, the earliest."""
    found: Counter[str] = Counter()
    for at, passages in enumerate(row.cells):
        inside = {
            told[at][n][1]
            for passage in passages
            for n in range(
                bisect_left(starts[at], passage.span.start),
                bisect_left(starts[at], passage.span.end),
            )
        }
        found.update(inside)
    return min(found, key=lambda date: (-len(date), -found[date], date), default="")


def ranks(comparison: Comparison) -> list[int]:
    """Return the place of each article among all, told by nothing but what it is itself."""
    keys = [(one.key, one.origin, one.url or "") for one in comparison.articles]
    places = {at: n for n, at in enumerate(sorted(range(len(keys)), key=keys.__getitem__))}
    return [places[at] for at in range(len(keys))]


def _canonical(row: Row, order: Sequence[int]) -> tuple[int, list[tuple[int, int, int]]]:
    """Return what of two rows with a passage in common the first has less of."""
    places = [
        (order[at], passage.span.start, passage.span.end)
        for at, passages in enumerate(row.cells)
        for passage in passages
    ]
    return -sum(map(bool, row.cells)), sorted(places)


class _Line:
    """Rows, by number, being put in order: after one row, or before one."""

    def __init__(self) -> None:
        self._placed: set[int] = set()
        self._first: list[int] = []
        self._before: defaultdict[int, list[int]] = defaultdict(list)
        self._after: defaultdict[int, list[int]] = defaultdict(list)

    def take(self, article: Sequence[int]) -> None:
        """Place those rows of an article, in its order, that have no place yet."""
        known = next((n for n in article if n in self._placed), None)
        here = self._first if known is None else self._before[known]
        for n in article:
            if n in self._placed:
                here = self._after[n]
            else:
                self._placed.add(n)
                here.append(n)

    def order(self) -> list[int]:
        """Return the numbers in order."""
        found: list[int] = []
        waiting = [(n, False) for n in reversed(self._first)]
        while waiting:
            n, told = waiting.pop()
            if told:
                found.append(n)
            else:
                waiting += [(one, False) for one in reversed(self._after[n])]
                waiting.append((n, True))
                waiting += [(one, False) for one in reversed(self._before[n])]
        return found
