"""How what was found is painted; imported with the first search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate

from reader.model.text import Span
from reader.ui.bidi import paint_from_left
from reader.ui.models.found import FOUND, where
from reader.ui.offsets import Offsets
from reader.ui.sidebar.rows import draw_focus, draw_ground, lines_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter, QTextLine
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.ui.painting import Look

_SIDE, _END, _ABOVE, _BELOW = 16, 12, 8, 10
_HEADING, _LINE = 18, 16  # heights of lines
_GAP = 2  # above the excerpt, and below it
_HEADINGS, _EXCERPT = 2, 4  # how many lines at most
_ELLIPSIS = 12  # room for one at the end of a line
_LEAD = 24  # characters left before the first hit: it stands in the first or second line


class Excerpt(Protocol):
    """What was found, `FOUND` of a row: it can be hashed."""

    @property
    def heading(self) -> str:
        """What stands above, if anything."""

    @property
    def snippet(self) -> str:
        """Words around the hits."""

    @property
    def hits(self) -> tuple[Span, ...]:
        """Where the words sought stand in the snippet."""


class FoundDelegate(QStyledItemDelegate):
    """Paints the heading, words around the hit, and where it was found.

    What was laid out is kept until width, look or what was found changes.

    Args:
        look: Colours and fonts.
        parent: Its owner.
        where: Tells of what was found where that was; empty: nothing stands below the words.
    """

    def __init__(
        self, look: Look, parent: QObject | None = None, where: Callable[[Any], str] = where
    ) -> None:
        super().__init__(parent)
        self._look, self._where = look, where
        self._width = 0
        self._laid: dict[Excerpt, _Laid] = {}

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.forget()

    def fit(self, width: int) -> None:
        """Lay out to `width` from now on."""
        self._width = width
        self.forget()

    def forget(self) -> None:
        """Lay out anew from now on."""
        self._laid = {}

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row at the width of the view."""
        return QSize(0, self._lay(index.data(FOUND)).height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, words, hairline and focus."""
        paint_from_left(painter)
        rect = QRectF(option.rect)
        draw_ground(painter, rect, option.state, self._look)
        self._lay(index.data(FOUND)).paint(painter, rect.topLeft())
        hair = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(hair, self._look.theme.color("hair"))
        draw_focus(painter, rect, option.state, self._look)

    def _lay(self, found: Excerpt) -> _Laid:
        if found not in self._laid:
            width, below = self._width - _SIDE - _END, self._where(found)
            self._laid[found] = _Laid(found, below, width, self._look)
        return self._laid[found]


class _Laid:
    """The words of a row, broken into lines of `width` pixels."""

    def __init__(self, found: Excerpt, below: str, width: int, look: Look) -> None:
        self._look = look
        heading, second = (QFontMetrics(look.type.font(role)) for role in ("medium", "second"))
        self._headings = (
            lines_of(found.heading, heading, width, _HEADINGS) if found.heading else []
        )
        self._where = lines_of(below, second, width, 1)[0]
        self._excerpt, count = self._break(*excerpt_of(found), width)
        self._top = _ABOVE + _HEADING * len(self._headings) + _GAP
        self._bottom = self._top + _LINE * count + _GAP
        self.height = self._bottom + _LINE * bool(below) + _BELOW

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint with the top left corner of the row at `at`."""
        look, left = self._look, at.x() + _SIDE
        painter.setFont(look.type.font("medium"))
        painter.setPen(look.theme.color("text"))
        for number, line in enumerate(self._headings):
            _draw(painter, QPointF(left, at.y() + _ABOVE + _HEADING * number), _HEADING, line)
        painter.setPen(look.theme.color("text2"))
        self._excerpt.draw(painter, QPointF(left, at.y() + self._top))
        painter.setFont(look.type.font("second"))
        _draw(painter, QPointF(left, at.y() + self._bottom), _LINE, self._where)

    def _break(self, words: str, hits: Sequence[Span], width: int) -> tuple[QTextLayout, int]:
        """Lay `words` out, cut where they take more lines than there may be."""
        font = self._look.type.font("second")
        offsets = Offsets(words)
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(list(self._formats(hits, offsets)))
        last = _lay_lines(layout, width)
        if last is None:
            return layout, layout.lineCount()
        line = layout.lineAt(_EXCERPT - 1)
        kept = words[: offsets.from_qt(last)]
        while kept and _x(line, offsets.to_qt(len(kept))) > width - _ELLIPSIS:
            kept = kept[:-1]
        return self._break(f"{kept.rstrip()}…", [h for h in hits if h.end <= len(kept)], width)

    def _formats(
        self, hits: Sequence[Span], offsets: Offsets
    ) -> Iterator[QTextLayout.FormatRange]:
        """Yield what tells the hits: heavier, and as dark as a heading."""
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(self._look.theme.color("text"))
        for hit in hits:
            stretch = QTextLayout.FormatRange()
            stretch.start = offsets.to_qt(hit.start)
            stretch.length = offsets.to_qt(hit.end) - stretch.start
            stretch.format = form
            yield stretch


def excerpt_of(found: Excerpt) -> tuple[str, tuple[Span, ...]]:
    """Return the snippet from a few words before its first hit on, and the hits in it."""
    start = found.hits[0].start if found.hits else 0
    space = found.snippet.find(" ", max(0, start - _LEAD), start)
    if start <= _LEAD or space < 0:
        return found.snippet, found.hits
    cut = space + 1
    moved = tuple(Span(hit.start - cut + 2, hit.end - cut + 2) for hit in found.hits)
    return f"… {found.snippet[cut:]}", moved


def _lay_lines(layout: QTextLayout, width: int) -> int | None:
    """Break a text into lines; return where the last one ends if there is no room for more."""
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        if layout.lineCount() > _EXCERPT:
            layout.endLayout()
            last = layout.lineAt(_EXCERPT - 1)
            return last.textStart() + last.textLength()
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, _LINE * (layout.lineCount() - 1)))
    layout.endLayout()
    return None


def _x(line: QTextLine, position: int) -> float:
    place: Any = line.cursorToX(position)  # (x, position), though typed as x
    return float(place[0])


def _draw(painter: QPainter, at: QPointF, height: int, words: str) -> None:
    """Draw one line, its top left corner at `at`."""
    place = QRectF(at.x(), at.y(), 10_000, height)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
