"""The question who speaks in a quote, or whether it is one, and how far the answer holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from reader.model.correction import SCOPES
from reader.model.text import in_marks
from reader.ui.corrections.fields import Holds, NameChoice
from reader.ui.corrections.told import named, speaker_scope, words_scope
from reader.ui.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_MOST_QUOTED = 120  # characters: about two lines
_WIDE = 440


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of a quote.

    Attributes:
        words: What it says.
        machine: Who speaks, as the program says; empty: nobody.
        speaker: Who is shown as the speaker, corrected or not.
        choices: Who else may speak, the likeliest first.
    """

    words: str
    machine: str
    speaker: str
    choices: Sequence[str]


class SpeakerDialog(QDialog):
    """Asks who speaks; the words may also be no quote.

    Signals:
        speaker_told: A name, empty for nobody who is named, and a `Scope`.
        quote_denied: A `Scope`.
    """

    speaker_told = Signal(str, str)
    quote_denied = Signal(str)

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Another Speaker"))
        self.words = QLabel(in_marks(asked.words, _MOST_QUOTED), self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(_WIDE)
        choices = [named(""), *asked.choices]
        self.speaker = NameChoice(self.tr("Speaker"), choices, named(asked.speaker), self)
        self.none = TickBox(self.tr("These words are &no quote"), self)
        self.none.toggled.connect(self._turn)
        self.holds = Holds(dict.fromkeys(SCOPES, ""), self)
        self.scopes = self.holds.radios
        self.buttons = QDialogButtonBox(self)
        self.correct = QPushButton(self.tr("Correct"), self)
        self.correct.setObjectName("primary")
        self.buttons.addButton(self.correct, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.speaker.editTextChanged.connect(self._enable)
        self.speaker.entered.connect(self.correct.click)
        self._arrange()
        self._turn(denied=False)
        self.speaker.begin()

    @property
    def name(self) -> str:
        """Who speaks, as the user says; empty for nobody who is named."""
        written = self.speaker.written
        return "" if written == named("") else written

    def accept(self) -> None:
        """Tell what the user says."""
        scope = self.holds.scope
        super().accept()
        if self.none.isChecked():
            self.quote_denied.emit(scope)
        else:
            self.speaker_told.emit(self.name, scope)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("The program says:"), QLabel(named(self._asked.machine), self))
        form.addRow(self.tr("&Speaker:"), self.speaker)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addLayout(form)
        column.addWidget(self.none)
        column.addWidget(self.holds)
        column.addWidget(self.buttons)

    def _turn(self, denied: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Offer what makes sense where the words are no quote, or are one.

        What nobody is said to say has nothing in common but that: it is corrected one by one.
        """
        self.speaker.setEnabled(not denied)
        machine = self._asked.machine
        self.holds.offer(
            {
                scope: words_scope(scope) if denied else speaker_scope(scope, machine)
                for scope in SCOPES
                if denied or scope == "place" or machine
            }
        )
        self._enable()

    def _enable(self) -> None:
        written = self.none.isChecked() or bool(self.speaker.written)
        self.correct.setEnabled(written)
