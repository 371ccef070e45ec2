"""A text as its words, with what does not make another word of a word folded away."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from reader.model.letters import SPACED, UNSPACED
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: A word, a number with its marks, or one mark; never space.
_TOKEN = re.compile(rf"{SPACED}(?:(?:[’'\-‐‑]|(?<=\d)[.,](?=\d)){SPACED})*|{UNSPACED}|[^\w\s]")
_FOLDED = str.maketrans("“”„‟«»‘’‚‛‹›'`´–—―‐‑−", '"""""""""""""""------')
#: Characters that are found anew at most: more than any text has, so that only words that stand
#: within themselves are not found everywhere.
_COMPARED = 4_000_000


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words and marks, folded: case, make of quotation marks and dashes, space.

    Attributes:
        keys: The words and marks, folded.
        spans: Where each stands in the text.
        folded: The keys joined by one space.
        begins: Where each begins in `folded`, and where one more would.
        places: At which indexes of `keys` each stands, in order.
    """

    keys: Sequence[str]
    spans: Sequence[Span]
    folded: str
    begins: Sequence[int]
    places: Mapping[str, Sequence[int]]

    def between(self, first: int, last: int) -> str:
        """Return the folded words from index `first` up to, not including, `last`."""
        return self.folded[self.begins[first] : max(0, self.begins[last] - 1)]

    def span(self, first: int, last: int) -> Span:
        """Return where the words from `first` up to, not including, `last` (> `first`) stand."""
        return Span(self.spans[first].start, self.spans[last - 1].end)

    def runs(self, keys: Sequence[str]) -> Sequence[Span]:
        """Return where the words are just `keys`, in order; nowhere when `keys` is empty."""
        return [self.span(first, first + len(keys)) for first in self.firsts(keys)]

    def firsts(self, keys: Sequence[str]) -> Sequence[int]:
        """Return at which indexes the words that are just `keys` begin, likewise."""
        if not keys:
            return ()
        starts = places_of(f" {' '.join(keys)} ", f" {self.folded} ")
        return [bisect_left(self.begins, start) for start in starts]


# The same texts are asked for once a target: one many times in a row, or a story's in turn.
@lru_cache(maxsize=64)
def words_of(text: str) -> Words:
    """Return `text` as words; some 3 µs a word the first time."""
    found = [(match[0], match.span()) for match in _TOKEN.finditer(text)]
    keys = [_key(token) for token, _ in found]
    begins, places, at = [], defaultdict(list), 0
    for index, key in enumerate(keys):
        places[key].append(index)
        begins.append(at)
        at += len(key) + 1
    return Words(
        keys, [Span(*span) for _, span in found], " ".join(keys), [*begins, at], dict(places)
    )


def keys_of(text: str) -> list[str]:
    """Return the words and marks of `text`, folded."""
    return [_key(token) for token in _TOKEN.findall(text)]


def places_of(words: str, text: str) -> list[int]:
    """Return where in `text` just these words (not empty) begin, also within each other.

    Words that stand within each other all over a text are looked for up to a bound.
    """
    places: list[int] = []
    start, left = text.find(words), _COMPARED
    while start >= 0 and left > 0:
        places.append(start)
        left -= len(words)
        start = text.find(words, start + 1)
    return places


def has_words(text: str, count: int) -> bool:
    """Tell whether `text` has at least so many words."""
    words = (match for match in _TOKEN.finditer(text) if is_word(match[0]))
    return sum(1 for _ in islice(words, count)) == count


def is_word(key: str) -> bool:
    """Tell whether `key` is a word or number, no mark."""
    return key[0].isalnum() or key[0] == "_"


def _key(token: str) -> str:
    return token.translate(_FOLDED).casefold()
