"""What a user may want to settle first: how it looks, how large; and what there is to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.ui.icons import sign_icon
from reader.ui.keyed import keep_told
from reader.ui.outside import open_outside
from reader.ui.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.paths import Paths
    from reader.ui.actions import Actions
    from reader.ui.icons import Sign
    from reader.ui.painting import Look

_WIDTH = 560  # as the words above it
_BUTTON = 32


class Settling(QWidget):
    """Four rows: the theme, the size of the text, where work is kept, the models there are."""

    def __init__(
        self, actions: Actions, look: Look, paths: Paths, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._look, self._percent = look, 100
        self._signs: list[tuple[QToolButton, Sign]] = []
        self.themes = self._choice(actions)
        self.smaller = self._button(actions.smaller, "minus")
        self.larger = self._button(actions.larger, "plus")
        self.percent = QLabel(self)
        self.sample = QLabel(self.tr("The ferry left late."), self)
        self.sample.setAccessibleName(self.tr("Sample of the text"))
        self.folder = QLabel(str(paths.data), self)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_folder = QPushButton(self.tr("Show Folder"), self)
        self.show_folder.setObjectName("link")
        self.show_folder.clicked.connect(lambda: open_outside(paths.data, self.window()))
        self.models = QLabel(self.tr("Looking for the language models…"), self)
        for label in (self.folder, self.models):
            label.setWordWrap(True)
        self._arrange()
        self.set_look(look)
        self.show_zoom(self._percent)

    def show_zoom(self, percent: int) -> None:
        """Show the sample at `percent` of the normal size of text."""
        self._percent = percent
        self.percent.setText(self.tr("{} %").format(percent))
        font = self._look.type.font("article", percent)
        # A style sheet alone reaches it: the window's own gives every widget the font of controls.
        self.sample.setStyleSheet(f'font: {font.pixelSize()}px "{QFontInfo(font).family()}";')

    def show_models(self, told: str) -> None:
        """Say which models were found, or what is missing."""
        self.models.setText(told)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.themes.set_look(look)
        for button, sign in self._signs:
            button.setIcon(sign_icon(sign, look.theme.color("text"), self.devicePixelRatioF()))
        self.show_zoom(self._percent)

    def _arrange(self) -> None:
        size = QHBoxLayout()
        size.setSpacing(4)
        for widget in (self.smaller, self.percent, self.larger):
            size.addWidget(widget)
        size.addStretch(1)
        kept = QHBoxLayout()
        kept.addWidget(self.folder, 1)
        kept.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignTop)
        theme = QHBoxLayout()
        theme.addWidget(self.themes)
        theme.addStretch(1)
        found = QHBoxLayout()
        found.addWidget(self.models)
        seen = QHBoxLayout()
        seen.addWidget(self.sample)
        rows = (
            (self.tr("Theme"), theme),
            (self.tr("Text size"), size),
            ("", seen),
            (self.tr("Your work is in"), kept),
            (self.tr("Language models"), found),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for place, (name, row) in enumerate(rows):
            label = QLabel(name, self)
            label.setObjectName("secondary")
            label.setVisible(bool(name))
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(row, place, 1)

    def _choice(self, actions: Actions) -> Segments:
        themes = tuple(actions.themes.values())
        names = [action.text().replace("&", "") for action in themes]
        choice = Segments(names, self._look, self, ground="paper")
        choice.setAccessibleName(self.tr("Theme"))
        choice.chosen.connect(lambda place: themes[place].trigger())

        def follow() -> None:
            choice.choose(next(at for at, one in enumerate(themes) if one.isChecked()))

        for action in themes:
            action.toggled.connect(lambda on: follow() if on else None)
        if any(action.isChecked() for action in themes):
            follow()
        return choice

    def _button(self, action: QAction, sign: Sign) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(_BUTTON, _BUTTON)
        keep_told(button, action)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        self._signs.append((button, sign))
        return button
