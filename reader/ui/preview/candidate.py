"""A file in the preview, with what the user makes of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoStack

from reader.ui.preview.blocks import BlockModel
from reader.ui.preview.choice import Choice, chosen, moved, offered, proposed, taken_over
from reader.ui.preview.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.model.draft import Draft, Drafted
    from reader.ui.preview.fields import Field, Said


_tr = QCoreApplication.translate


def _nothing(_candidate: Candidate, _start: int) -> tuple[str, ...]:
    """Tell nothing about an article."""
    return ()


class Candidate(QObject):
    """One file, from which one article will come, or several where the user parts it.

    It begins with what import made of the file, or with `present`, an article made of it before.

    Attributes:
        name: What the file is called.
        drafted: What import made of the file.
        blocks: Its blocks, kept or not.
        undo: Takes back what was done to them.
        about: Returns sentences about one of its articles, by the row with which that begins.
        offered: The blocks with which other articles seem to begin.

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
        about: Callable[[Candidate, int], Sequence[str]] = _nothing,
        parent: QObject | None = None,
    ) -> None:
        """Offer a file.

        Args:
            drafted: What import made of it.
            present: What the story has of it already, as a draft.
            about: As in the attributes.
            parent: Its owner.
        """
        super().__init__(parent)
        self.name = drafted.draft.origin
        self.drafted = drafted
        self.undo = QUndoStack(self)
        self.about = about
        whole = present or drafted.draft
        blocks = drafted.draft.blocks
        first = proposed(whole.blocks)
        self.blocks = BlockModel(blocks, first, self.undo, self)
        self._begins = first.begins
        self.offered = offered(drafted.draft.begins, first.kept)
        self.blocks.chosen.connect(self._follow)
        self._words = tuple(len(block.text.split()) for block in blocks)
        self._parts = Parts(whole)
        self._troubles: dict[frozenset[int], tuple[str, ...]] = {}  # by where articles begin

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The articles that are wanted, as the user has them; those of nothing left out."""
        wanted = (self.article(start) for start in self.starts if self.wants(start))
        return tuple(one for one in wanted if any(block.kept for block in one.blocks))

    @property
    def size(self) -> int:
        """How many articles there are that are wanted and of which anything is kept."""
        return sum(self.wants(start) and self.counts(start)[0] > 0 for start in self.starts)

    @property
    def starts(self) -> tuple[int, ...]:
        """The rows with which articles begin, the first of all included."""
        return (0, *sorted(self.blocks.choice.begins))

    @property
    def is_settled(self) -> bool:
        """Whether import has said what it makes of the articles."""
        return self._parts.is_known(self.blocks.choice.begins)

    def counts(self, start: int | None = None) -> tuple[int, int, int]:
        """Return how many blocks are kept, how many there are, how many words are kept.

        Args:
            start: Where the article begins; None for the whole file.
        """
        rows = self._rows(start) if start is not None else range(len(self._words))
        kept = [row for row in rows if self.blocks.choice.kept[row]]
        return len(kept), len(rows), sum(self._words[row] for row in kept)

    def start_of(self, row: int) -> int:
        """Return the row with which the article begins that the block of `row` belongs to."""
        return max(start for start in self.starts if start <= max(row, 0))

    def article(self, start: int) -> Draft:
        """Return the article that begins with the block of row `start`."""
        rows = self._rows(start)
        choice = self.blocks.choice
        blocks = chosen(self.blocks.blocks, choice)[rows.start : rows.stop]
        draft = self._parts.known(start, choice.begins, self.blocks.blocks[start].text)
        if start:  # its headline is no block of it, as that of the file is none
            blocks = tuple(one for one in blocks if one.kept or one.text != draft.title)
        return self._parts.corrected(start, replace(draft, blocks=blocks))

    def write(self, start: int, field: Field, said: Said) -> None:
        """Let the article that begins at `start` have something else in a field."""
        self._parts.written[start, field] = said
        self.changed.emit()

    def wants(self, start: int) -> bool:
        """Say whether the article that begins there is to be added."""
        return start not in self._parts.unwanted

    def want(self, starts: Iterable[int], *, wanted: bool) -> None:
        """Let the articles that begin there be added, or not."""
        unwanted = self._parts.unwanted
        self._parts.unwanted = unwanted - set(starts) if wanted else unwanted | set(starts)
        self.changed.emit()

    def learn(self, begins: Sequence[int], drafts: Sequence[Draft]) -> None:
        """Take over what import makes of the parts, where they still begin there."""
        choice = self.blocks.choice
        if tuple(begins) != tuple(sorted(choice.begins)):
            return
        self._parts.learn(choice.begins, drafts)
        blocks = chosen(self.blocks.blocks, choice)
        bounds = pairwise((0, *begins, len(blocks)))
        kept = tuple(
            one
            for (start, end), draft in zip(bounds, drafts, strict=True)
            for one in taken_over(blocks[start:end], draft)
        )
        self.blocks.learn(kept)
        self.learned.emit()
        self.changed.emit()

    def do_without(self, begins: Sequence[int], reason: str) -> None:
        """Go on without what import makes of the parts, which it could not tell for a reason."""
        starts, where = (0, *begins), frozenset(begins)
        told = _tr("Preview", "The articles could not be looked at one by one: {}").format(reason)
        by_hand = _tr("Preview", "Fill in what is known of each by hand.")
        self._troubles[where] = (f"{told} {by_hand}",)
        known = [self._parts.known(at, where, self.blocks.blocks[at].text) for at in starts]
        self.learn(begins, [replace(one, blocks=()) for one in known])

    def sentences(self, start: int) -> tuple[str, ...]:
        """Return what should be known of the article that begins there."""
        trouble = self._troubles.get(self.blocks.choice.begins, ())
        return (*trouble, *self.about(self, start))

    def take_over(self, before: Candidate) -> None:
        """Take over what the user decided about the same file as it was read before."""
        places = moved(before.blocks.blocks, self.blocks.blocks)
        self._parts.take_over(before._parts, {**places, 0: 0})
        choice = before.blocks.choice
        import_keeps = before.blocks.proposals[choice.begins]
        ticked = {
            places[row]: now
            for row, (was, now) in enumerate(zip(import_keeps, choice.kept, strict=True))
            if was != now and row in places
        }
        kept = tuple(ticked.get(row, was) for row, was in enumerate(self.blocks.choice.kept))
        begins = {places[row] for row in choice.begins if row in places}
        self.blocks.part(begins - {0})
        self.blocks.set_choice(Choice(kept, self.blocks.choice.begins))
        self.undo.clear()

    def _rows(self, start: int) -> range:
        """Return the rows of the article that begins at `start`."""
        ends = (*self.starts[1:], len(self.blocks.blocks))
        return range(start, next(end for end in ends if end > start))

    def _follow(self) -> None:
        """Tell what has changed; where articles begin elsewhere now, ask about them."""
        begins = self.blocks.choice.begins
        parted, self._begins = begins != self._begins, begins
        self.changed.emit()
        if parted and not self.is_settled:
            self.parted.emit()
