"""What there is to mark in each article of a comparison, in that article's own offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from reader.model.comparison import Place
from reader.model.labels import speaker_labels, speaker_of
from reader.model.spellings import Spellings
from reader.ui.cards.mentions import (
    government_in_words,
    kind_of_name,
    names_by_id,
    office_in_words,
)
from reader.ui.cards.told import within
from reader.ui.cards.whereabouts import Whereabouts
from reader.ui.reading.figures import figure_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.model.analysis import Mention, Quote
    from reader.model.article import Article
    from reader.model.comparison import Comparison, Entity, Match, Passage
    from reader.model.labels import Speaker
    from reader.model.note import Note
    from reader.model.text import Span
    from reader.ui.reading.figures import FigureMark


_OFFICES = 2  # at most, of a name


class MarkKind(Enum):
    """The kinds of mark the reader can show and hide."""

    MATCHES = "matches"
    QUOTES = "quotes"
    NAMES = "names"
    FIGURES = "figures"
    NOTES = "notes"


EVERY_MARK = frozenset(MarkKind)


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The other side of a match."""

    passage: Passage
    match: Match

    @property
    def is_doubtful(self) -> bool:
        """Whether the match is only possible."""
        return self.match.grade == "possible"


@dataclass(frozen=True, slots=True)
class MatchedPassage:
    """A passage that other articles carry too.

    Attributes:
        passage: Where.
        counterparts: In the order of the story, then of the text.
    """

    passage: Passage
    counterparts: tuple[Counterpart, ...]

    @property
    def is_doubtful(self) -> bool:
        """Whether none of its matches is more than possible."""
        return all(one.is_doubtful for one in self.counterparts)


@dataclass(frozen=True, slots=True)
class QuoteMark:
    """A quote and who says it.

    Attributes:
        quote: The quote.
        name: The speaker's full name in the spelling of the article, else its words; None where
            nobody is named.
        short: What stands in the margin; empty where nobody is named.
        voice: What tells who says it from others; empty where nobody is named.
    """

    quote: Quote
    name: str | None
    short: str
    voice: str = ""


@dataclass(frozen=True, slots=True)
class NameMark:
    """A name in the text.

    Attributes:
        mention: Where it stands.
        name: The full form it stands for.
        entity: The id of whom or what it means; empty where that is not known.
        told: What the articles say of it, one a line: its kind and office, its government.
    """

    mention: Mention
    name: str
    entity: str = ""
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A note at one of its places.

    Attributes:
        note: The note.
        span: Where in the article.
        others: The other articles it is on, in their order.
        depth: 0 for the marker that begins first; 1 for one that begins on it, and so on.
    """

    note: Note
    span: Span
    others: tuple[int, ...] = ()
    depth: int = 0


@dataclass(frozen=True)
class ArticleMarks:
    """All marks of one article, each tuple in reading order; and what can be asked about."""

    passages: tuple[MatchedPassage, ...] = ()
    quotes: tuple[QuoteMark, ...] = ()
    names: tuple[NameMark, ...] = ()
    figures: tuple[FigureMark, ...] = ()
    sentences: tuple[Span, ...] = ()

    def sentence_at(self, offset: int) -> Span | None:
        """Return the sentence that has the character at `offset`; None: none has."""
        at = bisect_right(self.sentences, offset, key=lambda one: one.start) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].end else None

    @cached_property
    def by_span(self) -> dict[Span, MatchedPassage]:
        """The matched passages by their spans."""
        return {matched.passage.span: matched for matched in self.passages}

    def nearest(self, span: Span) -> MatchedPassage | None:
        """Return the matched passage at `span`, else the one that shares most with it, if any."""
        exact = self.by_span.get(span)
        if exact:
            return exact
        best = max(self.passages, key=lambda m: m.passage.span.overlap(span), default=None)
        return best if best and best.passage.span.overlaps(span) else None


def marks_of(comparison: Comparison, *, possible: bool = False) -> tuple[ArticleMarks, ...]:
    """Return the marks of each article; of matches that are only possible where wanted."""
    passages = _matched_passages(
        match for match in comparison.matches if possible or match.grade != "possible"
    )
    figures = figure_marks(comparison)
    labels, spellings = speaker_labels(comparison), Spellings(comparison)
    return tuple(
        ArticleMarks(
            passages=passages.get(article, ()),
            quotes=_quote_marks(comparison, article, labels, spellings),
            names=_name_marks(comparison, article),
            figures=figures[article],
            sentences=comparison.analyses[article].sentences,
        )
        for article in range(len(comparison.articles))
    )


def notes_of(
    articles: Sequence[Article], notes: Iterable[Note]
) -> tuple[tuple[NoteMark, ...], ...]:
    """Return for each article the passages with notes that read as they did, in their order."""
    where = Whereabouts(articles)
    found: list[list[NoteMark]] = [[] for _ in articles]
    for note in notes:
        places = [(where.fitting(target), target.span) for target in note.targets]
        on = {place for place, _ in places if place is not None}
        for place, span in places:
            if place is not None and span is not None:
                found[place].append(NoteMark(note, span, tuple(sorted(on - {place}))))
    return tuple(tuple(_stacked(marks)) for marks in found)


def _stacked(marks: list[NoteMark]) -> Iterator[NoteMark]:
    """Yield marks in reading order, those that share words at different depths."""
    ends: list[int] = []  # of the last mark at each depth
    for mark in sorted(marks, key=lambda m: (m.span.start, -m.span.end)):
        free = (depth for depth, end in enumerate(ends) if end <= mark.span.start)
        depth = next(free, len(ends))
        ends[depth : depth + 1] = [mark.span.end]
        yield replace(mark, depth=depth) if depth else mark


def _matched_passages(matches: Iterable[Match]) -> dict[int, tuple[MatchedPassage, ...]]:
    found: dict[Passage, list[Counterpart]] = defaultdict(list)
    for match in matches:
        found[match.a].append(Counterpart(match.b, match))
        found[match.b].append(Counterpart(match.a, match))
    by_article: dict[int, list[MatchedPassage]] = defaultdict(list)
    for passage in sorted(found):
        counterparts = sorted(found[passage], key=lambda c: c.passage)
        by_article[passage.article].append(MatchedPassage(passage, tuple(counterparts)))
    return {article: tuple(passages) for article, passages in by_article.items()}


def _quote_marks(
    comparison: Comparison,
    article: int,
    labels: Mapping[tuple[int, Speaker], str],
    spellings: Spellings,
) -> tuple[QuoteMark, ...]:
    marks = []
    for index, quote in enumerate(comparison.analyses[article].quotes):
        name = comparison.speaker_names[article][index]
        voice = speaker_of(comparison.speakers[article][index], name or "")
        short = labels[article, voice] if name else ""
        own = spellings.speaker(Place(article, index))
        marks.append(QuoteMark(quote, own, short, voice))
    return tuple(sorted(marks, key=lambda mark: mark.quote.content))


def _name_marks(comparison: Comparison, article: int) -> tuple[NameMark, ...]:
    known = {entity.id: entity for entity in comparison.entities}
    names = names_by_id(comparison.entities)
    text = comparison.articles[article].text
    marks = []
    for mention, number in zip(
        comparison.analyses[article].mentions, comparison.mention_entities[article], strict=True
    ):
        entity = known.get(number or "")
        if entity is None:
            marks.append(NameMark(mention, mention.span.of(text)))
        else:
            told = tuple(_told(entity, names, governs=mention.governs))
            marks.append(NameMark(mention, entity.name, entity.id, told))
    return tuple(marks)


def _told(entity: Entity, names: Mapping[str, str], *, governs: bool) -> Iterator[str]:
    offices = (office_in_words(office, names) for office in entity.offices[:_OFFICES])
    yield ", ".join((within(kind_of_name(entity.label)), *offices))
    if governs and entity.seat_of:
        yield government_in_words(entity.seat_of)
