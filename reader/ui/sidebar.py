"""The sidebar: the story and its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.icons import sign_icon
from reader.ui.menus import article_menu
from reader.ui.models.articles import ArticleModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent

    from reader.model.article import Article
    from reader.ui.actions import Actions
    from reader.ui.painting import Look
    from reader.ui.rows import ArticleDelegate
    from reader.ui.story import StoryState

_LEAST, _MOST = 144, 200  # what the sidebar is at least wide: as its second lines want, within
_NAME_SIDES = 32  # the padding of the name, and some air for its ellipsis
_SIGN = 22  # the width of the plus: with Qt's 4 to the words, a badge and its gap


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
        for label in (caption, self._name):
            label.setIndent(0)  # the style sheet's padding is all there is before the words
        self.model = ArticleModel(self)
        self.model.move_wanted.connect(self.move_wanted)
        self._delegate: ArticleDelegate | None = None
        self.list = self._make_list()
        self.add = QPushButton(self.tr("Add…"), self)
        self.add.setObjectName("add")
        self.add.setAccessibleName(self.tr("Add articles"))
        self.add.setIconSize(QSize(_SIGN, 16))
        self.add.clicked.connect(actions.add.trigger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        for widget in (caption, self._name, self.list, self.add):
            column.addWidget(widget)
        column.setStretch(2, 1)
        column.addStretch(0)
        self._draw_sign()

    def show_story(self, state: StoryState, name: str) -> None:
        """Show the articles, the present row staying where it is."""
        row = max(self.list.currentIndex().row(), 0)
        shown = [state.shows(place) for place in range(len(state.articles))]
        self.model.show(state.articles, shown)
        self._story = name
        self._name.setToolTip(name)
        self._fit(state.articles)
        self._write_name()
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
        if self._delegate is not None:
            self._delegate.set_look(look)
        self.list.viewport().update()
        self._draw_sign()

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

    def _draw_sign(self) -> None:
        """Give the button its plus, so wide that the words stand below the outlets."""
        ratio = self.devicePixelRatioF()
        sign = sign_icon("plus", self._look.theme.color("text2"), ratio)
        wide = QPixmap(round(_SIGN * ratio), round(16 * ratio))
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        sign.paint(painter, QRect(1, 0, 16, 16))
        painter.end()
        self.add.setIcon(QIcon(wide))

    def _fit(self, articles: Sequence[Article]) -> None:
        """Make room for the rows of `articles`."""
        from reader.ui.rows import ROW, ArticleDelegate, wanted_width  # noqa: PLC0415 - 8 ms

        if self._delegate is None:
            self._delegate = ArticleDelegate(self._look, self)
            self.list.setItemDelegate(self._delegate)
        wanted = wanted_width(articles, self._look)
        self.setMinimumWidth(min(max(wanted, _LEAST), _MOST))
        self.list.setMaximumHeight(ROW * max(len(articles), 1))

    def _write_name(self) -> None:
        room = max(self.width(), self.minimumWidth()) - _NAME_SIDES
        self._name.setText(_two_lines(self._story, self._look.type.font("strong"), room))

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
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
