"""The tables of figures: what each fact is about, what each article says, how that differs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TEXT
from reader.export.pdf.sheet import LEFT
from reader.export.pdf.typesetting import Paragraph
from reader.export.told.figures import decided, letters, value, why
from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.export.pdf.flow import Flow
    from reader.export.pdf.margins import Reference
    from reader.export.pdf.typesetting import Style
    from reader.model.comparison import Comparison, FigureGroup, Place

_HEADS = ("What", "In the articles", "How they stand")
_LEFTS = (LEFT, LEFT + 138, LEFT + 322)
_BETWEEN = 12.0  # two columns
_ABOVE, _BELOW = 2.0, 4.0  # the words of a row


def write_figures(
    flow: Flow,
    comparison: Comparison,
    groups: Iterable[FigureGroup],
    reference: Callable[[Passage], Reference],
) -> None:
    """Write a table of these facts, its heads on each page; none where there are no facts.

    `reference` leads to where a figure stands in its article.
    """
    head = partial(_write_head, flow)
    for number, group in enumerate(groups):
        if not number:
            head()
        cells = _cells(flow, comparison, group)
        here = flow.row(cells, head)
        passages = (Passage(p.article, comparison.figure(p).span) for p in group.figures)
        references = {one.words: one for one in map(reference, passages)}
        flow.refer(list(references.values()), here)
        flow.gap(_BELOW)
        flow.rule("hair")
        flow.gap(_ABOVE)


def _write_head(flow: Flow) -> None:
    flow.row([_cell(flow, at, [(words, SMALL)]) for at, words in enumerate(_HEADS)], _nothing)
    flow.gap(1)
    flow.rule("text2")
    flow.gap(_ABOVE)


def _nothing() -> None:
    """Repeat no head above the head itself."""


def _cells(
    flow: Flow, comparison: Comparison, group: FigureGroup
) -> list[tuple[float, list[Paragraph]]]:
    alike: dict[str, list[Place]] = {}
    for place in group.figures:
        alike.setdefault(value(comparison, place).casefold(), []).append(place)
    values = [
        (f"{letters(places)}: {value(comparison, places[0])}", TEXT) for places in alike.values()
    ]
    sign = "≠ " if group.status == "conflict" else "= "
    told = [(sign + why(group), SMALL), *((one, SMALL) for one in decided(comparison, group))]
    return [
        _cell(flow, at, lines) for at, lines in enumerate(([(group.topic, HEADING)], values, told))
    ]


def _cell(
    flow: Flow, at: int, lines: Sequence[tuple[str, Style]]
) -> tuple[float, list[Paragraph]]:
    """Return what stands in the column of this number, and where that begins."""
    right = (*_LEFTS, flow.sheet.right + _BETWEEN)[at + 1] - _BETWEEN
    width = right - _LEFTS[at]
    return _LEFTS[at], [Paragraph(words, style, flow.faces, width) for words, style in lines]
