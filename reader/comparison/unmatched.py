"""Passages that are in no statement: sentences, chained where they stand together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.comparison.sentence_places import SentencePlaces
from reader.comparison.words import split_words
from reader.model.comparison import Passage
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

    from reader.model.comparison import Comparison

_LEAST_CONTENT = 3  # different words that say something: fewer are a fragment ("he said")
_LEAST_QUOTED = 4  # words inside quotation marks, however small: no fragment
_HEADING = 12  # words that a paragraph without a full stop may have to be a heading
_ENDS = tuple(".!?…:;。！？؟۔।॥")
_CLOSING = "\"'”’»›)] "


class Unmatched(NamedTuple):
    """A passage in no statement, and what may match it after all ("possible")."""

    passage: Passage
    possible: tuple[Passage, ...]


def unmatched(
    comparison: Comparison, sources: Sequence[Sequence[int]] = ()
) -> tuple[Unmatched, ...]:
    """Return the passages that are in no statement, in the order of the story.

    Neighbouring sentences of one paragraph are one passage when each of them, or none of them,
    may match something.  Headings and fragments are left out.

    Args:
        comparison: Any, corrected or not.
        sources: Articles that count as one, in groups: the passages of statements that one group
            alone makes are returned too, each by itself.
    """
    places = SentencePlaces(comparison)
    source = {article: group[0] for group in sources for article in group}
    taken: set[tuple[int, int]] = set()
    copied: dict[tuple[int, int], int] = {}
    for number, statement in enumerate(comparison.statements):
        inside = ((one.article, at) for one in statement.passages for at in places.at(one))
        if _is_of_one_source(statement.passages, source):
            copied.update(dict.fromkeys(inside, number))
        else:
            taken.update(inside)
    perhaps = _perhaps(comparison, places, source)
    return tuple(
        _joined(article, run, spans, perhaps)
        for article, spans in enumerate(places.spans)
        for run in _runs(comparison, article, _Sifted(taken, perhaps.keys(), copied))
    )


def _is_of_one_source(passages: Iterable[Passage], source: Mapping[int, int]) -> bool:
    return len({source.get(one.article, one.article) for one in passages}) == 1


def _perhaps(
    comparison: Comparison, places: SentencePlaces, source: Mapping[int, int]
) -> dict[tuple[int, int], set[Passage]]:
    """Return for each sentence what of other sources it possibly matches."""
    found: defaultdict[tuple[int, int], set[Passage]] = defaultdict(set)
    for match in comparison.matches:
        if match.grade == "possible" and not _is_of_one_source((match.a, match.b), source):
            for one, other in ((match.a, match.b), (match.b, match.a)):
                for at in places.at(one):
                    found[one.article, at].add(other)
    return found


def _joined(
    article: int,
    run: Sequence[int],
    spans: Sequence[Span],
    perhaps: dict[tuple[int, int], set[Passage]],
) -> Unmatched:
    passage = Passage(article, Span(spans[run[0]].start, spans[run[-1]].end))
    found = {one for at in run for one in perhaps.get((article, at), ())}
    return Unmatched(passage, tuple(sorted(found)))


class _Sifted(NamedTuple):
    """Sentences, by article and number: those not left, those that may match, those in copies.

    The last have the number of the statement that copies alone make: its passages stay whole.
    """

    taken: Set[tuple[int, int]]
    perhaps: Set[tuple[int, int]]
    copied: Mapping[tuple[int, int], int]


def _runs(comparison: Comparison, article: int, sifted: _Sifted) -> Iterator[list[int]]:
    """Yield the sentences of an article that are not taken, in runs to be chained."""
    text, spans = comparison.articles[article].text, comparison.analyses[article].sentences
    paragraph, keys = 0, []
    telling = _telling(comparison, article)
    for at, span in enumerate(spans):
        paragraph += at > 0 and "\n" in text[spans[at - 1].end : span.start]
        place = article, at
        left = telling[at] and place not in sifted.taken
        keys.append((paragraph, left, place in sifted.perhaps, sifted.copied.get(place)))
    for key, run in groupby(range(len(spans)), key=keys.__getitem__):
        if key[1]:
            yield list(run)


def _telling(comparison: Comparison, article: int) -> list[bool]:
    """Tell of each sentence of an article whether it is more than a heading or a fragment."""
    text, language = comparison.articles[article].text, comparison.articles[article].language
    spans = comparison.analyses[article].sentences
    (words,) = split_words([[span.of(text) for span in spans]], [language])
    alone, quoted = _alone(text, spans), _quoted(comparison, article)
    return [
        (at in quoted or len({word.stem for word in words[at] if word.content}) >= _LEAST_CONTENT)
        and not (alone[at] and len(words[at]) <= _HEADING and not _is_ended(span.of(text)))
        for at, span in enumerate(spans)
    ]


def _quoted(comparison: Comparison, article: int) -> set[int]:
    """Return the numbers of the sentences that quote words enough, which no other article does."""
    text, analysis = comparison.articles[article].text, comparison.analyses[article]
    shared = {
        place.index
        for group in comparison.quote_groups
        if any(place.article != article for place in group.quotes)
        for place in group.quotes
        if place.article == article
    }
    spans, found = analysis.sentences, set[int]()
    starts = [span.start for span in spans]
    for number, quote in enumerate(analysis.quotes):
        if quote.kind == "indirect" or number in shared:
            continue
        start, end = quote.content.start, quote.content.end
        for at in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
            inside = text[max(start, spans[at].start) : min(end, spans[at].end)]
            if len(inside.split()) >= _LEAST_QUOTED:
                found.add(at)
    return found


def _alone(text: str, spans: Sequence[Span]) -> list[bool]:
    """Tell of each sentence whether it is a paragraph of its own."""
    inner = ("\n" in text[one.end : other.start] for one, other in pairwise(spans))
    breaks = [True, *inner, True]
    return [before and after for before, after in pairwise(breaks)]


def _is_ended(sentence: str) -> bool:
    return sentence.rstrip(_CLOSING).endswith(_ENDS)
