"""The left margin of an article's page: who speaks, and where a passage is carried too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.pdf.labels import Label, placed
from reader.export.pdf.sheet import (
    MARGIN_LEFT,
    MARGIN_RIGHT,
    Anchor,
    Box,
    Link,
)
from reader.export.pdf.typesetting import Faces, Paragraph, Style, elided
from reader.model.labels import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.export.pdf.page import Page
    from reader.export.pdf.structure import Element

REFERENCE = Style("sans", 7, 9.5, "mtext", tracking=104)
_SPEAKER = Style("sans", 6.8, 9.5, "quote", weight=600, tracking=106)
_LINE = 15.0
_ROOM = MARGIN_RIGHT - MARGIN_LEFT
_GAP = 5.0  # between two labels on one line
_UP, _CLOSE = 4.3, 7.5  # of two that stand one above the other beside one line


@dataclass(frozen=True, slots=True)
class Reference:
    """Letter and page of a counterpart, or whatever else leads somewhere.

    Attributes:
        words: What it says.
        target: Where it leads; None where the document has not what it names.
    """

    words: str
    target: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the left margin: who speaks, or where a passage is carried too.

    Attributes:
        names: Who speaks; empty in a row of references.
        references: Where the passage is carried too; empty in a row of speakers.
        more: Where those are listed that have no room.
    """

    names: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    more: Anchor | None = None


def rows_of(references: Sequence[Reference], faces: Faces) -> list[list[Reference]]:
    """Return `references` in as many rows as the width of the margin asks for."""
    rows: list[list[Reference]] = [[]]
    for reference in references:
        longer = [*rows[-1], reference]
        if rows[-1] and _width(longer, faces) > _ROOM:
            rows.append([reference])
        else:
            rows[-1] = longer
    return rows


class LeftMargin:
    """The labels beside the text of one page, each on a line of its own passage.

    Args:
        page: The page.
        faces: Fonts.
        told: Returns what is beside the line of the page with this baseline: each label is told
            as a note of that.
    """

    def __init__(self, page: Page, faces: Faces, told: Callable[[float], Element]) -> None:
        self._page, self._faces, self._told = page, faces, told
        self._speakers: list[Label[Row]] = []
        self._references: list[Label[Row]] = []
        self._lines: set[float] = set()

    def add_speaker(self, name: str, lines: Sequence[float]) -> None:
        """Put who speaks at the lines of a quote; said once where quote follows on quote."""
        row = Row(names=(name.upper(),))
        self._lines.update(lines)
        before = self._speakers[-1] if self._speakers else None
        if before and before.content == row and lines[0] - before.last <= _LINE:
            last = max(before.last, lines[-1])
            self._speakers[-1] = Label(before.first, last, row)
        else:
            self._speakers.append(Label(lines[0], lines[-1], row))

    def add_references(
        self, references: Sequence[Reference], lines: Sequence[float], more: Anchor | None
    ) -> None:
        """Put where the passage of these lines is carried too.

        What has no room is counted and leads to `more`, else to the first that is left out.
        """
        first, *others = rows_of(references, self._faces)
        for parts in (first, [part for row in others for part in row]):
            if parts:
                row = Row(references=tuple(parts), more=more)
                self._references.append(Label(lines[0], lines[-1], row))
        self._lines.update(lines)

    def settle(self) -> None:
        """Draw the labels: one a line where they have room, else closer, else merged."""
        for line, rows in placed([*self._speakers, *self._references], self._lines, _merged):
            shown = [counted(row, self._faces) for row in rows]
            paragraphs = [_paragraph(row, self._faces) for row in shown]
            widths = [paragraph.width() for paragraph in paragraphs]
            if len(rows) == 1 or sum(widths) + _GAP <= _ROOM:
                right = MARGIN_RIGHT
                for row, width in zip(reversed(shown), reversed(widths), strict=True):
                    self._write(row, (right, line), line)
                    right -= width + _GAP
            else:
                for row, y in zip(shown, (line - _UP, line - _UP + _CLOSE), strict=True):
                    self._write(row, (MARGIN_RIGHT, y), line)

    def _write(self, row: Row, end: tuple[float, float], line: float) -> None:
        write_row(self._page, self._faces, row, end, self._told(line).note())


def _merged(rows: Sequence[Row]) -> list[Row]:
    """Return the speakers of `rows` in one row and the references in another, each once."""
    names = tuple(dict.fromkeys(name for row in rows for name in row.names))
    references = {part.words: part for row in reversed(rows) for part in reversed(row.references)}
    more = next((row.more for row in rows if row.more), None)
    merged = (Row(names), Row((), tuple(reversed(references.values())), more))
    return [row for row in merged if row.names or row.references]


def counted(row: Row, faces: Faces) -> Row:
    """Return `row` with as many references as have room and the number of the others."""
    every = row.references
    for kept in range(len(every), 0, -1):
        left_out = every[kept:]
        parts = list(every[:kept])
        if left_out:
            parts.append(Reference(f"+{len(left_out)}", row.more or left_out[0].target))
        if kept == 1 or _width(parts, faces) <= _ROOM:
            return Row(references=tuple(parts))
    return row


def write_references(
    page: Page, faces: Faces, references: Sequence[Reference], y: float, element: Element
) -> float:
    """Write `references` into the left margin from `y` on, return where another row would be.

    They are told as part of `element`.
    """
    for parts in rows_of(references, faces):
        write_row(page, faces, Row(references=tuple(parts)), (MARGIN_RIGHT, y), element)
        y += REFERENCE.pitch
    return y


def write_row(
    page: Page, faces: Faces, row: Row, end: tuple[float, float], element: Element
) -> None:
    """Write `row` so that it ends there, each of its references a link.

    It is told as part of `element`.
    """
    whole = _paragraph(row, faces)
    right, y = end
    x, start = right - whole.width(), 0
    pieces = _pieces(row) or [Reference(whole.text)]
    for piece in pieces:
        extents = whole.extents(0, start, start + len(piece.words))
        words = whole if len(pieces) == 1 else Paragraph(piece.words, whole.style, faces)
        words.element = element.add("Link") if piece.target else element
        page.write(words, x + extents[0][0] if start else x, y)
        if piece.target:
            for left, right in extents:
                box = Box(x + left - 1, y - 5.2, x + right + 1, y + 2)
                page.links.append(Link(box, piece.target, words.element))
        start += len(piece.words)


def _pieces(row: Row) -> list[Reference]:
    """Return the references of a row and what is between them, each to be told by itself."""
    pieces = [piece for part in row.references for piece in (Reference(_BETWEEN), part)]
    return pieces[1:]


def _paragraph(row: Row, faces: Faces) -> Paragraph:
    if row.references:
        return Paragraph(_joined(row.references), REFERENCE, faces)
    return Paragraph(_shortened(_BETWEEN.join(row.names), faces), _SPEAKER, faces)


def _shortened(names: str, faces: Faces) -> str:
    """Return names without the last words that have no room; a word is cut only if it is alone."""
    for kept in shortened(names):
        if Paragraph(kept, _SPEAKER, faces).width() <= _ROOM:
            return kept
    return elided(names, _SPEAKER, faces, _ROOM - 1)  # it counts in whole units


def _width(references: Sequence[Reference], faces: Faces) -> float:
    return Paragraph(_joined(references), REFERENCE, faces).width()


_BETWEEN = " · "


def _joined(row: Sequence[Reference]) -> str:
    return _BETWEEN.join(part.words for part in row)
