"""Painting rules under the words: dotted names, dashed figures, solid quotes.

The painter's origin is the upper left corner of the text column's content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.model.text import Span
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.sheet import touches

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.analysis import Quote
    from reader.ui.reading.sheet import Sheet
    from reader.ui.theme import Theme

_DROP = 3  # of the rules of names and figures below the baseline
_QUOTE_DROP = 5
# Which of them opens and which closes differs from language to language.
_MARKS = frozenset("“”‘’„‚«»‹›\"'")


def paint_rules(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint the rules of all kinds on show."""
    view, marks, theme = sheet.view, sheet.marks, sheet.view.theme
    if view.shows(MarkKind.NAMES):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_dots(theme))
        _rule(painter, sheet, lines, (mark.mention.span for mark in view.names(marks)))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if view.shows(MarkKind.FIGURES):
        painter.setPen(_dashes(theme, "fig", 1, (4, 3)))
        _rule(painter, sheet, lines, (m.figure.span for m in marks.figures if not m.others))
        painter.setPen(_dashes(theme, "diff", 2, (5, 3)))
        _rule(painter, sheet, lines, (m.figure.span for m in marks.figures if m.others))
    painter.setPen(QPen(theme.color("quote"), 1))
    text = sheet.article.text
    contents = (with_marks(mark.quote, text) for mark in view.quotes(marks))
    _rule(painter, sheet, lines, contents, drop=_QUOTE_DROP)


def with_marks(quote: Quote, text: str) -> Span:
    """Return what is said together with the quotation marks that touch it."""
    start, end = quote.content.start, quote.content.end
    if quote.kind == "indirect":
        return quote.content
    opened = start > 0 and text[start - 1] in _MARKS
    closed = end < len(text) and text[end] in _MARKS
    return Span(start - opened, end + closed)


def _rule(
    painter: QPainter, sheet: Sheet, lines: range, spans: Iterable[Span], *, drop: int = _DROP
) -> None:
    start, end = sheet.extent(lines)
    measures = sheet.view.measures
    # A thin rule lies in the middle of its row of pixels, a thick one on their border.
    below = measures.rise + measures.scaled(drop) + painter.pen().widthF() / 2
    for span in spans:
        if touches(span, start, end):
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
