"""Painting what the article alone carries: a bar beside it; all else may stand back."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QRegion

from reader.ui.reading.marks import MarkKind
from reader.ui.reading.sheet import touches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from reader.model.overview import Only
    from reader.ui.reading.sheet import Sheet

_LEFT, _WIDE = -10, 3
_DASH, _DASHES = 4, 6  # of the bar of what may be carried after all: so long, one in so much


def only_within(sheet: Sheet, start: int, end: int) -> Iterator[Only]:
    """Yield what the article alone carries and is marked, in [start, end)."""
    if sheet.view.apart or sheet.view.shows(MarkKind.MATCHES):
        yield from (one for one in sheet.only if touches(one.passage.span, start, end))


def paint_bars(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint the bars: whole ones, and dashed ones where another article may say the same."""
    color = sheet.view.theme.color("only")
    for one in only_within(sheet, *sheet.extent(lines)):
        bands = sheet.flow.bands(one.passage.span)
        for top, bottom in {(round(band.top), round(band.bottom)) for band in bands}:
            if not one.possible:
                painter.fillRect(_LEFT, top, _WIDE, bottom - top, color)
                continue
            for y in range(top, bottom, _DASHES):
                painter.fillRect(_LEFT, y, _WIDE, min(_DASH, bottom - y), color)


def paint_text(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint the words, those that stand back in the third rank."""
    back = _back(sheet, lines) if sheet.view.apart else QRegion()
    if back.isEmpty():
        _draw(painter, sheet, lines, "text")
        return
    all_lines = QRegion(painter.clipBoundingRect().toAlignedRect())
    for area, ink in ((all_lines - back, "text"), (back, "text3")):
        painter.save()
        painter.setClipRegion(area, Qt.ClipOperation.IntersectClip)
        _draw(painter, sheet, lines, ink)
        painter.restore()


def _draw(painter: QPainter, sheet: Sheet, lines: range, ink: str) -> None:
    painter.setPen(sheet.view.theme.color(ink))
    for line in lines:
        sheet.flow.draw(painter, line)


def _back(sheet: Sheet, lines: range) -> QRegion:
    """Return the area of the words that other articles carry too, but for those lit up."""
    region = QRegion()
    for matched in sheet.passages_within(lines):
        if matched.passage not in sheet.view.lit and not matched.is_doubtful:
            for band in sheet.flow.bands(matched.passage.span):
                left, wide = floor(band.left), ceil(band.right) - floor(band.left)
                region += QRect(left, round(band.top), wide, round(band.bottom - band.top))
    return region
