"""The question which other name a name is the same as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.cards.filtering import folded
from reader.ui.room import take_room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

_WIDE, _HIGH = 400, 440
_FORMS = Qt.ItemDataRole.UserRole
_MOVING = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class SameNameDialog(QDialog):
    """Lists the other names, the likeliest first; typing narrows them.

    Signals:
        name_told: Which of the other names it is, by its number.
    """

    name_told = Signal(int)

    def __init__(
        self, name: str, others: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Ask.

        Args:
            name: What the name is called.
            others: The other names, each with what else it is told by: its forms, its kind.
            parent: The window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Same As"))
        take_room(self, _WIDE, _HIGH)
        asked = QLabel(self.tr("{} is the same as:").format(name), self)
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a name"))
        self.field.setAccessibleName(self.tr("Find a name"))
        self.field.setClearButtonEnabled(True)
        self.list = self._listed(others)
        self.field.textChanged.connect(self._narrow)
        self.list.itemDoubleClicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (asked, self.field, self.list, self._buttons()):
            column.addWidget(widget)
        self._narrow()

    def _listed(self, others: Sequence[tuple[str, str]]) -> QListWidget:
        names = QListWidget(self)
        names.setAccessibleName(self.tr("Other names"))
        names.setUniformItemSizes(True)
        for called, told in others:
            item = QListWidgetItem(f"{called}  –  {told}" if told else called, names)
            item.setData(_FORMS, folded(f"{called} {told}"))
        return names

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.correct = QPushButton(self.tr("These Are One"), self)
        self.correct.setObjectName("primary")
        buttons.addButton(self.correct, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def accept(self) -> None:
        """Tell which name was chosen."""
        row = self.list.currentRow()
        super().accept()
        self.name_told.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list from the field too."""
        if event.key() in _MOVING and self.field.hasFocus():
            self.list.setFocus()
            self.list.event(event)
        else:
            super().keyPressEvent(event)

    def _narrow(self) -> None:
        """Show the names that have all words that are typed, and choose the first."""
        words = folded(self.field.text()).split()
        first = -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = all(word in item.data(_FORMS) for word in words)
            item.setHidden(not fits)
            first = row if fits and first < 0 else first
        self.list.setCurrentRow(first)
        self.correct.setEnabled(first >= 0)
