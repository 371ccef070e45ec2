"""The questions about a name: whom else it means, what to call it, whether it is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.correction import SCOPES
from reader.model.text import in_marks
from reader.ui.cards.filtering import folded
from reader.ui.inspector.notes_fields import StillChoice

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reader.model.correction import Scope

_MOST_QUOTED = 120  # characters
_WIDE = 400
_CHOICES = 12  # of names, seen at once
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


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
        self.forms = self._choice(self.tr("Words"), asked.forms)
        self.name = self._choice(asked.field.replace("&", ""), asked.choices)
        self.name.setEditable(True)
        self.name.setInsertPolicy(self.name.InsertPolicy.NoInsert)
        self.name.setCurrentText(asked.name)
        self._complete()
        self.scopes = self._scopes()
        self.correct = QPushButton(self.tr("Correct"), self)
        self.correct.setObjectName("primary")
        self.same = QPushButton(self.tr("These &Are One"), self)
        self.same.clicked.connect(self._tell_same)
        self.already = self._label(self.tr("Another name is called so already. Are the two one?"))
        self._arrange()
        self.name.editTextChanged.connect(self._enable)
        self._enable()
        if asked.field:
            self.name.setFocus()
            line = self.name.lineEdit()
            if line is not None:
                line.selectAll()

    @property
    def written(self) -> str:
        """The name, as the user says it."""
        return " ".join(self.name.currentText().split())

    @property
    def scope(self) -> Scope:
        """How far the answer holds."""
        chosen = self.scopes.checkedId()
        return SCOPES[chosen] if chosen >= 0 else "story"

    def accept(self) -> None:
        """Tell what the user says."""
        told = self.forms.currentIndex(), self.written if self._asked.field else "", self.scope
        super().accept()
        self.told.emit(*told)

    def eventFilter(self, popup: QObject, event: QEvent) -> bool:
        """Correct on Enter where names that fit are listed, and none of them is chosen."""
        if not isinstance(popup, QAbstractItemView) or not isinstance(event, QKeyEvent):
            return False
        entered = event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
        if not entered or popup.currentIndex().isValid():
            return False
        popup.hide()
        self.correct.click()
        return True

    def _tell_same(self) -> None:
        name = self.written
        super().accept()
        self.same_told.emit(name)

    def _choice(self, name: str, choices: Sequence[str]) -> StillChoice:
        box = StillChoice(self)
        box.setMaxVisibleItems(_CHOICES)
        box.addItems(list(choices))
        box.setAccessibleName(name)
        return box

    def _complete(self) -> None:
        completer = QCompleter(self.name.model(), self.name)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        popup = completer.popup()
        if popup is not None:
            popup.installEventFilter(self)  # Qt would only close the list

    def _scopes(self) -> QButtonGroup:
        """Return how far it may hold, by the order of `SCOPES`; the narrowest is chosen."""
        group = QButtonGroup(self)
        for number, scope in enumerate(SCOPES):
            if scope in (self._asked.scopes or {}):
                group.addButton(QRadioButton((self._asked.scopes or {})[scope], self), number)
        first = next(iter(group.buttons()), None)
        if first is not None:
            first.setChecked(True)
        return group

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
        if self.scopes.buttons():
            column.addWidget(self._holds())
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

    def _holds(self) -> QGroupBox:
        holds = QGroupBox(self.tr("This holds for"), self)
        radios = QVBoxLayout(holds)
        radios.setContentsMargins(0, 4, 0, 0)
        radios.setSpacing(2)
        for button in self.scopes.buttons():
            radios.addWidget(button)
        return holds

    def _enable(self) -> None:
        is_taken = folded(self.written) in self._asked.taken
        self.already.setVisible(is_taken)
        self.same.setVisible(is_taken)
        same = self.written == self._asked.machine
        self.correct.setEnabled(not self._asked.field or bool(self.written and not same))
