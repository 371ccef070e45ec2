"""What stands in the window while no article is open: how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.handing import HandsOn

if TYPE_CHECKING:
    from reader.ui.actions import Actions


class EmptyState(HandsOn):
    """Two sentences and two buttons; while the first files are read, a word that says so."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
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
        words = self._words()
        self._invitation: tuple[QWidget, ...] = (*words, self.add, self.sample)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self.reading)
        for label in words:
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(column)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.heir = self.add

    def show_reading(self, reading: bool) -> None:  # noqa: FBT001 - a slot
        """Say that files are being read, or how to begin."""
        self.reading.setVisible(reading)
        for widget in self._invitation:
            widget.setVisible(not reading)

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
