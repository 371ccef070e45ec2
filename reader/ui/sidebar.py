"""The sidebar: the story and its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.cards.told import facts
from reader.ui.menus import article_menu
from reader.ui.models.articles import ARTICLE, LETTER, SHOWN, ArticleModel
from reader.ui.painting import badge_width, draw_badge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent

    from reader.model.article import Article
    from reader.ui.actions import Actions
    from reader.ui.painting import Look
    from reader.ui.story import StoryState

_ROW = 48
_LEAST, _MOST = 144, 200  # what the sidebar is at least wide: as its second lines want, within
_SIDE, _GAP, _END = 16, 8, 4  # before the badge, behind it, after the words
_NAME_SIDES = 28


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
        return QSize(0, _ROW)

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
            (fonts.font("second"), "text2", facts(index.data(ARTICLE), year=False), 24),
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


class Sidebar(QWidget):
    """Lists the articles of the story; a click brings one up, a drag moves it.

    Signals:
        article_chosen: The index of an article.
        move_wanted: From which place to which.
    """

    article_chosen = Signal(int)
    move_wanted = Signal(int, int)

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        self._story = ""
        self._actions, self._look = actions, look
        caption = QLabel(self.tr("STORY"), self)
        caption.setObjectName("caption")
        self._name = QLabel(self)
        self._name.setObjectName("storyName")
        self.model = ArticleModel(self)
        self.model.move_wanted.connect(self.move_wanted)
        self._delegate = ArticleDelegate(look, self)
        self.list = self._make_list()
        self.add = QPushButton(self.tr("+   Add…"), self)
        self.add.setObjectName("add")
        self.add.setAccessibleName(self.tr("Add articles"))
        self.add.clicked.connect(actions.add.trigger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        for widget in (caption, self._name, self.list, self.add):
            column.addWidget(widget)
        column.setStretch(2, 1)
        column.addStretch(0)

    def show_story(self, state: StoryState, name: str) -> None:
        """Show the articles, the present row staying where it is."""
        row = max(self.list.currentIndex().row(), 0)
        shown = [state.shows(place) for place in range(len(state.articles))]
        self.model.show(state.articles, shown)
        self._story = name
        self._name.setToolTip(name)
        self.setMinimumWidth(self._wanted(state.articles))
        self._write_name()
        self.list.setMaximumHeight(_ROW * max(len(state.articles), 1))
        self.choose(min(row, len(state.articles) - 1))

    def choose(self, place: int) -> None:
        """Mark the row of an article without bringing it up."""
        self.list.setCurrentIndex(self.model.index(place))

    @property
    def current(self) -> int:
        """The place of the article the row is on; -1: none."""
        return self.list.currentIndex().row()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self._delegate.set_look(look)
        self.list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the story's name anew."""
        super().resizeEvent(event)
        self._write_name()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring the article up on Enter, take it out on Del."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self._actions.remove.trigger()
        else:
            super().keyPressEvent(event)

    def _wanted(self, articles: Sequence[Article]) -> int:
        """Return the width at which no second line is elided, within bounds."""
        metrics = QFontMetrics(self._look.type.font("second"))
        wide = max(
            (metrics.horizontalAdvance(facts(article, year=False)) for article in articles),
            default=0,
        )
        beside = _SIDE + round(badge_width("A")) + _GAP + _END + 1
        return min(max(wide + beside, _LEAST), _MOST)

    def _write_name(self) -> None:
        room = max(self.width(), self.minimumWidth()) - _NAME_SIDES
        self._name.setText(_two_lines(self._story, self._look.type.font("strong"), room))

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setAccessibleName(self.tr("Articles of the story"))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.clicked.connect(self._choose)
        return view

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.article_chosen.emit(index.row())

    def _open_menu(self, at: QPoint) -> None:
        if self.list.indexAt(at).isValid():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            article_menu(menu, self._actions)
            menu.popup(self.list.viewport().mapToGlobal(at))


def _two_lines(words: str, font: QFont, width: int) -> str:
    """Return `words` cut to two lines of `width` pixels in `font`."""
    metrics = QFontMetrics(font)
    first, rest = "", words.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}") <= width:
        first = f"{first} {rest.pop(0)}".strip()
    second = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)
    return f"{first}\n{second}".strip()
