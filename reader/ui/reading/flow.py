"""An article's text broken into lines: laid out once for a width and a font.

x counts from the left edge of the column, y from the top of the content, both in logical pixels;
offsets are code points of the article's text.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine

from reader.model.direction import has_right_to_left, runs_right_to_left
from reader.ui.bidi import option_for, stretches_of
from reader.ui.reading.bands import Band
from reader.ui.reading.measures import BOTTOM, TOP
from reader.ui.reading.setting import BULLET, Setting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont, QPainter

    from reader.model.article import BlockRole
    from reader.model.text import Span
    from reader.ui.offsets import Offsets

_BREAK = "\n\n"
_LINE_SEPARATOR = "\u2028"


@dataclass(frozen=True, slots=True)
class Line:
    """One line on screen.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last visible character; spaces that hang over are left out.
        top: Upper edge of its band.
        baseline: What the letters stand on.
        left: Where its visible characters begin.
        right: Where they end.
        paragraph: Which paragraph it belongs to.
    """

    start: int
    end: int
    top: int
    baseline: int
    left: float
    right: float
    paragraph: int


class Flow:
    """The lines of one text."""

    def __init__(self, text: str, offsets: Offsets, width: int, setting: Setting) -> None:
        self.text = text
        self.width = width
        self.measures = setting.measures
        self._setting = setting
        self.lines: list[Line] = []
        self._offsets = offsets
        self._layouts: list[QTextLayout] = []
        self._bases: list[int] = []  # UTF-16 position of each paragraph
        self._shaped: list[QTextLine] = []
        self._mixed: set[int] = set()  # lines with letters that run from right to left
        self._around = runs_right_to_left(text)
        self._bullets: dict[int, float] = {}  # on which lines a list's items begin, and where
        self.height = self._lay_out_all(text) + BOTTOM
        self._tops = [line.top for line in self.lines]
        self._starts = [line.start for line in self.lines]
        self._known: dict[Span, tuple[Band, ...]] = {}

    def line_at(self, y: float) -> int:
        """Return the index of the line at `y`, the nearest one above it where there is none."""
        return max(0, bisect_right(self._tops, y) - 1)

    def line_of(self, offset: int) -> int:
        """Return the index of the line that holds `offset`."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def within(self, top: float, bottom: float) -> range:
        """Return the indexes of the lines any part of which lies in [top, bottom)."""
        if not self.lines:
            return range(0)
        return range(self.line_at(top), bisect_right(self._tops, bottom))

    def bands(self, span: Span) -> tuple[Band, ...]:
        """Return the lines of `span`, as wide as its words."""
        if span not in self._known:
            self._known[span] = tuple(self._find_bands(span))
        return self._known[span]

    def x_of(self, offset: int, line: int) -> float:
        """Return where the character at `offset` begins on the line numbered `line`."""
        position = self._offsets.to_qt(offset) - self._bases[self.lines[line].paragraph]
        x, _ = cast("tuple[float, int]", self._shaped[line].cursorToX(position))
        return x

    def offset_at(self, x: float, y: float, *, between: bool = True) -> int:
        """Return the offset nearest a point: between two characters, or the one under it."""
        if not self.lines:
            return 0
        index = self.line_at(y)
        line = self.lines[index]
        how = (
            QTextLine.CursorPosition.CursorBetweenCharacters
            if between
            else QTextLine.CursorPosition.CursorOnCharacter
        )
        position = self._shaped[index].xToCursor(x, how)
        offset = self._offsets.from_qt(position + self._bases[line.paragraph])
        return min(max(offset, line.start), line.end)

    def draw(self, painter: QPainter, line: int) -> None:
        """Draw one line's letters with the painter's pen."""
        self._shaped[line].draw(painter, QPointF(0, 0))
        if line in self._bullets:
            painter.setFont(self._setting.font("item"))
            painter.drawText(QPointF(self._bullets[line], self.lines[line].baseline), BULLET)

    def _lay_out_all(self, text: str) -> int:
        """Lay out every paragraph; return where the last one ends."""
        y, above = TOP, None
        for number, start, paragraph in _paragraphs(text):
            form = self._setting.form(number)
            y += self._setting.gap(above, form) if above else 0
            y, above = self._lay_out(start, paragraph, form, y), form
        return y

    def _lay_out(self, start: int, paragraph: str, form: BlockRole, y: int) -> int:
        """Lay a paragraph out from `y` on; return where it ends."""
        font, indent = self._setting.font(form), self._setting.indent(form)
        layout = QTextLayout(paragraph.replace("\n", _LINE_SEPARATOR), font)
        turned = runs_right_to_left(paragraph, around=self._around)
        layout.setTextOption(option_for(right_to_left=turned))
        mixed = turned or has_right_to_left(paragraph)
        layout.setCacheEnabled(True)
        base = self._offsets.to_qt(start)
        self._bases.append(base)
        self._layouts.append(layout)
        if form == "item":
            self._bullets[len(self.lines)] = self._bullet(font, indent, turned=turned)
        first_x = 0 if turned else indent
        layout.beginLayout()
        while (shaped := layout.createLine()).isValid():
            shaped.setLineWidth(max(1, self.width - indent))
            baseline = y + self.measures.rise
            shaped.setPosition(QPointF(first_x, baseline - shaped.ascent()))
            self._shaped.append(shaped)
            first = self._offsets.from_qt(base + shaped.textStart())
            after = self._offsets.from_qt(base + shaped.textStart() + shaped.textLength())
            end = first + len(self.text[first:after].rstrip())
            left, right = float(first_x), first_x + shaped.naturalTextWidth()
            if mixed:
                found = stretches_of(shaped, shaped.textStart(), self._offsets.to_qt(end) - base)
                left, right = (found[0][0], found[-1][1]) if found else (left, right)
                self._mixed.add(len(self.lines))
            self.lines.append(Line(first, end, y, baseline, left, right, len(self._layouts) - 1))
            y += self.measures.line
        layout.endLayout()
        return y

    def _bullet(self, font: QFont, indent: int, *, turned: bool) -> float:
        """Return where the sign before an item begins: in the middle of its indent."""
        inset = (indent - QFontMetricsF(font).horizontalAdvance(BULLET)) / 2
        return self.width - indent + inset if turned else inset

    def _find_bands(self, span: Span) -> Iterator[Band]:
        for index in range(self.line_of(span.start), len(self.lines)):
            line = self.lines[index]
            if line.start >= span.end:
                return
            start, end = max(span.start, line.start), min(span.end, line.end)
            if start >= end:
                continue
            for left, right in self._stretches(index, start, end):
                yield Band(
                    top=line.top,
                    bottom=line.top + self.measures.line,
                    left=left,
                    right=right,
                    opens=left <= line.left,
                    closes=right >= line.right,
                )

    def _stretches(self, index: int, start: int, end: int) -> Sequence[tuple[float, float]]:
        """Return where the characters from `start` to `end` stand on a line, from left to right.

        It is one stretch, but where words that run one way stand among such as run the other.
        """
        line = self.lines[index]
        if index not in self._mixed:
            left = line.left if start == line.start else self.x_of(start, index)
            return ((left, line.right if end == line.end else self.x_of(end, index)),)
        base = self._bases[line.paragraph]
        places = (self._offsets.to_qt(at) - base for at in (start, end))
        return stretches_of(self._shaped[index], *places)


def _paragraphs(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the number of each paragraph, where it begins, and its words."""
    start = 0
    for number, paragraph in enumerate(text.split(_BREAK)):
        if paragraph:
            yield number, start, paragraph
        start += len(paragraph) + len(_BREAK)
