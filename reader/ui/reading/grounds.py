"""Painting behind the letters: tints of passages, their outlines, markers of notes, selection.

The painter's origin is the upper left corner of the text column's content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from reader.model.comparison import Passage
from reader.ui.reading.bands import outline
from reader.ui.reading.measures import OUTDENT
from reader.ui.reading.sheet import touches

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QColor

    from reader.model.text import Span
    from reader.ui.reading.bands import Band
    from reader.ui.reading.marks import MatchedPassage
    from reader.ui.reading.sheet import Sheet
    from reader.ui.reading.view import View

_FIRST_BAR = 3
_HALF = 0.5  # a thin line lies in the middle of its row of pixels
_MARKER_ABOVE, _MARKER_BELOW, _MARKER_SIDE, _ROUND = 14, 4, 2, 2
_STEP, _STEPS = 4, 3  # by how much a marker is lower than the one it lies on, how often


def paint_passages(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint the tints, the selected ones last, then the outlines of what is raised.

    Of a sentence only a clause of which answers the selected passage, that clause is lit.
    """
    view = sheet.view
    raised = view.lit | view.hovered
    passages = sorted(
        (m for m in sheet.passages_within(lines) if m.passage in raised or not view.apart),
        key=lambda m: (m.passage in view.lit, m.passage in view.hovered),
    )
    painter.setPen(Qt.PenStyle.NoPen)
    for matched in passages:
        if matched.passage not in view.lit and (view.apart or matched.is_doubtful):
            continue
        span, part = matched.passage.span, _answering(view, matched)
        lit = matched.passage in view.lit and part is None
        _fill(painter, sheet.tinted(span), view.theme.color("s" if lit else "m"))
        if part:
            _fill(painter, sheet.tinted(span, part), view.theme.color("s"))
    for matched in passages:
        pen = _outline_pen(sheet, matched)
        if pen:
            _paint_outline(painter, sheet, matched.passage.span, pen)


def paint_notes(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint the markers over the words that carry notes.

    Of markers that share words the one that begins later is drawn lower, so that both show.
    """
    start, end = sheet.extent(lines)
    theme = sheet.view.theme
    painter.setPen(theme.color("notering") if theme.outlined else Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    here = (mark for mark in sheet.notes if touches(mark.span, start, end))
    for mark in sorted(here, key=lambda mark: mark.depth):
        tint = theme.color(f"note_{mark.note.color}")
        painter.setBrush(Qt.BrushStyle.NoBrush if theme.outlined else tint)
        for rectangle in marker(sheet, mark.span, mark.depth):
            painter.drawRoundedRect(rectangle, _ROUND, _ROUND)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_selection(painter: QPainter, sheet: Sheet, span: Span | None) -> None:
    """Veil the words the user is selecting: markers and tints below stay to be seen."""
    _veil(painter, sheet, span)


def paint_revealed(painter: QPainter, sheet: Sheet) -> None:
    """Veil the place the user was led to, and words held, as if the user had selected them."""
    for place in {sheet.view.revealed, sheet.view.held}:
        if place and place.article == sheet.index:
            _veil(painter, sheet, place.span)


def _veil(painter: QPainter, sheet: Sheet, span: Span | None) -> None:
    """Paint a veil as wide as the words; in high contrast, a frame."""
    if span is None:
        return
    theme = sheet.view.theme
    painter.setBrush(Qt.BrushStyle.NoBrush if theme.outlined else theme.color("picked"))
    painter.setPen(QPen(theme.color("accent"), 2) if theme.outlined else Qt.PenStyle.NoPen)
    for band in sheet.flow.bands(span):
        height = band.bottom - band.top
        painter.drawRect(QRectF(band.left, band.top, band.right - band.left, height))


def marker(sheet: Sheet, span: Span, depth: int = 0) -> Iterator[QRectF]:
    """Return the areas of a marker drawn over `span`, one a line; lower with greater `depth`."""
    measures = sheet.view.measures
    lower = measures.scaled(_STEP * min(depth, _STEPS)) if depth else 0
    above, below = measures.scaled(_MARKER_ABOVE), measures.scaled(_MARKER_BELOW)
    for band in sheet.flow.bands(span):
        baseline = band.top + measures.rise
        yield QRectF(
            band.left - _MARKER_SIDE,
            baseline - above + lower,
            band.right - band.left + 2 * _MARKER_SIDE,
            above + below - lower,
        )


def _answering(view: View, matched: MatchedPassage) -> Span | None:
    """Return the clause that answers the selected passage; None where none or all of it does."""
    for other in matched.counterparts:
        if other.passage == view.selected:
            return other.match.part_of(matched.passage)
    return None


def _fill(painter: QPainter, bands: Sequence[Band], color: QColor) -> None:
    painter.setBrush(color)
    for polygon in outline(bands):
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in polygon]))


def _outline_pen(sheet: Sheet, matched: MatchedPassage) -> QPen | None:
    view = sheet.view
    lit, hovered = matched.passage in view.lit, matched.passage in view.hovered
    if view.theme.outlined:
        return QPen(view.theme.color("sedge"), 2 if lit or hovered else 1)
    if lit or hovered:
        return QPen(view.theme.color("sedge"), 1.25 if lit else 1)
    if matched.is_doubtful:
        return QPen(view.theme.color("medge"), 1, Qt.PenStyle.DashLine)
    return None


def _paint_outline(painter: QPainter, sheet: Sheet, span: Span, pen: QPen) -> None:
    """Draw the edges, but not those where a ribbon flows in or out."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    painter.setPen(pen)
    leftmost = -OUTDENT + _HALF
    open_at = set()
    if sheet.joined(span, sheet.left):
        open_at.add(leftmost)
    if sheet.joined(span, sheet.right):
        open_at.add(sheet.columns.width - sheet.columns.left - _HALF)
    bar = sheet.left is None and Passage(sheet.index, span) in sheet.view.lit
    for polygon in outline(sheet.tinted(span), _HALF):
        for one, other in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            upright = one[0] == other[0]
            if not (upright and one[0] in open_at):
                painter.drawLine(QLineF(QPointF(*one), QPointF(*other)))
            if bar and upright and one[0] == leftmost:
                top, bottom = sorted((one[1] - _HALF, other[1] + _HALF))
                painter.fillRect(QRectF(-OUTDENT, top, _FIRST_BAR, bottom - top), pen.color())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
