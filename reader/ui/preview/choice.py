"""What the user decides about the blocks of a file."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.draft import Block, Draft

_NOT_PLAIN = re.compile(r"[^!-~]+")


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


def offered(begins: Sequence[int], kept: Sequence[bool]) -> frozenset[int]:
    """Return where a file can be parted: nowhere, if only one of its articles has anything kept.

    So it is with the file of an article that was parted from others before.

    Args:
        begins: The blocks with which other articles seem to begin, ascending.
        kept: One a block.
    """
    parts = [kept[start:end] for start, end in pairwise((0, *begins, len(kept)))]
    return frozenset(begins) if sum(map(any, parts)) > 1 else frozenset()


def moved(before: Sequence[Block], after: Sequence[Block]) -> dict[int, int]:
    """Return where the blocks of a file are in it when it is read in another encoding.

    They are told by what all encodings read alike.

    Returns:
        The index after by the index before, of those blocks that there are in both.
    """
    places = {mark: row for row, mark in enumerate(_marks(after))}
    marks = enumerate(_marks(before))
    return {row: places[mark] for row, mark in marks if mark in places}


def _marks(blocks: Sequence[Block]) -> Iterator[tuple[str, int]]:
    """Yield the plain signs of each block, and how many blocks with the same have come."""
    seen = Counter[str]()
    for block in blocks:
        plain = _NOT_PLAIN.sub("", block.text)
        seen[plain] += 1
        yield plain, seen[plain]


def taken_over(blocks: Sequence[Block], draft: Draft) -> tuple[bool, ...]:
    """Return which of `blocks` are kept in a draft made of them.

    One that is not in the draft stays as it is, but for the headline, which is in the title.
    """
    there = {block.text: block.kept for block in draft.blocks}
    return tuple(
        there.get(block.text, block.kept and block.text != draft.title) for block in blocks
    )
