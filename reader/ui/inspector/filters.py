"""What stands above a list: a field, choices that are folded away at first, how much is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import letter
from reader.ui.inspector.notes_fields import StillChoice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QIcon, QKeyEvent

    from reader.model.article import Article

#: What there is to choose: words, and what they stand for.
Entry: TypeAlias = tuple[str, Any]

_LEAST = 8  # letters of a choice that are seen at least


class FilterField(QLineEdit):
    """Where part of what is sought is typed.

    Signals:
        left: Escape was pressed with nothing typed.
        list_wanted: The keyboard is to go to the list.
        changed: Something else is asked for.
    """

    changed = Signal()
    left = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self.changed)

    def ask(self, hint: str, name: str = "") -> None:
        """Show a hint while nothing is typed, and tell screen readers a name, or the same."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)

    @property
    def asked_for(self) -> tuple[str, ...]:
        """What is asked for, to be asked for again another day."""
        return (self.text(),) if self.text() else ()

    def ask_for(self, asked: Sequence[str]) -> None:
        """Ask for what was asked for another day; empty: for nothing."""
        self.setText("".join(asked[:1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape, or leave; go on to the list on Down and Enter."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)


class Choice(StillChoice):
    """One thing to choose; the first entry is that it does not matter."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)
        self.currentTextChanged.connect(self.setToolTip)
        self.currentIndexChanged.connect(self._forget)
        self._awaited = ""  # what is to be chosen once it is offered

    @property
    def chosen(self) -> str:
        """What is chosen, or will be once it is offered; empty: it does not matter."""
        return self._awaited or str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose what stands for `value`, once it is offered; empty: it does not matter."""
        at = self.findData(value) if value else 0
        self.setCurrentIndex(max(at, 0))
        self._awaited = value if at < 0 else ""

    def offer(self, entries: Sequence[Entry], icons: Mapping[str, QIcon] | None = None) -> None:
        """Offer `entries`; what was chosen stays if it can."""
        known = [(self.itemText(at), self.itemData(at)) for at in range(self.count())]
        if known == list(entries) and not icons:
            return
        chosen = self.chosen
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.clear()
        for words, value in entries:
            if icons and value in icons:
                self.addItem(icons[value], words, value)
            else:
                self.addItem(words, value)
        self.choose(chosen)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.setToolTip(self.currentText())

    def _forget(self) -> None:
        self._awaited = ""


def tool_button(words: str, parent: QWidget, meaning: str = "") -> QToolButton:
    """Return a new button beside a field, with what it does as its name and tooltip."""
    button = QToolButton(parent)
    button.setObjectName("filter")
    button.setText(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    explain(button, meaning)
    return button


def explain(button: QToolButton, meaning: str) -> None:
    """Say what a button does, to those who see it and to those who hear it."""
    button.setToolTip(meaning)
    button.setAccessibleName(meaning)


class FilterBar(QWidget):
    """Lets the user ask for some of what a list has, and says how much of it is listed.

    Each tab's own bar names the fields, adds its choices and tells what they come to.

    Signals:
        changed: Something else is asked for.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = FilterField(self)
        self.unfold = tool_button(self.tr("Filter"), self)
        self.unfold.setCheckable(True)
        self.choices: tuple[Choice, ...] = ()
        self.count = QLabel(self)
        self.count.setObjectName("count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setObjectName("link")
        self.text.textChanged.connect(self._change)
        self.unfold.toggled.connect(lambda opened: self._unfold(opened=opened))
        self.clear.clicked.connect(self.reset)

    @property
    def asked(self) -> bool:
        """Whether something is asked for, in words or by a choice."""
        return bool(self.text.text().strip()) or self._chosen > 0

    @property
    def asked_for(self) -> tuple[str, ...]:
        """What is asked for, to be asked for again another day: words, then choices."""
        asked = (self.text.text(), *(choice.chosen for choice in self.choices))
        return asked if any(asked) else ()

    def ask_for(self, asked: Sequence[str]) -> None:
        """Ask for what was asked for another day, once it is offered; empty: for nothing."""
        words, *values = asked or ("",)
        values += [""] * (len(self.choices) - len(values))
        for choice, value in zip(self.choices, values, strict=False):
            choice.choose(value)
        self.text.setText(words)

    def reset(self) -> None:
        """Ask for nothing: list all."""
        self.text.clear()
        for choice in self.choices:
            choice.setCurrentIndex(0)
        if not self.clear.isVisible():
            self.text.setFocus()  # the button that was pressed is gone

    def tell(self, total: int, some: str, told: str) -> None:
        """Say how many of all are listed.

        Args:
            total: So many there are.
            some: What is said where some are asked for: "3 of 12 quotes".
            told: What is said where nothing is asked for.
        """
        self.clear.setVisible(self.asked and bool(total))
        if not total:
            self.count.setText("")
        else:
            self.count.setText(some if self.asked else told)

    def offer_articles(
        self, choice: Choice, everywhere: str, articles: Sequence[Article], *more: Entry
    ) -> None:
        """Offer the articles of a story, after that any will do, and `more` after them."""
        places = [(f"{letter(at)} {one.name}", one.key) for at, one in enumerate(articles)]
        choice.offer([(everywhere, ""), *places, *more])
        self._name_button()

    def lay_out(self, *rows: Sequence[Choice], beside: Sequence[QWidget] = ()) -> None:
        """Set the field with what stands `beside` it above the choices, the count below."""
        self.choices = tuple(choice for row in rows for choice in row)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 4)
        column.setSpacing(6)
        wide: set[QWidget] = {self.text, *self.choices, self.count}
        every = ((self.text, self.unfold, *beside), *rows, (self.count, self.clear))
        for several in every:
            row = QHBoxLayout()
            row.setSpacing(4)
            for widget in several:
                row.addWidget(widget, int(widget in wide))
            column.addLayout(row)
        for choice in self.choices:
            choice.currentIndexChanged.connect(self._change)
        self._unfold(opened=False)

    @property
    def _chosen(self) -> int:
        return sum(choice.currentIndex() > 0 for choice in self.choices)

    def _change(self) -> None:
        self._name_button()
        self.changed.emit()

    def _unfold(self, *, opened: bool) -> None:
        for choice in self.choices:
            choice.setVisible(opened)
        self._name_button()

    def _name_button(self) -> None:
        """Say at the button how much is asked for where nobody sees it."""
        count = self._chosen
        self.unfold.setText(self.tr("Filter ({})").format(count) if count else self.tr("Filter"))
