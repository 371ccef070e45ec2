"""The dialog in which a report of trouble is made: looked into, changed, then saved as a zip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.room import take_room
from reader.ui.tick_box import TickBox
from reader.workflow.troubles import Enclosure

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH, _HEIGHT = 760, 620
_WORDS = "report.txt"  # the user's own


class TroubleDialog(QDialog):
    """What happened, in the user's words; what goes along, each to be read, changed, left out.

    Signals:
        wanted: The `Enclosure`s to be saved.
    """

    wanted = Signal(object)

    def __init__(self, texts: Sequence[Enclosure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report a Problem"))
        self._names = [one.name for one in texts]
        self.words = self._editor("", self.tr("What happened"))
        self.words.setPlaceholderText(
            self.tr("What did you do, what did you expect, and what happened instead?")
        )
        self.words.setTabChangesFocus(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What goes along"))
        self.shown = QStackedWidget(self)
        self.editors = [self._editor(one.text, one.name) for one in texts]
        for one, editor in zip(texts, self.editors, strict=True):
            self.list.addItem(one.name)
            self.shown.addWidget(editor)
        self._left_out: set[int] = set()
        self.along = TickBox(self.tr("Goes along"), self)
        self.along.toggled.connect(self._take)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = QPushButton(self.tr("Save Report…"), self)
        self.save.setObjectName("primary")
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(lambda: self.wanted.emit(self.texts))
        self.buttons.rejected.connect(self.reject)
        self.failure = QLabel(self)
        self.failure.setWordWrap(True)
        self.failure.hide()
        self._arrange()
        take_room(self, _WIDTH, _HEIGHT)
        self.words.setFocus()

    @property
    def texts(self) -> tuple[Enclosure, ...]:
        """What is to be saved: the user's words, and what is ticked, as it reads now."""
        ticked = (
            Enclosure(name, self.editors[row].toPlainText())
            for row, name in enumerate(self._names)
            if row not in self._left_out
        )
        return (Enclosure(_WORDS, self.words.toPlainText() + "\n"), *ticked)

    def show_failure(self, sentence: str) -> None:
        """Say why the report was not saved; all that was written stays."""
        self.failure.setText(sentence)
        self.failure.show()

    def _arrange(self) -> None:
        told = QLabel(
            self.tr(
                "Nothing is sent. A zip file is saved: look into it, then send it to whoever gave "
                "you Synoptic, or report the problem where you downloaded it and attach the file. "
                "It has no text of your articles and notes."
            ),
            self,
        )
        happened = QLabel(self.tr("What happened"), self)
        along = QLabel(
            self.tr(
                "What goes along. Untick what you want left out, and change in the rest "
                "whatever you like."
            ),
            self,
        )
        for label in (told, along):
            label.setWordWrap(True)
        self.words.setMinimumHeight(48)
        self.words.setMaximumHeight(120)
        self.list.setFixedWidth(176)
        parts = QHBoxLayout()
        parts.setSpacing(12)
        parts.addWidget(self.list)
        part = QVBoxLayout()
        part.addWidget(self.shown, 1)
        part.addWidget(self.along)
        parts.addLayout(part, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (told, happened, self.words, along):
            column.addWidget(widget)
        column.addLayout(parts, 1)
        column.addWidget(self.failure)
        column.addWidget(self.buttons)

    def _show(self, row: int) -> None:
        self.shown.setCurrentIndex(row)
        self.along.setChecked(row not in self._left_out)

    def _take(self, along: bool) -> None:  # noqa: FBT001 - a slot
        """Have the text that is shown go along, or leave it out and say so in the list."""
        row = self.list.currentRow()
        self._left_out = self._left_out - {row} if along else self._left_out | {row}
        name = self._names[row]
        self.list.item(row).setText(name if along else self.tr("{} – left out").format(name))

    def _editor(self, text: str, name: str) -> QPlainTextEdit:
        editor = QPlainTextEdit(text, self)
        editor.setAccessibleName(name)
        return editor
