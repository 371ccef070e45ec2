"""A cell of the synopsis laid out: its words, then in what it differs and what else to know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.cards.card import Run
from reader.ui.inspector.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from reader.ui.cards.entries import Entry
    from reader.ui.painting import Look
    from reader.ui.theme import Role

ABOVE, RIGHT = 12, 28  # padding of a cell
BAR = 9  # from the words to the bar at their left
_FOOT = 18  # height of a line below the words
_GAP = 10  # between two things on it


@dataclass(frozen=True, slots=True)
class Manner:
    """How cells are laid out.

    Attributes:
        width: Of the words, in logical pixels.
        zoom: In per cent.
        quotes: Whether quotes and who speaks are marked.
        figures: Whether figures are.
    """

    width: float
    zoom: int = 100
    quotes: bool = True
    figures: bool = True


@dataclass(frozen=True, slots=True)
class _Word:
    """What stands on a line below the words, and how it looks."""

    text: str
    font: Role
    color: str


class Block:
    """A cell ready to be painted; its height is that of a row that has no higher one."""

    def __init__(self, entry: Entry, note: str, look: Look, manner: Manner) -> None:
        self._look, self._entry, self._width = look, entry, manner.width
        rules = [
            rule
            for rule in entry.rules
            if (manner.quotes if rule.role == "quote" else manner.figures)
        ]
        self._prose = Prose(entry.runs, manner.width, look, rules, manner.zoom)
        self._note = Prose((Run(note, "faint"),), manner.width, look) if note else None
        self._lines = list(_lines(_words(entry, manner), look, manner.width))
        below = self._note.height if self._note else 0
        self.height = ABOVE + self._prose.height + _FOOT * len(self._lines) + below + ABOVE

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint with the top left corner of the words' column at `at`."""
        y = at.y() + ABOVE
        if self._entry.alone:
            bar = QRectF(at.x() - BAR, y, 3, self._prose.height)
            painter.fillRect(bar, self._look.theme.color("only"))
        self._prose.paint(painter, QPointF(at.x(), y))
        y += self._prose.height
        for line in self._lines:
            self._foot(painter, line, QPointF(at.x(), y))
            y += _FOOT
        if self._note:
            self._note.paint(painter, QPointF(at.x(), y))

    def _foot(self, painter: QPainter, line: list[_Word], at: QPointF) -> None:
        x = at.x()
        for word in line:
            font = _font(word, self._look)
            room = QRectF(x, at.y(), max(at.x() + self._width - x, 0), _FOOT)
            painter.setFont(font)
            painter.setPen(self._look.theme.color(word.color))
            metrics = QFontMetricsF(font)
            told = metrics.elidedText(word.text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, told)
            x += metrics.horizontalAdvance(told) + _GAP


def _words(entry: Entry, manner: Manner) -> Iterator[_Word]:
    """Yield who speaks, in what the cell differs, and what else is to be said of it."""
    if entry.speaker and manner.quotes:
        yield _Word(entry.speaker, "speaker", "quote")
    for sign in entry.signs:
        yield _Word(f"≠ {sign}", "second", "difftext")
    if entry.detail:
        yield _Word(entry.detail, "second", "text2")


def _font(word: _Word, look: Look) -> QFont:
    font = look.type.font(word.font)
    if word.color == "difftext":
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _lines(words: Iterator[_Word], look: Look, width: float) -> Iterator[list[_Word]]:
    """Yield the words line by line, as many on one as fit."""
    line: list[_Word] = []
    taken = 0.0
    for word in words:
        wide = QFontMetricsF(_font(word, look)).horizontalAdvance(word.text)
        if line and taken + _GAP + wide > width:
            yield line
            line, taken = [], 0.0
        taken += wide + (_GAP if line else 0)
        line.append(word)
    if line:
        yield line
