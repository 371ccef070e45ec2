"""A table over several pages, its heads repeated on each."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from reader.export.pdf.flow import SMALL
from reader.export.pdf.typesetting import Paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.pdf.flow import Flow
    from reader.export.pdf.margins import Reference
    from reader.export.pdf.sheet import Anchor
    from reader.export.pdf.typesetting import Style

#: The lines of one cell, each in its style.
Cell: TypeAlias = "Sequence[tuple[str, Style]]"

_BETWEEN = 12.0  # two columns
_ABOVE, _BELOW = 2.0, 4.0  # the words of a row


class Table:
    """A table that is written row by row.

    Args:
        flow: Where to.
        heads: What stands above each column.
        lefts: Where each column begins, in points.
    """

    def __init__(self, flow: Flow, heads: Sequence[str], lefts: Sequence[float]) -> None:
        self._flow, self._heads = flow, heads
        self._lefts = lefts
        rights = [*lefts[1:], flow.sheet.right + _BETWEEN]
        self._widths = [b - a - _BETWEEN for a, b in zip(lefts, rights, strict=True)]
        self._begun = False

    def row(self, cells: Sequence[Cell], references: Sequence[Reference] = ()) -> Anchor:
        """Write a row, with references in the left margin; return where it stands."""
        if not self._begun:
            self._begun = True
            self._write_heads()
        here = self._flow.row(self._set(cells), self._write_heads)
        self._flow.refer(references, here)
        self._flow.gap(_BELOW)
        self._flow.rule("hair")
        self._flow.gap(_ABOVE)
        return here

    def _write_heads(self) -> None:
        self._flow.row(self._set([[(head, SMALL)] for head in self._heads]), _nothing)
        self._flow.gap(1)
        self._flow.rule("text2")
        self._flow.gap(_ABOVE)

    def _set(self, cells: Sequence[Cell]) -> list[tuple[float, list[Paragraph]]]:
        return [
            (left, [Paragraph(words, style, self._flow.faces, width) for words, style in cell])
            for left, width, cell in zip(self._lefts, self._widths, cells, strict=True)
        ]


def _nothing() -> None:
    """Repeat no head above the head itself."""
