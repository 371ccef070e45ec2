"""What stands above and at the left of the synopsis: articles; numbers and dots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPen
from PySide6.QtWidgets import QHeaderView

from reader.model.article import letter
from reader.ui.bidi import paint_from_left
from reader.ui.painting import BADGE, badge_width, draw_badge, draw_dots
from reader.ui.synopsis.delegate import INSET
from reader.ui.synopsis.model import DOTS, TOLD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from reader.ui.painting import Look

HIGH, WIDE = 40, 76
_END = 4  # free after the words above a column: the next begin with an inset
_LEFT, _BAR = 24, 3
_NUMBER, _BELOW = 27, 6  # of the baseline below the upper edge; below the dots
_DOTS, _DOTS_APART, _IN_A_ROW = 38, 11, 5
_MOST = 20  # dots; of more articles it is said in words how many and which
_LINE = 15  # height of a line of such words


class ArticleHeader(QHeaderView):
    """Badge, outlet, and what is said of the article; a click compares with it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(HIGH)
        self.setAccessibleName(self.tr("Articles"))

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint one article."""
        theme, fonts = self._look.theme, self._look.type
        painter.save()
        paint_from_left(painter)
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.color("paper"))
        letters = letter(logicalIndex)
        x, middle = rect.left() + INSET, rect.top() + (rect.height() - 1) / 2
        draw_badge(painter, QPointF(x, middle - BADGE / 2), letters, self._look, solid=True)
        x += round(badge_width(letters)) + 8
        name = _words(self.model().headerData(logicalIndex, self.orientation())).partition(" ")[2]
        for words, role, color in (
            (name, "medium", "text"),
            (
                _words(self.model().headerData(logicalIndex, self.orientation(), TOLD)),
                "second",
                "text2",
            ),
        ):
            font = fonts.font(role)  # type: ignore[arg-type]
            metrics = QFontMetricsF(font)
            room = QRectF(x, rect.top(), max(rect.right() - _END - x, 0), rect.height() - 1)
            told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(font)
            painter.setPen(theme.color(color))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, told)
            x += round(metrics.horizontalAdvance(told)) + 8
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hair"))
        painter.restore()


class NumberHeader(QHeaderView):
    """The number of each row, and a dot an article: does it carry it?  A click selects the row."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedWidth(WIDE)
        self.setMinimumSectionSize(_DOTS)
        self.setAccessibleName(self.tr("Rows"))

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.viewport().update()

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803
        """Return the room of number and dots."""
        dots = self.model().headerData(logicalIndex, self.orientation(), DOTS) or ()
        rows = -(-len(dots) // _IN_A_ROW)
        high = _DOTS_APART * rows if len(dots) <= _MOST else 2 * _LINE
        return QSize(WIDE, _DOTS + high + _BELOW)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Paint one row's number and dots."""
        theme = self._look.theme
        view: Any = self.parent()
        chosen = view.selectionModel().isRowSelected(logicalIndex)
        painter.save()
        paint_from_left(painter)
        painter.setClipRect(rect)
        painter.fillRect(rect, theme.color("m" if chosen else "paper"))
        if chosen:
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), theme.color("accent"))
        painter.setFont(self._look.type.font("ui"))
        painter.setPen(QPen(theme.color("text2")))
        number = _words(self.model().headerData(logicalIndex, self.orientation()))
        painter.drawText(QPointF(rect.left() + _LEFT, rect.top() + _NUMBER), number)
        dots = self.model().headerData(logicalIndex, self.orientation(), DOTS) or ()
        if len(dots) > _MOST:
            which = self.model().headerData(logicalIndex, self.orientation(), TOLD)
            self._tell(painter, rect, dots, _words(which))
        else:
            for row, first in enumerate(range(0, len(dots), _IN_A_ROW)):
                at = QPointF(rect.left() + _LEFT, rect.top() + _DOTS + 4 + row * _DOTS_APART)
                draw_dots(painter, at, dots[first : first + _IN_A_ROW], theme)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hair"))
        painter.restore()

    def _tell(self, painter: QPainter, rect: QRect, dots: Sequence[bool], which: str) -> None:
        """Say how many articles carry a row, and which, as far as there is room."""
        font = self._look.type.font("second")
        painter.setFont(font)
        room = rect.width() - _LEFT
        for line, said in enumerate((self.tr("{} of {}").format(sum(dots), len(dots)), which)):
            told = QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, room)
            at = QRectF(rect.left() + _LEFT, rect.top() + _DOTS - 4 + line * _LINE, room, _LINE)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, told)


def _words(told: object) -> str:
    return str(told or "")
