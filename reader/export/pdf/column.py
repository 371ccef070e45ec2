"""An article's text as a column over several pages, and where each of its characters stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.pdf.fitting import PITCH, Block, fitted
from reader.export.pdf.page import Words
from reader.export.pdf.sheet import A4, LEFT, TEXT_WIDTH, Anchor, Band, Sheet
from reader.export.pdf.structure import Element
from reader.export.pdf.typesetting import Faces, Paragraph, Style

if TYPE_CHECKING:
    from reader.model.text import Span

BODY = Style("serif", 10.5, PITCH)
_LONGEST_HEADING = 60  # characters


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

    Attributes:
        elements: As what its paragraphs are told, in their order.
        last: Index of its last page.
    """

    def __init__(self, text: str, faces: Faces, start: Anchor, sheet: Sheet = A4) -> None:
        self._start = start
        found = list(re.finditer(r"[^\n]+", text))
        paragraphs = [Paragraph(one.group(), BODY, faces, TEXT_WIDTH) for one in found]
        blocks = [Block(len(one), _is_heading(one)) for one in paragraphs]
        places = fitted(blocks, start, sheet.bottom)
        self._placed = [
            _Placed(one.start(), one.end(), paragraph, lines)
            for one, paragraph, lines in zip(found, paragraphs, places, strict=True)
        ]
        self._starts = [placed.start for placed in self._placed]
        self.elements = [Element("P") for _ in self._placed]
        self._told: dict[tuple[int, float], Element] = {}
        for placed, element in zip(self._placed, self.elements, strict=True):
            placed.paragraph.element = element
            self._told.update({(line.page, line.y): element for line in placed.lines})
        self.last = places[-1][-1].page if places else start.page

    def words(self) -> list[tuple[int, Words]]:
        """Return every line with the index of its page, in reading order."""
        return [
            (line.page, Words(placed.paragraph, index, LEFT, line.y))
            for placed in self._placed
            for index, line in enumerate(placed.lines)
        ]

    def told(self, page: int, baseline: float) -> Element | None:
        """Return as what the line with this baseline is told; None where there is none."""
        return self._told.get((page, baseline))

    def bands(self, span: Span) -> list[Band]:
        """Return the parts of lines that `span` covers, in reading order.

        A span without a printed character has none.
        """
        bands = []
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for placed in self._placed[first:]:
            if placed.start >= span.end:
                break
            # Behind it, where the span begins in a blank line.
            start = min(max(span.start, placed.start), placed.end) - placed.start
            end = min(span.end, placed.end) - placed.start
            # A letter may hang over into the space beside it, which is then no place to begin.
            words = placed.paragraph.text[start:end]
            start, end = end - len(words.lstrip()), start + len(words.rstrip())
            for index, line in enumerate(placed.lines):
                extents = placed.paragraph.extents(index, start, end) if start < end else []
                bands += [Band(line.page, LEFT + a, LEFT + b, line.y) for a, b in extents]
        return bands

    def anchor(self, span: Span) -> Anchor:
        """Return where `span` begins; where it has no printed character, where the text does."""
        bands = self.bands(span)
        if bands:
            return Anchor(bands[0].page, bands[0].baseline)
        return self._placed[0].lines[0] if self._placed else self._start


def _is_heading(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph looks like the heading of what follows: a line without an end."""
    words = paragraph.text.rstrip()
    return len(paragraph) == 1 and len(words) <= _LONGEST_HEADING and words[-1:].isalnum()
