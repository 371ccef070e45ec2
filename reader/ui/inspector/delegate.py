"""Paints the cards of a tree view and tells which passage a click means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from reader.ui.bidi import paint_from_left
from reader.ui.inspector.blocks import blocks_of
from reader.ui.inspector.notes_blocks import note_blocks
from reader.ui.models.outline import CARD
from reader.ui.painting import draw_chevron

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.model.comparison import Passage
    from reader.ui.cards.card import Card
    from reader.ui.inspector.blocks import Block
    from reader.ui.painting import Look

_SIDE, _SIDE_WIDE, _WIDE = 16, 24, 420
INDENT = 6  # of a card that opens


class _Stack(NamedTuple):
    """A card laid out: its parts with the space above each, and its height."""

    card: Card
    blocks: list[tuple[Block, float]]
    height: int


class CardDelegate(QStyledItemDelegate):
    """Lays a card out to the width of its view; keeps the layouts until width or look change.

    `ring` says whether the current card wears a focus ring: not while the mouse is used.
    """

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._width = 288
        self.ring = True
        self._stacks: dict[str, _Stack] = {}  # by the keys of the cards

    @property
    def side(self) -> int:
        """The padding at either side; more where there is room."""
        return _SIDE_WIDE if self._width > _WIDE else _SIDE

    def fit(self, width: int) -> None:
        """Lay out to `width` from now on."""
        if width != self._width:
            self._width = width
            self._stacks.clear()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self._stacks.clear()

    def keep(self, cards: Iterable[Card]) -> None:
        """Forget how cards were laid out that are shown no more."""
        shown = ((card, self._stacks.get(card.key)) for card in cards)
        self._stacks = {card.key: stack for card, stack in shown if stack and stack.card == card}

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the card at the width of the view."""
        card: Card = index.data(CARD)
        return QSize(0, self._stack(card).height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, parts, hairline and focus."""
        paint_from_left(painter)
        card: Card = index.data(CARD)
        rect = QRect(option.rect)
        state = option.state
        self._ground(painter, rect, state)
        theme = self._look.theme
        above, _below = _padding(card)
        left = rect.left() + self.side + (_indent(card))
        y = rect.top() + above
        for block, space in self._stack(card).blocks:
            y += round(space)
            block.paint(painter, QPointF(left, y))
            y += round(block.height)
        if card.children:
            middle = QPointF(left - 9, rect.top() + above + 10)
            opened = bool(state & QStyle.StateFlag.State_Open)
            draw_chevron(painter, middle, theme.color("text2"), opened=opened)
        if _ruled(card):
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("hair"))
        if self.ring and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def target(self, card: Card, rect: QRect, at: QPointF) -> Passage | None:
        """Return the passage a click at `at` means in a card painted in `rect`; None: the card."""
        left, y = rect.left() + self.side + _indent(card), float(rect.top() + _padding(card)[0])
        for block, space in self._stack(card).blocks:
            y += round(space)
            target = block.target(at - QPointF(left, y))
            if target is not None:
                return target
            y += round(block.height)
        return None

    def _stack(self, card: Card) -> _Stack:
        stack = self._stacks.get(card.key)
        if stack is None or stack.card != card:
            room = self._width - 2 * self.side - _indent(card)
            if card.pen is None:
                blocks = blocks_of(card, float(room), self._look)
            else:
                blocks = note_blocks(card, card.pen, float(room), self._look)
            height = sum(round(space) + round(block.height) for block, space in blocks)
            stack = self._stacks[card.key] = _Stack(card, blocks, height + sum(_padding(card)))
        return stack

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        theme = self._look.theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRectF(rect), theme.color("row"))
            if theme.outlined:
                painter.setPen(theme.color("text"))
                painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(QRectF(rect), theme.color("hover"))


def _padding(card: Card) -> tuple[int, int]:
    """Return the space above and below the parts of a card."""
    if card.rank == "section":
        return 14, 6
    if card.rank == "row":
        return 1, 2
    if card.rank == "text" and not card.cells:
        return 4, 5
    if card.rank == "title" or card.compact:
        return 9, 10
    return 14, 15


def _indent(card: Card) -> int:
    """Return how far a card is moved right: room for the sign that opens it or those above."""
    return INDENT if card.children or card.rank == "row" else 0


def _ruled(card: Card) -> bool:
    return card.rank == "outlet" or (bool(card.cells) and card.rank != "row")
