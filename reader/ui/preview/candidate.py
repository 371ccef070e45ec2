"""A file in the preview, with what the user makes of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from reader.ui.preview.blocks import BlockModel
from reader.ui.preview.choice import Choice, chosen, proposed, taken_over

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.draft import Draft, Drafted
    from reader.ui.preview.fields import Field


class Candidate(QObject):
    """One file, from which one article will come, or several where the user parts it.

    It begins with what import made of the file, or with `present`, an article made of it before.

    Attributes:
        drafted: What import made of the file.
        blocks: Its blocks, kept or not.
        undo: Takes back what was done to them.
        wanted: Whether its articles are to be added.
        told: Sentences about it.

    Signals:
        changed: What the user makes of it.
        parted: Articles begin at other blocks now; what they are called is wanted.
        learned: What they are called is known.
    """

    changed = Signal()
    parted = Signal()
    learned = Signal()

    def __init__(
        self,
        drafted: Drafted,
        present: Draft | None = None,
        told: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.drafted = drafted
        self.told = tuple(told)
        self.wanted = True
        self.undo = QUndoStack(self)
        self._whole = present or drafted.draft
        blocks = drafted.draft.blocks
        self.blocks = BlockModel(blocks, proposed(self._whole.blocks), self.undo, self)
        self.blocks.chosen.connect(self.changed)
        self._words = tuple(len(block.text.split()) for block in blocks)
        self._known: dict[int, Draft] = {}
        self._written: dict[tuple[int, Field], Any] = {}

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.drafted.draft.origin

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The articles as the user has them; those of which nothing is kept left out."""
        articles = (self.article(start) for start in self._starts())
        return tuple(one for one in articles if any(block.kept for block in one.blocks))

    @property
    def size(self) -> int:
        """How many articles there are of which anything is kept."""
        kept = self.blocks.choice.kept
        return sum(any(kept[start:end]) for start, end in pairwise((*self._starts(), len(kept))))

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many blocks are kept, how many there are, how many words are kept."""
        kept = self.blocks.choice.kept
        words = sum(words for words, there in zip(self._words, kept, strict=True) if there)
        return sum(kept), len(kept), words

    def start_of(self, row: int) -> int:
        """Return the row with which the article begins that the block of `row` belongs to."""
        return max(start for start in self._starts() if start <= max(row, 0))

    def article(self, start: int) -> Draft:
        """Return the article that begins with the block of row `start`."""
        starts = (*self._starts(), len(self.blocks.blocks))
        end = next(after for before, after in pairwise(starts) if before == start)
        blocks = chosen(self.blocks.blocks, self.blocks.choice)[start:end]
        draft = self._draft(start)
        written = {field: words for (at, field), words in self._written.items() if at == start}
        if start:  # its headline is no block of it, as that of the file is none
            blocks = tuple(one for one in blocks if one.kept or one.text != draft.title)
        return replace(draft, blocks=blocks, **written)

    def write(self, start: int, field: Field, words: str | None) -> None:
        """Let the article that begins at `start` have something else in a field."""
        self._written[start, field] = words
        self.changed.emit()

    def turn(self, row: int) -> None:
        """Begin another article with the block of `row`, or no longer."""
        before = self.blocks.choice.begins
        self.blocks.turn(row)
        if self.blocks.choice.begins != before:
            self.parted.emit()

    def learn(self, begins: Sequence[int], drafts: Sequence[Draft]) -> None:
        """Take over what import makes of the parts, where they still begin there."""
        choice = self.blocks.choice
        if tuple(begins) != tuple(sorted(choice.begins)):
            return
        self._known.update(zip(begins, drafts[1:], strict=True))
        blocks = chosen(self.blocks.blocks, choice)
        bounds = pairwise((0, *begins, len(blocks)))
        kept = [
            one
            for (start, end), draft in zip(bounds, drafts, strict=True)
            for one in taken_over(blocks[start:end], draft)
        ]
        decided = (  # what the user has ticked otherwise stays as it is
            was if was != block.kept else one
            for block, was, one in zip(self.blocks.blocks, choice.kept, kept, strict=True)
        )
        self.blocks.choose(Choice(tuple(decided), choice.begins))
        self.learned.emit()

    def _starts(self) -> tuple[int, ...]:
        return (0, *sorted(self.blocks.choice.begins))

    def _draft(self, start: int) -> Draft:
        """Return what is known of the article that begins at `start`."""
        if not start:
            return self._whole
        first = self.blocks.blocks[start].text
        bare = replace(
            self._whole, title=first, author=None, published=None, updated=None, url=None
        )
        return self._known.get(start, bare)
