"""What stands above the list of names: whose marks are shown, the articles' letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.model.article import letter
from reader.ui.bidi import count_from_left, paint_from_left
from reader.ui.inspector.counts import COUNT, counts_fit
from reader.ui.inspector.delegate import INDENT
from reader.ui.painting import BADGE, draw_badge

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.ui.inspector.names_view import NamesView
    from reader.ui.painting import Look


class OnlyLine(QWidget):
    """Says that the marks of one name alone are shown; there only while that is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setObjectName("count")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.all = QPushButton(self.tr("Show all"), self)
        self.all.setObjectName("link")
        self.all.setAccessibleName(self.tr("Show the marks of all names"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.all)
        self.hide()

    def show_name(self, name: str) -> None:
        """Name whose marks are shown; empty: all are."""
        self.words.setText(self.tr("Only marks of {}").format(name) if name else "")
        self.setVisible(bool(name))


class Letters(QWidget):
    """What is listed, and at its right the badges above the columns of counts."""

    def __init__(self, look: Look, view: NamesView) -> None:
        super().__init__()
        count_from_left(self)
        self._look, self._view, self._count = look, view, 0
        self.line = QLabel(self)
        self.line.setObjectName("listed")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.line)
        self.setFixedHeight(28)
        view.viewport().installEventFilter(self)

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        """Keep level with the columns when the list gets or loses its scroll bar."""
        if event.type() == QEvent.Type.Resize:
            self.update()
        return False

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.update()

    def show_letters(self, count: int) -> None:
        """Show the letters of the first `count` articles."""
        self._count = count
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a badge in the middle of each column, where the list has columns."""
        room = self._view.viewport().width() - 2 * self._view.cards.side - INDENT
        if not counts_fit(self._count, room):
            return
        painter = QPainter(self)
        paint_from_left(painter)
        right = self._view.viewport().width() - self._view.cards.side
        for column in range(self._count):
            cell = QRectF(right - COUNT * (self._count - column), 0, COUNT, 26)
            at = QPointF(cell.center().x() - BADGE / 2, 4)
            draw_badge(painter, at, letter(column), self._look, solid=True)
        painter.end()
