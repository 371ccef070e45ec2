"""Which blocks of a page are its article's: trafilatura's choice, put right by the page's build.

trafilatura looks for all that may be text, at the price of what stands around it.  The blocks tell
more: in which element most of the prose stands, which elements are named after what they are for,
which lines are links, and what JSON-LD gives as the body.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.importing.html_around import (
    is_around,
    is_link,
    is_title,
    labels,
    leads_onward,
    listings,
    pull_quotes,
    strangers,
    stray,
    teasers,
)
from reader.importing.html_threads import threads

if TYPE_CHECKING:
    from reader.importing.html_outline import Outline

_FULL = 400  # letters from which a body in JSON-LD is taken for the whole
_LONG = 24  # letters from which a block is looked for in it
_AGREED = 0.6  # of the prose that trafilatura took, which JSON-LD's body must hold
_LITTLE = 80  # words of prose with which nothing is sure
_MOST = 0.6  # of the page's prose, with which the rest can be furniture
_LEAD = 6  # blocks before the first kept one among which the article may begin
_SAID = 24  # the same, for what the page describes itself with
_SCANNED = 400_000_000  # characters searched at most: a bound on hostile pages


@dataclass(frozen=True, slots=True)
class Known:
    """What the page says of its article, as keys (`reader.importing.html_blocks.key_of`).

    Attributes:
        titles: The headline in the forms the page gives it.
        descriptions: What the page says the article is about, in the forms it gives it.
        body: The article's text as JSON-LD gives it; empty when it does not.
    """

    titles: frozenset[str] = frozenset()
    descriptions: frozenset[str] = frozenset()
    body: str = ""


def chosen(page: Outline, known: Known) -> frozenset[int]:
    """Return the indices of the article's blocks.

    Args:
        page: The page, with what trafilatura took.
        known: What it says of its article.
    """
    evident = _evident(page, known.body)
    kept = {at for at in page.taken if at in evident or not is_around(page, at, known.titles)}
    kept -= strangers(page, kept)
    kept -= teasers(page, kept)
    kept -= listings(page, kept)
    kept -= labels(page, kept)
    said = threads(page)
    kept |= _lost(page, kept - said, known, evident)
    kept -= said
    kept -= pull_quotes(page, kept)
    kept -= stray(page, kept)
    return frozenset(kept) if kept & page.prose else page.taken


def falls_short(page: Outline, known: Known) -> bool:
    """Say whether what was taken may not be it: there is much more prose, or what it is about.

    Arguments as for `chosen`.
    """
    blocks, taken = page.blocks, page.taken
    plain = {at for at in page.prose if not page.kinds[at] and blocks[at].links < 0.3}
    mine = page.count(taken)
    if mine < _LITTLE or mine < _MOST * page.count(plain | taken):
        return True
    return any(
        each[:_LONG] in blocks[at].key and len(blocks[at].key) > len(each)
        for each in known.descriptions
        if len(each) >= _LONG
        for at in plain - taken
    )


def _evident(page: Outline, body: str) -> frozenset[int]:
    """Return the blocks that the body in JSON-LD holds; none where it is no full body."""
    if len(body) < _FULL:
        return frozenset()
    keys = {at: block.key for at, block in enumerate(page.blocks) if block.role != "caption"}
    long = [at for at, key in keys.items() if len(key) >= _LONG][: _SCANNED // len(body)]
    found = frozenset(at for at in long if keys[at] in body)
    agreed = page.count(found & page.taken) >= _AGREED * page.count(page.taken)
    return found if agreed else frozenset()


def _lost(page: Outline, kept: set[int], known: Known, evident: frozenset[int]) -> set[int]:
    """Return what trafilatura left out although it stands among the article's blocks."""
    if not kept:
        return set()
    parents = Counter(page.blocks[at].holders[-2:-1] for at in kept & page.prose)
    homes = {parent for parent, count in parents.items() if count >= 2}
    text = "".join(page.blocks[at].key for at in sorted(kept))
    first, last = min(kept), max(kept)
    missed = [
        at
        for at in range(max(0, first - _SAID), last + 1)
        if at not in page.taken and not _is_apart(page, at, known.titles)
    ][: _SCANNED // (len(text) + 1)]
    found = {
        at
        for at in missed
        if at in evident
        or (at < first and _is_said(page, at, known.descriptions))
        or (first - _LEAD <= at < first and _leads(page, at, homes))
        or (at > first and _belongs(page, at, kept, homes))
    }
    return {at for at in found if page.blocks[at].key not in text} | _list_after(page, last)


def _is_said(page: Outline, at: int, descriptions: frozenset[str]) -> bool:
    """Say whether the block is the standfirst: the page describes its article with it."""
    key = page.blocks[at].key
    return len(key) >= _LONG and any(key in each or each in key for each in descriptions)


def _list_after(page: Outline, last: int) -> set[int]:
    """Return the sentences of a list that follows the last block kept in the same element."""
    found: set[int] = set()
    for at in range(last + 1, len(page.blocks)):
        block = page.blocks[at]
        own = block.role == "item" and block.links < 0.3 and not page.kinds[at]
        if not (own and at in page.prose and page.is_inside(at)):
            break
        found.add(at)
    return found


def _is_apart(page: Outline, at: int, titles: frozenset[str]) -> bool:
    block = page.blocks[at]
    if block.role == "caption" or page.kinds[at] or block.links >= 0.5:
        return True
    return is_link(page, at) or leads_onward(page, at) or is_title(page, at, titles)


def _leads(page: Outline, at: int, homes: set[tuple[int, ...]]) -> bool:
    """Say whether a block before the first one kept opens the article."""
    home = page.blocks[at].holders[-2:-1] in homes
    return (home or page.is_inside(at)) and at in page.prose and page.words[at] >= 12


def _belongs(page: Outline, at: int, kept: set[int], homes: set[tuple[int, ...]]) -> bool:
    """Say whether a block that was left out stands like the article's own."""
    block = page.blocks[at]
    home = block.holders[-2:-1] in homes
    if block.role == "heading":
        over = {at + 1, at + 2} & kept & page.prose
        return (home or page.is_inside(at)) and page.words[at] <= 14 and bool(over)
    if block.role in ("item", "table"):
        return page.is_inside(at)
    amid = page.is_ended(at) and {at - 1, at + 1} <= kept & page.prose  # as a question asked
    return home and (at in page.prose or amid)
