"""What stands in the right margin and where: letters, signs of figures, dots of notes.

x counts from the left edge of the text column, y from the top of the content.
"""

from __future__ import annotations

from dataclasses import dataclass
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
_GAP, _BETWEEN, _BEFORE_DOT, _CLEAR = 7, 1, 1, 1
_MOST_LETTERS = 3  # more are told as two and how many others
_STRETCHES = (100, 86, 75, 68)


@dataclass(frozen=True, slots=True)
class Placed:
    """A sign or a note's dot.

    Attributes:
        what: Which.
        area: Where: as high as the line.
        stretch: Width of its letters in per cent.
    """

    what: Sign | NoteMark
    area: QRectF
    stretch: int = 100


_Piece: TypeAlias = tuple["Sign | NoteMark", float, int]  # what, how wide, how stretched
_Group: TypeAlias = "Sequence[_Piece]"  # what stays together


class Margin:
    """The right margin of a sheet as it is being looked at.

    On each line its letters come first, then the sign of figures, then the dots of notes; what
    has no room goes down to the next line that has some, so that nothing lies over anything else.
    """

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._made_of = _parts(sheet)
        self._left = float(sheet.columns.text + _GAP)
        self._right = sheet.columns.strip - sheet.columns.left - THUMB_BEYOND - _CLEAR
        self._metrics = [
            (stretch, QFontMetricsF(letters(sheet, stretch))) for stretch in _STRETCHES
        ]
        self.placed: dict[int, list[Placed]] = {}
        self._settle(self._wanted())

    @property
    def is_settled(self) -> bool:
        """Whether it would be the same if it were made now."""
        return all(map(is_, self._made_of, _parts(self._sheet)))

    def on(self, lines: range) -> Iterator[Placed]:
        """Return what stands beside `lines`."""
        for line in lines:
            yield from self.placed.get(line, ())

    def _wanted(self) -> dict[int, list[_Group]]:
        sheet, view = self._sheet, self._sheet.view
        found: dict[int, list[_Group]] = {}
        for line, signs in sheet.signs.items():
            passages = [s for s in signs if s.counterpart and view.shows(MarkKind.MATCHES)]
            figures = [s for s in signs if not s.counterpart and view.shows(MarkKind.FIGURES)]
            found[line] = list(self._signs(passages, figures))
        if view.shows(MarkKind.NOTES):
            for mark in sheet.notes:
                first, last = (
                    sheet.flow.line_of(at) for at in (mark.span.start, mark.span.end - 1)
                )
                dot: _Group = [(mark, 2 * DOT + _BEFORE_DOT, 100)]
                found.setdefault((first + last + 1) // 2, []).append(dot)
        return found

    def _signs(self, passages: list[Sign], figures: list[Sign]) -> Iterator[_Group]:
        """Yield the letters and what follows them, narrowed where both then share a line."""
        taken = 0.0
        if passages:
            kept = _width(self._all(figures)) + _BETWEEN if figures else 0.0
            beside = self._letters(passages, kept)
            taken = _width(beside) + _BETWEEN
            yield beside
        if figures:
            yield self._fit(figures, taken) or self._fit(figures) or self._all(figures)

    def _settle(self, wanted: dict[int, list[_Group]]) -> None:
        waiting: list[_Group] = []
        count = len(self._sheet.flow.lines)
        for line in range(count):
            x, later = self._left, []
            for group in (*wanted.get(line, ()), *waiting):
                if x + _width(group) > self._right and x > self._left and line < count - 1:
                    later.append(group)
                else:
                    x = self._place(line, x, group)
            waiting = later

    def _place(self, line: int, x: float, group: _Group) -> float:
        top, height = self._sheet.flow.lines[line].top, self._sheet.view.measures.line
        for what, width, stretch in group:
            placed = Placed(what, QRectF(x, top, width, height), stretch)
            self.placed.setdefault(line, []).append(placed)
            x += width + _BETWEEN
        return x

    def _letters(self, signs: list[Sign], kept: float) -> _Group:
        """Return the letters, all where they are few and fit, else some and how many others.

        They leave `kept` pixels free if narrowing them does.
        """
        choices = [signs] if len(signs) <= _MOST_LETTERS else []
        for count in range(min(_MOST_LETTERS, len(signs)) - 1, -1, -1):
            rest = signs[count:]
            others = tuple(sign.counterpart for sign in rest if sign.counterpart)
            more = Sign(f"+{len(rest)}", rest[0].counterpart, rest[0].passage, others)
            choices.append([*signs[:count], more])
        fitting = (self._fit(choice) for choice in choices)
        whole = self._fit(choices[0], kept)
        return whole or next(filter(None, fitting), None) or self._all(choices[-1])

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
