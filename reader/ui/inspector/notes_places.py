"""The places of a note in its form: each can be gone to, taken away, or, if lost, found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.model.article import letter
from reader.ui.bidi import paint_from_left
from reader.ui.cards.notes import quoted, why_lost
from reader.ui.icons import sign_icon
from reader.ui.painting import BADGE, badge_width, draw_badge

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.model.note import Note
    from reader.model.target import Target
    from reader.ui.cards.whereabouts import Whereabouts
    from reader.ui.painting import Look

_HIGH = 24


class PlaceButton(QAbstractButton):
    """A place in one line: the letter of its article and its words; a click goes there."""

    def __init__(self, target: Target, where: Whereabouts, look: Look) -> None:
        super().__init__()
        self._look = look
        place = where.fitting(target)
        self.passage = where.passage(target)
        self._letters = "" if place is None else letter(place)
        self.setText(quoted(target) if target.exact else self.tr("the whole article"))
        if place is None:
            self.setToolTip(why_lost(target, where))
        self.setAccessibleName(" ".join(filter(None, (self._letters, self.text()))))
        self.setAccessibleDescription(self.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return a line's height; the width is what there is."""
        return QSize(80, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge and as many of the words as there is room for."""
        painter, theme = QPainter(self), self._look.theme
        paint_from_left(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        left = 2.0
        if self._letters:
            at = QPointF(left, (self.height() - BADGE) / 2)
            draw_badge(painter, at, self._letters, self._look, solid=True)
            left += badge_width(self._letters) + 6
        font = self._look.type.font("ui")
        room = self.width() - left
        words = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(theme.color("text" if self._letters else "text2"))
        painter.drawText(
            QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class PlacesList(QWidget):
    """The places of a note, shown where there are several or one is lost.

    Signals:
        chosen: A `Passage` to go to.
        removed: The index of the place that the note is no longer to have.
        placing_wanted: The index of a lost place that is to be put on the words selected.
    """

    chosen = Signal(object)
    removed = Signal(int)
    placing_wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._writable = look, True
        self._shown: tuple[object, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self.setAccessibleName(self.tr("Places"))
        self.hide()

    def show_places(self, note: Note, where: Whereabouts) -> None:
        """Show the places of `note`, where that says more than its card does."""
        found = tuple((where.article(target), where.fitting(target)) for target in note.targets)
        shown = (note.targets, found, self._look)
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        several = len(note.targets) > 1
        self.setVisible(several or where.is_lost(note))
        for index, target in enumerate(note.targets):
            self._add(index, target, where, several=several)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts when the places are shown next."""
        self._look = look

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let places be changed, or only gone to."""
        self._writable = writable
        for button in (*self.findChildren(QPushButton), *self.findChildren(QToolButton)):
            button.setEnabled(writable)

    def _add(self, index: int, target: Target, where: Whereabouts, *, several: bool) -> None:
        row = 2 * index
        button = PlaceButton(target, where, self._look)
        self._grid.addWidget(button, row, 0)
        if button.passage is not None:
            passage = button.passage
            button.clicked.connect(lambda: self.chosen.emit(passage))
        else:
            place = QPushButton(self.tr("Place on the selected words"), self)
            place.setObjectName("link")
            place.setEnabled(self._writable)
            place.setAccessibleDescription(button.text())
            place.clicked.connect(lambda: self.placing_wanted.emit(index))
            self._grid.addWidget(place, row + 1, 0, Qt.AlignmentFlag.AlignLeft)
        if several:
            remove = QToolButton(self)
            remove.setEnabled(self._writable)
            remove.setFixedSize(_HIGH, _HIGH)
            ink = self._look.theme.color("text2")
            remove.setIcon(sign_icon("close", ink, self.devicePixelRatioF()))
            remove.setToolTip(self.tr("Remove this place"))
            remove.setAccessibleName(self.tr("Remove the place {}").format(button.text()))
            remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            remove.clicked.connect(lambda: self.removed.emit(index))
            self._grid.addWidget(remove, row, 1)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
