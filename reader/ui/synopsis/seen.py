"""The rows of the synopsis as they are without articles that the user has hidden."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.ui.cards.differing import is_told_differently

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from reader.model.comparison import Comparison, Passage
    from reader.model.overview import Carried, Differing, Row

    #: Articles, by index, in groups that count as one source.
    Sources = Sequence[Sequence[int]]


def seen(
    comparison: Comparison, rows: Sequence[Row], hidden: Container[int], sources: Sources = ()
) -> Iterator[tuple[int, Row]]:
    """Yield the rows that an article has which is not hidden, each with its place among all.

    They have and count nothing of the hidden ones: what one alone of the others carries is
    carried by one.

    Args:
        comparison: What they are of.
        rows: All rows.
        hidden: The articles that are left out.
        sources: Articles that count as one, as they did in the rows; empty: each is its own.
    """
    groups = sources or [(at,) for at in range(len(comparison.articles))]
    shown = [[at for at in group if at not in hidden] for group in groups]
    for number, row in enumerate(rows):
        cells = tuple(() if at in hidden else cell for at, cell in enumerate(row.cells))
        if any(cells):
            left = replace(
                row,
                cells=cells,
                carried=_carried(cells, [group for group in shown if group]),
                possible=_left(row.possible, hidden),
                clauses=_left(row.clauses, hidden),
            )
            told = (_differing(comparison, one, hidden) for one in row.differs)
            yield number, replace(left, differs=tuple(one for one in told if one))


def _left(passages: Sequence[Passage], hidden: Container[int]) -> tuple[Passage, ...]:
    return tuple(one for one in passages if one.article not in hidden)


def _carried(cells: Sequence[Sequence[Passage]], shown: Sources) -> Carried:
    number = sum(any(cells[at] for at in group) for group in shown)
    if number == 1:
        return "one"
    return "all" if number == len(shown) else "some"


def _differing(comparison: Comparison, one: Differing, hidden: Container[int]) -> Differing | None:
    """Return what is still told differently; None where nothing is."""
    here, denied = _left(one.here, hidden), _left(one.denied, hidden)
    left = replace(one, here=here, denied=denied, elsewhere=_left(one.elsewhere, hidden))
    left = replace(left, within=one.within and is_told_differently(comparison, left))
    return left if left.within or (here and left.elsewhere) else None
