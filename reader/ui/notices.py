"""The dialog with the licences of all that the installed program is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.room import take_room

if TYPE_CHECKING:
    from pathlib import Path

_WIDTH, _HEIGHT = 760, 620


class NoticesDialog(QDialog):
    """Shows a file of notices, to be read, searched by eye and copied."""

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Notices"))
        self.shown = QPlainTextEdit(file.read_text("utf-8"), self)
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.shown.setAccessibleName(self.tr("Licences of what Synoptic works with"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.shown, 1)
        layout.addWidget(buttons)
        take_room(self, _WIDTH, _HEIGHT)
        self.shown.setFocus()
