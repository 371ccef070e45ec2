"""How the blocks of a file are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from reader.ui.bidi import paint_from_left
from reader.ui.preview.blocks import ROW, role_name
from reader.ui.preview.ticks import BOX, draw_tick
from reader.ui.sidebar.rows import draw_focus, draw_ground

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.ui.painting import Look
    from reader.ui.preview.blocks import Row

#: How wide the column of the ticks is: a click there keeps a block or sets it aside.
TICKS = 44

_LINE, _ZOOM, _HEADLINE = 24, 94, 86  # of reading type, and of the larger one of headlines
_ABOVE, _BELOW = 6, 6
_BREAK = 40  # above the first block of another article
_ROLES, _GAP = 84, 12  # the column of roles at the right
_LONGEST = 600  # about 75 characters
_LEFT = 16

_tr = QCoreApplication.translate


class BlockDelegate(QStyledItemDelegate):
    """Lays blocks out to the width of their view; keeps the layouts until width or look change."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._width = 0
        self._layouts: dict[tuple[str, bool], QTextLayout] = {}

    def fit(self, width: int) -> None:
        """Lay out to `width` from now on."""
        if width != self._width:
            self._width = width
            self._layouts.clear()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self._layouts.clear()

    def forget(self) -> None:
        """Forget how the blocks of a file were laid out that is shown no more."""
        self._layouts.clear()

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a block at the width of the view."""
        row: Row = index.data(ROW)
        lines = self._layout(row.block.text).lineCount()
        above = self._height_of_headline(row) + (_BREAK if row.article else 0)
        return QSize(0, above + _ABOVE + _LINE * lines + _BELOW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the break and headline above, the ground, the tick, the words, what they are."""
        paint_from_left(painter)
        row: Row = index.data(ROW)
        rect = QRectF(option.rect)
        theme = self._look.theme
        if row.article:
            self._paint_break(painter, rect, row)
            rect.setTop(rect.top() + _BREAK)
        if row.block.headline:
            self._paint_headline(painter, rect, row)
            rect.setTop(rect.top() + self._height_of_headline(row))
        draw_ground(painter, rect, option.state, self._look)
        if row.parted and not row.article:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme.color("hair"))
        top = rect.top() + _ABOVE
        draw_tick(
            painter, QPointF(rect.left() + _LEFT, top + (_LINE - BOX) / 2), theme, on=row.kept
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(theme.color("text" if row.kept else "text2" if chosen else "text3"))
        self._layout(row.block.text).draw(painter, QPointF(rect.left() + TICKS, top))
        painter.setPen(theme.color("text2" if chosen else "text3"))
        self._paint_role(painter, rect, role_name(row.block))
        draw_focus(painter, rect, option.state, self._look)

    def _paint_break(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """Paint where an article ends and another begins."""
        theme = self._look.theme
        line = QRectF(rect.left(), rect.top() + 8, rect.width(), 1)
        painter.fillRect(line, theme.color("text3"))
        painter.setFont(self._look.type.font("strong"))
        painter.setPen(theme.color("text"))
        place = QRectF(rect.left() + _LEFT, rect.top() + 8, rect.width() - _LEFT, _BREAK - 8)
        words = _tr("Preview", "Article {}").format(row.article)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_headline(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        """Paint the headline above a block: it is a field of the article, and has no tick."""
        theme = self._look.theme
        painter.setPen(theme.color("text"))
        place = QPointF(rect.left() + TICKS, rect.top() + _ABOVE)
        self._layout(row.block.headline, headline=True).draw(painter, place)
        painter.setPen(theme.color("text3"))
        self._paint_role(painter, rect, _tr("Preview", "headline"))

    def _paint_role(self, painter: QPainter, rect: QRectF, name: str) -> None:
        painter.setFont(self._look.type.font("second"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        place = QRectF(rect.right() - _ROLES - _GAP, rect.top() + _ABOVE, _ROLES, _LINE)
        painter.drawText(place, right, name)

    def _height_of_headline(self, row: Row) -> int:
        if not row.block.headline:
            return 0
        layout = self._layout(row.block.headline, headline=True)
        return _ABOVE + _LINE * layout.lineCount() + _BELOW

    def _layout(self, text: str, *, headline: bool = False) -> QTextLayout:
        """Return the words of a block, or of the headline, broken into lines."""
        key = (text, headline)
        if key not in self._layouts:
            self._layouts[key] = self._laid_out(text, headline=headline)
        return self._layouts[key]

    def _laid_out(self, text: str, *, headline: bool = False) -> QTextLayout:
        fonts = self._look.type
        font = fonts.font("headline", _HEADLINE) if headline else fonts.font("article", _ZOOM)
        room = min(max(self._width - TICKS - _ROLES - 2 * _GAP, 120), _LONGEST)
        layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if _runs_left(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        metrics = QFontMetricsF(font)
        drop = (_LINE - metrics.height()) / 2 + metrics.ascent()
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y + drop - line.ascent()))
            y += _LINE
        layout.endLayout()
        return layout


def _runs_left(text: str) -> bool:
    """Tell whether text begins with what is written from right to left (UAX #9, rule P2)."""
    strong = (bidirectional(sign) for sign in text)
    return next((kind for kind in strong if kind in {"L", "R", "AL"}), "L") != "L"
