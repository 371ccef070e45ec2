"""Painting what was found: boxes around the words, bars across the overview strip.

A box has an outline, which no other mark of single words has, so that it is told without its
colour; that of the place gone to is twice as thick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reader.model.direction import runs_right_to_left
from reader.ui.reading.finds import Find
from reader.ui.reading.measures import GRAB, STRIP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont

    from reader.model.text import Span
    from reader.ui.reading.finds import FoundIn
    from reader.ui.reading.flow import Flow
    from reader.ui.reading.sheet import Sheet
    from reader.ui.theme import Theme

_ABOVE, _BELOW, _SIDE, _ROUND = 16, 6, 2, 3  # the first two from the baseline
_TITLE_ABOVE, _TITLE_BELOW = 17, 5
_STRONG = 2
_ELLIPSIS = "…"
_BAR, _REACHED_BAR, _BEYOND = 2, 4, 2


def paint_found(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint the boxes on these lines; the origin is that of the text column's content."""
    found = sheet.view.found.get(sheet.index)
    if found is None or not lines:
        return
    measures, reached = sheet.view.measures, sheet.view.reached
    above, below = measures.scaled(_ABOVE), measures.scaled(_BELOW)
    painter.save()
    for strong in (False, True):
        _take_pen(painter, sheet.view.theme, strong=strong)
        for span in found.within(*sheet.extent(lines)):
            if strong != (reached == Find(sheet.index, span)):
                continue
            for band in sheet.flow.bands(span):
                top = band.top + measures.rise - above
                _box(painter, QRectF(band.left, top, band.right - band.left, above + below))
    painter.restore()


def paint_found_in_title(
    painter: QPainter, sheet: Sheet, lines: Sequence[str], at: tuple[float, float]
) -> None:
    """Paint the boxes in the headline; of what is elided, one around the ellipsis.

    Args:
        painter: With the headline's font.
        sheet: Whose headline it is.
        lines: As it is broken.
        at: The first line's baseline, and from one to the next.
    """
    found = sheet.view.found.get(sheet.index)
    if found is None:
        return
    title, font = sheet.article.title or "", painter.font()
    painter.save()
    for span in found.headline:
        strong = sheet.view.reached == Find(sheet.index, span, headline=True)
        _take_pen(painter, sheet.view.theme, strong=strong)
        for number, left, right in title_boxes(title, lines, span, font):
            top = at[0] + number * at[1] - _TITLE_ABOVE
            _box(painter, QRectF(left, top, right - left, _TITLE_ABOVE + _TITLE_BELOW))
    painter.restore()


def title_boxes(
    title: str, lines: Sequence[str], span: Span, font: QFont
) -> Iterator[tuple[int, float, float]]:
    """Yield on which of `lines` the words of a headline stand, and from where to where.

    A line that runs from right to left is boxed whole.
    """
    width = QFontMetricsF(font).horizontalAdvance
    start = 0
    for number, line in enumerate(lines):
        elided = line.endswith(_ELLIPSIS) and title.find(line, start) < 0
        words = line.removesuffix(_ELLIPSIS) if elided else line
        start = max(start, title.find(words, start))
        end = start + len(words)
        first, last = max(span.start, start), min(span.end, end)
        if elided and span.end > end:
            first, last = min(first, end), end + len(_ELLIPSIS)
        if first < last:
            whole = runs_right_to_left(title)
            right = width(line) if whole else width(line[: last - start])
            yield number, 0.0 if whole else width(line[: first - start]), right
        start = end


class Bars:
    """Across a strip, one for each line that has a find; worked out once and not in each frame."""

    def __init__(self) -> None:
        self._of: tuple[FoundIn, Flow, int] | None = None
        self._rows: list[int] = []

    def paint(self, painter: QPainter, sheet: Sheet, height: int) -> None:
        """Paint them on the strip of `sheet`, which is so high; a thick one at what is reached."""
        found, reached = sheet.view.found.get(sheet.index), sheet.view.reached
        if found is None:
            return
        color = sheet.view.theme.color("foundedge")
        for y in self.rows(found, sheet.flow, height):
            painter.fillRect(GRAB, y, STRIP, _BAR, color)
        if reached and reached.article == sheet.index:
            line = 0 if reached.headline else sheet.flow.line_of(reached.span.start)
            y = _row(sheet.flow, line, height) - (_REACHED_BAR - _BAR) // 2
            painter.fillRect(GRAB - _BEYOND, y, STRIP + 2 * _BEYOND, _REACHED_BAR, color)

    def rows(self, found: FoundIn, flow: Flow, height: int) -> list[int]:
        """Return how far down a strip of this height they are; the headline's is at the top."""
        of = (found, flow, height)
        if self._of is None or any(
            one is not other for one, other in zip(self._of, of, strict=True)
        ):
            lines = {flow.line_of(span.start) for span in found.text}
            rows = {_row(flow, line, height) for line in lines}
            if found.headline:
                rows.add(_row(flow, 0, height))
            self._of, self._rows = of, sorted(rows)
        return self._rows


def _row(flow: Flow, line: int, height: int) -> int:
    top = flow.lines[line].top if flow.lines else 0
    return round(top * height / max(flow.height, height, 1))


def _take_pen(painter: QPainter, theme: Theme, *, strong: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("foundedge"), _STRONG if strong else 1))
    ground = theme.color("reached" if strong else "found")
    painter.setBrush(Qt.BrushStyle.NoBrush if theme.outlined else ground)


def _box(painter: QPainter, words: QRectF) -> None:
    half = painter.pen().widthF() / 2
    painter.drawRoundedRect(
        words.adjusted(half - _SIDE, half, _SIDE - half, -half), _ROUND, _ROUND
    )
