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
        self.add = QPushButton(self.tr("Add articles…"), self)
        self.add.setObjectName("primary")
        self.add.setDefault(True)
        self.add.clicked.connect(actions.add.trigger)
        self.sample = QPushButton(self.tr("Open the sample story"), self)
        self.sample.clicked.connect(actions.sample.trigger)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add, self.sample):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner = QWidget(self)
        inner.setFixedWidth(520)
        column = QVBoxLayout(inner)
        column.setSpacing(16)
        for label in (title, text):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(inner, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        self.setFocusProxy(self.add)
