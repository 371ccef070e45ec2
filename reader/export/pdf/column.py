"""An article's text as a column over several pages, and where each of its characters stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.pdf.page import Words
from reader.export.pdf.sheet import A4, LEFT, TEXT_WIDTH, TOP, Anchor, Band, Sheet
from reader.export.pdf.typesetting import Faces, Paragraph, Style

if TYPE_CHECKING:
    from reader.model.text import Span

BODY = Style("serif", 10.5, 15)
_BETWEEN_PARAGRAPHS = 5.3
_ASCENT = 11.0  # from the top of a line to its baseline
_DESCENT = 4.0


@dataclass(frozen=True, slots=True)
class _Placed:
    """A paragraph of the article: where it starts in the text, and its lines on paper."""

    start: int
    end: int
    paragraph: Paragraph
    lines: tuple[Anchor, ...]


class Column:
    """The text of one article.

    Args:
        text: The article's text.
        faces: Fonts.
        start: Where it starts; on the pages that follow it starts at the top.
        sheet: The paper.
    """

    def __init__(self, text: str, faces: Faces, start: Anchor, sheet: Sheet = A4) -> None:
        self._page, self._y = start.page, start.y
        self._bottom = sheet.bottom
        self._placed: list[_Placed] = []
        for found in re.finditer(r"[^\n]+", text):
            paragraph = Paragraph(found.group(), BODY, faces, TEXT_WIDTH)
            lines = self._place(len(paragraph))
            self._placed.append(_Placed(found.start(), found.end(), paragraph, lines))
        self._starts = [placed.start for placed in self._placed]
        self.last = self._page

    def _place(self, count: int) -> tuple[Anchor, ...]:
        lines: list[Anchor] = []
        while len(lines) < count:
            room = int((self._bottom - self._y + 0.01) // BODY.pitch)
            here = unbroken(count - len(lines), room, full=self._y == TOP)
            for _ in range(here):
                lines.append(Anchor(self._page, self._y + _ASCENT))
                self._y += BODY.pitch
            if len(lines) < count:
                self._page, self._y = self._page + 1, TOP
        self._y += _BETWEEN_PARAGRAPHS
        return tuple(lines)

    def words(self) -> list[tuple[int, Words]]:
        """Return every line with the index of its page, in reading order."""
        return [
            (line.page, Words(placed.paragraph, index, LEFT, line.y))
            for placed in self._placed
            for index, line in enumerate(placed.lines)
        ]

    def bands(self, span: Span) -> list[Band]:
        """Return the parts of lines that `span` covers, in reading order.

        A span without a printed character has none.
        """
        bands = []
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for placed in self._placed[first:]:
            if placed.start >= span.end:
                break
            start = max(span.start, placed.start) - placed.start
            end = min(span.end, placed.end) - placed.start
            for index, line in enumerate(placed.lines):
                extents = placed.paragraph.extents(index, start, end) if start < end else []
                bands += [Band(line.page, LEFT + a, LEFT + b, line.y) for a, b in extents]
        return bands

    def anchor(self, span: Span) -> Anchor:
        """Return where `span` begins; where it has no printed character, where the text does."""
        bands = self.bands(span)
        if bands:
            return Anchor(bands[0].page, bands[0].baseline)
        return self._placed[0].lines[0] if self._placed else Anchor(self._page, self._y)


def unbroken(left: int, room: int, *, full: bool) -> int:
    """Return how many of `left` lines to set where `room` lines have room.

    No first line stays alone at the foot of a page and no last one goes alone over to the next,
    unless the page is `full`: still empty, so that waiting for the next would gain nothing.
    """
    if left <= room:
        return left
    if left - room == 1:
        room -= 1
    if room < 2:
        return max(1, room) if full else 0
    return room
