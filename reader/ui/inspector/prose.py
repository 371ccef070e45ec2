"""Running text with marked words, laid out to a width and painted line by line."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from reader.model.direction import has_right_to_left, runs_right_to_left
from reader.ui.bidi import option_for, stretches_of
from reader.ui.offsets import Offsets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextLine

    from reader.ui.cards.card import Role, Rule, Run
    from reader.ui.painting import Look

#: Height of a line, in logical pixels.
LINE = 22.0

_INK: dict[Role, str] = {"other": "other", "faint": "text2"}
_QUIETEST = "text3"  # in high contrast the second rank is as black as the first


class Prose:
    """A paragraph; its grounds and rules hang on the baseline of each line.

    `rules` are drawn besides those of the runs; all is `zoom` per cent of its size.
    """

    def __init__(
        self,
        runs: Sequence[Run],
        width: float,
        look: Look,
        rules: Sequence[Rule] = (),
        zoom: int = 100,
    ) -> None:
        text = "".join(run.text for run in runs)
        offsets = Offsets(text)
        self._look = look
        self._stretches: list[tuple[int, int, Role]] = []
        start = 0
        for run in runs:
            end = start + len(run.text)
            self._stretches.append((offsets.to_qt(start), offsets.to_qt(end), run.role))
            start = end
        for rule in rules:
            ends = offsets.to_qt(rule.start), offsets.to_qt(rule.end)
            self._stretches.append((*ends, rule.role))
        serif = not runs or any(run.role not in {"faint", "note"} for run in runs)
        font = look.type.font("compared" if serif else "ui", zoom)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)  # lines, as typed
        self._layout.setTextOption(option_for(right_to_left=runs_right_to_left(text)))
        self._mixed = has_right_to_left(text)
        self._layout.setFormats(list(self._formats()))
        metrics = QFontMetricsF(font)
        self._ascent = metrics.ascent()
        self._scale = zoom / 100
        self._line = round(LINE * self._scale)
        self._rise = (self._line - metrics.height()) / 2
        self.height = self._break_lines(width)

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint with the top left corner at `at`: grounds, then words, then what strikes them."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for base, left, right, role in self._parts:
            self._ground(painter, self._band(at, left, right, base), role)
        painter.setPen(self._look.theme.color("text"))
        self._layout.draw(painter, at)
        for base, left, right, role in self._parts:
            self._rule(painter, self._band(at, left, right, base), role)
        painter.restore()

    def _break_lines(self, width: float) -> float:
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, y + self._rise + self._ascent - line.ascent()))
            y += self._line
        self._layout.endLayout()
        return y

    @property
    def cuts_a_word(self) -> bool:
        """Whether a line ends within a word, for want of width."""
        text = self._layout.text()
        lines = (self._layout.lineAt(row) for row in range(self._layout.lineCount()))
        ends = (line.textStart() + line.textLength() for line in lines)
        return any(text[at - 1 : at].isalnum() and text[at : at + 1].isalnum() for at in ends)

    @staticmethod
    def _baseline(line: QTextLine) -> float:
        return line.y() + line.ascent()

    def _formats(self) -> Iterator[QTextLayout.FormatRange]:
        for start, end, role in self._stretches:
            if role in _INK:
                form = QTextCharFormat()
                quiet = role == "faint" and self._look.theme.outlined
                form.setForeground(self._look.theme.color(_QUIETEST if quiet else _INK[role]))
                stretch = QTextLayout.FormatRange()
                stretch.start, stretch.length = start, end - start
                stretch.format = form
                yield stretch

    @cached_property
    def _parts(self) -> list[tuple[float, float, float, Role]]:
        """Each marked stretch line by line: the baseline, left and right end, and the role."""
        return list(self._find_parts())

    def _find_parts(self) -> Iterator[tuple[float, float, float, Role]]:
        for row in range(self._layout.lineCount()):
            line = self._layout.lineAt(row)
            first, last = line.textStart(), line.textStart() + line.textLength()
            last -= len(self._layout.text()[first:last]) - len(
                self._layout.text()[first:last].rstrip()
            )
            for start, end, role in self._stretches:
                if role not in {"plain", "faint", "note"} and start < last and end > first:
                    for left, right in self._ends(line, max(start, first), min(end, last)):
                        yield self._baseline(line), left, right, role

    def _ends(self, line: QTextLine, start: int, end: int) -> Sequence[tuple[float, float]]:
        if self._mixed:
            return stretches_of(line, start, end)
        return ((_x(line, start), _x(line, end)),)

    def _band(self, at: QPointF, left: float, right: float, base: float) -> QRectF:
        above, high = 14 * self._scale, 19 * self._scale
        return QRectF(at.x() + left, at.y() + base - above, right - left, high)

    def _ground(self, painter: QPainter, band: QRectF, role: Role) -> None:
        if role not in {"here", "odd"}:
            return
        theme = self._look.theme
        painter.setBrush(theme.color("here"))
        painter.setPen(QPen(theme.color("text"), 1) if theme.outlined else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(band.adjusted(-2, 0, 2, 0), 2, 2)

    def _rule(self, painter: QPainter, band: QRectF, role: Role) -> None:
        theme = self._look.theme
        if role == "other":
            y = round(band.bottom() - 9 * self._scale) + 0.5
            painter.setPen(QPen(theme.color("strike"), 1.5))
        elif role in {"figure", "differs", "odd"}:
            y = round(band.bottom() - 2) + 0.5
            differs = role != "figure"
            pen = QPen(theme.color("diff" if differs else "fig"), 2 if differs else 1)
            pen.setDashPattern([2.5, 1.5] if differs else [4, 3])
            painter.setPen(pen)
        elif role == "quote":
            y = round(band.bottom() - 1) + 0.5
            painter.setPen(QPen(theme.color("quote"), 1))
        else:
            return
        painter.drawLine(QPointF(band.left(), y), QPointF(band.right(), y))


def _x(line: QTextLine, position: int) -> float:
    place: Any = line.cursorToX(position)  # (x, position), though typed as x
    return float(place[0])
