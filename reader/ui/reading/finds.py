"""What was found in the articles on the desk, in the order in which it is gone through."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.text import Span


class Find(NamedTuple):
    """One place where the words stand.

    Attributes:
        article: Its index.
        span: Where in its text, or in its headline.
        headline: Whether it is in the headline.
    """

    article: int
    span: Span
    headline: bool = False


@dataclass(frozen=True, slots=True)
class FoundIn:
    """All places in one article, each tuple in reading order.

    Attributes:
        article: Its index.
        headline: Places in its headline, which come first.
        text: Places in its text.
    """

    article: int
    headline: tuple[Span, ...] = ()
    text: tuple[Span, ...] = ()

    def __len__(self) -> int:
        return len(self.headline) + len(self.text)

    def find(self, number: int) -> Find:
        """Return the place of this number, from 0."""
        if number < len(self.headline):
            return Find(self.article, self.headline[number], headline=True)
        return Find(self.article, self.text[number - len(self.headline)])

    def first(self, offset: int) -> int:
        """Return the number of the first place at or after `offset` of the text.

        The headline counts as before the text: with 0 it is among them.
        """
        return len(self.headline) + self._before(offset) if offset else 0

    def within(self, start: int, end: int) -> Sequence[Span]:
        """Return the places that have a character in [start, end) of the text."""
        first = self._before(start)
        if first and self.text[first - 1].end > start:
            first -= 1
        return self.text[first : self._before(end)]

    def _before(self, offset: int) -> int:
        return bisect_left(self.text, offset, key=lambda span: span.start)


@dataclass(frozen=True, slots=True)
class Finds:
    """All places in several articles, which are in the order of their panes."""

    found: tuple[FoundIn, ...] = ()

    def __len__(self) -> int:
        return sum(map(len, self.found))

    def find(self, number: int) -> Find:
        """Return the place of this number, from 0 to less than how many there are."""
        for one in self.found:
            if number < len(one):
                return one.find(number)
            number -= len(one)
        raise IndexError(number)

    def first(self, article: int, offset: int) -> int:
        """Return the number of the first place at or after an article's `offset`, round the end.

        Where the article is none of these, the first of all; 0 where there is none.
        """
        before = 0
        for one in self.found:
            if one.article == article:
                number = before + one.first(offset)
                return number if number < len(self) else 0
            before += len(one)
        return 0
