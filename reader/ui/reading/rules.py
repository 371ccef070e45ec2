"""Painting rules under the words: dotted names, dashed figures, solid quotes.

The painter's origin is the upper left corner of the text column's content.
"""

from __future__ import annotations

from collections import defaultdict
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.model.text import Span
from reader.ui.reading.marks import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.analysis import Quote
    from reader.ui.reading.flow import Flow
    from reader.ui.reading.sheet import Sheet
    from reader.ui.theme import Theme

_DROP = 3  # of the rules of names and figures below the baseline
_QUOTE_DROP = 5
# Which of them opens and which closes differs from language to language.
_MARKS = frozenset("“”‘’„‚«»‹›\"'")


class Ruled:
    """The words under which each kind of rule stands, by their lines."""

    def __init__(self, sheet: Sheet) -> None:
        self._made_of = _parts(sheet)
        view, marks, flow, text = sheet.view, sheet.marks, sheet.flow, sheet.article.text
        figures = marks.figures if view.shows(MarkKind.FIGURES) else ()
        self.names = _by_line(flow, (mark.mention.span for mark in view.names(marks)))
        self.figures = _by_line(flow, (mark.figure.span for mark in figures if not mark.is_open))
        self.differing = _by_line(flow, (mark.figure.span for mark in figures if mark.is_open))
        self.quotes = _by_line(flow, (with_marks(m.quote, text) for m in view.quotes(marks)))

    def is_of(self, sheet: Sheet) -> bool:
        """Tell whether it would be the same if it were made now."""
        return all(map(is_, self._made_of, _parts(sheet)))


def paint_rules(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint the rules of all kinds on show."""
    theme, ruled = sheet.view.theme, sheet.ruled
    if not isinstance(ruled, Ruled) or not ruled.is_of(sheet):
        ruled = sheet.ruled = Ruled(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_dots(theme))
    _rule(painter, sheet, lines, ruled.names)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(_dashes(theme, "fig", 1, (4, 3)))
    _rule(painter, sheet, lines, ruled.figures)
    painter.setPen(_dashes(theme, "diff", 2, (5, 3)))
    _rule(painter, sheet, lines, ruled.differing)
    painter.setPen(QPen(theme.color("quote"), 1))
    _rule(painter, sheet, lines, ruled.quotes, drop=_QUOTE_DROP)


def with_marks(quote: Quote, text: str) -> Span:
    """Return what is said together with the quotation marks that touch it."""
    start, end = quote.content.start, quote.content.end
    if quote.kind == "indirect":
        return quote.content
    opened = start > 0 and text[start - 1] in _MARKS
    closed = end < len(text) and text[end] in _MARKS
    return Span(start - opened, end + closed)


def _parts(sheet: Sheet) -> tuple[object, ...]:
    view = sheet.view
    return sheet.flow, sheet.marks, view.shown, view.only, view.voice


def _by_line(flow: Flow, spans: Iterable[Span]) -> Mapping[int, Sequence[Span]]:
    found: dict[int, list[Span]] = defaultdict(list)
    for span in spans:
        for line in range(flow.line_of(span.start), flow.line_of(span.end - 1) + 1):
            found[line].append(span)
    return found


def _rule(
    painter: QPainter,
    sheet: Sheet,
    lines: range,
    spans: Mapping[int, Sequence[Span]],
    *,
    drop: int = _DROP,
) -> None:
    measures = sheet.view.measures
    # A thin rule lies in the middle of its row of pixels, a thick one on their border.
    below = measures.rise + measures.scaled(drop) + painter.pen().widthF() / 2
    here = dict.fromkeys(span for line in lines for span in spans.get(line, ()))
    for span in here:
        for band in sheet.flow.bands(span):
            y = band.top + below
            painter.drawLine(QLineF(band.left, y, band.right, y))


def _dots(theme: Theme) -> QPen:
    pen = QPen(theme.color("name"), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    # Lengths count in pen widths; a dash of nothing would not be drawn even with round caps.
    pen.setDashPattern([0.01, 3.5 / 1.5])
    return pen


def _dashes(theme: Theme, token: str, width: int, lengths: tuple[int, int]) -> QPen:
    pen = QPen(theme.color(token), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([length / width for length in lengths])
    return pen
