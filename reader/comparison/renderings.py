"""Renderings: the same utterance in different articles.

Two quotes are taken for one utterance when who speaks can be the same and the shorter's words are
found in the longer, a rare word counting for more than a common one (inverse document frequency:
Spärck Jones 1972).  Better to miss a pair than to tie what was said on two occasions.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations, takewhile
from typing import TYPE_CHECKING

from rapidfuzz.distance import JaroWinkler

from reader.comparison.seats import seats, side
from reader.comparison.utterances import Rendering, may_be_one, quote_group
from reader.comparison.words import split_words
from reader.model.comparison import Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.comparison.utterances import Likeness
    from reader.model.analysis import Analysis, Quote
    from reader.model.article import Article
    from reader.model.comparison import Match, QuoteGroup
    from reader.model.text import Span

#: What a pair needs: at least so many words of content in common, and so large a part of the
#: shorter quote's; by whether the speakers are one, may be, or are two.
_NEEDED = {"same": ((2, 0.5),), "perhaps": ((2, 0.7), (4, 0.55)), "other": ((3, 0.95), (4, 0.8))}
#: The same where one speaks and the sentences match: for whole clauses, however they are worded.
_TOGETHER = {True: ((1, 0.2),), False: ((2, 0.4), (1, 0.6))}
#: The same for reported speech without marks, whose words are the reporter's.
_INDIRECT = ((2, 0.8),)
#: The same where the sentences match and the two are about equally long.
_REPORTED = ((3, 0.4),)
_ABOUT = 0.7
#: A word is rare that stands in at most this part of all quotes, and has so many letters.
_RARE = 0.1
_LONG = 6
#: A quote of another speaker may be one only with one at most twice as long.
_HALF = 0.5
#: From what part on two speakers' quotes are one with a third.
_WHOLE = 0.95
#: How alike two stems are that count as one word ("cleanse" and "cleaning").
_ALIKE = 0.9


@dataclass(frozen=True, slots=True)
class _Said(Rendering):
    """A quote.

    Attributes:
        quote: What the analysis tells of it.
        stems: Its words of content.
        ties: Which of the matches its words stand in.
    """

    quote: Quote
    stems: tuple[str, ...]
    ties: frozenset[int]


class _Ties:
    """Which matches that are more than possible a stretch of an article stands in."""

    def __init__(self, matches: Sequence[Match]) -> None:
        tied: defaultdict[int, defaultdict[Span, set[int]]] = defaultdict(lambda: defaultdict(set))
        for number, match in enumerate(matches):
            if match.grade != "possible":
                tied[match.a.article][match.a.span].add(number)
                tied[match.b.article][match.b.span].add(number)
        self._tied = {article: sorted(spans.items()) for article, spans in tied.items()}

    def of(self, article: int, span: Span) -> frozenset[int]:
        """Return the numbers of the matches whose sentence of `article` overlaps `span`."""
        tied = self._tied.get(article, [])
        at = bisect_right(tied, span.start, key=lambda tie: tie[0].end)
        near = takewhile(lambda tie: tie[0].start < span.end, tied[at:])
        return frozenset(number for _, numbers in near for number in numbers)


def renderings(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    speaker_names: Sequence[Sequence[str | None]],
    matches: Sequence[Match],
) -> tuple[QuoteGroup, ...]:
    """Return the groups of quotes that render one utterance, over two articles or more."""
    said = _said(articles, analyses, speaker_names, _Ties(matches))
    weights = _weights(said)
    joined = {one.place: [one] for one in said}
    links = [
        (score, a, b)
        for a, b in combinations(said, 2)
        if a.place.article != b.place.article and (score := _score(a, b, weights)) is not None
    ]
    for score, a, b in sorted(links, key=lambda link: (-link[0], link[1].place, link[2].place)):
        left, right = joined[a.place], joined[b.place]
        if left is not right and (_agree(left, right) or score >= _WHOLE):
            left.extend(right)
            joined.update((one.place, left) for one in right)
    groups = {id(group): group for group in joined.values() if len(group) > 1}
    return tuple(sorted(map(quote_group, groups.values()), key=lambda group: group.quotes))


def _said(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    speaker_names: Sequence[Sequence[str | None]],
    ties: _Ties,
) -> list[_Said]:
    texts = [
        [quote.content.of(article.text) for quote in analysis.quotes]
        for article, analysis in zip(articles, analyses, strict=True)
    ]
    known = seats(article.text for article in articles)
    return [
        _Said(
            Place(a, q),
            texts[a][q],
            speaker_names[a][q],
            side(speaker_names[a][q], known),
            quote,
            tuple(dict.fromkeys(word.stem for word in words[q] if word.content)),
            ties.of(a, quote.content),
        )
        for a, (analysis, words) in enumerate(zip(analyses, split_words(texts), strict=True))
        for q, quote in enumerate(analysis.quotes)
    ]


def _weights(said: Sequence[_Said]) -> dict[str, float]:
    counts = Counter(stem for one in said for stem in one.stems)
    return {stem: math.log(1 + len(said) / count) for stem, count in counts.items()}


def _score(a: _Said, b: _Said, weights: Mapping[str, float]) -> float | None:
    """Return how much of the shorter the longer has, 0..1; None when too little."""
    likeness = may_be_one(a.side, b.side)
    shorter, longer = sorted((a, b), key=lambda one: len(one.stems))
    found = [stem for stem in shorter.stems if _has(longer.stems, stem)]
    if not found:
        return None
    score = sum(weights[stem] for stem in found) / sum(weights[stem] for stem in shorter.stems)
    if _half(shorter, longer, likeness):
        return None
    matching = _matching(a, b)
    if likeness == "same" and (_fragment(shorter, longer, weights) or (matching and _alike(a, b))):
        return score
    needed = _needed(a, b, likeness, matching=matching)
    return score if any(len(found) >= few and score >= part for few, part in needed) else None


def _needed(
    a: _Said, b: _Said, likeness: Likeness, *, matching: bool
) -> tuple[tuple[int, float], ...]:
    """Return what the two need in common: how many words, and what part of the shorter."""
    if "indirect" in (a.quote.kind, b.quote.kind):
        reported = a.quote.kind == b.quote.kind and _close(a, b)
        needed = _REPORTED if matching and reported else _INDIRECT
        return needed if likeness == "same" else ()
    if matching and likeness == "same":
        return _TOGETHER[a.quote.kind == b.quote.kind == "direct"]
    return _NEEDED[likeness]


def _close(a: _Said, b: _Said) -> bool:
    """Tell whether two quotes are about equally long."""
    shorter, longer = sorted((len(a.stems), len(b.stems)))
    return shorter >= _ABOUT * longer


def _half(shorter: _Said, longer: _Said, likeness: Likeness) -> bool:
    """Tell whether the quotes of two speakers are too unequal to be one."""
    return likeness == "other" and len(shorter.stems) < _HALF * len(longer.stems)


def _fragment(shorter: _Said, longer: _Said, weights: Mapping[str, float]) -> bool:
    """Tell whether one rare word in marks is taken from a whole quote of the same speaker."""
    taken = len(shorter.stems) == 1 and shorter.stems[0] in longer.stems
    kinds = (shorter.quote.kind, longer.quote.kind) == ("mixed", "direct")
    rare = kinds and taken and weights[shorter.stems[0]] >= math.log(1 + 1 / _RARE)
    return rare and len(shorter.stems[0]) >= _LONG


def _alike(a: _Said, b: _Said) -> bool:
    return a.text.lower() == b.text.lower()


def _has(stems: Sequence[str], stem: str) -> bool:
    if stem in stems:
        return True
    return any(
        other[:3] == stem[:3] and JaroWinkler.similarity(other, stem) >= _ALIKE for other in stems
    )


def _matching(a: _Said, b: _Said) -> bool:
    """Tell whether two quotes of two articles stand in sentences that match each other."""
    return not a.ties.isdisjoint(b.ties)


def _agree(left: Sequence[_Said], right: Sequence[_Said]) -> bool:
    """Tell whether joining two groups ties no two speakers that the pairs kept apart.

    A pair by different speakers may stand alone; it draws no third quote in.
    """
    apart = any(may_be_one(a.side, b.side) == "other" for a in left for b in right)
    return not apart or len(left) == len(right) == 1
