"""The bar below the menus: walking the matches, the marks, the size of the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.ui.cards.told import within
from reader.ui.icons import sign_icon
from reader.ui.reading.marks import MarkKind
from reader.ui.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent

    from reader.ui.actions import Actions
    from reader.ui.icons import Sign
    from reader.ui.painting import Look

_BETWEEN = 4
_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_SIGN_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly
_WALKED = 128  # width of what tells which match is selected


class MarkToggle(QAbstractButton):
    """Shows or hides a kind of mark and wears it, so that it explains it."""

    def __init__(self, kind: MarkKind, action: QAction, look: Look, *, last: bool) -> None:
        super().__init__()
        self._kind, self._look, self._last = kind, look, last
        self.setText(action.text())
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(self.tr("Show or hide {} ({})").format(within(action.text()), keys))
        self.setAccessibleName(self.tr("Show {}").format(within(action.text())))
        self.toggled.connect(action.setChecked)
        action.toggled.connect(self.setChecked)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the label and its padding; notes have a dot."""
        metrics = QFontMetricsF(self._look.type.font("ui"))
        wide = metrics.horizontalAdvance(self.text()) + 32
        return QSize(round(wide) + (14 if self._kind is MarkKind.NOTES else 0), 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the mark, the label and what parts it from the next."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        font = self._look.type.font("ui")
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(self.text())
        dot = 14 if self._kind is MarkKind.NOTES else 0
        label = QRectF((self.width() - wide - dot) / 2, 0, wide, self.height())
        if self.isChecked() or self.underMouse():
            ground = theme.color("paper" if self.isChecked() else "hover")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self.isChecked():
            self._mark(painter, label)
        painter.setFont(font)
        painter.setPen(theme.color("text" if self.isChecked() else "text3"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, self.text())
        if not self._last:
            painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), theme.color("line"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 5, 5)
        painter.end()

    def _mark(self, painter: QPainter, label: QRectF) -> None:
        theme = self._look.theme
        band = QRectF(label.left() - 4, label.center().y() - 10, label.width() + 8, 20)
        foot = round(label.center().y() + 9) + 0.5
        painter.setPen(Qt.PenStyle.NoPen)
        if self._kind in {MarkKind.MATCHES, MarkKind.NOTES}:
            matches = self._kind is MarkKind.MATCHES
            painter.setBrush(theme.color("s" if matches else "note"))
            if theme.outlined:
                painter.setPen(theme.color("text"))
            painter.drawRoundedRect(band, 2, 2)
        if self._kind is MarkKind.NOTES:
            painter.setPen(QPen(theme.color("notering"), 1))
            painter.setBrush(theme.color("notedot"))
            painter.drawEllipse(QPointF(label.right() + 13, label.center().y()), 4, 4)
        lines = {
            MarkKind.QUOTES: QPen(theme.color("quote"), 1.2),
            MarkKind.NAMES: _dashed(theme.color("name"), 1.5, 0.01, 2.33, round_=True),
            MarkKind.FIGURES: _dashed(theme.color("fig"), 1.2, 4, 3),
        }
        if self._kind in lines:
            painter.setPen(lines[self._kind])
            painter.drawLine(QPointF(label.left(), foot), QPointF(label.right(), foot))


class Toolbar(QWidget):
    """Previous and next match, the marks, what panes do, the size of the text."""

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self.toggles: list[MarkToggle] = []
        self._signs: list[tuple[QToolButton, Sign]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(_BETWEEN)
        row.addWidget(self._button(actions.previous_match, "left"))
        row.addWidget(self._button(actions.next_match, "right"))
        self.walked = QLabel(self)
        self.walked.setObjectName("secondary")
        self.walked.setMinimumWidth(_WALKED)
        row.addWidget(self.walked)
        row.addSpacing(4)
        row.addWidget(self._marks(actions, look))
        row.addSpacing(4)
        self._add_toggles(row, actions)
        self._add_sizes(row, actions)
        row.addStretch(1)
        self.views = self._switch((actions.reading, actions.synopsis), look)
        row.addWidget(self.views)
        self._told = {False: "", True: ""}  # of the desk, of the synopsis
        self._synopsis = actions.synopsis
        actions.synopsis.toggled.connect(self._tell)
        self.set_look(look)
        self._least = self._least_width()

    def _add_toggles(self, row: QHBoxLayout, actions: Actions) -> None:
        self.only_here = self._toggle(actions.only_here, self.tr("Only here"))
        self.together = self._toggle(actions.together, self.tr("Scroll together"))
        self.together.setToolButtonStyle(_WITH_WORDS)
        told = self.tr("{}: what you read in one pane comes level in the others")
        self.together.setToolTip(told.format(_told(actions.together)))
        self._signs.append((self.together, "link"))
        for button in (self.only_here, self.together):
            row.addWidget(button)
        row.addSpacing(4)

    def _add_sizes(self, row: QHBoxLayout, actions: Actions) -> None:
        smaller, larger = (
            self._button(actions.smaller, "minus"),
            self._button(actions.larger, "plus"),
        )
        row.addWidget(smaller)
        self.text_size = QToolButton(self)
        self.text_size.setObjectName("size")
        self.text_size.setToolTip(_told(actions.normal))
        self.text_size.clicked.connect(actions.normal.trigger)
        row.addWidget(self.text_size)
        row.addWidget(larger)
        self._sizes = (smaller, self.text_size, larger)

    def minimumSizeHint(self) -> QSize:
        """Return the room of what is shown however narrow the window is."""
        return QSize(self._least, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for: the menus and keys do it too."""
        super().resizeEvent(event)
        room = event.size().width() - self._least
        for widgets in ((self.walked,), self._sizes):
            room -= sum(w.sizeHint().width() + _BETWEEN for w in widgets)
            for widget in widgets:
                widget.setVisible(room >= 0)
        self.together.setToolButtonStyle(
            _WITH_WORDS if room >= self._words_of_together else _SIGN_ALONE
        )

    def _least_width(self) -> int:
        """Return the width of all but what can be left out."""
        spare = (self.walked, *self._sizes)
        taken = sum(widget.sizeHint().width() + _BETWEEN for widget in spare)
        wide = self.together.sizeHint().width()
        self.together.setToolButtonStyle(_SIGN_ALONE)
        self._words_of_together = wide - self.together.sizeHint().width()
        return self.sizeHint().width() - taken

    def show_zoom(self, percent: int) -> None:
        """Show the size of the text."""
        self.text_size.setText(self.tr("Aa  {} %").format(percent))
        self.text_size.setAccessibleName(self.tr("Text size {} %").format(percent))

    def show_walked(self, place: int, total: int, letters: str) -> None:
        """Show which match of how many in which article is selected; 0: none is."""
        told = self.tr("Match {} of {} in {}").format(place, total, letters)
        self._told[False] = told if place and total else ""
        self._tell()

    def show_stood(self, place: int, total: int) -> None:
        """Show which row of how many in the synopsis is the current one; 0: none is."""
        told = self.tr("Row {} of {}").format(place, total)
        self._told[True] = told if place and total else ""
        self._tell()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        for toggle in self.toggles:
            toggle.set_look(look)
        for button, sign in self._signs:
            icon = sign_icon(sign, look.theme.color("text"), self.devicePixelRatioF())
            button.setIcon(icon)
        self.views.set_look(look)

    def _tell(self) -> None:
        self.walked.setText(self._told[self._synopsis.isChecked()])

    def _switch(self, actions: Sequence[QAction], look: Look) -> Segments:
        names = [action.text().replace("&", "") for action in actions]
        switch = Segments(names, look, self, ground="paper")
        switch.setAccessibleName(self.tr("View"))
        switch.chosen.connect(lambda place: actions[place].trigger())
        for place, (action, button) in enumerate(zip(actions, switch.buttons, strict=True)):
            button.setToolTip(_told(action))
            action.toggled.connect(partial(_follow, switch, place))
        return switch

    def _marks(self, actions: Actions, look: Look) -> QFrame:
        group = QFrame(self)
        group.setObjectName("marks")
        group.setFixedHeight(32)
        cells = QHBoxLayout(group)
        cells.setContentsMargins(1, 1, 1, 1)
        cells.setSpacing(0)
        for kind, action in actions.marks.items():
            toggle = MarkToggle(kind, action, look, last=kind is MarkKind.NOTES)
            self.toggles.append(toggle)
            cells.addWidget(toggle)
        return group

    def _toggle(self, action: QAction, words: str) -> QToolButton:
        """Return a button with words that is on while its action is."""
        button = QToolButton(self)
        button.setObjectName("toggle")
        button.setText(words)
        button.setToolTip(_told(action))
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setEnabled(action.isEnabled())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(action.setChecked)
        action.toggled.connect(button.setChecked)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _button(self, action: QAction, sign: Sign) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(32, 32)
        button.setToolTip(_told(action))
        button.setAccessibleName(action.text().replace("&", ""))
        button.setEnabled(action.isEnabled())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        self._signs.append((button, sign))
        return button


def _follow(switch: Segments, place: int, on: bool) -> None:  # noqa: FBT001 - a slot
    if on:
        switch.choose(place)


def _told(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.text().replace('&', '')} ({keys})"


def _dashed(color: object, width: float, dash: float, gap: float, *, round_: bool = False) -> QPen:
    pen = QPen(color, width)  # type: ignore[call-overload]
    pen.setDashPattern([dash, gap])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_ else Qt.PenCapStyle.FlatCap)
    return pen  # type: ignore[no-any-return]
