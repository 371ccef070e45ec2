"""Which lines of a page are furniture by those they stand together with."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.phrases import Phrases
    from reader.importing.traits import Traits

_LABEL = 6  # words up to which a line is a label and no heading
_CAPTION = 45  # words of a caption
_BOX = 4  # lines up to which a picture's words share a block
_CREDIT = 8  # words up to which a line is nothing but a credit


def boxes(page: Sequence[Traits], aside: set[int]) -> set[int]:
    """Return the blocks of several lines that plead somewhere and hold no prose of the article."""
    pleading = {it.block for at, it in enumerate(page) if it.pleading and at in aside}
    own = {it.block for at, it in enumerate(page) if it.body and at not in aside}
    found = pleading - own
    return {at for at, it in enumerate(page) if it.block in found}


def captions_over_credits(page: Sequence[Traits]) -> set[int]:
    """Return the lines that stand over a picture's credit in the same block.

    A sentence there is a caption only where the block is small and holds nothing else.
    """
    sizes = Counter(it.block for it in page)
    return {
        at
        for at, (it, below) in enumerate(pairwise(page))
        if below.caption
        and below.words <= _CREDIT
        and it.block == below.block
        and (not it.prose or (sizes[it.block] <= _BOX and it.words <= _CAPTION and len(sizes) > 2))
    }


def announced(page: Sequence[Traits], phrases: Phrases) -> set[int]:
    """Return the labels such as "Image caption" over a line in their block, and that line."""
    return {
        line
        for at, (it, below) in enumerate(pairwise(page))
        if phrases.is_in("labels", it.line)
        and it.block == below.block
        and below.words <= _CAPTION
        and below.kept is not True
        for line in (at, at + 1)
    }


def company(page: Sequence[Traits], aside: set[int], title: int | None) -> set[int]:
    """Return the lines, no prose, of blocks that hold no prose and more that is set aside."""
    balance: Counter[int] = Counter()
    for at, it in enumerate(page):
        own = at == title or it.prose or it.kept is True
        balance[it.block] += 1 if at in aside else -len(page) if own else -1
    return {at for at, it in enumerate(page) if at not in aside and balance[it.block] > 0}


def beside_bylines(page: Sequence[Traits], title: int | None) -> set[int]:
    """Return the short lines that share a block with a byline or date: names, jobs, sections."""
    found: set[int] = set()
    for step in (1, -1):
        order = range(len(page))[::step]
        for at in order[1:]:
            it, beside = page[at], page[at - step]
            leads = beside.credit or beside.date is not None or at - step in found
            if leads and it.block == beside.block and at != title and _is_label(it):
                found.add(at)
    return found


def _is_label(it: Traits) -> bool:
    return not it.prose and it.words <= _LABEL
