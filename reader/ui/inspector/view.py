"""A list of cards: the view of every tab of the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from reader.ui.bidi import count_from_left
from reader.ui.cards.clipping import cards as clipped
from reader.ui.cards.clipping import citations
from reader.ui.clipboard import took
from reader.ui.inspector.delegate import CardDelegate
from reader.ui.models.outline import OutlineModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.ui.cards.card import Card
    from reader.ui.cards.clipping import Cited, Clipping
    from reader.ui.models.outline import Index
    from reader.ui.painting import Look


_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


_NOT_PRESSED = QPersistentModelIndex(), QRect()


class CardView(QTreeView):
    """Shows a tree of cards.

    A click, Enter or Space on a card goes to its passage; where it has several, each further one
    goes to the next.  A card that holds others opens and closes.

    Attributes:
        articles: Those that the cards are about.
        citing: Returns what of a card is cited.
        clipping: Returns what is copied where a card alone does not tell enough: as it is listed,
            or (True) as a citation; None: the current card is.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
    """

    passage_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_from_left(self)
        self.articles: Sequence[Article] = ()
        self.citing: Callable[[Card], Iterable[Cited]] = _nothing
        self.clipping: Callable[[bool], Clipping | None] | None = None
        self.outline = OutlineModel(self)
        self.cards = CardDelegate(look, self)
        self._walked: tuple[str, int] = ("", -1)
        self._pressed = _NOT_PRESSED
        self.setModel(self.outline)
        self.setItemDelegate(self.cards)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show `cards`; what was open stays open."""
        opened = {key for key, index in self._tops() if self.isExpanded(index)}
        self.outline.show(cards)
        self.cards.keep(one for card in cards for one in card.all())
        for key, index in self._tops():
            self.setExpanded(index, key in opened)

    def open(self, key: str) -> None:
        """Open the card with this key."""
        self.setExpanded(self.outline.find(key), True)  # noqa: FBT003 - Qt's own signature

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.cards.set_look(look)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def current_card(self) -> Card | None:
        """Return the card the keyboard is on."""
        return self.outline.card(self.currentIndex())

    def clip(self, *, citing: bool) -> Clipping | None:
        """Return what is chosen as it is listed, or as citations; None for nothing."""
        card = self.current_card()
        if self.clipping is not None:
            return self.clipping(citing)
        if card is None:
            return None
        return citations(self.citing(card)) if citing else clipped((card,), self.articles)

    def go(self) -> None:
        """Go to the passage of the current card, or open it."""
        if self.currentIndex().isValid():
            self.activate(self.currentIndex(), None)

    def drawBranches(self, *_args: object) -> None:
        """Draw nothing: a card draws its own sign."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew to the new width."""
        self.cards.fit(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus ring away: the pointer shows where the user is."""
        self.cards.ring = False
        index = self.indexAt(event.position().toPoint())
        self._pressed = QPersistentModelIndex(index), self.visualRect(index)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the passage under the pointer, or open the card.

        The card is the one that was pressed, even where it has moved since: to choose a card
        may change the room there is.
        """
        super().mouseReleaseEvent(event)
        (index, rect), self._pressed = self._pressed, _NOT_PRESSED
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self.visualRect(index) != rect:
            self.activate(index, None)
        elif self.indexAt(event.position().toPoint()) == index:
            self.activate(index, event.position())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring where the focus came with the keyboard."""
        self.cards.ring = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the current card's passage, or open it, on Enter and Space; copy its words."""
        self.cards.ring = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.go()
        elif not took(self, event):  # Qt would copy no more than a heading
            super().keyPressEvent(event)

    def activate(self, index: Index, at: QPointF | None) -> None:
        """Open or close the card at `index`, or go to a passage of it; `at`: where it was hit."""
        card = self.outline.card(index)
        if card is None:
            return
        if card.children:
            self.setExpanded(index, not self.isExpanded(index))
            return
        rect = QRect(self.visualRect(index))
        target = self.cards.target(card, rect, at) if at is not None else None
        if target is not None:
            self.passage_chosen.emit(target)
        elif card.targets:
            key, turn = self._walked
            turn = (turn + 1) % len(card.targets) if key == card.key else 0
            self._walked = (card.key, turn)
            self.passage_chosen.emit(card.targets[turn])

    def _tops(self) -> list[tuple[str, QModelIndex]]:
        indexes = (self.outline.index(row, 0) for row in range(self.outline.rowCount()))
        return [(card.key, i) for i in indexes if (card := self.outline.card(i)) is not None]


def _nothing(_card: Card) -> Iterable[Cited]:
    return ()
