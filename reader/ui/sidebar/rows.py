"""How the rows of the sidebar are painted; imported when there is one to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate

from reader.model.article import letter
from reader.ui.bidi import paint_from_left
from reader.ui.cards.told import facts, grouped
from reader.ui.icons import sign_icon
from reader.ui.models.stories import ROW, ArticleRow, StoryRow
from reader.ui.painting import badge_width, draw_badge, draw_chevron

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter, QShowEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from reader.model.article import Article
    from reader.ui.models.stories import Row
    from reader.ui.painting import Look
    from reader.ui.theme import Role

#: The heights of the rows: a story, a further line of its name, an article, the way to add some.
STORY, LINE, ARTICLE, ADD = 32, 16, 48, 40

_SIDE, _GAP, _END = 16, 8, 4  # before the badge, behind it, after the words
_NAME, _NAME_END = 30, 12  # before and after a story's name


class RowDelegate(QStyledItemDelegate):
    """Paints stories, articles and the way to add some; lets the open story be renamed.

    Signals:
        written: What the user wrote as a name.
    """

    written = Signal(str)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._width = 0

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look

    def fit(self, width: int) -> None:
        """Break long names to `width` from now on."""
        self._width = width

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row; the open story's has room for two lines."""
        row: Row = index.data(ROW)
        if isinstance(row, StoryRow):  # there may be thousands: only one of them is measured
            lines = len(self._name(row, self._width)) if row.opened else 1
            return QSize(0, STORY + LINE * (lines - 1))
        return QSize(0, ARTICLE if isinstance(row, ArticleRow) else ADD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground, what stands in the row, and the focus."""
        paint_from_left(painter)
        row: Row = index.data(ROW)
        rect = QRectF(option.rect)
        if isinstance(row, StoryRow | ArticleRow):
            draw_ground(painter, rect, option.state, self._look)
        if isinstance(row, StoryRow):
            self._paint_story(painter, rect, row)
        elif isinstance(row, ArticleRow):
            self._paint_article(painter, rect, row)
        else:
            rect.setHeight(STORY)  # the rest parts the open story from the next
            draw_ground(painter, rect, option.state, self._look)
            self._paint_add(painter, rect, index.data())
        draw_focus(painter, rect, option.state, self._look)

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return a line with the name of the story."""
        editor = _NameEditor(index.data(), parent)
        editor.setAccessibleName(self.tr("Name of the story"))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave what is being written as it is, whatever else becomes of the story."""

    def setModelData(
        self,
        editor: QWidget,
        _model: QAbstractItemModel,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Hand on the name that was written."""
        if isinstance(editor, QLineEdit):
            self.written.emit(editor.text())

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Put the line over the whole name, a little wider."""
        editor.setGeometry(QRect(option.rect).adjusted(_NAME - 8, 1, -4, -1))

    def _paint_story(self, painter: QPainter, rect: QRectF, row: StoryRow) -> None:
        theme = self._look.theme
        middle = rect.topLeft() + QPointF(_SIDE + 2, STORY / 2)
        draw_chevron(painter, middle, theme.color("text2"), opened=row.unfolded)
        count = _count(row)
        place = QRectF(rect.left(), rect.top(), rect.width() - _NAME_END, STORY)
        painter.setFont(self._look.type.font("ui"))
        painter.setPen(theme.color("text2"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, count)
        painter.setFont(self._look.type.font(_name_font(row)))
        painter.setPen(theme.color("text"))
        for line in self._name(row, round(rect.width())):
            place.setLeft(rect.left() + _NAME)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
            place.translate(0, LINE)

    def _paint_article(self, painter: QPainter, rect: QRectF, row: ArticleRow) -> None:
        theme, fonts = self._look.theme, self._look.type
        letters = letter(row.place)
        corner = rect.topLeft() + QPointF(_SIDE, 6)
        draw_badge(painter, corner, letters, self._look, solid=row.shown)
        left = corner.x() + badge_width(letters) + _GAP
        room = rect.right() - left - _END
        lines = (
            (fonts.font("medium"), "text" if row.shown else "text2", row.article.name, 5),
            (fonts.font("second"), "text2", facts(row.article), 24),
        )
        for font, ink, words, y in lines:
            painter.setFont(font)
            painter.setPen(theme.color(ink))
            shorter = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            place = QRectF(left, rect.top() + y, room, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shorter)

    def _paint_add(self, painter: QPainter, rect: QRectF, words: str) -> None:
        """Paint the sign below the badges and the words below the outlets."""
        color = self._look.theme.color("text2")
        sign = sign_icon("plus", color, painter.device().devicePixelRatioF())
        top = round(rect.top()) + (STORY - 16) // 2
        sign.paint(painter, QRect(round(rect.left()) + _SIDE + 1, top, 16, 16))
        painter.setFont(self._look.type.font("ui"))
        painter.setPen(color)
        rect = rect.adjusted(_SIDE + badge_width("A") + _GAP, 0, 0, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)

    def _name(self, row: StoryRow, width: int) -> list[str]:
        """Return the lines of a story's name in a row of `width` pixels."""
        metrics = QFontMetrics(self._look.type.font(_name_font(row)))
        count = metrics.horizontalAdvance(_count(row))
        room = width - _NAME - _NAME_END - (count + _GAP if count else 0)
        return lines_of(row.entry.name, metrics, room, 2 if row.opened else 1)


class _NameEditor(QLineEdit):
    """Where the name of a story is written; a long one is shown from its beginning."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setObjectName("nameEditor")

    def showEvent(self, event: QShowEvent) -> None:
        """Select all of it, backwards: what is shown is where the caret is."""
        super().showEvent(event)
        self.setSelection(len(self.text()), -len(self.text()))


def draw_ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, look: Look) -> None:
    """Paint what is behind a row that is chosen or pointed at."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, look.theme.color("row"))
        if look.theme.outlined:
            painter.setPen(look.theme.color("text"))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, look.theme.color("hover"))


def draw_focus(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, look: Look) -> None:
    """Paint the ring round the row the keyboard is on."""
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(look.theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, -1, -1))


def lines_of(words: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Return `words` broken into lines of `width` pixels, at least one and at most `most`."""
    rest = words.split()
    lines: list[str] = []
    while rest and len(lines) < most - 1:
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= width:
            line = f"{line} {rest.pop(0)}"
        lines.append(line)
    if rest or not lines:
        lines.append(" ".join(rest))
    return [_within(line, metrics, width) for line in lines]


def _within(line: str, metrics: QFontMetrics, width: int) -> str:
    """Return `line`, cut where it is too long by the measure that it was broken by."""
    if metrics.horizontalAdvance(line) <= width:
        return line
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)


def wanted_width(articles: Iterable[Article], look: Look) -> int:
    """Return the width at which no second line is elided."""
    metrics = QFontMetrics(look.type.font("second"))
    lines = (metrics.horizontalAdvance(facts(article)) for article in articles)
    return max(lines, default=0) + _SIDE + round(badge_width("A")) + _GAP + _END + 1


def _count(row: StoryRow) -> str:
    """Return how many articles a story has, where they do not stand below it."""
    return "" if row.unfolded else grouped(row.entry.articles)


def _name_font(row: StoryRow) -> Role:
    return "strong" if row.opened else "ui"
