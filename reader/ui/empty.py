"""What stands in the window while no article is open: how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from reader.ui.actions import Actions


class EmptyState(QWidget):
    """Two sentences and two buttons."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add = QPushButton(self.tr("Add articles…"), self)
        self.add.setObjectName("primary")
        self.add.clicked.connect(actions.add.trigger)
        self.sample = QPushButton(self.tr("Open the sample story"), self)
        self.sample.clicked.connect(actions.sample.trigger)
        column = QVBoxLayout()
        column.setSpacing(16)
        for label in self._words():
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
        self.setFocusProxy(self.add)

    def _words(self) -> tuple[QLabel, QLabel]:
        title = QLabel(self.tr("Read several reports of one event side by side"), self)
        title.setObjectName("emptyTitle")
        text = QLabel(
            self.tr(
                "Drop the articles here as text files, or choose them. You will see what all of "
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
