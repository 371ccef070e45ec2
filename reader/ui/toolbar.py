"""The bar below the menus: walking the matches, the marks, the size of the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.ui.icons import letters_icon, sign_icon
from reader.ui.keyed import keep_told
from reader.ui.legend import MarkToggle
from reader.ui.reading.marks import MarkKind
from reader.ui.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from reader.ui.actions import Actions
    from reader.ui.icons import Sign
    from reader.ui.painting import Look

_BETWEEN = 4
_AROUND = 6  # a hairline between groups
_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_SIGN_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly
_AIR = "\N{EN SPACE}"  # between a sign and its words: Qt leaves next to none
_WALKED = 128  # width of what tells which match is selected


class Toolbar(QWidget):
    """Previous and next match, the marks, what panes do, the size of the text."""

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Toolbar"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self.toggles: list[MarkToggle] = []
        self._signs: list[tuple[QToolButton, Sign]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(_BETWEEN)
        self._add_steps(row, actions)
        partings = self._parting(), self._parting()
        row.addWidget(partings[0])
        row.addWidget(self._marks(actions, look))
        row.addWidget(partings[1])
        self._add_toggles(row, actions)
        self._add_sizes(row, actions)
        row.addStretch(1)
        self.views = self._switch((actions.reading, actions.synopsis), look)
        row.addWidget(self.views)
        glass = self._button(actions.find_all, "search")
        row.addWidget(glass)
        self._told = {False: "", True: ""}  # of the desk, of the synopsis
        self._synopsis = actions.synopsis
        actions.synopsis.toggled.connect(self._tell)
        self.set_look(look)
        self._spare = ((glass, *partings), (self.walked,), self._sizes)  # the last goes first
        self._least = self._least_width()

    def _add_steps(self, row: QHBoxLayout, actions: Actions) -> None:
        self.walked = QLabel(self)
        self.walked.setObjectName("secondary")
        self.walked.setMinimumWidth(_WALKED)
        row.addWidget(self._button(actions.previous_match, "left"))
        row.addWidget(self._button(actions.next_match, "right"))
        row.addWidget(self.walked)

    def _add_toggles(self, row: QHBoxLayout, actions: Actions) -> None:
        self.only_here = self._toggle(actions.only_here, self.tr("Only here"), "only")
        self.together = self._toggle(actions.together, self.tr("Scroll together"), "link")
        told = self.tr("{}: what you read in one pane comes level in the others")
        keep_told(self.together, actions.together, sentence=told)
        for button in (self.only_here, self.together):
            row.addWidget(button)

    def _add_sizes(self, row: QHBoxLayout, actions: Actions) -> None:
        smaller, larger = (
            self._button(actions.smaller, "minus"),
            self._button(actions.larger, "plus"),
        )
        parting = self._parting()
        row.addWidget(parting)
        row.addWidget(smaller)
        self.text_size = QToolButton(self)
        self.text_size.setToolButtonStyle(_WITH_WORDS)
        self.text_size.setObjectName("size")
        keep_told(self.text_size, actions.normal)
        self.text_size.clicked.connect(actions.normal.trigger)
        row.addWidget(self.text_size)
        row.addWidget(larger)
        self._sizes = (parting, smaller, self.text_size, larger)

    def minimumSizeHint(self) -> QSize:
        """Return the room of what is shown however narrow the window is."""
        toggles = (one.sizeHint() - one.minimumSizeHint() for one in self.toggles)
        return QSize(self._least - sum(spare.width() for spare in toggles), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for: the menus and keys do it too."""
        super().resizeEvent(event)
        room = event.size().width() - self._least
        for widgets in self._spare:
            room -= sum(map(_room_of, widgets))
            for widget in widgets:
                widget.setVisible(room >= 0)
        for button, words in zip((self.together, self.only_here), self._words, strict=True):
            room -= words
            button.setToolButtonStyle(_WITH_WORDS if room >= 0 else _SIGN_ALONE)

    def _least_width(self) -> int:
        """Return the width of all but what can be left out."""
        spare = (widget for widgets in self._spare for widget in widgets)
        taken = sum(_room_of(widget) for widget in spare)
        buttons = (self.together, self.only_here)
        wide = [button.sizeHint().width() for button in buttons]
        for button in buttons:
            button.setToolButtonStyle(_SIGN_ALONE)
        alone = [button.sizeHint().width() for button in buttons]
        self._words = [one - other for one, other in zip(wide, alone, strict=True)]
        return self.sizeHint().width() - taken

    def show_zoom(self, percent: int) -> None:
        """Show the size of the text."""
        self.text_size.setText(self.tr("{} %").format(percent))
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
        letters = letters_icon("Aa", look, self.devicePixelRatioF())
        self.text_size.setIcon(letters)
        self.text_size.setIconSize(letters.availableSizes()[0])
        self.views.set_look(look)

    def _tell(self) -> None:
        self.walked.setText(self._told[self._synopsis.isChecked()])

    def _switch(self, actions: Sequence[QAction], look: Look) -> Segments:
        names = [action.text().replace("&", "") for action in actions]
        switch = Segments(names, look, self, ground="paper")
        switch.setAccessibleName(self.tr("View"))
        switch.chosen.connect(lambda place: actions[place].trigger())
        for place, (action, button) in enumerate(zip(actions, switch.buttons, strict=True)):
            keep_told(button, action)
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

    def _parting(self) -> QFrame:
        """Return a hairline between two groups."""
        line = QFrame(self)
        line.setObjectName("parting")
        line.setFixedSize(1 + 2 * _AROUND, 24)
        return line

    def _toggle(self, action: QAction, words: str, sign: Sign) -> QToolButton:
        """Return a button with words that is on while its action is."""
        button = QToolButton(self)
        button.setObjectName("toggle")
        button.setText(_AIR + words)
        button.setToolButtonStyle(_WITH_WORDS)
        button.setIconSize(QSize(16, 16))
        self._signs.append((button, sign))
        keep_told(button, action)
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
        keep_told(button, action)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setEnabled(action.isEnabled())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        self._signs.append((button, sign))
        return button


def _room_of(widget: QWidget) -> int:
    """Return how much wider the bar is with `widget`, whatever fixes the width of that."""
    width = widget.minimumWidth() if widget.minimumWidth() == widget.maximumWidth() else 0
    return (width or max(widget.sizeHint().width(), widget.minimumWidth())) + _BETWEEN


def _follow(switch: Segments, place: int, on: bool) -> None:  # noqa: FBT001 - a slot
    if on:
        switch.choose(place)
