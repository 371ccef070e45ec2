"""Quotes as renderings of one utterance, and what is told of a group of them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING

from reader.comparison.contrasts import Said, meanings
from reader.comparison.contrasts_words import tokens
from reader.comparison.kinship import Voice
from reader.model.comparison import Contrast, Passage, Place, QuoteGroup
from reader.model.text import Span
from reader.model.voices import voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from reader.comparison.contrasts_words import Token
    from reader.comparison.kinship import Kinship
    from reader.model.analysis import Analysis, Figure, Mention, Quote
    from reader.model.article import Article
    from reader.model.comparison import Comparison, Difference, Entity

_WORD = re.compile(r"\w+(?:[’']\w+)*")
#: A fragment of fewer words is no clause.
_CLAUSE = 5
#: The first renderings of an utterance, against which all others are held.
_MOST = 40


@dataclass(frozen=True, slots=True)
class Named:
    """Who is named in a story, and who of them speaks.

    Attributes:
        entities: All names.
        mentions: For each article, for each of its mentions, the id of its entity or None.
        speakers: For each article, for each of its quotes, the id of the entity or None.
        names: The same as a name, or None.
    """

    entities: Sequence[Entity]
    mentions: Sequence[Sequence[str | None]]
    speakers: Sequence[Sequence[str | None]]
    names: Sequence[Sequence[str | None]]


def named_in(comparison: Comparison) -> Named:
    """Return who is named in a comparison."""
    return Named(
        comparison.entities,
        comparison.mention_entities,
        comparison.speakers,
        comparison.speaker_names,
    )


@dataclass(frozen=True)
class Rendering:
    """A quote as one of the renderings of an utterance.

    Attributes:
        place: Where it is.
        quote: What the analysis says of it.
        text: The text of its article.
        voice: Who speaks.
        figures: Those in its content.
        names: The names in its content, each with the id of its entity.
    """

    place: Place
    quote: Quote
    text: str
    voice: Voice
    figures: tuple[Figure, ...] = ()
    names: tuple[tuple[Span, str], ...] = ()

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """The words of what is said."""
        return tokens(self.words)

    @cached_property
    def forms(self) -> Sequence[str]:
        """The same, as they are compared."""
        return [word.form for word in self.tokens]

    @cached_property
    def says_several(self) -> bool:
        """Whether it has more than one word of content."""
        return sum(word.content for word in self.tokens) > 1

    @property
    def words(self) -> str:
        """What is said."""
        return self.quote.content.of(self.text)


def rendered(
    articles: Sequence[Article], analyses: Sequence[Analysis], named: Named
) -> list[Rendering]:
    """Return all quotes of a story, in its order."""
    return [
        rendering(Place(a, q), article, analysis, named)
        for a, (article, analysis) in enumerate(zip(articles, analyses, strict=True))
        for q in range(len(analysis.quotes))
    ]


def rendering(place: Place, article: Article, analysis: Analysis, named: Named) -> Rendering:
    """Return the quote at `place`, which is of this article."""
    a, q = place.article, place.index
    content = analysis.quotes[q].content
    first, end = _inside(analysis.mentions, content)
    entities = zip(analysis.mentions[first:end], named.mentions[a][first:end], strict=True)
    return Rendering(
        place,
        analysis.quotes[q],
        article.text,
        Voice(named.speakers[a][q], named.names[a][q]),
        analysis.figures[slice(*_inside(analysis.figures, content))],
        tuple((mention.span, entity) for mention, entity in entities if entity is not None),
    )


def _inside(every: Sequence[Mention] | Sequence[Figure], content: Span) -> tuple[int, int]:
    """Return the first of the places, in order and not overlapping, that lie in it; their end."""
    first = bisect_left(every, content.start, key=lambda one: one.span.start)
    end = bisect_right(every, content.end, key=lambda one: one.span.end)
    return first, max(first, end)


def quote_group(
    renderings: Sequence[Rendering], kinship: Kinship, unsure: Set[Place] = frozenset()
) -> QuoteGroup:
    """Return the group of these renderings of one utterance, in the order of the story.

    Args:
        renderings: Of two articles at least.
        kinship: Of those who speak.
        unsure: Where those of them are that are less surely of it.
    """
    ordered = sorted(renderings, key=lambda one: one.place)
    names = [one.voice.name for one in ordered if one.voice.name is not None]
    contrasts = tuple(_contrasts(ordered, kinship))
    kinds = {one.kind for one in contrasts}
    differs: list[Difference] = []
    if len({tuple(word.lower() for word in _WORD.findall(one.words)) for one in ordered}) > 1:
        differs.append("wording")
    differs += ["speaker"] if "speaker" in kinds else []
    differs += ["meaning"] if kinds - {"speaker"} else []
    return QuoteGroup(
        quotes=tuple(one.place for one in ordered),
        speaker=max(names, key=len) if names else None,
        differs=tuple(differs),
        contrasts=tuple(sorted(contrasts, key=lambda one: (one.a, one.b, one.kind))),
        unsure=tuple(sorted(unsure)),
    )


def _contrasts(ordered: Sequence[Rendering], kinship: Kinship) -> Iterator[Contrast]:
    """Yield in what any two renderings of two articles differ.

    Where there are very many, all are held against the first ones only.
    """
    compared = cache(lambda a, b: list(meanings(a.said, b.said)))
    every = [(one, _words(one)) for one in ordered]
    for at, (a, ours) in enumerate(every[:_MOST]):
        for b, theirs in every[at + 1 :]:
            if a.place.article != b.place.article:
                yield from _speakers(a, b, kinship)
                for kind, here, there in compared(ours, theirs):
                    yield Contrast(kind, _placed(a, here), _placed(b, there))


def _speakers(a: Rendering, b: Rendering, kinship: Kinship) -> Iterator[Contrast]:
    """Yield where two articles name different speakers."""
    if kinship.differ(a.voice, b.voice):
        ours, theirs = voice(a.quote), voice(b.quote)
        yield Contrast("speaker", Passage(a.place.article, ours), Passage(b.place.article, theirs))


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said in renderings that read the same, with the same words that report them.

    Attributes:
        text: The words.
        known: The figures and names in them, and how they are reported.
        said: The same, to be held against others.
    """

    text: str
    known: tuple[object, ...]
    said: Said = field(compare=False)


def _words(one: Rendering) -> _Words:
    said = _said(one)
    known = (said.cue, said.whole, tuple(said.figures), tuple(said.names))
    return _Words(one.words, known, said)


def _said(one: Rendering) -> Said:
    start = one.quote.content.start
    return Said(
        one.tokens,
        one.quote.cue.of(one.text) if one.quote.cue else "",
        one.quote.kind != "mixed" or len(one.tokens) >= _CLAUSE,
        [(_shifted(figure.span, -start), figure) for figure in one.figures],
        [(_shifted(span, -start), entity) for span, entity in one.names],
    )


def _placed(one: Rendering, span: Span) -> Passage:
    return Passage(one.place.article, _shifted(span, one.quote.content.start))


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
