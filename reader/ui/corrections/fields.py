"""What the questions behind corrections have in common: a name, and how far the answer holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QCompleter,
    QGroupBox,
    QRadioButton,
    QVBoxLayout,
)

from reader.model.correction import SCOPES
from reader.ui.inspector.notes_fields import StillChoice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.correction import Scope

_CHOICES = 12  # of names, seen at once
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NameChoice(StillChoice):
    """A name, typed or chosen; what is typed is completed from any part, in any case.

    Signals:
        entered: Enter was pressed where names that fit are listed, and none of them is chosen.
    """

    entered = Signal()

    def __init__(
        self, name: str, choices: Sequence[str], chosen: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEditable(True)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_CHOICES)
        self.addItems(list(choices))
        self.setCurrentText(chosen)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        popup = completer.popup()
        if popup is not None:
            popup.installEventFilter(self)  # Qt would only close the list

    @property
    def written(self) -> str:
        """The name, with single spaces."""
        return " ".join(self.currentText().split())

    def begin(self) -> None:
        """Take the keyboard, ready to be typed over."""
        self.setFocus()
        line = self.lineEdit()
        if line is not None:
            line.selectAll()

    def eventFilter(self, popup: QObject, event: QEvent) -> bool:
        """Take Enter at once where nothing of the list is chosen, and a click on a button."""
        if not isinstance(popup, QAbstractItemView):
            return False
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            return self._click(popup, event)
        if not isinstance(event, QKeyEvent):
            return False
        pressed = event.type() == QEvent.Type.KeyPress and event.key() in _ENTER
        if not pressed or popup.currentIndex().isValid():
            return False
        popup.hide()
        self.entered.emit()
        return True

    def _click(self, popup: QAbstractItemView, press: QMouseEvent) -> bool:
        """Click the button that was meant: of Qt on X11 the press would only close the list."""
        meant = QApplication.widgetAt(press.globalPosition().toPoint())
        if not isinstance(meant, QAbstractButton) or meant.window() is not self.window():
            return False
        popup.hide()
        meant.click()
        return True


class Holds(QGroupBox):
    """How far an answer holds; the narrowest is chosen at first.

    Args:
        words: Each scope that may ever be offered, in words; none: there is no question.
    """

    def __init__(self, words: Mapping[Scope, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("This holds for"))
        self.radios = QButtonGroup(self)  # by the order of `SCOPES`
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        for number, scope in enumerate(SCOPES):
            if scope in words:
                radio = QRadioButton(self)
                self.radios.addButton(radio, number)
                column.addWidget(radio)
        self.offer(words)

    @property
    def scope(self) -> Scope:
        """How far it holds; in the whole story where that was no question."""
        chosen = self.radios.checkedId()
        return SCOPES[chosen] if chosen >= 0 else "story"

    def offer(self, words: Mapping[Scope, str]) -> None:
        """Offer these scopes, told in words, and no others; one that is chosen stays so."""
        offered = []
        for radio in self.radios.buttons():
            scope = SCOPES[self.radios.id(radio)]
            radio.setText(words.get(scope, ""))
            radio.setVisible(scope in words)
            offered += [radio] if scope in words else []
        self.setVisible(bool(offered))
        if offered and self.radios.checkedButton() not in offered:
            offered[0].setChecked(True)
