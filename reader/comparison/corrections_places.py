"""Where corrections stand: their targets in the articles, and what is found there."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.article import Article
    from reader.model.target import Target
    from reader.model.text import Span

T = TypeVar("T")

#: Part that words must share to be about the same place.
_HALF = 0.5
_POSSESSIVE = re.compile("['’]s?$")


class Places:
    """Finds the passages that targets are.

    Args:
        articles: Those of the comparison.
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._numbers = {article.key: n for n, article in enumerate(articles)}

    def number(self, target: Target) -> int | None:
        """Return which of the articles a target is in; None where that is gone."""
        return self._numbers.get(target.article)

    def passage(self, target: Target) -> Passage | None:
        """Return the passage at `target`; None for a whole article, or other words there."""
        number = self.number(target)
        if number is None or target.span is None:
            return None
        fits = target.span.of(self._articles[number].text) == target.exact
        return Passage(number, target.span) if fits else None


class Spans(Generic[T]):
    """What stands somewhere in an article, to be found by what its spans overlap."""

    def __init__(self, standing: Iterable[tuple[Span, T]]) -> None:
        self._standing = sorted(standing, key=_start)
        self._longest = max((len(span) for span, _ in self._standing), default=0)

    def overlapping(self, span: Span) -> Iterator[tuple[Span, T]]:
        """Yield what shares a character with `span`, in reading order."""
        first = bisect_left(self._standing, span.start - self._longest, key=_start)
        last = bisect_left(self._standing, span.end, key=_start)
        return (one for one in self._standing[first:last] if one[0].overlaps(span))

    def nearest(self, span: Span) -> T | None:
        """Return what stands just at `span`, else what has most in common with it, the first.

        That is at least half of either; None where nothing has so much.
        """
        near = [
            (one.overlap(span) / max(len(one), len(span)), what)
            for one, what in self.overlapping(span)
        ]
        shared, found = max(near, key=lambda one: one[0], default=(0.0, None))
        return found if shared >= _HALF else None


def _start(one: tuple[Span, object]) -> int:
    return one[0].start


def is_mostly_in(one: Span, other: Span) -> bool:
    """Tell whether at least half of `one` is in `other`."""
    return one.overlap(other) >= _HALF * len(one)


def are_near(one: Span, other: Span) -> bool:
    """Tell whether two passages are about the same: a sentence, and a clause of it.

    One has at least half of the other, so that the user may select either.
    """
    return is_mostly_in(one, other) or is_mostly_in(other, one)


def plain(name: str) -> str:
    """Return the name as names are compared here: in any case, whatever space it has."""
    return " ".join(name.split()).casefold()


def worded(name: str) -> str:
    """Return the words of a mention as mentions are compared here: also without possessive."""
    return _POSSESSIVE.sub("", plain(name))
