"""What readers wrote under an article: told by the lines to answer by, and by their heading."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.importing.html_outline import Outline

# What one answers a reader with, and what may stand in one line with it.
_ANSWERS = frozenset([
    "reply", "respond", "répondre", "antworten", "responder", "rispondi", "reageer", "reageren",
    "ответить",
])  # fmt: skip
_BESIDE = frozenset([
    "like", "likes", "dislike", "recommend", "report", "share", "link", "permalink", "flag",
    "quote", "upvote", "downvote", "edit", "hide",
])  # fmt: skip
_LETTERS = re.compile(r"[^\W\d]+")
# What no such line and no such heading is without, in keys (`html_blocks.key_of`).
_SIGNS = re.compile(
    f"{'|'.join(sorted(_ANSWERS))}|comment|coment|komment|reacties|conversation|discussion"
)
_LONGEST = 60  # characters of a line to answer by, or of a heading
_HEADING = re.compile(
    r"\W*(?:\d[\d.,]*\W+)?(?:(?:reader|user|your|all|latest|recent|top)\w*\W+)?"
    r"(?:comments?|comentarios?|commentaires?|kommentare?|reacties|commenti|comentários|"
    r"(?:join the|the) (?:conversation|discussion)|leave a (?:comment|reply))"
    r"\W*(?:\d[\d.,]*\W*)?",
    re.IGNORECASE,
)


def threads(page: Outline) -> set[int]:
    """Return the blocks of readers' remarks.

    One line to answer by may be anything; two and more stand under remarks.  The box of each is
    the largest element that holds it and no other; that of all is what their heading stands in,
    from there on.  No such box holds the article.
    """
    article = frozenset(page.path())
    lines = [
        at
        for at, block in enumerate(page.blocks)
        if len(block.text) <= _LONGEST and _SIGNS.search(block.key)
    ]
    if not lines:
        return set()
    headed = [at for at in lines if _HEADING.fullmatch(page.blocks[at].text)]
    boxes = {page.blocks[at].parent: at for at in reversed(headed)}
    boxes |= dict.fromkeys(_answered(page, lines, article), 0)
    return {
        at
        for at, block in enumerate(page.blocks)
        if any(boxes.get(it, at + 1) <= at and it not in article for it in block.holders)
    }


def _answered(page: Outline, lines: Iterable[int], article: frozenset[int]) -> set[int]:
    """Return the boxes of the remarks that one can answer."""
    replies = [page.blocks[at].holders for at in lines if _is_answered_by(page.blocks[at].text)]
    if len(replies) < 2:
        return set()
    times = Counter(holder for holders in replies for holder in holders)
    alone = ([it for it in holders if times[it] == 1 and it not in article] for holders in replies)
    return {holders[0] for holders in alone if holders}


def _is_answered_by(text: str) -> bool:
    words = set(_LETTERS.findall(text.casefold()))
    return not words.isdisjoint(_ANSWERS) and words <= _ANSWERS | _BESIDE
