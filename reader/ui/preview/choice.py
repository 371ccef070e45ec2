"""What the user decides about the blocks of a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.draft import Block, Draft


@dataclass(frozen=True, slots=True)
class Choice:
    """Which blocks are kept, and with which of them another article begins.

    Attributes:
        kept: One a block.
        begins: Indexes of blocks, never 0.
    """

    kept: tuple[bool, ...]
    begins: frozenset[int] = frozenset()

    def keeping(self, rows: Iterable[int], *, kept: bool) -> Choice:
        """Return this choice with the blocks of `rows` kept, or set aside."""
        there = frozenset(rows)
        return replace(
            self, kept=tuple(kept if row in there else was for row, was in enumerate(self.kept))
        )

    def turning(self, row: int) -> Choice:
        """Return this choice with another article at `row`, or none where one began there."""
        return replace(self, begins=self.begins ^ {row}) if row else self


def proposed(blocks: Sequence[Block]) -> Choice:
    """Return what import itself makes of the blocks of a file."""
    return Choice(tuple(block.kept for block in blocks))


def chosen(blocks: Sequence[Block], choice: Choice) -> tuple[Block, ...]:
    """Return the blocks as they are chosen."""
    return tuple(
        one if one.kept == kept else replace(one, kept=kept)
        for one, kept in zip(blocks, choice.kept, strict=True)
    )


def taken_over(blocks: Sequence[Block], draft: Draft) -> tuple[bool, ...]:
    """Return which of `blocks` are kept in a draft made of them.

    One that is not in the draft stays as it is, but for the headline, which is in the title.
    """
    there = {block.text: block.kept for block in draft.blocks}
    return tuple(
        there.get(block.text, block.kept and block.text != draft.title) for block in blocks
    )
