"""What stands in the window while no article is open: how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.handing import HandsOn
from reader.ui.settling import Settling

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.paths import Paths
    from reader.ui.actions import Actions
    from reader.ui.painting import Look


class EmptyState(HandsOn):
    """Two sentences and two buttons; while the first files are read, a word that says so.

    Below them, while there are no stories at all, what a user may want to settle first.

    Signals:
        settling_seen: What there is to settle is seen.
    """

    settling_seen = Signal()

    def __init__(
        self, actions: Actions, look: Look, paths: Paths, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add = QPushButton(self.tr("Add articles…"), self)
        self.add.setObjectName("primary")
        self.add.clicked.connect(actions.add.trigger)
        self.sample = QPushButton(self.tr("Open the sample story"), self)
        self.sample.clicked.connect(actions.sample.trigger)
        self.reading = QLabel(self.tr("Reading…"), self)
        self.reading.setObjectName("emptyText")
        self.reading.hide()
        self.settling = Settling(actions, look, paths, self)
        self._unsettled = self._reads = False
        words = self._words()
        self._invitation: tuple[QWidget, ...] = (*words, self.add, self.sample)
        self._arrange(words)
        self.heir = self.add
        self.settling.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell when what there is to settle comes into view."""
        super().showEvent(event)
        self._show()

    def show_reading(self, reading: bool) -> None:  # noqa: FBT001 - a slot
        """Say that files are being read, or how to begin."""
        self.reading.setVisible(reading)
        for widget in self._invitation:
            widget.setVisible(not reading)
        self._reads = reading
        self._show()

    def show_settling(self, unsettled: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show what a user may want to settle first, or leave it out."""
        self._unsettled = unsettled
        self._show()

    def _show(self) -> None:
        self.settling.setVisible(self._unsettled and not self._reads)
        if self.settling.isVisible():
            self.settling_seen.emit()

    def _arrange(self, words: tuple[QLabel, ...]) -> None:
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self.reading)
        for label in words:
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        column.addSpacing(24)
        column.addWidget(self.settling)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def _words(self) -> tuple[QLabel, QLabel]:
        title = QLabel(self.tr("Read several reports of one event side by side"), self)
        title.setObjectName("emptyTitle")
        text = QLabel(
            self.tr(
                "Drop or paste the articles here, or choose their files. You will see what all of "
                "them say, what only one says, who is quoted in whose words, and where names and "
                "figures differ. Everything stays on this machine."
            ),
            self,
        )
        text.setObjectName("emptyText")
        for label in (title, text):
            label.setFixedWidth(560)
        return title, text

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.sample)
        row.addStretch(1)
        return row
