"""Whether a text is nearly the same as another.

By shingles, as in Broder, "On the resemblance and containment of documents" (SEQUENCES 1997).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHINGLE = 5  # words
_LOOKED_AT = 200_000  # characters of a text; the window waits for them
_NEARLY = 0.8  # of the shorter text, from which both are nearly the same
_SAMPLE = 16  # runs of a text by which others that may be like it are found
_AT_ONCE = 8  # texts that one is held against
_WORD = re.compile(r"\w+")


def near_duplicates(text: str, others: Sequence[str]) -> tuple[tuple[int, float], ...]:
    """Return which of `others` are nearly the same as `text`, the nearest first.

    Returns:
        For each its index and the share of the shorter text's runs of five words that both hold,
        0.8 to 1: an article and its first half count as nearly the same.
    """
    own = _shingles(text)
    found = [(at, _contained(own, _shingles(other))) for at, other in enumerate(others)]
    return tuple(sorted((it for it in found if it[1] >= _NEARLY), key=lambda it: (-it[1], it[0])))


def likest(texts: Sequence[str]) -> tuple[int | None, ...]:
    """Return for each of `texts` which other one is nearly the same, the nearest; None: none is.

    Of very many texts that are all alike, each is held against some of the others.  Takes time in
    proportion to the words of all, since only texts that share a run of a small sample are held
    against each other ("bottom-k sketch": Broder, as above).
    """
    shingles = [_shingles(text) for text in texts]
    sampled: dict[int, list[int]] = {}
    for at, own in enumerate(shingles):
        for run in sorted(own)[:_SAMPLE]:
            alike = sampled.setdefault(run, [])
            if len(alike) < _AT_ONCE:
                alike.append(at)
    nearest: list[tuple[float, int]] = [(0.0, 0)] * len(texts)
    for at, own in enumerate(shingles):
        shared = Counter(other for run in sampled.keys() & own for other in sampled[run])
        for other, _ in shared.most_common(_AT_ONCE):
            share = _contained(own, shingles[other]) if other != at else 0.0
            if share >= _NEARLY:
                nearest[at] = max(nearest[at], (share, -other))
                nearest[other] = max(nearest[other], (share, -at))
    return tuple(-other if share else None for share, other in nearest)


def _contained(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))


@lru_cache(maxsize=256)  # each file of a batch is held against the same articles
def _shingles(text: str) -> frozenset[int]:
    """Return the runs of words of `text`, hashed; all of a text that has fewer is one."""
    words = _WORD.findall(text[:_LOOKED_AT].casefold())
    ends = range(min(_SHINGLE, len(words)), len(words) + 1) if words else ()
    return frozenset(hash(tuple(words[max(0, end - _SHINGLE) : end])) for end in ends)
