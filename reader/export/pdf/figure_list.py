"""The tables of figures: what each fact is about, what each article says, how that differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TEXT
from reader.export.pdf.sheet import LEFT
from reader.export.pdf.table import Table
from reader.export.told.figures import decided, values, why
from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.export.pdf.flow import Flow
    from reader.export.pdf.margins import Reference
    from reader.export.pdf.table import Cell
    from reader.model.comparison import Comparison, FigureGroup

_HEADS = ("What", "In the articles", "How they stand")
_LEFTS = (LEFT, LEFT + 138, LEFT + 322)


def write_figures(
    flow: Flow,
    comparison: Comparison,
    groups: Iterable[FigureGroup],
    reference: Callable[[Passage], Reference],
) -> None:
    """Write a table of these facts, its heads on each page; none where there are no facts.

    `reference` leads to where a figure stands in its article.
    """
    table = Table(flow, _HEADS, _LEFTS)
    for group in groups:
        passages = (Passage(p.article, comparison.figure(p).span) for p in group.figures)
        references = {one.words: one for one in map(reference, passages)}
        table.row(_cells(comparison, group), list(references.values()))


def _cells(comparison: Comparison, group: FigureGroup) -> Sequence[Cell]:
    sign = "≠ " if group.status == "conflict" else "= "
    told = [(sign + why(group), SMALL), *((one, SMALL) for one in decided(comparison, group))]
    return [
        [(group.topic, HEADING)],
        [(words, TEXT) for words in values(comparison, group)],
        told,
    ]
