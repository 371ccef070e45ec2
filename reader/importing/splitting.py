"""Several articles in one file, as in a press digest: where each begins, and taking them apart."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.importing.bylines import byline
from reader.importing.dates import dates
from reader.importing.phrases import Phrases, folded
from reader.importing.traits import is_ended

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.draft import Block

_RULE = re.compile(r"(?:[^\w\s]|_){3,}|[^\w\s](?: [^\w\s]){2,}")
_LEAST = 40  # words of prose of an article
_HEADLINE = range(3, 31)  # words
_STANDFIRST = 40  # words up to which the first sentences may stand over a byline
_PROSE = 12  # words from which a block that ends as a sentence does is an article's own
_NEAR = 3  # blocks after a headline in which its byline or date stands
_LINE = 14  # words of a line that gives a date
_LISTS = ("lines", "comments", "listings", "endings")


def splits(blocks: Sequence[Block]) -> tuple[int, ...]:
    """Return the indexes of the blocks with which another article begins, in order.

    One begins with a line that may be a headline, after a rule (as "-----" or "* * *"), on a new
    page of a book, or before a byline or date such as the first article has, and goes on in
    sentences.
    """
    phrases = Phrases.load()
    first = next((at for at, block in enumerate(blocks) if _is_prose(block)), len(blocks))
    headlines = [at for at in range(first + 1, len(blocks)) if _is_headline(blocks[at], phrases)]
    if not headlines:  # as in most files: no need to look for what signs the first article
        return ()
    model = _signs(_over_body(blocks), phrases)
    return _with_prose(
        blocks,
        [
            at
            for at in headlines
            if _is_apart(blocks, at) or _is_signed(blocks, at, model, phrases)
        ],
    )


def _is_apart(blocks: Sequence[Block], at: int) -> bool:
    return blocks[at].apart or _RULE.fullmatch(blocks[at - 1].text) is not None


def _with_prose(blocks: Sequence[Block], found: Sequence[int]) -> tuple[int, ...]:
    """Return those of `found` that part articles with enough of their own to be called so."""
    parts: list[int] = []
    words = [len(block.text.split()) if _is_prose(block) else 0 for block in blocks]
    for at, end in pairwise((*found, len(blocks))):
        start = parts[-1] if parts else 0
        if min(sum(words[start:at]), sum(words[at:end])) >= _LEAST:
            parts.append(at)
    return tuple(parts)


def _is_prose(block: Block) -> bool:
    return block.kept and len(block.text.split()) >= _PROSE and is_ended(block.text)


def _over_body(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return what stands before the article's prose, of which a short one may be a standfirst."""
    prose = [at for at, block in enumerate(blocks) if _is_prose(block)]
    if prose and len(blocks[prose[0]].text.split()) <= _STANDFIRST:
        del prose[0]
    return blocks[: min(prose, default=len(blocks))]


def _is_headline(block: Block, phrases: Phrases) -> bool:
    text = block.text
    return (
        block.known is not False
        and len(text.split()) in _HEADLINE
        and (block.role == "heading" or not text.endswith((".", ":", ",", ";")))
        and not _signs((block,), phrases)
        and not _is_known(folded(text), phrases)
    )


def _is_known(line: str, phrases: Phrases) -> bool:
    return any(phrases.is_in(name, line) for name in _LISTS)


def _is_signed(blocks: Sequence[Block], at: int, model: frozenset[str], phrases: Phrases) -> bool:
    """Say whether what follows a headline signs it as the first article is signed."""
    if not model or not (is_ended(blocks[at - 1].text) or not blocks[at - 1].kept):
        return False
    said = _signs(_over_body(blocks[at + 1 : at + 1 + _NEAR]), phrases)
    return "byline" in said if "byline" in model else "date" in said


def _signs(blocks: Sequence[Block], phrases: Phrases) -> frozenset[str]:
    """Return which of "byline" and "date" the lines hold."""
    lines = [block.text for block in blocks if len(block.text.split()) <= _LINE]
    found = {"byline" for line in lines if byline(line, phrases.agencies)}
    found |= {"date" for line in lines if dates(line) and not is_ended(line)}
    return frozenset(found)
