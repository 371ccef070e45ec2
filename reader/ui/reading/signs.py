"""What stands in the right margin and where: letters, signs of figures, dots of notes.

x counts from the left edge of the text column, y from the top of the content.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from operator import is_
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from reader.ui.reading.marks import MarkKind
from reader.ui.reading.measures import THUMB_BEYOND
from reader.ui.reading.sheet import Sign

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.ui.reading.marks import NoteMark
    from reader.ui.reading.sheet import Sheet

DOT = 4.5  # half the width of a note's dot
_GAP = 7  # between the column and what stands first
_BETWEEN = 1  # between two letters
_APART = 3  # between letters, the sign of figures and dots
_CLEAR = 1
_SIGN_MIDDLE = 0.35  # of a letter's height above the baseline: the middle of the letters
_MOST_LETTERS = 3  # more are told as two and how many others
_STRETCHES = (100, 86, 75, 68)


@dataclass(frozen=True, slots=True)
class Placed:
    """A sign or a note's dot.

    Attributes:
        what: Which.
        area: Where: as high as the line, or as what a dot below leaves of it; a dot's is its own.
        stretch: Width of its letters in per cent.
    """

    what: Sign | NoteMark
    area: QRectF
    stretch: int = 100


_Piece: TypeAlias = tuple["Sign", float, int]  # what, how wide, how stretched
_Group: TypeAlias = "Sequence[_Piece]"  # what stays together


class Margin:
    """The right margin of a sheet as it is being looked at.

    On each line its letters come first, then the sign of figures.  The dot of a note comes after
    them on the first line of its words that has room; where none has, it stands below them on
    the first.  So nothing stands at other words than its own, nor lies over anything else.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._made_of = _parts(sheet)
        self._left = float(sheet.columns.text + _GAP)
        self._right = sheet.columns.strip - sheet.columns.left - THUMB_BEYOND - _CLEAR
        self._metrics = [
            (stretch, QFontMetricsF(letters(sheet, stretch))) for stretch in _STRETCHES
        ]
        self._taken: dict[int, float] = {}  # on which line up to where
        self.placed: dict[int, list[Placed]] = {}
        for line, signs in sheet.signs.items():
            self._place_signs(line, signs)
        if sheet.view.shows(MarkKind.NOTES) and sheet.flow.lines:
            self._place_dots()

    @property
    def is_settled(self) -> bool:
        """Whether it would be the same if it were made now."""
        return all(map(is_, self._made_of, _parts(self._sheet)))

    def on(self, lines: range) -> Iterator[Placed]:
        """Return what stands beside `lines`."""
        for line in lines:
            yield from self.placed.get(line, ())

    def _place_signs(self, line: int, signs: Sequence[Sign]) -> None:
        view = self._sheet.view
        passages = [s for s in signs if s.counterpart and view.shows(MarkKind.MATCHES)]
        figures = [s for s in signs if not s.counterpart and view.shows(MarkKind.FIGURES)]
        x = self._left
        if passages:
            kept = _width(self._all(figures)) + _APART if figures else 0.0
            x = self._place(line, x, self._letters(passages, kept))
        if figures:
            self._place(line, x, self._fit(figures, x - self._left) or self._all(figures))

    def _place(self, line: int, x: float, group: _Group) -> float:
        top, height = self._sheet.flow.lines[line].top, self._sheet.view.measures.line
        for sign, width, stretch in group:
            placed = Placed(sign, QRectF(x, top, width, height), stretch)
            self.placed.setdefault(line, []).append(placed)
            x += width + _BETWEEN
        self._taken[line] = x + _APART - _BETWEEN
        return self._taken[line]

    def _place_dots(self) -> None:
        flow = self._sheet.flow
        below: dict[int, list[NoteMark]] = {}
        for mark in self._sheet.notes:
            first, last = (flow.line_of(at) for at in (mark.span.start, mark.span.end - 1))
            room = (line for line in range(first, last + 1) if self._has_room(line))
            line = next(room, None)
            if line is None:
                below.setdefault(first, []).append(mark)
            else:
                x = self._taken.get(line, self._left)
                self._place_dot(line, mark, x, self._middle(line))
                self._taken[line] = x + 2 * DOT + _APART
        for line, marks in below.items():
            self._place_below(line, marks)

    def _place_below(self, line: int, marks: Sequence[NoteMark]) -> None:
        """Put dots under the letters of `line`, one over another where there are very many."""
        middle = self._bottom(line) - DOT
        for at, placed in enumerate(self.placed.get(line, ())):
            area = QRectF(placed.area)
            area.setBottom(max(area.top() + 1, min(area.bottom(), middle - DOT)))
            if isinstance(placed.what, Sign):
                self.placed[line][at] = replace(placed, area=area)
        room = self._right - self._left - 2 * DOT
        step = min(2 * DOT + _APART, max(room, 0) / max(len(marks) - 1, 1))
        for number, mark in enumerate(marks):
            self._place_dot(line, mark, self._left + number * step, middle)

    def _place_dot(self, line: int, mark: NoteMark, x: float, middle: float) -> None:
        area = QRectF(x, middle - DOT, 2 * DOT, 2 * DOT)
        self.placed.setdefault(line, []).append(Placed(mark, area))

    def _has_room(self, line: int) -> bool:
        return self._taken.get(line, self._left) + 2 * DOT <= self._right

    def _middle(self, line: int) -> float:
        """Return how far down the middle of the letters of `line` is."""
        measures = self._sheet.view.measures
        top = self._sheet.flow.lines[line].top
        return top + measures.rise - measures.scaled(16) * _SIGN_MIDDLE

    def _bottom(self, line: int) -> int:
        return self._sheet.flow.lines[line].top + self._sheet.view.measures.line

    def _letters(self, signs: list[Sign], kept: float) -> _Group:
        """Return the letters, all where they are few and fit, else some and how many others.

        They leave `kept` pixels free if narrowing them does, or telling fewer of them.
        """
        choices = [signs] if len(signs) <= _MOST_LETTERS else []
        for count in range(min(_MOST_LETTERS, len(signs)) - 1, -1, -1):
            rest = signs[count:]
            others = tuple(sign.counterpart for sign in rest if sign.counterpart)
            more = Sign(f"+{len(rest)}", rest[0].counterpart, rest[0].passage, others)
            choices.append([*signs[:count], more])
        beside = (self._fit(choice, kept) for choice in choices)
        alone = (self._fit(choice) for choice in choices)
        return next(filter(None, chain(beside, alone)), None) or self._all(choices[-1])

    def _fit(self, signs: Sequence[Sign], kept: float = 0) -> _Group | None:
        for stretch, metrics in self._metrics:
            group = [(sign, metrics.horizontalAdvance(sign.text), stretch) for sign in signs]
            if self._left + _width(group) + kept <= self._right:
                return group
        return None

    def _all(self, signs: Sequence[Sign]) -> _Group:
        stretch, metrics = self._metrics[-1]
        return [(sign, metrics.horizontalAdvance(sign.text), stretch) for sign in signs]


def margin_of(sheet: Sheet) -> Margin:
    """Return the right margin of `sheet`, made once and not in each frame."""
    made = sheet.margin
    if not isinstance(made, Margin) or not made.is_settled:
        made = sheet.margin = Margin(sheet)
    return made


def _parts(sheet: Sheet) -> tuple[object, ...]:
    view = sheet.view
    return sheet.flow, sheet.columns, sheet.signs, sheet.notes, view.shown, view.fonts


def _width(group: _Group) -> float:
    return sum(width for _, width, _ in group) + _BETWEEN * (len(group) - 1)


def letters(sheet: Sheet, stretch: int = 100) -> QFont:
    """Return the font of the margin's letters, `stretch` per cent of their width."""
    font = sheet.view.fonts.font("letter")
    if stretch != _STRETCHES[0]:
        font.setStretch(stretch)
    return font
