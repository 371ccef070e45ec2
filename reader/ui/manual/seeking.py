"""Words sought in the manual: the places that have them, the best first.

Places are weighed by BM25F (Robertson, Zaragoza and Taylor, CIKM 2004): a word that few places
have says more than one that many have, and one in a heading more than one below it.  Of places
with several words those gain where they stand near to each other (after Tao and Zhai, SIGIR 2007).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from reader.model.text import Span
from reader.ui.manual.sections import sections, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.manual import Chapter
    from reader.ui.manual.sections import Rank, Section

_MOST, _FEW = 12, 5  # places that are listed; how few have others below them with some words
_TERMS = 12  # words of a search: of a page that is pasted the beginning is sought
_SNIPPET = 300  # characters: more than there is room for

#: Words that say nothing where others are sought too: whole questions are asked.
_IDLE = re.compile(
    "a|an|and|are|as|at|be|by|can|do|does|for|from|how|i|in|is|it|my|of|on|or"
    "|that|the|this|to|what|when|where|which|who|why|with|you|your"
)
_BEGUN = 3  # letters from which on a word is found by its beginning; of the last that is typed, 1

_WHOLE, _BEGINNING = 1.0, 0.6  # what a word counts that is sought, and one that begins with it
_RANKS: dict[Rank, float] = {"chapter": 1.5, "heading": 4.0, "text": 1.0}
_SATURATED, _BY_LENGTH = 1.2, 0.5  # k1 and b of BM25

#: A word that is sought, in a section: its index there, that of the term, what it counts.
_Hit: TypeAlias = tuple[int, int, float]


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the manual that has what is sought.

    Attributes:
        chapter: The name of its chapter.
        heading: The title of the chapter, and the heading in it.
        snippet: Words around what is sought.
        hits: Where the words sought stand in `snippet`.
        at: Where they stand nearest to each other, from the first to the last, in the document
            of the chapter.
    """

    chapter: str
    heading: str
    snippet: str
    hits: tuple[Span, ...]
    at: Span


@dataclass(frozen=True, slots=True)
class Sought:
    """What a search finds.

    Attributes:
        places: At most twelve, best first.
        whole: Whether the first has all words; else none has, and each has some.
    """

    places: tuple[Place, ...] = ()
    whole: bool = False


class Index:
    """All words of the manual, each folded once.

    Args:
        chapters: The whole manual.
    """

    def __init__(self, chapters: Iterable[Chapter]) -> None:
        self._sections = [section for one in chapters for section in sections(one)]
        self._length = sum(len(one.words) for one in self._sections) / len(self._sections)

    def seek(self, words: str) -> Sought:
        """Return the places with all these words, then, where those are few, some with some.

        Accents and case make no difference; a word is found by its beginning too.
        """
        terms = _terms(words)
        found = [(one, hits) for one in self._sections if (hits := _hits(one, terms))]
        having = [{term for _, term, _ in hits} for _, hits in found]
        counts = [sum(term in had for had in having) for term in range(len(terms))]
        rarity = [math.log(1 + (len(self._sections) - n + 0.5) / (n + 0.5)) for n in counts]
        weights = [self._weight(one, hits, rarity) for one, hits in found]
        placed = [_place(one, hits, terms) for one, hits in found]
        best = sorted(range(len(found)), key=weights.__getitem__, reverse=True)
        whole, parts = (
            [place for at in best if (place := placed[at]) and wanted(len(having[at]))]
            for wanted in (len(terms).__eq__, len(terms).__gt__)
        )
        return Sought((*whole[:_MOST], *parts[: max(0, _FEW - len(whole))]), bool(whole))

    def hits(self, chapter: str, words: str) -> list[Span]:
        """Return where any of the words stands in the document of a chapter, in order."""
        terms = _terms(words)
        return [
            place
            for one in self._sections
            if one.chapter == chapter
            for at, _, _ in _hits(one, terms)
            if (place := one.words[at].place)
        ]

    def _weight(self, section: Section, hits: Sequence[_Hit], rarity: Sequence[float]) -> float:
        often = [0.0] * len(rarity)
        long = 1 - _BY_LENGTH + _BY_LENGTH * len(section.words) / self._length
        for at, term, counts in hits:
            rank = section.words[at].rank
            often[term] += _RANKS[rank] * counts / (long if rank == "text" else 1)
        weight = sum(
            rare * count / (_SATURATED + count) for rare, count in zip(rarity, often, strict=True)
        )
        first, last = _nearest(hits)
        return weight * (1 + sum(map(bool, often)) / (hits[last][0] - hits[first][0] + 1))


def _terms(words: str) -> list[str]:
    """Return what is sought, each once, the last that was typed at the end."""
    terms = [word for word, _ in words_of(words)]
    telling = [one for one in terms if not _IDLE.fullmatch(one)] or terms
    return list(dict.fromkeys(telling[::-1]))[::-1][:_TERMS]


def _hits(section: Section, terms: Sequence[str]) -> list[_Hit]:
    """Return the words of a section that are sought; each counts for the term it is most like."""
    found = ((at, _liked(word.folded, terms)) for at, word in enumerate(section.words))
    return [(at, *liked) for at, liked in found if liked]


def _liked(word: str, terms: Sequence[str]) -> tuple[int, float] | None:
    if word in terms:
        return terms.index(word), _WHOLE
    last = len(terms) - 1
    begun = [
        at
        for at, term in enumerate(terms)
        if word.startswith(term) and (at == last or len(term) >= _BEGUN)
    ]
    return (max(begun, key=lambda at: len(terms[at])), _BEGINNING) if begun else None


def _nearest(hits: Sequence[_Hit]) -> tuple[int, int]:
    """Return the first and last of the shortest stretch of hits with every term there is."""
    wanted = len({term for _, term, _ in hits})
    counts: dict[int, int] = {}
    best, first = (0, len(hits) - 1), 0
    for last, (end, term, _) in enumerate(hits):
        counts[term] = counts.get(term, 0) + 1
        while len(counts) == wanted:
            start, dropped, _ = hits[first]
            if end - start < hits[best[1]][0] - hits[best[0]][0]:
                best = first, last
            counts[dropped] -= 1
            if not counts[dropped]:
                del counts[dropped]
            first += 1
    return best


def _place(section: Section, hits: Sequence[_Hit], terms: Sequence[str]) -> Place | None:
    """Return where to go in a section; None where only the title of the chapter has the words."""
    placed = [hit for hit in hits if section.words[hit[0]].place]
    if not placed:
        return None
    first, last = _nearest(placed)
    places = [place for at, _, _ in placed[first : last + 1] if (place := section.words[at].place)]
    words = [section.words[at] for at, _, _ in placed[first:]]
    below = [word for word in words if word.rank == "text"]
    line = below[0].line if below else len(section.lines) > 1  # the heading is told anyway
    snippet = " ".join(section.lines[line:])[:_SNIPPET]
    shown = tuple(span for word, span in words_of(snippet) if _liked(word, terms))
    return Place(
        section.chapter, section.title, snippet, shown, Span(places[0].start, places[-1].end)
    )
