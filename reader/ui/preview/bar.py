"""What can be done with the blocks of a file, above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.preview.candidate import Candidate

_HIGH = 44


class BlockBar(QWidget):
    """Buttons for all blocks, and for the one that the keyboard is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidate: Candidate | None = None
        self._row = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(2)
        self.keep_all = self._button(self.tr("&Keep All"))
        self.propose = self._button(self.tr("As &Proposed"))
        self.propose.setToolTip(self.tr("What the program itself would keep"))
        self.another = self._button(self.tr("Article &Begins Here"), checkable=True)
        self.another.setToolTip(self.tr("Another article begins with the block chosen"))
        self.original = self._button(self.tr("&Original"), checkable=True)
        self.original.setToolTip(self.tr("Show the file itself beside its blocks"))
        for button in (self.keep_all, self.propose, self.another):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.original)
        self._whole = super().sizeHint().width()
        self._spare = self.propose.sizeHint().width() + row.spacing()
        self.keep_all.clicked.connect(self._keep_all)
        self.propose.clicked.connect(self._propose)
        self.another.clicked.connect(self._turn)
        self.follow(None, -1)

    def sizeHint(self) -> QSize:
        """Return the height of a bar of buttons."""
        return QSize(self._whole, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Return the room of what is shown however narrow the dialog is."""
        return QSize(self._whole - self._spare, _HIGH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what undoing does too, where there is no room for it."""
        super().resizeEvent(event)
        self.propose.setVisible(event.size().width() >= self._whole)

    def follow(self, candidate: Candidate | None, row: int) -> None:
        """Act on `candidate`, and on its block at `row`, from now on."""
        self._candidate, self._row = candidate, row
        self.setEnabled(candidate is not None)
        self.another.setEnabled(row > 0)
        self.another.setChecked(candidate is not None and row in candidate.blocks.choice.begins)

    def _keep_all(self) -> None:
        if self._candidate is not None:
            self._candidate.blocks.keep_all()

    def _propose(self) -> None:
        if self._candidate is not None:
            self._candidate.blocks.propose()

    def _turn(self) -> None:
        if self._candidate is not None:
            self._candidate.blocks.turn(self._row)

    def _button(self, words: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("filter")
        button.setText(words)
        button.setAccessibleName(words.replace("&", ""))
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
