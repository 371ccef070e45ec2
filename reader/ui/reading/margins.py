"""Painting beside the text: speakers at the left, letters, signs and note dots at the right.

The painter's origin is the upper left corner of the text column's content.
"""

from __future__ import annotations

from math import ceil
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache

from reader.ui.bidi import paint_from_left
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
_LETTERS, _BELOW = 10, 3  # how high a name's letters reach over the baseline, and below it
_SIGN_RAISED = 4


class Named:
    """On which line of a sheet whose name stands."""

    def __init__(self, sheet: Sheet) -> None:
        self._made_of = _parts(sheet)
        self.by_line = _speakers(sheet)

    def is_of(self, sheet: Sheet) -> bool:
        """Tell whether it would be the same if it were made now."""
        return all(map(is_, self._made_of, _parts(sheet)))


def speakers(sheet: Sheet, lines: range) -> dict[int, QuoteMark]:
    """Return on which of `lines` whose name stands: at the quote's first line.

    A speaker who goes on in the same paragraph is not named again.
    """
    named = sheet.named
    if not isinstance(named, Named) or not named.is_of(sheet):
        named = sheet.named = Named(sheet)
    return {line: named.by_line[line] for line in lines if line in named.by_line}


def _parts(sheet: Sheet) -> tuple[object, ...]:
    return sheet.flow, sheet.marks, sheet.view.shown, sheet.view.voice


def _speakers(sheet: Sheet) -> dict[int, QuoteMark]:
    found: dict[int, QuoteMark] = {}
    before: tuple[int, str] | None = None
    for mark in sheet.view.quotes(sheet.marks):
        line = sheet.flow.line_of(mark.quote.content.start)
        here = (sheet.flow.lines[line].paragraph, mark.short)
        if mark.short and here != before:
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
    # A name's lower rows reach into the next line.
    named = speakers(sheet, range(lines.start - 1, lines.stop + 1))
    for line, mark in named.items():
        free = sheet.view.measures.line * (1 if line + 1 in named else 2)
        rows = min(_MOST_ROWS, max(1, (free - _FIRST_ROW) // _ROW + 1))
        room = speaker_area(sheet, line).width()
        label = _fitted(sheet, mark.short.upper(), room, rows)
        baseline = sheet.flow.lines[line].baseline
        middle = QPointF(
            -_SPEAKER_GAP - label.width / 2,
            baseline - _LETTERS / 2 + (len(label.rows) - 1) * _ROW / 2,
        )
        ground = _ground(sheet, ribbons, middle)
        picture, corner = _picture(sheet, label, ground, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(-_SPEAKER_GAP, baseline) - corner, picture)


def paint_margin(painter: QPainter, sheet: Sheet, lines: range) -> None:
    """Paint letters of counterparts that no ribbon reaches, signs of figures, dots of notes."""
    theme = sheet.view.theme
    for placed in margin_of(sheet).on(lines):
        baseline = placed.area.top() + sheet.view.measures.rise
        what = placed.what
        if isinstance(what, Sign):
            painter.setFont(letters(sheet, placed.stretch))
            painter.setPen(theme.color(_ink(what)))
            raised = _SIGN_RAISED if what.counterpart else _SIGN_RAISED - 2
            painter.drawText(QPointF(placed.area.left(), baseline - raised), what.text)
        else:
            draw_dot(painter, placed.area.center(), what.note.color, theme, DOT)


def _ink(sign: Sign) -> str:
    """Return the colour of a sign: grey where the user has resolved what it is at."""
    if sign.counterpart:
        return "mtext"
    return "text2" if sign.resolved else "difftext"


def _fitted(sheet: Sheet, name: str, room: float, rows: int) -> Fitted:
    """Return the name as it fits, tried out once and not in each frame."""
    key = (name, room, rows)
    if key not in sheet.fitted:
        sheet.fitted[key] = fitted(sheet.view.fonts.font("speaker"), name, room, rows=rows)
    return sheet.fitted[key]


def _picture(sheet: Sheet, label: Fitted, ground: QColor, ratio: float) -> tuple[QPixmap, QPointF]:
    """Return a name on its halo, and where in the picture its first row ends.

    It is painted once and not in each frame: a halo takes longer than a line of text.
    """
    ink = sheet.view.theme.color("quote")
    end = QPointF(ceil(label.width) + _HALO + 1, _LETTERS + _HALO + 1)
    key = f"{label.font.key()} {label.rows} {ground.rgba()} {ink.rgba()} {ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        foot = end.y() + (len(label.rows) - 1) * _ROW + _HALO + 1 + _BELOW
        picture = QPixmap(QSize(ceil(end.x()) + _HALO + 1, ceil(foot)) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_from_left(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        halo = QPen(ground, 2 * _HALO)
        halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(_rows(label, end), halo)
        painter.setFont(label.font)
        painter.setPen(ink)
        for row, place in _places(label, end):
            painter.drawText(place, row)
        painter.end()
        QPixmapCache.insert(key, picture)
    return picture, end


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
