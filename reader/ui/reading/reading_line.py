"""Painting of what ties panes that scroll together: the reading line, and where it ends.

Rows of pixels count from the top of what is in view, columns from the pane's left edge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.ui.reading.margins import speakers
from reader.ui.reading.measures import GRAB, OUTDENT

if TYPE_CHECKING:
    from reader.ui.reading.sheet import Sheet

_tr = QCoreApplication.translate
_APART = 14  # between the words in the margin and the text
_HALO = 3
_ROW = 11  # from one row of the words to the next


def paint_reading_line(painter: QPainter, sheet: Sheet) -> None:
    """Paint the line at which the panes are level, through the gutter and not the text."""
    level = sheet.view.level
    if level is not None:
        across = QRectF(0, level, sheet.columns.left - OUTDENT, 1)
        painter.fillRect(across, sheet.view.theme.color("line"))


def paint_adrift(painter: QPainter, sheet: Sheet) -> None:
    """Say in the margin, below the reading line, that no match was found here."""
    if not sheet.adrift or sheet.view.level is None or not sheet.flow.lines:
        return
    font = sheet.view.fonts.font("letter")
    font.setWeight(QFont.Weight.Normal)
    room = sheet.columns.left - _APART - GRAB
    rows = _rows(_tr("ReadingDesk", "no match found here"), font, room)
    baseline = sheet.flow.lines[_free_line(sheet, len(rows))].baseline - sheet.scroll
    theme = sheet.view.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    width = QFontMetricsF(font).horizontalAdvance
    places = [
        (QPointF(sheet.columns.left - _APART - width(row), baseline + number * _ROW), row)
        for number, row in enumerate(rows)
    ]
    halo = QPen(theme.color("paper"), 2 * _HALO)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for at, row in places:
        shape = QPainterPath()
        shape.addText(at, font, row)
        painter.strokePath(shape, halo)
    painter.setPen(theme.color("text2"))
    for at, row in places:
        painter.drawText(at, row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _rows(words: str, font: QFont, room: float) -> list[str]:
    """Return `words` on as few rows as `room` allows."""
    width = QFontMetricsF(font).horizontalAdvance
    rows: list[str] = []
    for word in words.split():
        longer = f"{rows[-1]} {word}" if rows else word
        if rows and width(longer) <= room:
            rows[-1] = longer
        else:
            rows.append(word)
    return rows


def _free_line(sheet: Sheet, rows: int) -> int:
    """Return the first line below the reading line beside which no speaker is named."""
    flow, last = sheet.flow, len(sheet.flow.lines) - 1
    level = sheet.scroll + (sheet.view.level or 0)
    start = flow.line_at(level)
    start = min(start + (flow.lines[start].top < level), last)
    visible = range(start, max(start + 1, sheet.in_view.stop))
    needed = 1 + rows * _ROW // sheet.view.measures.line
    named = speakers(sheet, visible)
    free = (
        line for line in visible if not any(line + more in named for more in range(-1, needed))
    )
    return next(free, start)
