"""Painting beside the text: speakers at the left, letters, signs and note dots at the right.

The painter's origin is the upper left corner of the text column's content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from reader.ui.pens import draw_dot
from reader.ui.reading.fitting import fitted
from reader.ui.reading.measures import GRAB
from reader.ui.reading.sheet import Sign
from reader.ui.reading.signs import DOT, letters, margin_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor

    from reader.ui.reading.fitting import Fitted
    from reader.ui.reading.marks import QuoteMark
    from reader.ui.reading.ribbons import Ribbon
    from reader.ui.reading.sheet import Sheet

_SPEAKER_GAP, _HALO = 14, 3
_ROW = 10  # from one row of a name to the next
_FIRST_ROW = 10  # from the baseline of one name's last row to the next name's first
_MOST_ROWS = 3
_SIGN_RAISED = 4


def speakers(sheet: Sheet, lines: range) -> dict[int, QuoteMark]:
    """Return on which line whose name stands: at the quote's first line.

    A speaker who goes on in the same paragraph is not named again.
    """
    found: dict[int, QuoteMark] = {}
    before: tuple[int, str] | None = None
    for mark in sheet.view.quotes(sheet.marks):
        line = sheet.flow.line_of(mark.quote.content.start)
        here = (sheet.flow.lines[line].paragraph, mark.short)
        if mark.short and here != before and line in lines:
            found.setdefault(line, mark)
        before = here
    return found


def speaker_area(sheet: Sheet, line: int) -> QRectF:
    """Return where a speaker's name has room on a line."""
    columns, measures = sheet.columns, sheet.view.measures
    left = -columns.left + GRAB
    top = sheet.flow.lines[line].top
    return QRectF(left, top, -_SPEAKER_GAP - left, measures.line)


def paint_speakers(painter: QPainter, sheet: Sheet, lines: range, ribbons: list[Ribbon]) -> None:
    """Paint the speakers' names, each with a halo of the ground it stands on."""
    theme = sheet.view.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A name's lower rows reach into the next line.
    named = speakers(sheet, range(lines.start - 1, lines.stop + 1))
    for line, mark in named.items():
        free = sheet.view.measures.line * (1 if line + 1 in named else 2)
        rows = min(_MOST_ROWS, max(1, (free - _FIRST_ROW) // _ROW + 1))
        room = speaker_area(sheet, line).width()
        label = _fitted(sheet, mark.short.upper(), room, rows)
        at = QPointF(-_SPEAKER_GAP, sheet.flow.lines[line].baseline)
        shape = _rows(label, at)
        ground = _ground(sheet, ribbons, shape.boundingRect().center())
        halo = QPen(ground, 2 * _HALO)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(shape, halo)
        painter.setFont(label.font)
        painter.setPen(theme.color("quote"))
        for row, place in _places(label, at):
            painter.drawText(place, row)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_margin(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint letters of counterparts that no ribbon reaches, signs of figures, dots of notes."""
    theme = sheet.view.theme
    for placed in margin_of(sheet).on(lines):
        baseline = placed.area.top() + sheet.view.measures.rise
        what = placed.what
        if isinstance(what, Sign):
            painter.setFont(letters(sheet, placed.stretch))
            painter.setPen(theme.color("mtext" if what.counterpart else "difftext"))
            raised = _SIGN_RAISED if what.counterpart else _SIGN_RAISED - 2
            painter.drawText(QPointF(placed.area.left(), baseline - raised), what.text)
        else:
            draw_dot(painter, placed.area.center(), what.note.color, theme, DOT)


def _fitted(sheet: Sheet, name: str, room: float, rows: int) -> Fitted:
    """Return the name as it fits, tried out once and not in each frame."""
    key = (name, room, rows)
    if key not in sheet.fitted:
        sheet.fitted[key] = fitted(sheet.view.fonts.font("speaker"), name, room, rows=rows)
    return sheet.fitted[key]


def _places(label: Fitted, at: QPointF) -> Iterator[tuple[str, QPointF]]:
    """Return where each row begins: the first on the line of `at`, all ending there."""
    width = QFontMetricsF(label.font).horizontalAdvance
    for number, row in enumerate(label.rows):
        yield row, QPointF(at.x() - width(row), at.y() + number * _ROW)


def _rows(label: Fitted, at: QPointF) -> QPainterPath:
    shape = QPainterPath()
    for row, place in _places(label, at):
        shape.addText(place, label.font, row)
    return shape


def _ground(sheet: Sheet, ribbons: list[Ribbon], at: QPointF) -> QColor:
    view = sheet.view
    in_gutter = QPointF(at.x() + sheet.columns.left, at.y() - sheet.scroll)
    for ribbon in reversed(ribbons):
        if ribbon.path().contains(in_gutter):
            return view.theme.color("s" if ribbon.within(view.lit) else "m")
    return view.theme.color("paper")
