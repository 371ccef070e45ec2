"""The question who says words that the user takes for a quote, and of what kind it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from reader.model.analysis import QuoteKind
from reader.model.correction import SCOPES
from reader.model.text import in_marks
from reader.ui.corrections.fields import Holds, NameChoice
from reader.ui.corrections.told import named, quote_in_words, words_scope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

_MOST_QUOTED = 120  # characters: about two lines
_WIDE = 440
_KINDS: tuple[QuoteKind, ...] = get_args(QuoteKind)


@dataclass(frozen=True, slots=True)
class QuoteAsked:
    """What is known of words that are to be a quote.

    Attributes:
        words: What is said.
        kind: Of what kind the quote probably is.
        speaker: Who probably speaks; empty: nobody.
        choices: Who may speak, the likeliest first.
        replaced: Returns the words of the quotes that one of a kind takes the place of.
    """

    words: str
    kind: QuoteKind
    speaker: str
    choices: Sequence[str]
    replaced: Callable[[QuoteKind], Sequence[str]]


class QuotedDialog(QDialog):
    """Asks who speaks, of what kind the quote is, and how far that holds.

    Signals:
        told: A name, empty for nobody who is named; a `QuoteKind`; a `Scope`.
    """

    told = Signal(str, str, str)

    def __init__(self, asked: QuoteAsked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Is a Quote"))
        self.words = self._label(in_marks(asked.words, _MOST_QUOTED))
        self.words.setMinimumWidth(_WIDE)
        choices = [named(""), *asked.choices]
        self.speaker = NameChoice(self.tr("Speaker"), choices, named(asked.speaker), self)
        self.kinds = QButtonGroup(self)
        self.replaces = self._label("")
        self.holds = Holds({scope: words_scope(scope) for scope in SCOPES}, self)
        self.correct = QPushButton(self.tr("Correct"), self)
        self.correct.setObjectName("primary")
        self._arrange()
        self.speaker.editTextChanged.connect(self._enable)
        self.speaker.entered.connect(self.correct.click)
        self.kinds.idClicked.connect(self._tell_replaced)
        self._tell_replaced()
        self.speaker.begin()

    @property
    def kind(self) -> QuoteKind:
        """Of what kind the quote is."""
        return _KINDS[self.kinds.checkedId()]

    def accept(self) -> None:
        """Tell what the user says."""
        written = self.speaker.written
        told = "" if written == named("") else written, self.kind, self.holds.scope
        super().accept()
        self.told.emit(*told)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Speaker:"), self.speaker)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.correct, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addLayout(form)
        for widget in (self._chosen_kind(), self.holds, self.replaces, buttons):
            column.addWidget(widget)

    def _chosen_kind(self) -> QGroupBox:
        box = QGroupBox(self.tr("The words are"), self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        for number, kind in enumerate(_KINDS):
            radio = QRadioButton(quote_in_words(kind), box)
            radio.setChecked(kind == self._asked.kind)
            self.kinds.addButton(radio, number)
            column.addWidget(radio)
        return box

    def _tell_replaced(self) -> None:
        """Say which quotes give way to one of the kind chosen."""
        given_up = self._asked.replaced(self.kind)
        said = ", ".join(in_marks(words, _MOST_QUOTED // 2) for words in given_up)
        self.replaces.setText(self.tr("It takes the place of {}.").format(said))
        self.replaces.setVisible(bool(given_up))
        self._enable()

    def _enable(self) -> None:
        self.correct.setEnabled(bool(self.speaker.written))

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
