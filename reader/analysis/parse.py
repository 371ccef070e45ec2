"""A parsed text: what the language model says of each word, as plain values.

The rules for names, quotes and figures read these values and never the model's own objects, so
that one module alone (`reader.analysis.pipeline`) knows which library parses.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark.

    Attributes:
        start: Offset of its first character in the text.
        end: Offset after its last character.
        text: The word as written.
        lemma: Its dictionary form.
        pos: Universal part of speech ("NOUN", "VERB", "PROPN" …).
        tag: Penn Treebank tag ("VBD", "NNS" …).
        dep: Relation to its head ("nsubj", "ccomp" …; ClearNLP labels as spaCy's English has).
        head: Index of its head in `Parse.tokens`; its own index for a root.
        entity: Label of the entity it belongs to as the model says ("PERSON", "GPE" …), or "".
        begins: Whether it is the first token of its entity.
        morph: Morphological features ("Number=Plur|Person=3"), or "".
    """

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    begins: bool
    morph: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Parse:
    """A text, its words, and the trees over them.

    Attributes:
        text: The article's text.
        tokens: In reading order; white space is no token.
        bounds: For each sentence the half-open range of its tokens; together they hold all
            tokens, and no tree crosses them.
    """

    text: str
    tokens: tuple[Token, ...]
    bounds: tuple[tuple[int, int], ...]

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences' spans."""
        return tuple(Span(self.tokens[a].start, self.tokens[b - 1].end) for a, b in self.bounds)

    @cached_property
    def small(self) -> tuple[str, ...]:
        """The words in small letters."""
        return tuple([token.text.lower() for token in self.tokens])

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words as written, but with one sort of apostrophe."""
        return tuple([token.text.replace("’", "'") for token in self.tokens])

    @cached_property
    def capitals(self) -> tuple[int, ...]:
        """The indices of the words that have a capital somewhere, as names have."""
        pairs = enumerate(zip(self.tokens, self.small, strict=True))
        return tuple([index for index, (token, small) in pairs if token.text != small])

    def sentence_at(self, index: int) -> tuple[int, int]:
        """Return the bounds of the sentence that the word at `index` stands in."""
        return self.bounds[bisect_right(self._begins, index) - 1]

    @cached_property
    def _begins(self) -> list[int]:
        return [begin for begin, _ in self.bounds]

    @cached_property
    def _children(self) -> tuple[tuple[int, ...], ...]:
        below: list[list[int]] = [[] for _ in self.tokens]
        for index, token in enumerate(self.tokens):
            if token.head != index:
                below[token.head].append(index)
        return tuple(tuple(children) for children in below)

    def children(self, index: int) -> tuple[int, ...]:
        """Return the indices of the words that hang directly on the word at `index`, in order."""
        return self._children[index]

    def subtree(self, index: int) -> tuple[int, ...]:
        """Return the indices of the word at `index` and of all below it, in order."""
        return tuple(sorted(self._below(index)))

    def _below(self, index: int) -> Iterator[int]:
        stack = [index]
        while stack:
            at = stack.pop()
            yield at
            stack.extend(self._children[at])

    def edges(self, index: int) -> tuple[int, int]:
        """Return the half-open range that the word at `index` and all below it span."""
        return self._edges[index]

    @cached_property
    def _edges(self) -> tuple[tuple[int, int], ...]:
        """The ranges, in linear time: every word hands its own on to its head, leaves first."""
        order = [i for i, token in enumerate(self.tokens) if token.head == i]
        for index in order:
            order.extend(self._children[index])
        first = list(range(len(self.tokens)))
        last = list(first)
        for index in reversed(order):
            head = self.tokens[index].head
            first[head] = min(first[head], first[index])
            last[head] = max(last[head], last[index])
        return tuple((a, b + 1) for a, b in zip(first, last, strict=True))

    def span(self, first: int, last: int) -> Span:
        """Return the span from the word at index `first` through the word at index `last`."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def at(self, span: Span) -> tuple[int, int]:
        """Return the half-open range of indices of the tokens that overlap `span`."""
        first = bisect_right(self._ends, span.start)
        return first, max(first, bisect_left(self._starts, span.end))

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _ends(self) -> list[int]:
        return [token.end for token in self.tokens]
