"""How much of their wording articles share: copies of one report, as from a news agency.

Runs of five words in common (shingles: Broder 1997) tell copies better than any likeness of
sentences does, in news too (Clough, Gaizauskas, Piao and Wilks 2002; Nicholls 2019).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from reader.comparison.synopsis_order import ranks
from reader.comparison.words import split_words
from reader.model.comparison import Passage
from reader.model.overview import Run, SharedWording
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.article import Article
    from reader.model.comparison import Comparison

    Shingle: TypeAlias = tuple[str, ...]

_WORDS = 5  # in a shingle
_LONG = 8  # words of a run that is shown: shorter ones are idiom, names and offices
#: The share from which articles count as one source.  A word changed here or there undoes five
#: shingles: at a half, seven words in eight are the same if the changes are scattered (.87^5), or
#: half of the shorter article is the other's word for word.  Broder joined pages at a half too.
_SAME_SOURCE = 0.5
#: How many places of one shingle are tried: more are a refrain, or made to take long.
_PLACES = 4


class _Words(NamedTuple):
    """The words of an article, its shingles by number, and at which words each begins."""

    spans: list[tuple[int, int]]
    folded: list[str]
    shingles: frozenset[int]
    places: dict[int, list[int]]


def shared_wording(comparison: Comparison) -> tuple[SharedWording, ...]:
    """Return what each two articles share that share five words in a row, most first."""
    words = _words_of(comparison.articles)
    order = ranks(comparison)
    return tuple(
        SharedWording(
            a,
            b,
            share,
            _placed_runs(sorted((a, b), key=order.__getitem__), words),
            _agencies(comparison.articles[a], comparison.articles[b]),
        )
        for share, a, b in _shares(words, order)
    )


def sources(comparison: Comparison) -> tuple[tuple[int, ...], ...]:
    """Return the articles in groups that count as one source, by the first of each.

    Every article is in one group; most groups are of one article.  In a group each two share
    their wording: a report made of two others does not make one of these.
    """
    groups = {at: frozenset((at,)) for at in range(len(comparison.articles))}
    shares = _shares(_words_of(comparison.articles), ranks(comparison))
    alike = [(a, b) for share, a, b in shares if share >= _SAME_SOURCE]
    pairs = set(map(frozenset, alike))
    for a, b in alike:
        here, there = groups[a], groups[b]
        if here != there and all(frozenset((x, y)) in pairs for x in here for y in there):
            groups.update(dict.fromkeys(here | there, here | there))
    return tuple(sorted({tuple(sorted(group)) for group in groups.values()}))


def _words_of(articles: Sequence[Article]) -> list[_Words]:
    """Return the words of each article; the same shingle has one number in all of them."""
    numbers: dict[Shingle, int] = {}
    found = []
    for article in articles:
        ((words,),) = split_words([[article.text]], [article.language])
        folded = [article.text[word.start : word.end].casefold() for word in words]
        places: dict[int, list[int]] = {}
        for at, shingle in enumerate(zip(*(folded[n:] for n in range(_WORDS)), strict=False)):
            places.setdefault(numbers.setdefault(shingle, len(numbers)), []).append(at)
        spans = [(word.start, word.end) for word in words]
        found.append(_Words(spans, folded, frozenset(places), places))
    return found


def _shares(words: Sequence[_Words], order: Sequence[int]) -> list[tuple[float, int, int]]:
    """Return the share that each two articles have in common, and which they are, most first."""
    found = []
    for a, b in combinations(range(len(words)), 2):
        here, there = words[a].shingles, words[b].shingles
        common = len(here & there)
        if common:
            found.append((common / min(len(here), len(there)), a, b))
    return sorted(found, key=lambda one: (-one[0], sorted(order[at] for at in one[1:])))


def _runs(a: _Words, b: _Words) -> Iterator[tuple[int, int, int]]:
    """Yield where runs of the same words begin in `a` and `b`, and how many words they have.

    From the first word on, the longest run that begins there is taken, and neither its words here
    nor those there again (a greedy string tiling: Wise 1993).
    """
    taken = bytearray(len(b.folded))
    shared = ((at, one) for one in a.shingles & b.shingles for at in a.places[one])
    after = 0
    for at, shingle in sorted(shared):
        if at < after:
            continue
        places = b.places[shingle][:_PLACES]
        length, there = max((_length(a.folded, at, b.folded, one, taken), -one) for one in places)
        if length >= _LONG:
            yield at, -there, length
            taken[-there : length - there] = b"\1" * length
            after = at + length


def _length(a: Sequence[str], at: int, b: Sequence[str], there: int, taken: Sequence[int]) -> int:
    """Return how many words from `at` and from `there` on are the same and not taken."""
    most = min(len(a) - at, len(b) - there)
    for n in range(most):
        if a[at + n] != b[there + n] or taken[there + n]:
            return n
    return most


def _placed_runs(articles: Sequence[int], words: Sequence[_Words]) -> tuple[Run, ...]:
    """Return the runs of two articles, looked for in the first, told from the lesser index on."""
    one, other = articles
    found = []
    for here, there, length in _runs(words[one], words[other]):
        places = (
            (one, _span(words[one], here, length)),
            (other, _span(words[other], there, length)),
        )
        a, b = sorted(Passage(*place) for place in places)
        found.append(Run(a, b, length))
    return tuple(sorted(found, key=lambda run: run.a))


def _span(words: _Words, first: int, length: int) -> Span:
    return Span(words.spans[first][0], words.spans[first + length - 1][1])


def _agencies(a: Article, b: Article) -> tuple[str, ...]:
    """Return the agencies that either credits, those that both do first."""
    every = {*a.via, *b.via}
    return tuple(sorted(every, key=lambda one: (one not in a.via or one not in b.via, one)))
