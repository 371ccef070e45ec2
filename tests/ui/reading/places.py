"""Where on a pane words are, for clicking and for looking at pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.model.text import Span


def words_in(slot, words, *, last=False):
    text = slot.sheet.article.text
    start = text.rindex(words) if last else text.index(words)
    return Span(start, start + len(words))


def area_of(slot, words, line=0):
    """The band of the words' first (or another) line, in the pane's coordinates."""
    band = slot.sheet.flow.bands(words_in(slot, words))[line]
    left = slot.sheet.columns.left
    top = band.top - slot.sheet.scroll
    return QRect(
        round(left + band.left),
        round(top),
        round(band.right - band.left),
        round(band.bottom - band.top),
    )


def middle_of(slot, words, line=0):
    return area_of(slot, words, line).center()


def picture(slot, area=None):
    pane = slot.pane
    return pane.grab(area or pane.rect()).toImage()


def has_colour(slot, token, area=None, *, off=0):
    """Whether a pixel has a theme's colour; letters are smoothed, so theirs may be `off` a bit."""
    colour = slot.sheet.view.theme.color(token)
    image = picture(slot, area)
    return any(
        _distance(image.pixelColor(x, y), colour) <= off
        for x in range(image.width())
        for y in range(image.height())
    )


def _distance(one, other):
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


def below(slot, words, drop):
    """The row of pixels `drop` below the baseline under the words."""
    area = area_of(slot, words)
    y = area.top() + slot.sheet.view.measures.rise + drop
    return QRect(area.left(), y, area.width(), 1)


def margin_right(slot, words):
    """The right margin beside the line where the words begin."""
    area = area_of(slot, words)
    left = slot.sheet.columns.left + slot.sheet.columns.text + 6
    return QRect(left, area.top(), slot.sheet.columns.strip - left, area.height())


def margin_left(slot, words):
    """The left margin beside the line where the words begin."""
    area = area_of(slot, words)
    return QRect(0, area.top(), slot.sheet.columns.left - 10, area.height())


def at(x, y):
    return QPoint(round(x), round(y))


def move(widget, point, *, pressed=False):
    """Move the mouse over a widget, whatever other windows lie at that place of the screen."""
    button = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
