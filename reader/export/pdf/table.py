"""A table over several pages, its heads repeated on each."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from reader.export.pdf.flow import SMALL
from reader.export.pdf.structure import known_language
from reader.export.pdf.typesetting import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.export.pdf.flow import Flow
    from reader.export.pdf.margins import Reference
    from reader.export.pdf.sheet import Anchor
    from reader.export.pdf.structure import Element, Scope
    from reader.export.pdf.typesetting import Style

#: The lines of one cell, each in its style, and in a language where it is not ours.
Cell: TypeAlias = "Sequence[tuple[str, Style] | tuple[str, Style, str]]"
_Column: TypeAlias = "tuple[float, list[Paragraph]]"

_BETWEEN = 12.0  # two columns
_ABOVE, _BELOW = 2.0, 4.0  # the words of a row


class Table:
    """A table that is written row by row.

    Args:
        flow: Where to.
        heads: What stands above each column.
        lefts: Where each column begins, in points.
        headed: Whether the first cell of a row is the head of the others.
    """

    def __init__(
        self, flow: Flow, heads: Sequence[str], lefts: Sequence[float], *, headed: bool = True
    ) -> None:
        self._flow, self._heads = flow, heads
        self._lefts = lefts
        rights = [*lefts[1:], flow.sheet.right + _BETWEEN]
        self._widths = [b - a - _BETWEEN for a, b in zip(lefts, rights, strict=True)]
        self._headed = headed
        self._element: Element | None = None

    def row(self, cells: Sequence[Cell], references: Sequence[Reference] = ()) -> Anchor:
        """Write a row, with references in the left margin; return where it stands."""
        if self._element is None:
            self._element = self._flow.telling.add("Table")
            self._write_heads(self._element.add("TR"))
        columns, row = self._set(cells), self._element.add("TR")
        _tell(columns, row, lambda at: "Row" if self._headed and not at else "")
        for told, lines in zip(row.parts, cells, strict=True):
            for part, line in zip(told.parts, lines, strict=True):
                part.language = known_language(line[2]) if len(line) > 2 else ""
        here = self._flow.row(columns, self._write_heads)
        first = row.parts[0]
        self._flow.telling.last = first.parts[-1] if first.parts else first.add("P")
        self._flow.refer(references, here)
        self._flow.gap(_BELOW)
        self._flow.rule("hair")
        self._flow.gap(_ABOVE)
        return here

    def _write_heads(self, row: Element | None = None) -> None:
        """Write the heads, told as `row`; where they are repeated, as nothing."""
        columns = self._set([[(head, SMALL)] for head in self._heads])
        if row:
            _tell(columns, row, lambda _: "Column")
        self._flow.row(columns, _nothing)
        self._flow.gap(1)
        self._flow.rule("text2")
        self._flow.gap(_ABOVE)

    def _set(self, cells: Sequence[Cell]) -> list[_Column]:
        return [
            (left, [Paragraph(*line[:2], self._flow.faces, width) for line in cell])
            for left, width, cell in zip(self._lefts, self._widths, cells, strict=True)
        ]


def _tell(columns: Sequence[_Column], row: Element, scope: Callable[[int], Scope]) -> None:
    """Tell cells as those of `row`, each that has a scope as the head of that."""
    for at, (_, paragraphs) in enumerate(columns):
        cell = row.add("TH" if scope(at) else "TD")
        cell.scope = scope(at)
        for paragraph in paragraphs:
            paragraph.element = cell.add("P")


def _nothing() -> None:
    """Repeat no head above the head itself."""
