"""The blocks of a file as Qt's views see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QUndoCommand

from reader.ui.preview.choice import Choice, proposed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QUndoStack

    from reader.model.draft import Block

_tr = QCoreApplication.translate

#: The role under which an index gives its `Row`.
ROW = int(Qt.ItemDataRole.UserRole)

Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A block as it stands in the list.

    Attributes:
        block: What the file has.
        kept: Whether the user keeps it.
        article: The number, from 2, of the article that begins here; 0 where none does.
        parted: Whether the block above is kept where this one is not, or the other way round.
    """

    block: Block
    kept: bool
    article: int = 0
    parted: bool = False


class BlockModel(QAbstractListModel):
    """All blocks of a file in order, each kept or not; every change can be undone.

    Attributes:
        blocks: What the file has.
        choice: What the user makes of it.
        proposals: Which blocks import would keep, by where other articles begin.

    Signals:
        chosen: The choice is another.
    """

    chosen = Signal()

    def __init__(
        self,
        blocks: Sequence[Block],
        choice: Choice,
        undo: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.blocks = tuple(blocks)
        self.choice = choice
        self.proposals = {frozenset[int](): proposed(blocks).kept}
        self._undo = undo
        self._turn = 0  # counts down with each article that begins or no longer does

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many blocks there are."""
        return 0 if parent.isValid() else len(self.blocks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that each can be chosen and ticked."""
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.NoItemFlags
        return (
            flags.ItemIsEnabled
            | flags.ItemIsSelectable
            | flags.ItemIsUserCheckable
            | flags.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the words of a block, its tick, what is said of it, or its `Row`."""
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.block.text
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.kept else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return in_words(row)
        return None

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401 - Qt's own signature
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Keep a block or set it aside, as a screen reader asks for."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.keep([index.row()], kept=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def row(self, at: int) -> Row:
        """Return the block at `at` as it stands in the list."""
        choice = self.choice
        article = 1 + sum(begin <= at for begin in choice.begins) if at in choice.begins else 0
        parted = at > 0 and choice.kept[at] != choice.kept[at - 1]
        return Row(self.blocks[at], choice.kept[at], article, parted)

    def keep(self, rows: Iterable[int], *, kept: bool, stroke: int = 0) -> None:
        """Keep the blocks of `rows`, or set them aside.

        What follows each other with the same `stroke`, not 0, is undone in one go.
        """
        choice = self.choice.keeping(rows, kept=kept)
        self._do(choice, _tr("Preview", "Keep or Set Aside"), stroke)

    def keep_all(self) -> None:
        """Keep every block."""
        self.keep(range(len(self.blocks)), kept=True)

    def propose(self) -> None:
        """Go back to what import would keep of the file as it is parted now."""
        begins = self.choice.begins
        self._do(Choice(self.proposals[begins], begins), _tr("Preview", "As Proposed"))

    def turn(self, row: int) -> None:
        """Begin another article with the block of `row`, or no longer."""
        self.part(self.choice.turning(row).begins)

    def part(self, begins: Iterable[int]) -> None:
        """Let other articles begin with just these blocks."""
        self._turn -= 1
        where = frozenset(begins)
        known = self.proposals.get(self.choice.begins, self.choice.kept)
        self.proposals.setdefault(where, known)
        self._do(self._following(known, where), _tr("Preview", "Another Article"), self._turn)

    def learn(self, kept: tuple[bool, ...]) -> None:
        """Take over which blocks import would keep; undone with the article that began before."""
        before = self.proposals[self.choice.begins]
        self.proposals[self.choice.begins] = kept
        after = self._following(before, self.choice.begins)
        self._do(after, _tr("Preview", "Another Article"), self._turn)

    def _following(self, before: tuple[bool, ...], begins: frozenset[int]) -> Choice:
        """Return the choice under another proposal; what the user ticked otherwise stays."""
        ticks = zip(self.choice.kept, before, self.proposals[begins], strict=True)
        return Choice(tuple(now if now != was else then for now, was, then in ticks), begins)

    def set_choice(self, choice: Choice) -> None:
        """Show another choice; to be called by steps of the undo stack."""
        self.choice = choice
        self.dataChanged.emit(self.index(0), self.index(len(self.blocks) - 1))
        self.chosen.emit()

    def _do(self, choice: Choice, name: str, stroke: int = 0) -> None:
        if choice != self.choice:
            self._undo.push(_Step(self, choice, name, stroke))


class _Step(QUndoCommand):
    """One choice after another."""

    def __init__(self, model: BlockModel, after: Choice, name: str, stroke: int) -> None:
        super().__init__(name)
        self._model, self._before, self.after, self.stroke = model, model.choice, after, stroke

    def id(self) -> int:
        """Return one number for all strokes, so that each can be undone in one go."""
        return 1 if self.stroke else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a step that goes on with the same stroke."""
        if not isinstance(other, _Step) or other.stroke != self.stroke:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        self._model.set_choice(self._before)

    def redo(self) -> None:
        self._model.set_choice(self.after)


def role_name(block: Block) -> str:
    """Return what a block is in its file; empty for plain text."""
    return {
        "heading": _tr("Preview", "heading"),
        "quote": _tr("Preview", "quotation"),
        "item": _tr("Preview", "list"),
        "caption": _tr("Preview", "caption"),
        "table": _tr("Preview", "table"),
    }.get(block.role, "")


def in_words(row: Row) -> str:
    """Return what a screen reader says of a block, and of the headline above it."""
    headline = row.block.headline
    parts = [
        _tr("Preview", "another article begins here") if row.article else "",
        _tr("Preview", "under the headline “{}”").format(headline) if headline else "",
        _tr("Preview", "kept") if row.kept else _tr("Preview", "set aside"),
        role_name(row.block),
        row.block.text,
    ]
    return ", ".join(part for part in parts if part)
