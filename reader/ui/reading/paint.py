"""A pane's picture, back to front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from reader.ui.reading.boxes import paint_found
from reader.ui.reading.grounds import (
    paint_notes,
    paint_passages,
    paint_revealed,
    paint_selection,
)
from reader.ui.reading.margins import paint_margin, paint_speakers
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.measures import GRAB, OUTDENT
from reader.ui.reading.own import paint_bars, paint_text
from reader.ui.reading.reading_line import paint_adrift, paint_reading_line
from reader.ui.reading.ribbons import paint_ribbons, ribbons_into
from reader.ui.reading.rules import paint_rules

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QRegion

    from reader.model.text import Span
    from reader.ui.reading.sheet import Sheet


def paint_sheet(painter: QPainter, sheet: Sheet, exposed: QRegion, selection: Span | None) -> None:
    """Paint the part of a pane that is `exposed`: ribbons, grounds, rules, text, margins.

    Only the lines in that part are touched.  Text comes after every ground and rule, so that
    letters stay whole.
    """
    painter.setClipRegion(exposed)
    painter.fillRect(exposed.boundingRect(), sheet.view.theme.color("paper"))
    border = sheet.columns.left - OUTDENT
    gutter = exposed.intersected(QRect(0, 0, border, sheet.height))
    if not gutter.isEmpty():
        _paint_gutter(painter, sheet, gutter)
    painter.translate(sheet.columns.left, -sheet.scroll)
    words = QRect(border, 0, sheet.columns.strip - GRAB - border, sheet.height)
    column = exposed.intersected(words)
    beyond = exposed.subtracted(gutter).subtracted(words)
    for part in (column, beyond):
        painter.setClipRegion(part.translated(-sheet.columns.left, sheet.scroll))
        lines = _lines_in(sheet, part.boundingRect())
        if sheet.view.shows(MarkKind.MATCHES):
            paint_passages(painter, sheet, lines)
        if part is column:
            _paint_column(painter, sheet, lines, selection)


def _paint_gutter(painter: QPainter, sheet: Sheet, exposed: QRegion) -> None:
    """Paint what lies left of the words' tints: ribbons, bars, names."""
    view, lines = sheet.view, _lines_in(sheet, exposed.boundingRect())
    painter.save()
    painter.setClipRegion(exposed)
    ribbons = ribbons_into(sheet) if view.shows(MarkKind.MATCHES) else []
    if view.apart:  # what stands back has no marks but those the user asked for
        ribbons = [ribbon for ribbon in ribbons if ribbon.within(view.lit)]
    paint_reading_line(painter, sheet)
    paint_ribbons(painter, sheet, ribbons)
    painter.translate(sheet.columns.left, -sheet.scroll)
    paint_bars(painter, sheet, lines)
    if view.shows(MarkKind.QUOTES):
        paint_speakers(painter, sheet, lines, ribbons)
    painter.translate(-sheet.columns.left, sheet.scroll)
    paint_adrift(painter, sheet)
    painter.restore()


def _lines_in(sheet: Sheet, rect: QRect) -> range:
    top = rect.top() + sheet.scroll
    return sheet.flow.within(top, top + rect.height())


def _paint_column(painter: QPainter, sheet: Sheet, lines: range, selection: Span | None) -> None:
    """Paint markers, rules, text and the right margin; beyond it there are but tints."""
    if sheet.view.shows(MarkKind.NOTES):
        paint_notes(painter, sheet, lines)
    paint_found(painter, sheet, lines)
    paint_revealed(painter, sheet)
    paint_selection(painter, sheet, selection)
    paint_rules(painter, sheet, lines)
    paint_bars(painter, sheet, lines)
    paint_text(painter, sheet, lines)
    paint_margin(painter, sheet, lines)
