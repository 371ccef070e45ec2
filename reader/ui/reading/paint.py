"""A pane's picture, back to front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.reading.boxes import paint_found
from reader.ui.reading.grounds import (
    paint_notes,
    paint_passages,
    paint_revealed,
    paint_selection,
)
from reader.ui.reading.margins import paint_margin, paint_speakers
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.measures import OUTDENT
from reader.ui.reading.own import paint_bars, paint_text
from reader.ui.reading.reading_line import paint_adrift, paint_reading_line
from reader.ui.reading.ribbons import paint_ribbons, ribbons_into
from reader.ui.reading.rules import paint_rules

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from reader.model.text import Span
    from reader.ui.reading.sheet import Sheet


def paint_sheet(painter: QPainter, sheet: Sheet, exposed: QRect, selection: Span | None) -> None:
    """Paint the part of a pane that is `exposed`: ribbons, grounds, rules, text, margins.

    Only the lines in that part are touched.  Text comes after every ground and rule, so that
    letters stay whole.
    """
    view = sheet.view
    painter.setClipRect(exposed)
    painter.fillRect(exposed, view.theme.color("paper"))
    matches = view.shows(MarkKind.MATCHES)
    in_gutter = exposed.left() < sheet.columns.left - OUTDENT
    ribbons = ribbons_into(sheet) if matches and in_gutter else []
    if view.apart:  # what stands back has no marks but those the user asked for
        ribbons = [ribbon for ribbon in ribbons if ribbon.within(view.lit)]
    paint_reading_line(painter, sheet)
    paint_ribbons(painter, sheet, ribbons)
    painter.translate(sheet.columns.left, -sheet.scroll)
    top = exposed.top() + sheet.scroll
    lines = sheet.flow.within(top, top + exposed.height())
    if exposed.right() >= sheet.columns.left - OUTDENT:
        _paint_column(painter, sheet, lines, selection)
    if view.shows(MarkKind.QUOTES):
        paint_speakers(painter, sheet, lines, ribbons)
    if exposed.right() >= sheet.columns.left + sheet.columns.text:
        paint_margin(painter, sheet, lines)
    if in_gutter:
        painter.translate(-sheet.columns.left, sheet.scroll)
        paint_adrift(painter, sheet)


def _paint_column(painter: QPainter, sheet: Sheet, lines: range, selection: Span | None) -> None:
    """Paint grounds, rules and text; not where only the gutter is exposed."""
    view = sheet.view
    if view.shows(MarkKind.MATCHES):
        paint_passages(painter, sheet, lines)
    if view.shows(MarkKind.NOTES):
        paint_notes(painter, sheet, lines)
    paint_found(painter, sheet, lines)
    paint_revealed(painter, sheet)
    paint_selection(painter, sheet, selection)
    paint_rules(painter, sheet, lines)
    paint_bars(painter, sheet, lines)
    paint_text(painter, sheet, lines)
