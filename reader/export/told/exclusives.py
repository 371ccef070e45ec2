"""What one article alone says, where there is little room: the weightiest first, quotes whole."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reader.export.told.brief import LONGEST, Told, cut, key_quote, letters_of
from reader.export.told.citing import cited
from reader.export.told.found import speaker
from reader.model.comparison import Passage, Place, QuoteGroup
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

    from reader.export.base import Edition
    from reader.export.told.brief import KeyQuote
    from reader.model.comparison import Comparison
    from reader.model.overview import Only

#: What these weigh: words in quotation marks, a name or figure of the article's own, any other.
_QUOTED, _OWN, _ANY = 4, 3, 1
#: So many characters weigh as much as a name; a long passage is not important for its length.
_LENGTH, _LONG = 80, 3
#: What may match after all weighs so much of it.
_PERHAPS = 0.7
#: Words that quote enough to be told by themselves.
_LEAST_WORDS = 5


class _Weighed(NamedTuple):
    """Words to be told, and how much they say."""

    told: Told
    weight: float


def exclusives(edition: Edition) -> list[Told]:
    """Return what one article alone carries, the weightiest first.

    Neighbouring passages are told as one: a quote with what it is about.  Of a longer one that
    part is told that says most.  What may match after all names the articles.
    """
    found = edition.overview.only if edition.overview else ()
    shared = _shared(edition.comparison)
    runs = _runs(edition.comparison, found)
    weighed = [_weighed(edition.comparison, run, shared) for run in runs]
    return [one.told for one in sorted(weighed, key=lambda one: -one.weight)]


def own_quotes(edition: Edition) -> list[KeyQuote]:
    """Return what one article alone quotes beside what others carry too, the longest first.

    What is quoted in a passage that the article has alone is told with that passage.
    """
    comparison = edition.comparison
    told = {p for one in (edition.overview.only if edition.overview else ()) for p in one.quotes}
    shared = _shared(comparison)
    places = [
        Place(article, index)
        for article, analysis in enumerate(comparison.analyses)
        for index, quote in enumerate(analysis.quotes)
        if quote.kind == "direct" and Place(article, index) not in told | shared
        if len(_content(comparison, Place(article, index)).split()) >= _LEAST_WORDS
    ]
    longest = sorted(places, key=lambda place: -len(_content(comparison, place)))
    groups = (QuoteGroup((place,), speaker(comparison, place), ()) for place in longest)
    return [key_quote(comparison, group) for group in groups]


def _shared(comparison: Comparison) -> set[Place]:
    """Return the quotes that another article has too."""
    return {
        place
        for group in comparison.quote_groups
        if len({place.article for place in group.quotes}) > 1
        for place in group.quotes
    }


def _content(comparison: Comparison, place: Place) -> str:
    return comparison.words(Passage(place.article, comparison.quote(place).content))


def _runs(comparison: Comparison, found: Sequence[Only]) -> Iterator[list[Only]]:
    """Yield the passages, those together that nothing but blanks in a line set apart."""
    run: list[Only] = []
    for one in sorted(found, key=lambda one: one.passage):
        if run and not _are_neighbours(comparison, run[-1].passage, one.passage):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _are_neighbours(comparison: Comparison, one: Passage, other: Passage) -> bool:
    if one.article != other.article:
        return False
    between = comparison.articles[one.article].text[one.span.end : other.span.start]
    return not between.strip() and "\n" not in between


def _weighed(comparison: Comparison, run: Sequence[Only], shared: Set[Place]) -> _Weighed:
    article = run[0].passage.article
    whole = Span(run[0].passage.span.start, run[-1].passage.span.end)
    marks = [mark for one in run for mark in _marks(comparison, one, shared)]
    sentences = [s for s in comparison.analyses[article].sentences if whole.covers(s)]
    part, weight = _weightiest(sentences or [whole], marks)
    words = cut(cited(comparison.words(Passage(article, part))))
    words = f"… {words}" if part.start > whole.start else words
    weight += min(len(words) / _LENGTH, _LONG)
    perhaps = sorted({other.article for one in run for other in one.possible})
    remarks = f"possible match in {letters_of(perhaps)}" if perhaps else ""
    told = Told(words, (Passage(article, part),), remarks=remarks)
    return _Weighed(told, weight * _PERHAPS if perhaps else weight)


def _weightiest(sentences: Sequence[Span], marks: Iterable[tuple[int, int]]) -> tuple[Span, float]:
    """Return the sentences in a row that weigh most of all that have room; the first such."""
    weights: defaultdict[int, int] = defaultdict(int)
    ends = [sentence.end for sentence in sentences]
    for at, weight in marks:
        weights[min(bisect_right(ends, at), len(ends) - 1)] += weight
    best, most = sentences[0], (-1, 0)
    for first, sentence in enumerate(sentences):
        weight = 0
        for last in range(first, len(sentences)):
            if last > first and ends[last] - sentence.start > LONGEST:
                break
            weight += weights[last]
            if (weight, ends[last] - sentence.start) > most:
                most = weight, ends[last] - sentence.start
                best = Span(sentence.start, ends[last])
    return best, most[0]


def _marks(comparison: Comparison, one: Only, shared: Set[Place]) -> Iterator[tuple[int, int]]:
    """Yield where what makes a passage worth a look stands, and what it weighs."""
    for place in one.quotes:
        if comparison.quote(place).kind != "indirect":
            yield comparison.quote(place).content.start, _ANY if place in shared else _QUOTED
    for place in one.figures:
        yield comparison.figure(place).span.start, _OWN if place in one.own_figures else _ANY
    article, span, left = one.passage.article, one.passage.span, set(one.names)
    mentions = comparison.analyses[article].mentions
    first = bisect_left(mentions, span.start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, span.end, lo=first, key=lambda mention: mention.span.start)
    for number in range(first, last):
        name = comparison.mention_entities[article][number]
        if name in left:
            left.remove(name)
            yield mentions[number].span.start, _OWN if name in one.own_names else _ANY
