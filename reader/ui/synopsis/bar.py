"""The bar above the synopsis: which rows, compared with what, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.model.article import letter
from reader.ui.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from reader.model.article import Article
    from reader.model.overview import Order
    from reader.ui.cards.entries import Carrying
    from reader.ui.painting import Look

#: In the order in which they stand in the bar.
SORTS: tuple[Carrying, ...] = ("every", "all", "some", "one", "differs")


class Bar(QWidget):
    """On two lines where one has no room.

    Signals:
        changed: The user chose something in it.
        base_chosen: The article that the others are to be compared with.
        copy_wanted: The table is to be copied.
    """

    changed = Signal()
    base_chosen = Signal(int)
    copy_wanted = Signal()

    def __init__(self, look: Look, export: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("synopsisBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = Segments((self.tr("Statements"), self.tr("Wording")), look, self)
        self.sorts = Segments(
            (
                self.tr("Every statement"),
                self.tr("In all"),
                self.tr("In some"),
                self.tr("In only one"),
                self.tr("Differs"),
            ),
            look,
            self,
        )
        self.sorts.buttons[-1].setToolTip(
            self.tr(
                "Statements that differ: in a figure, in who speaks or in what is meant. The tab "
                "Figures counts the figures."
            )
        )
        self.base = self._choice()
        self._bases = QActionGroup(self)
        self.arrange = self._choice()
        self.arrange.setText(self.tr("Arrange"))
        self.copy = QPushButton(self.tr("Copy table"), self)
        self.export = QPushButton(self.tr("Export CSV…"), self)
        self._make_menu()
        self._place()
        self._bases.triggered.connect(lambda action: self.base_chosen.emit(action.data()))
        for segments in (self.pages, self.sorts):
            segments.chosen.connect(self.changed)
        self.copy.clicked.connect(self.copy_wanted)
        self.export.clicked.connect(export.trigger)
        export.enabledChanged.connect(self.export.setEnabled)

    @property
    def carrying(self) -> Carrying:
        """Which rows are wanted."""
        return SORTS[self.sorts.current]

    @property
    def order(self) -> Order:
        """How they are ordered."""
        return "time" if self.by_time.isChecked() else "base"

    @property
    def stops(self) -> list[tuple[QWidget, QWidget]]:
        """The parts of the bar that are shown, and where in each the keyboard goes first."""
        if not self.isVisible():
            return []
        first = self.base if self.base.isVisible() else self.export
        return [(self._left, self.pages.buttons[self.pages.current]), (self._right, first)]

    def arrange_as(self, order: str, carrying: str) -> None:
        """Choose an order and which rows, where there are such."""
        (self.by_time if order == "time" else self.by_base).setChecked(True)
        self.sorts.choose(SORTS.index(carrying) if carrying in SORTS else 0)
        self.changed.emit()

    def choose(self, carrying: Carrying) -> None:
        """Choose the statements, and which of them; tell nobody."""
        self.pages.choose(0)
        self.sorts.choose(SORTS.index(carrying))

    def show_articles(self, articles: Sequence[Article], base: int) -> None:
        """Offer `articles` to compare with."""
        menu = self.base.menu()
        menu.clear()
        for at, article in enumerate(articles):
            action = menu.addAction(f"{letter(at)} {article.name}".replace("&", "&&"))
            action.setData(at)
            action.setCheckable(True)
            action.setChecked(at == base)
            self._bases.addAction(action)
        self.base.setText(self.tr("Compared with {}").format(letter(base)))
        self.by_base.setText(self.tr("In the &order of {}").format(letter(base)))

    def show_counts(self, counts: Mapping[Carrying, int] | None) -> None:
        """Show how many rows there are of each sort; None: nobody knows yet."""
        for button, sort in zip(self.sorts.buttons, SORTS, strict=True):
            button.show_count(counts[sort] if counts is not None else None)

    def show_page(self, page: int) -> None:
        """Show what makes sense on the statements (0) or the wording (1)."""
        for widget in (self.sorts, self.base, self.arrange):
            widget.setVisible(page == 0)
        self._break_line(self.width())

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.pages.set_look(look)
        self.sorts.set_look(look)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the longer of two lines."""
        margins = self._lines.contentsMargins()
        widths = [side.minimumSizeHint().width() for side in (self._left, self._right)]
        return QSize(
            max(widths) + margins.left() + margins.right(), super().minimumSizeHint().height()
        )

    def event(self, event: QEvent) -> bool:
        """Break the line where what stands on it has grown: a count, a name, the font."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._break_line(self.width())
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line where there is no room."""
        super().resizeEvent(event)
        self._break_line(event.size().width())

    def _break_line(self, width: int) -> None:
        margins = self._lines.contentsMargins()
        room = width - margins.left() - margins.right()
        wanted = self._left.sizeHint().width() + 16 + self._right.sizeHint().width()
        one = QBoxLayout.Direction.LeftToRight
        self._lines.setDirection(one if wanted <= room else QBoxLayout.Direction.TopToBottom)

    def _choice(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("choice")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(QMenu(button))
        return button

    def _make_menu(self) -> None:
        menu = self.arrange.menu()
        self.by_base = menu.addAction(self.tr("In the &order of {}").format("A"))
        self.by_time = menu.addAction(self.tr("By the &dates that are told"))
        group = QActionGroup(menu)
        for action in (self.by_base, self.by_time):
            action.setCheckable(True)
            group.addAction(action)
        self.by_base.setChecked(True)
        menu.addSeparator()
        self.one_source = menu.addAction(self.tr("Count &shared wording as one source"))
        self.one_source.setCheckable(True)
        group.triggered.connect(self.changed)
        self.one_source.triggered.connect(self.changed)

    def _place(self) -> None:
        self._left, self._right = QWidget(self), QWidget(self)
        for side, widgets in (
            (self._left, (self.pages, self.sorts)),
            (self._right, (self.base, self.arrange, None, self.copy, self.export)),
        ):
            row = QHBoxLayout(side)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            for widget in widgets:
                if widget is None:
                    row.addStretch(1)
                else:
                    row.addWidget(widget)
        self._left.layout().addStretch(1)  # type: ignore[union-attr]
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(24, 12, 24, 12)
        self._lines.setSpacing(8)
        self._lines.addWidget(self._left)
        self._lines.addWidget(self._right, 1)
