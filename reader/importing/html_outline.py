"""How a page is built: where its prose stands, and what its elements are named after."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.importing.html_blocks import PageBlock, Region

_ENDS = tuple(".!?…。！？")
_CLOSING = "\"'”’“‘»«›‹)]"  # marks that may stand behind them
_NOTHING: frozenset[str] = frozenset()
_SENTENCE = 8  # words from which a line that is ended as a sentence counts as prose
_WEIGHTS = (1.0, 0.6, 0.35, 0.2)  # of prose for the element that holds it, the one above, …


@dataclass(frozen=True, slots=True)
class Outline:
    """A page, seen from the blocks that trafilatura took.

    Attributes:
        blocks: The page's blocks.
        words: How many words each has.
        prose: The indices of those that read as prose.
        taken: The indices of those trafilatura took.
        holder: The element that holds most of the prose taken; 0 when there is none.
        kinds: What the elements around each block are for, leaving out those that hold the
            article, whatever they are called.
    """

    blocks: Sequence[PageBlock]
    words: tuple[int, ...]
    prose: frozenset[int]
    taken: frozenset[int]
    holder: int
    kinds: tuple[frozenset[str], ...]

    def is_inside(self, at: int) -> bool:
        """Say whether the block lies in the element that holds most of the prose."""
        return self.holder in self.blocks[at].holders

    def path(self) -> tuple[int, ...]:
        """Return the elements down to the one that holds most of the prose."""
        ways = (block.holders for block in self.blocks if self.holder in block.holders)
        holders = next(ways, ())
        return holders[: holders.index(self.holder) + 1] if holders else ()

    def is_ended(self, at: int) -> bool:
        """Say whether the block closes as a sentence does."""
        return _is_ended(self.blocks[at].text)

    def count(self, indices: Iterable[int]) -> int:
        """Return how many words of prose the blocks have."""
        return sum(self.words[at] for at in indices if at in self.prose)


def outlined(
    blocks: Sequence[PageBlock], regions: Sequence[Region], taken: frozenset[int]
) -> Outline:
    """Return the outline of a page of `blocks` and `regions`, of which `taken` were taken."""
    words = tuple(len(block.text.split()) for block in blocks)
    prose = frozenset(
        at
        for at, block in enumerate(blocks)
        if words[at] >= _SENTENCE
        and block.links < 0.5
        and block.role != "caption"
        and _is_ended(block.text)
    )
    text = sorted(prose & taken)
    holder = _main_holder([(blocks[at], words[at]) for at in text])
    within = [blocks[at] for at in text if holder in blocks[at].holders]
    direct = [block for block in within if block.holders[-2:-1] == (holder,)]
    void = {region for block in direct or within for region in block.regions}
    kinds = tuple(_kinds(block, regions, void) for block in blocks)
    return Outline(blocks, words, prose, taken, holder, kinds)


def _is_ended(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith(_ENDS)


def _main_holder(prose: Iterable[tuple[PageBlock, int]]) -> int:
    """Return the element with the most words of prose in and near it.

    Elements are scored as by Readability (Arc90, 2009): what holds the prose, and less and less
    what holds that.  Lists, quotes and tables hold nothing by themselves.
    """
    scores: Counter[int] = Counter()
    for block, words in prose:
        above = [it for it in block.holders[:-1] if block.group <= 0 or it < block.group]
        for weight, holder in zip(_WEIGHTS, reversed(above), strict=False):
            scores[holder] += round(100 * weight * words)
    return max(scores, key=lambda holder: (scores[holder], holder), default=0)


def _kinds(block: PageBlock, regions: Sequence[Region], void: set[int]) -> frozenset[str]:
    if not block.regions:
        return _NOTHING
    found: set[str] = set()
    for number in block.regions:
        region = regions[number]
        # what a heading alone is named after says nothing of the text under it
        own = block.role == "heading" and region.holder == block.holders[-1]
        if number not in void and not own:
            found |= region.kinds
    return frozenset(found)
