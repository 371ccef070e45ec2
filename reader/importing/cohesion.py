"""Which lines speak of what the article speaks of: the words they share with its sentences.

Words that recur hold a text together (Halliday and Hasan, "Cohesion in English", 1976; Hearst,
"TextTiling", 1997): the headline of another page shares none of them.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from reader.importing.traits import Traits

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5  # letters by which words are compared: "inspectors" and "inspection"
_HEADING = 6  # words of a section's heading
_OTHER = 5  # words from which a line that shares none may head another page
_MATTER = 4  # words that carry matter, from which their strangeness says something


def stems(text: str) -> frozenset[str]:
    """Return the beginnings of the words in `text` that carry matter, in lower case."""
    small = _function_words()
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()) if word not in small)


def strangers(page: Sequence[Traits], own: Collection[int], aside: Collection[int]) -> set[int]:
    """Return the lines between an article's paragraphs that share no word with any of them.

    Only lines long enough to be another page's headline, which no mark ends.

    Args:
        page: The page.
        own: The paragraphs of the article's prose.
        aside: What is furniture already.
    """
    if not own:
        return set()
    odd = [
        at
        for at in range(min(own), max(own))
        if at not in aside and _may_head(page[at]) and len(stems(page[at].text)) >= _MATTER
    ]
    said = _said(page, own) if odd else frozenset()
    return {at for at in odd if stems(page[at].text).isdisjoint(said)}


def headings(page: Sequence[Traits], links: Collection[int], own: Collection[int]) -> set[int]:
    """Return those of `links` that stand right over a paragraph whose words they take up."""
    return {
        at
        for at, (it, below) in enumerate(pairwise(page))
        if at in links
        and at + 1 in own
        and it.kept is None
        and not (it.apart or it.linked)
        and it.words <= _HEADING
        and it.block not in {below.block, page[at - 1].block}
        and (words := stems(it.text))
        and words <= _said(page, [later for later in own if later > at])
    }


def _may_head(it: Traits) -> bool:
    return it.kept is None and not it.prose and not it.ended and it.words >= _OTHER


def _said(page: Sequence[Traits], own: Iterable[int]) -> frozenset[str]:
    return frozenset().union(*(stems(page[at].text) for at in own))


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word_list("function_words"))
