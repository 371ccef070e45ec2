"""Rivers and the towns that are called as they are: “the Una”, “the town of Una”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Mention

#: The sort of a form that is a river's or a lake's name and also a town's.
WATER = "water"

_KINDS = r"river|rivers|stream|lake|fjord|canal|creek"
_SAID_BEFORE = re.compile(
    rf"\b(?:{_KINDS}|(?:banks?|valley|flow|waters?|mouth|source) of the) $", re.IGNORECASE
)
_SAID_AFTER = re.compile(rf" (?:{_KINDS})\b", re.IGNORECASE)
_INSIDE = re.compile(rf"^(?:{_KINDS}) | (?:{_KINDS})$")
_AT = re.compile(
    r"\b(?:in|at|to|from|near|into|outside|of|for|town|city|village) $", re.IGNORECASE
)
_THE = re.compile(r"\bthe (?:[a-z]+ )?$", re.IGNORECASE)
_BEFORE = 24


def waters(
    texts: Sequence[str],
    mentions: Sequence[Sequence[Mention]],
    forms: Sequence[Sequence[str]],
) -> set[tuple[int, int]]:
    """Return which mentions are of a water that shares its name with a place on land.

    Args:
        texts: Of the articles.
        mentions: Of each article.
        forms: The folded form of each mention.

    Returns:
        Pairs of the indices of article and mention.
    """
    places = [
        (index, at)
        for index, here in enumerate(mentions)
        for at, mention in enumerate(here)
        if mention.label in ("PLACE", "ORG", "OTHER")
    ]
    said, with_article, bare = set(), [], set()
    for index, at in places:
        form, span = forms[index][at], mentions[index][at].span
        before = texts[index][max(0, span.start - _BEFORE) : span.start]
        core = _INSIDE.sub("", form)
        if core != form or _is_said(before, texts[index][span.end : span.end + 10]):
            said.add(core)
            with_article.append((index, at, core))
        elif _THE.search(before):
            with_article.append((index, at, core))
        elif _AT.search(before):
            bare.add(core)
        if "-" in form:
            bare.update(form.split("-"))  # a town that is called after the river
    return {(index, at) for index, at, core in with_article if core in said & bare}


def _is_said(before: str, after: str) -> bool:
    return bool(_SAID_BEFORE.search(before) or _SAID_AFTER.match(after))
