"""What stands above the list of figures: a field, choices that are folded away, how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.model.article import letter
from reader.ui.cards.figures_filter import FigureFilter
from reader.ui.cards.told import counted, grouped
from reader.ui.inspector.names_fields import FilterField
from reader.ui.inspector.notes_filters import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article

_LEAST = 8  # letters of a choice that are seen at least


class FiguresFilter(QWidget):
    """Says what is listed, and lets the user ask for some of it.

    Signals:
        changed: Something else is asked for.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = FilterField(self)
        self.text.setPlaceholderText(self.tr("Find a figure"))
        self.text.setAccessibleName(self.tr("Find a topic or words of figures"))
        self.unfold = _tool(self.tr("Filter"), self.tr("Choose which figures are listed"), self)
        self.unfold.setCheckable(True)
        self.more = _tool("…", self.tr("What can be done with this topic"), self)
        self.standing = Choice(self.tr("How figures stand to each other"), self)
        self.article = Choice(self.tr("Article"), self)
        self.choices = (self.standing, self.article)
        self.count = QLabel(self)
        self.count.setObjectName("count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setObjectName("link")
        self.clear.setAccessibleName(self.tr("List all figures"))
        self._lay_out()
        self._fill()
        self.text.textChanged.connect(self._change)
        for choice in self.choices:
            choice.setMinimumContentsLength(_LEAST)
            choice.currentIndexChanged.connect(self._change)
        self.unfold.toggled.connect(lambda opened: self._unfold(opened=opened))
        self.clear.clicked.connect(self.reset)
        self._unfold(opened=False)

    @property
    def wanted(self) -> FigureFilter:
        """What a topic must have to be listed."""
        article = self.article.currentData() or ""
        return FigureFilter(self.standing.currentData(), article, self.text.text().strip())

    def offer(self, articles: Sequence[Article]) -> None:
        """Offer these articles."""
        places = [(f"{letter(at)} {one.name}", one.key) for at, one in enumerate(articles)]
        self.article.offer([(self.tr("All articles"), ""), *places], {})
        self._name_button()

    def show_count(self, listed: int, total: int, summary: str) -> None:
        """Say how many of all topics are listed; of all of them the `summary`."""
        asked = self.wanted != FigureFilter()
        self.clear.setVisible(asked and bool(total))
        every = counted(total, self.tr("topic"), self.tr("topics"))
        if not total:
            self.count.setText("")
        elif asked and not listed:
            self.count.setText(self.tr("None of {} has all that is asked for.").format(every))
        elif asked:
            self.count.setText(self.tr("{} of {}").format(grouped(listed), every))
        else:
            self.count.setText(summary)

    def reset(self) -> None:
        """Ask for nothing: list all figures."""
        self.text.clear()
        for choice in self.choices:
            choice.setCurrentIndex(0)
        if not self.clear.isVisible():
            self.text.setFocus()  # the button that was pressed is gone

    def _fill(self) -> None:
        standings = [
            (self.tr("Differ"), "differ"),
            (self.tr("Differ, not resolved"), "open"),
            (self.tr("Agree"), "agree"),
            (self.tr("In one article only"), "only"),
            (self.tr("You decided"), "told"),
        ]
        self.standing.offer([(self.tr("All figures"), None), *standings], {})

    def _change(self) -> None:
        self._name_button()
        self.changed.emit()

    def _unfold(self, *, opened: bool) -> None:
        for choice in self.choices:
            choice.setVisible(opened)
        self._name_button()

    def _name_button(self) -> None:
        """Say at the button what is asked for where nobody sees it."""
        count = self.wanted.choices
        self.unfold.setText(self.tr("Filter ({})").format(count) if count else self.tr("Filter"))

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 12, 4)
        rows.setSpacing(6)
        widgets: tuple[tuple[QWidget, ...], ...] = (
            (self.text, self.unfold, self.more),
            (self.standing, self.article),
            (self.count, self.clear),
        )
        wide = {self.text, *self.choices, self.count}
        for several in widgets:
            row = QHBoxLayout()
            row.setSpacing(4)
            for widget in several:
                row.addWidget(widget, int(widget in wide))
            rows.addLayout(row)


def _tool(words: str, meaning: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName("filter")
    button.setText(words)
    button.setToolTip(meaning)
    button.setAccessibleName(meaning)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
