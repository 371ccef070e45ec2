"""The list of the articles of a batch of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate

from reader.ui.bidi import count_from_left, paint_from_left
from reader.ui.preview.files import FILE
from reader.ui.preview.ticks import draw_tick
from reader.ui.sidebar.rows import draw_focus, draw_ground, lines_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from reader.ui.painting import Look
    from reader.ui.preview.files import FileModel, FileRow, Index

_LEFT, _WORDS, _END = 12, 38, 8  # the tick, the words, the room after them
_NAME, _LINE, _ABOVE = 18, 16, 8
_MOST = 5  # lines of a reason


class FileDelegate(QStyledItemDelegate):
    """Paints tick, name and state of a file."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._width = 0

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look

    def fit(self, width: int) -> None:
        """Break the states to `width` from now on."""
        self._width = width

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a file with its state."""
        return QSize(0, 2 * _ABOVE + _NAME + _LINE * len(self._lines(index.data(FILE))))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground, the tick, the name, the state, and the focus."""
        paint_from_left(painter)
        row: FileRow = index.data(FILE)
        rect = QRectF(option.rect)
        theme, fonts = self._look.theme, self._look.type
        draw_ground(painter, rect, option.state, self._look)
        if row.ticked is not None:
            at = rect.topLeft() + QPointF(_LEFT, _ABOVE + 1)
            draw_tick(painter, at, theme, on=row.ticked)
        room = rect.width() - _WORDS - _END
        place = QRectF(rect.left() + _WORDS, rect.top() + _ABOVE, room, _NAME)
        painter.setFont(fonts.font("medium"))
        painter.setPen(theme.color("text" if row.ticked else "text2"))
        cut = Qt.TextElideMode.ElideRight if row.titled else Qt.TextElideMode.ElideMiddle
        name = QFontMetrics(painter.font()).elidedText(row.name, cut, round(room))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(fonts.font("second"))
        painter.setPen(theme.color("text2"))
        place.translate(0, _NAME)
        place.setHeight(_LINE)
        for line in self._lines(row):
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
            place.translate(0, _LINE)
        draw_focus(painter, rect, option.state, self._look)

    def _lines(self, row: FileRow) -> list[str]:
        metrics = QFontMetrics(self._look.type.font("second"))
        return lines_of(row.state, metrics, self._width - _WORDS - _END, _MOST)


class FileView(QListView):
    """Shows the articles of the files; a click on a tick or Space turns it.

    Signals:
        moved: The row of the article that is looked at.
    """

    moved = Signal(int)

    def __init__(self, look: Look, files: FileModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_from_left(self)
        self.setObjectName("files")
        self._rows = FileDelegate(look, self)
        self.setItemDelegate(self._rows)
        self.setModel(files)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._rows.set_look(look)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_row(self, row: int) -> None:
        """Show another row as the one that is looked at, without telling so."""
        quiet = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setCurrentIndex(self.model().index(row, 0))
        self.blockSignals(quiet)

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        """Stay with the file when the article that is looked at becomes part of the one above."""
        if start <= self.currentIndex().row() <= end:
            self.show_row(start - 1)
        super().rowsAboutToBeRemoved(parent, start, end)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which article is looked at."""
        super().currentChanged(current, previous)
        self.moved.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the states anew to the new width."""
        self._rows.fit(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the file that is pressed; where its tick is pressed, turn that."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and event.position().x() < _WORDS:
            self._turn(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the tick of the current file on Space."""
        if event.key() == Qt.Key.Key_Space:
            self._turn(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _turn(self, index: QModelIndex) -> None:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) if index.isValid() else None
        if ticked is not None:
            checked, unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked
            after = unchecked if Qt.CheckState(ticked) == checked else checked
            self.model().setData(index, after, Qt.ItemDataRole.CheckStateRole)
