"""How far a correction reaches: the quotes and the pairs of passages that it holds for.

All is looked up in what the machine found, before any correction of quotes and what is parted: so
each correction stands for itself, and one taken away leaves the others what they were.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from reader.comparison.corrections_overruled import told_of
from reader.comparison.corrections_places import Places, Spans, are_near, plain
from reader.model.comparison import Passage, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

    from reader.model.comparison import Comparison, Entity
    from reader.model.correction import Correction
    from reader.model.text import Span

#: Two passages of two articles.
Pair: TypeAlias = "frozenset[Passage]"

_MARKS = re.compile("[\"“”„‟«»'‘’‚‛‹›]")
_ENDS = " .,;:!?…-–—"


class Reach:
    """Finds what corrections hold for.  Nothing is looked at before it is asked for.

    Args:
        comparison: What the machine found.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._places = Places(comparison.articles)

    def quotes(self, correction: Correction) -> Iterable[Place]:
        """Return the quotes of which the machine says the same, as far as the scope goes.

        That is words that are no quote (quote), or who speaks (speaker); at the target alone none.
        """
        if correction.scope == "place":
            return ()
        if correction.subject == "quote":
            alike = self._worded.get(_folded(correction.machine), ())
        else:
            alike = self._spoken(correction.machine)
        if correction.scope == "story":
            return alike
        here = {self._places.number(target) for target in correction.targets[:1]}
        return (place for place in alike if place.article in here)

    def pairs(self, correction: Correction) -> Set[Pair]:
        """Return the pairs of passages that a correction parts: each two told of, if tied."""
        ends = [tuple(map(self._places.passage, pair)) for pair in told_of(correction)]
        return {pair for a, b in ends if a and b for pair in self.tied(a, b)}

    def tied(self, a: Passage, b: Passage) -> Set[Pair]:
        """Return the pairs, matched or in one statement, of a passage about `a`, one about `b`.

        A matched passage is about another when it has half of it, or is had by half.
        """
        there = list(self._about(b))
        return {
            frozenset((one, other))
            for one, ties in self._about(a)
            for other, others in there
            if one != other and not ties.isdisjoint(others)
        }

    def entity(self, name: str) -> Entity | None:
        """Return the entity of that name, else one that an article calls so, in any case."""
        return self._entities.get(plain(name))

    def _spoken(self, name: str) -> Sequence[Place]:
        """Return the quotes by a speaker; none by nobody.

        What the machine calls somebody changes with the articles ("Holt", then "Mara Holt"): a
        name that it gives no more is that of the entity that still bears it.
        """
        found = self._voices.get(plain(name), ())
        entity = None if found else self.entity(name)
        return found if entity is None else self._voices.get(plain(entity.name), ())

    def _about(self, passage: Passage) -> Iterator[tuple[Passage, Set[int]]]:
        for span, ties in self._tied[passage.article].overlapping(passage.span):
            if are_near(span, passage.span):
                yield Passage(passage.article, span), ties

    @cached_property
    def _worded(self) -> Mapping[str, Sequence[Place]]:
        """The quotes by their words; none of those that have no words."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for a, analysis in enumerate(self._comparison.analyses):
            text = self._comparison.articles[a].text
            for q, quote in enumerate(analysis.quotes):
                found[_folded(quote.content.of(text))].append(Place(a, q))
        found.pop("", None)
        return found

    @cached_property
    def _voices(self) -> Mapping[str, Sequence[Place]]:
        """The quotes by the name of who speaks."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for a, names in enumerate(self._comparison.speaker_names):
            for q, name in enumerate(names):
                if name is not None:
                    found[plain(name)].append(Place(a, q))
        return found

    @cached_property
    def _entities(self) -> Mapping[str, Entity]:
        """The entities by what they are called; the first of several."""
        last_first = self._comparison.entities[::-1]
        found = {plain(form): entity for entity in last_first for form in entity.forms}
        return found | {plain(entity.name): entity for entity in last_first}

    @cached_property
    def _tied(self) -> Sequence[Spans[Set[int]]]:
        """For each article its matched passages, each with the numbers of what it is tied by."""
        rows = (statement.passages for statement in self._comparison.statements)
        pairs = ((match.a, match.b) for match in self._comparison.matches)
        ties: defaultdict[Passage, set[int]] = defaultdict(set)
        for number, passages in enumerate(chain(pairs, rows)):
            for passage in passages:
                ties[passage].add(number)
        found: list[list[tuple[Span, Set[int]]]] = [[] for _ in self._comparison.articles]
        for passage, numbers in ties.items():
            found[passage.article].append((passage.span, numbers))
        return [Spans(standing) for standing in found]


def _folded(words: str) -> str:
    """Return the words without what tells no two quotes apart: case, space, marks, the end."""
    return plain(_MARKS.sub("", words)).strip(_ENDS)
