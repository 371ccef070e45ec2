"""A tree of cards, for a tree view."""

from __future__ import annotations

from bisect import bisect_left
from html import escape
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.cards.card import Card

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

Index: TypeAlias = QModelIndex | QPersistentModelIndex

CARD = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class _Node:
    """A card with its place in the tree, or the root; Qt's indexes point at it."""

    __slots__ = ("card", "children", "parent", "row")

    def __init__(self, card: Card, row: int = 0, parent: _Node | None = None) -> None:
        self.card = card
        self.row = row
        self.parent = parent
        self.children = [_Node(child, at, self) for at, child in enumerate(card.children)]


class OutlineModel(QAbstractItemModel):
    """Shows cards; knows nothing but how to read them out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(Card(""))

    def show(self, cards: Sequence[Card]) -> None:
        """Show `cards` in place of the present ones.

        Cards with the keys of present ones stay, but for those that move: of the others only
        what changed is told, so that a selection and the place scrolled to stay too.
        """
        self._follow(self._root, cards)

    def exchange(self, card: Card) -> None:
        """Show `card`, which has the same children, in place of the one with its key."""
        index = self.find(card.key)
        node = _node(index)
        if node is not None and node.card != card:
            node.card = card
            self.dataChanged.emit(index, index)

    def card(self, index: Index) -> Card | None:
        """Return the card at `index`."""
        node = _node(index)
        return node.card if node else None

    def find(self, key: str) -> QModelIndex:
        """Return where the card with this key is; an invalid index when it is nowhere."""
        pending = list(self._root.children)
        while pending:
            node = pending.pop()
            if node.card.key == key:
                return self.createIndex(node.row, 0, node)
            pending.extend(node.children)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Return the index of a child of `parent`."""
        nodes = (_node(parent) or self._root).children
        if column != 0 or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, column, nodes[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """Return the index of the card that holds the one at `index`."""
        node = _node(index)
        if node is None or node.parent is None or node.parent is self._root:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many cards `parent` holds."""
        return len((_node(parent) or self._root).children)

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
        """Return the heading, the card in words for a screen reader or a tooltip, or the card."""
        node = _node(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.card.heading
            case Qt.ItemDataRole.AccessibleTextRole:
                return node.card.spoken()
            case Qt.ItemDataRole.ToolTipRole:
                return _whole(node.card)
            case r if r == CARD:
                return node.card
            case _:
                return None

    def _follow(self, parent: _Node, cards: Sequence[Card]) -> None:
        """Let `parent` hold `cards`."""
        wanted = [card.key for card in cards]
        self._drop(parent, staying([node.card.key for node in parent.children], wanted))
        row = 0
        while row < len(cards):
            here = parent.children[row].card.key if row < len(parent.children) else None
            end = next((at for at in range(row, len(cards)) if wanted[at] == here), len(cards))
            self._insert(parent, row, cards[row:end])
            row = end + 1
        for node, card in zip(parent.children, cards, strict=True):
            if node.card != card:
                node.card = card
                index = self._index_of(node)
                self.dataChanged.emit(index, index)
                self._follow(node, card.children)

    def _drop(self, parent: _Node, kept: Set[str]) -> None:
        """Remove the cards whose keys are not among `kept`."""
        nodes, end = parent.children, len(parent.children)
        while end > 0:
            start = end
            while start and nodes[start - 1].card.key not in kept:
                start -= 1
            if start < end:
                gone = nodes[start:end]  # indexes point at them until Qt has dropped those
                self.beginRemoveRows(self._index_of(parent), start, end - 1)
                del nodes[start:end]
                _number(nodes)
                self.endRemoveRows()
                gone.clear()
            end = start - 1

    def _insert(self, parent: _Node, start: int, cards: Sequence[Card]) -> None:
        if cards:
            self.beginInsertRows(self._index_of(parent), start, start + len(cards) - 1)
            parent.children[start:start] = [_Node(card, start, parent) for card in cards]
            _number(parent.children)
            self.endInsertRows()

    def _index_of(self, node: _Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)


def staying(present: Sequence[str], wanted: Sequence[str]) -> Set[str]:
    """Return as many keys of `present` as can stay in their order when `wanted` is the order.

    The longest rising subsequence, found in n log n steps (Schensted, 1961); no key comes twice.
    """
    place = {key: at for at, key in enumerate(wanted)}
    ends: list[int] = []  # the least place at which a rising row of each length ends
    rows: list[tuple[str, int | None]] = []  # each key with the one before it, by number
    last: list[int] = []
    for key in present:
        if key in place:
            length = bisect_left(ends, place[key])
            rows.append((key, last[length - 1] if length else None))
            ends[length : length + 1] = [place[key]]
            last[length : length + 1] = [len(rows) - 1]
    kept, at = set(), last[-1] if last else None
    while at is not None:
        key, at = rows[at]
        kept.add(key)
    return kept


def _node(index: Index) -> _Node | None:
    node = index.internalPointer() if index.isValid() else None
    return node if isinstance(node, _Node) else None


def _whole(card: Card) -> str | None:
    """Return the words of a card that may be cut for want of room; None where none may."""
    lines = "<br>".join(escape(line) for line in (card.heading, card.detail) if line)
    return f"<span>{lines}</span>" if card.counts or card.rank == "title" else None


def _number(nodes: Sequence[_Node]) -> None:
    """Tell each node which row it is in."""
    for row, node in enumerate(nodes):
        node.row = row
