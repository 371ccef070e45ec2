"""The list of all corrections of the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from reader.ui.cards.whereabouts import Whereabouts
from reader.ui.clipboard import let_copy
from reader.ui.corrections.cards import correction_cards
from reader.ui.inspector.view import CardView
from reader.ui.room import take_room

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.model.correction import Correction
    from reader.ui.cards.card import Card
    from reader.ui.cards.clipping import Cited
    from reader.ui.painting import Look

_WIDE, _HIGH = 560, 480


class CorrectionsDialog(QDialog):
    """What the program said and what the user says instead; the window stays usable beside it.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        removed: A `Correction` the user takes away.
    """

    passage_chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = True
        self._corrections: dict[str, Correction] = {}
        self._where = Whereabouts(())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Corrections"))
        take_room(self, _WIDE, _HIGH)
        self.hint = QLabel(
            self.tr("Nothing is corrected. Right-click a quote, a name or a match to correct it."),
            self,
        )
        self.hint.setObjectName("hint")
        self.hint.setWordWrap(True)
        self.view = CardView(look, self)
        self.view.setAccessibleName(self.tr("Corrections of the story"))
        let_copy(self.view, self.view)
        self.view.citing = self._cited
        self.view.passage_chosen.connect(self.passage_chosen)
        self.view.selectionModel().currentChanged.connect(self._enable)
        boxes = QDialogButtonBox(self)
        self.go = self._button(boxes, self.tr("&Go to It"), self.view.go)
        self.remove = self._button(boxes, self.tr("&Remove"), self._remove)
        self.remove.setToolTip(self.tr("What the program said holds again (Del)"))
        self.close_button = self._button(boxes, self.tr("&Close"), self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)
        column.addWidget(boxes)
        boxes.setContentsMargins(16, 8, 16, 16)

    def show_corrections(
        self,
        articles: Sequence[Article],
        corrections: Sequence[Correction],
        unfitting: Sequence[str],
    ) -> None:
        """List the corrections of `articles`; `unfitting` are the ids of those that fit none."""
        self._corrections = {correction.id: correction for correction in corrections}
        self._where = Whereabouts(articles)
        self.view.articles = articles
        self.view.show_cards(correction_cards(corrections, frozenset(unfitting), self._where))
        self.hint.setVisible(not corrections)
        self._enable()

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let the user remove corrections, or not."""
        self._writable = writable
        self._enable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove the current correction on Del."""
        if event.key() == Qt.Key.Key_Delete and self.remove.isEnabled():
            self._remove()
            return
        super().keyPressEvent(event)

    def _cited(self, card: Card) -> Iterator[Cited]:
        correction = self._corrections.get(card.key)  # a heading is none
        return self._where.cited(correction.targets if correction else ())

    def _enable(self) -> None:
        card = self.view.current_card()
        self.go.setEnabled(card is not None and bool(card.targets))
        self.remove.setEnabled(self._writable and card is not None)

    def _remove(self) -> None:
        card = self.view.current_card()
        if card is not None:
            self.removed.emit(self._corrections[card.key])
            self.view.setFocus()

    @staticmethod
    def _button(boxes: QDialogButtonBox, words: str, clicked: object) -> QPushButton:
        button = boxes.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        return button
