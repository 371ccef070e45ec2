"""A group of choices of which one is on: views, filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout

from reader.ui.bidi import count_from_left, paint_from_left
from reader.ui.cards.told import grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.painting import Look

_HEIGHT = 30
_SIDE, _APART = 12, 7


class Segment(QAbstractButton):
    """One of the choices, with how many there are of it where that is known."""

    def __init__(self, text: str, look: Look, ground: str) -> None:
        super().__init__()
        count_from_left(self)
        self._look, self._ground = look, ground
        self.count: int | None = None
        self.last = False
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that it is called one of several
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.update()

    def show_count(self, count: int | None) -> None:
        """Show how many there are of it."""
        self.count = count
        told = "" if count is None else f", {grouped(count)}"
        self.setAccessibleName(self.text() + told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of words and number."""
        wide = _SIDE + self._wide(self.text()) + _SIDE
        if self.count is not None:
            wide += _APART + self._wide(grouped(self.count))
        return QSize(round(wide), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the words, the number and what parts it from the next."""
        theme = self._look.theme
        painter = QPainter(self)
        paint_from_left(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(theme.color("line" if self._ground == "paper" else self._ground))
            if theme.outlined and on:
                painter.setPen(QPen(theme.color("text"), 2))
            painter.setBrush(theme.color(self._ground if on else "hover"))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(self._look.type.font("medium" if on else "ui"))
        painter.setPen(theme.color("text" if on else "text2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(whole.adjusted(_SIDE, 0, 0, 0), flags, self.text())
        if self.count is not None:
            painter.setFont(self._look.type.font("ui"))
            painter.setPen(theme.color("text2"))
            left = _SIDE + self._wide(self.text()) + _APART
            painter.drawText(whole.adjusted(left, 0, 0, 0), flags, grouped(self.count))
        if not self.last and self._ground != "paper":
            edge = 0 if self._is_turned() else whole.right() - 1
            painter.fillRect(QRectF(edge, 0, 1, whole.height()), theme.color("line"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(whole.adjusted(2, 2, -2, -2), 5, 5)
        painter.end()

    def _is_turned(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()

    def _wide(self, words: str) -> float:
        return QFontMetricsF(self._look.type.font("medium")).horizontalAdvance(words)


class Segments(QFrame):
    """The choices side by side; arrow keys go from one to the next.

    Signals:
        chosen: The place of the one that the user has chosen.
    """

    chosen = Signal(int)

    def __init__(
        self, names: Sequence[str], look: Look, parent: QWidget | None = None, ground: str = "row"
    ) -> None:
        super().__init__(parent)
        self.setObjectName("switch" if ground == "paper" else "segments")
        self.setFixedHeight(_HEIGHT + 2)
        self._group = QButtonGroup(self)
        self.buttons = [Segment(name, look, ground) for name in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for place, button in enumerate(self.buttons):
            self._group.addButton(button, place)
            row.addWidget(button)
        self.buttons[-1].last = True
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def current(self) -> int:
        """The place of the one that is on."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Switch one on, and tell nobody."""
        self.buttons[place].setChecked(True)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        for button in self.buttons:
            button.set_look(look)
