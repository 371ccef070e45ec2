"""What the user means by each colour."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.model.note import COLORS
from reader.ui.cards.pens import color_name
from reader.ui.cards.told import within
from reader.ui.pens import swatch_icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model.note import NoteColor
    from reader.ui.painting import Look

_WIDE = 340


class MeaningsDialog(QDialog):
    """A line of words for each colour, the same in all stories.

    Signals:
        written: A colour and the words for it, empty where it means nothing in particular.
    """

    written = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the Colours Mean"))
        self.setMinimumWidth(_WIDE)
        self.lines: dict[NoteColor, QLineEdit] = {}
        self._swatches: dict[NoteColor, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        said = QLabel(self.tr("The words stand beside the colour in all stories."), self)
        said.setObjectName("secondary")
        said.setWordWrap(True)
        column.addWidget(said)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(8)
        for color in COLORS:
            self._add(color)
        column.addLayout(self._form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self.set_look(look)

    def show_meanings(self, meanings: Mapping[NoteColor, str]) -> None:
        """Show what each colour means, but where the user is writing."""
        for color, line in self.lines.items():
            if not line.hasFocus():
                line.setText(meanings.get(color, ""))

    def set_look(self, look: Look) -> None:
        """Paint with other colours from now on."""
        ratio = self.devicePixelRatioF()
        for color, label in self._swatches.items():
            label.setPixmap(swatch_icon(color, look.theme, ratio).pixmap(22, 18))

    def done(self, result: int) -> None:
        """Tell what was written last, then close."""
        for color in self.lines:
            self._tell(color)
        super().done(result)

    def _add(self, color: NoteColor) -> None:
        line = self.lines[color] = QLineEdit(self)
        line.setPlaceholderText(self.tr("no meaning of its own"))
        line.setAccessibleName(self.tr("What {} means").format(within(color_name(color))))
        line.editingFinished.connect(partial(self._tell, color))
        swatch = self._swatches[color] = QLabel(self)
        label = QWidget(self)
        row = QHBoxLayout(label)
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(swatch)
        row.addWidget(QLabel(color_name(color), label))
        self._form.addRow(label, line)

    def _tell(self, color: NoteColor) -> None:
        line = self.lines[color]
        if line.isModified():
            line.setModified(False)
            self.written.emit(color, line.text())
