"""Whom a speaker names: it is somebody else that “he” names in “Holt is late,” he told Collins.

This is the third of the principles by which grammar binds pronouns (Chomsky 1981), and what tells
whom a quote addresses or is about (Muzny and others 2017).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.analysis.clauses import Range
    from reader.analysis.persons import Persons
    from reader.analysis.scene import Scene
    from reader.model.text import Span

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
#: Times so much for whom the speaker names: few speak of themselves by name.
_SELDOM = 0.1
#: So many words on, somebody is told something, or of; so many names in what one speaker says.
_REACH, _MANY = 60, 100


@dataclass(frozen=True)
class SpokenOf:
    """The persons whom speakers name.

    Attributes:
        scene: The article.
        persons: The persons named in it.
        said: For the head word of each speaker the words that are reported of it.
    """

    scene: Scene
    persons: Persons
    said: Mapping[int, Sequence[Range]]

    def fit(self, head: int, full: Span) -> float:
        """Return times how likely it makes somebody that the subject `head` names just them."""
        return _SELDOM if full in self.by(head) else 1.0

    def by(self, head: int) -> frozenset[Span]:
        """Return the full names of those whom the subject `head` cannot be."""
        if head not in self._by:
            self._by[head] = self._named(head)
        return self._by[head]

    @cached_property
    def _by(self) -> dict[int, frozenset[Span]]:
        return {}

    def _named(self, head: int) -> frozenset[Span]:
        ranges = [*self.said.get(head, ()), *self._governed(head)]
        found: list[Span] = []
        for first, last in ranges:
            begin = bisect_left(self._firsts, first)
            end = min(bisect_left(self._firsts, last), begin + _MANY)
            named = self.persons.named[begin:end]
            found += [self.persons.fullest(mention.span) for mention, _ in named]
        return frozenset(found)

    def _governed(self, head: int) -> list[Range]:
        """Return the words behind a subject that its verb governs."""
        token = self.scene.tokens[head]
        if token.dep not in _SUBJECTS or token.head == head:
            return []
        first, last = (self.scene.parse.edges(word)[1] for word in (head, token.head))
        return [(first, min(last, first + _REACH))]

    @cached_property
    def _firsts(self) -> list[int]:
        return [self.scene.parse.at(mention.span)[0] for mention, _ in self.persons.named]
