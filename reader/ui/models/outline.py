"""A tree of cards, for a tree view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.cards.card import Card

Index: TypeAlias = QModelIndex | QPersistentModelIndex

CARD = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class _Node:
    """A card with its place in the tree; Qt's indexes point at it."""

    __slots__ = ("card", "children", "parent", "row")

    def __init__(self, card: Card, row: int, parent: _Node | None) -> None:
        self.card = card
        self.row = row
        self.parent = parent
        self.children = [_Node(child, at, self) for at, child in enumerate(card.children)]


class OutlineModel(QAbstractItemModel):
    """Shows cards; knows nothing but how to read them out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []

    def show(self, cards: Sequence[Card]) -> None:
        """Show `cards` in place of the present ones.

        Cards with the keys of present ones stay, unless their order is another: of those only
        what changed is told, so that a selection and the place scrolled to stay too.
        """
        wanted = [_keys(card) for card in cards]
        self._drop(set(wanted))
        left = [_keys(node.card) for node in self._nodes]
        known = set(left)
        if [key for key in wanted if key in known] != left:
            self._remove(0, len(self._nodes))
        row = 0
        while row < len(cards):
            here = _keys(self._nodes[row].card) if row < len(self._nodes) else None
            end = next((at for at in range(row, len(cards)) if wanted[at] == here), len(cards))
            self._insert(row, cards[row:end])
            row = end + 1
        for node, card in zip(self._nodes, cards, strict=True):
            self._exchange(node, card)

    def card(self, index: Index) -> Card | None:
        """Return the card at `index`."""
        node = _node(index)
        return node.card if node else None

    def find(self, key: str) -> QModelIndex:
        """Return where the card with this key is; an invalid index when it is nowhere."""
        pending = list(self._nodes)
        while pending:
            node = pending.pop()
            if node.card.key == key:
                return self.createIndex(node.row, 0, node)
            pending.extend(node.children)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a child of `parent`."""
        nodes = self._children(parent)
        if column != 0 or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, column, nodes[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """Return the index of the card that holds the one at `index`."""
        node = _node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many cards `parent` holds."""
        return len(self._children(parent))

    def columnCount(self, _parent: Index = _ROOT) -> int:
        """Return 1: a card paints itself as a whole."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that cards can be selected, but for headings of nothing but what follows."""
        node = _node(index)
        if node and node.card.rank == "section" and not node.children:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return the heading for display, the card in words for a screen reader, or the card."""
        node = _node(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.card.heading
            case Qt.ItemDataRole.AccessibleTextRole:
                return node.card.spoken()
            case r if r == CARD:
                return node.card
            case _:
                return None

    def _children(self, parent: Index) -> list[_Node]:
        node = _node(parent)
        return node.children if node else self._nodes

    def _drop(self, kept: set[tuple[object, ...]]) -> None:
        """Remove the cards whose keys are not among `kept`."""
        end = len(self._nodes)
        while end > 0:
            start = end
            while start and _keys(self._nodes[start - 1].card) not in kept:
                start -= 1
            self._remove(start, end)
            end = start - 1

    def _remove(self, start: int, end: int) -> None:
        if start < end:
            gone = self._nodes[start:end]  # indexes point at them until Qt has dropped those
            self.beginRemoveRows(_ROOT, start, end - 1)
            del self._nodes[start:end]
            _number(self._nodes)
            self.endRemoveRows()
            gone.clear()

    def _insert(self, start: int, cards: Sequence[Card]) -> None:
        if cards:
            self.beginInsertRows(_ROOT, start, start + len(cards) - 1)
            self._nodes[start:start] = [_Node(card, start, None) for card in cards]
            _number(self._nodes)
            self.endInsertRows()

    def _exchange(self, node: _Node, card: Card) -> None:
        if node.card != card:
            node.card = card
            index = self.createIndex(node.row, 0, node)
            self.dataChanged.emit(index, index)
        for child, fresh in zip(node.children, card.children, strict=True):
            self._exchange(child, fresh)


def _keys(card: Card) -> tuple[object, ...]:
    return (card.key, *(_keys(child) for child in card.children))


def _node(index: Index) -> _Node | None:
    node = index.internalPointer() if index.isValid() else None
    return node if isinstance(node, _Node) else None


def _number(nodes: Sequence[_Node]) -> None:
    """Tell each node which row it is in."""
    for row, node in enumerate(nodes):
        node.row = row
