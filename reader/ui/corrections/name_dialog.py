"""The questions about a name: whom else it means, what to call it, whether it is one."""

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
    QWidget,
)

from reader.model.text import in_marks
from reader.ui.cards.filtering import folded
from reader.ui.corrections.fields import Holds, NameChoice
from reader.ui.inspector.notes_fields import StillChoice

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reader.model.correction import Scope

_MOST_QUOTED = 120  # characters
_WIDE = 400
_FORMS = 12  # of a name, seen at once


@dataclass(frozen=True, slots=True)
class NameAsked:
    """What is asked about a name.

    Attributes:
        title: Of the question.
        forms: The words it is about; where there are several, one is chosen.
        machine: What the name is called.
        where: The place that is meant, with the words around it; empty where none is.
        field: What the name that is asked for is called; empty: none is asked for.
        name: What the field holds at first.
        choices: Names to choose from.
        scopes: How far the answer may hold, in words; nothing where that is no question.
        taken: What others of its kind are called, without case and accents.
    """

    title: str
    forms: Sequence[str]
    machine: str
    where: str = ""
    field: str = ""
    name: str = ""
    choices: Sequence[str] = ()
    scopes: Mapping[Scope, str] | None = None
    taken: Collection[str] = ()


class NameDialog(QDialog):
    """Asks for a name, and how far the answer holds.

    Signals:
        told: The number of the form meant, the name (empty where none is asked for), a `Scope`.
        same_told: It is the same as the other that is called so.
    """

    told = Signal(int, str, str)
    same_told = Signal(str)

    def __init__(self, asked: NameAsked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(asked.title)
        self.forms = StillChoice(self)
        self.forms.setMaxVisibleItems(_FORMS)
        self.forms.addItems(list(asked.forms))
        self.forms.setAccessibleName(self.tr("Words"))
        field = asked.field.replace("&", "")
        self.name = NameChoice(field, asked.choices, asked.name, self)
        self.holds = Holds(asked.scopes or {}, self)
        self.scopes = self.holds.radios
        self.correct = QPushButton(self.tr("Correct"), self)
        self.correct.setObjectName("primary")
        self.same = QPushButton(self.tr("These &Are One"), self)
        self.same.clicked.connect(self._tell_same)
        self.already = self._label(self.tr("Another name is called so already. Are the two one?"))
        self._arrange()
        self.name.editTextChanged.connect(self._enable)
        self.name.entered.connect(self.correct.click)
        self._enable()
        if asked.field:
            self.name.begin()

    def accept(self) -> None:
        """Tell what the user says."""
        name = self.name.written if self._asked.field else ""
        told = self.forms.currentIndex(), name, self.holds.scope
        super().accept()
        self.told.emit(*told)

    def _tell_same(self) -> None:
        name = self.name.written
        super().accept()
        self.same_told.emit(name)

    def _arrange(self) -> None:
        asked = self._asked
        form = QFormLayout()
        words = self._label(in_marks(next(iter(asked.forms), ""), _MOST_QUOTED))
        several = len(asked.forms) > 1
        form.addRow(self.tr("&Words:"), self.forms if several else words)
        (words if several else self.forms).hide()
        if asked.where:
            form.addRow(self.tr("Here:"), self._label(asked.where))
        form.addRow(self.tr("It is called:"), self._label(asked.machine))
        self.name.setVisible(bool(asked.field))
        if asked.field:
            form.addRow(asked.field, self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.already)
        column.addWidget(self.holds)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.correct, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.same, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDE)

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _enable(self) -> None:
        is_taken = folded(self.name.written) in self._asked.taken
        self.already.setVisible(is_taken)
        self.same.setVisible(is_taken)
        same = self.name.written == self._asked.machine
        self.correct.setEnabled(not self._asked.field or bool(self.name.written and not same))
