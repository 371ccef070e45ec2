"""How an article's row in the sidebar is painted; imported with the first article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.cards.told import facts
from reader.ui.models.articles import ARTICLE, LETTER, SHOWN
from reader.ui.painting import badge_width, draw_badge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from reader.model.article import Article
    from reader.ui.painting import Look

ROW = 48
_SIDE, _GAP, _END = 16, 8, 4  # before the badge, behind it, after the words


class ArticleDelegate(QStyledItemDelegate):
    """Paints a row: badge, outlet, and date and length below it."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of two lines."""
        return QSize(0, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, badge and both lines."""
        theme, fonts = self._look.theme, self._look.type
        rect = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("row"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        if theme.outlined and state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.color("text"))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        letters = index.data(LETTER)
        shown = index.data(SHOWN)
        corner = rect.topLeft() + QPointF(_SIDE, 6)
        draw_badge(painter, corner, letters, self._look, solid=shown)
        left = corner.x() + badge_width(letters) + _GAP
        room = rect.right() - left - _END
        lines = (
            (fonts.font("medium"), "text" if shown else "text2", index.data(), 5),
            (fonts.font("second"), "text2", facts(index.data(ARTICLE)), 24),
        )
        for font, ink, words, y in lines:
            painter.setFont(font)
            painter.setPen(theme.color(ink))
            shorter = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            place = QRectF(left, rect.top() + y, room, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shorter)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))


def wanted_width(articles: Iterable[Article], look: Look) -> int:
    """Return the width at which no second line is elided."""
    metrics = QFontMetrics(look.type.font("second"))
    lines = (metrics.horizontalAdvance(facts(article)) for article in articles)
    return max(lines, default=0) + _SIDE + round(badge_width("A")) + _GAP + _END + 1
