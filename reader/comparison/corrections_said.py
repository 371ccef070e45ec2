"""Quotes while the user's corrections of them are applied, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from reader.comparison.corrections_places import Spans, are_near, plain
from reader.model.comparison import Place
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.analysis import Quote, QuoteKind
    from reader.model.comparison import Comparison, Entity, Passage

#: The id of who speaks, where there is one, and the name.
Speaker: TypeAlias = tuple[str | None, str | None]

#: What a quote of the user's has from the machine's that it is about the same as.
_TAKEN_OVER = ("cue", "speaker", "who", "via", "means", "known_by", "whose")


@dataclass(slots=True, eq=False)
class Said:
    """A quote, as the corrections so far leave it.

    Attributes:
        article: Which article it is in.
        found: The quote as it was found, or as the user has first put it.
        speaker: The id of who speaks and the name, as found.
        was: Which quotes of the machine's it is, or took the place of.
        gone: Whether it is no quote, or another took its place.
        content: Its words, as the user says; None: he says nothing.
        kind: Its kind, likewise.
        spoken: The id of who speaks and the name, likewise.
    """

    article: int
    found: Quote
    speaker: Speaker = (None, None)
    was: tuple[Place, ...] = ()
    gone: bool = False
    content: Span | None = None
    kind: QuoteKind | None = None
    spoken: Speaker | None = None

    @property
    def span(self) -> Span:
        """Where its words are."""
        return self.content or self.found.content

    @property
    def voice(self) -> Speaker:
        """The id of who speaks and the name."""
        return self.spoken if self.spoken and self._is_spoken else self.speaker

    @property
    def quote(self) -> Quote:
        """The quote as it is now; what the user says as the machine does is not his word."""
        quote = self.found
        if self.span != quote.content:
            quote = _moved(quote, self.span)
        if self.kind and self.kind != quote.kind:
            quote = replace(quote, kind=self.kind, clause=self.span, told=(*quote.told, "kind"))
        return replace(quote, told=(*quote.told, "speaker")) if self._is_spoken else quote

    @property
    def _is_spoken(self) -> bool:
        """Whether it is the user who says who speaks."""
        if self.spoken is None:
            return False
        return bool(self.found.told) or plain(self.spoken[1] or "") != plain(self.speaker[1] or "")

    def speak(self, entity: Entity | None, name: str) -> None:
        """Let the user say who speaks; an entity by its own name, "" for nobody."""
        called = entity.name if entity else name.strip() or None
        self.spoken = entity.id if entity else None, called


class Saids:
    """All quotes of a comparison.

    Args:
        comparison: What the machine found.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._found = {
            place: Said(a, quote, (entity, name), (place,))
            for a, analysis in enumerate(comparison.analyses)
            for q, (quote, entity, name) in enumerate(
                zip(
                    analysis.quotes,
                    comparison.speakers[a],
                    comparison.speaker_names[a],
                    strict=True,
                )
            )
            for place in (Place(a, q),)
        }
        self._rows: list[list[Said]] = [[] for _ in comparison.articles]
        for one in self._found.values():
            self._rows[one.article].append(one)
        self._standing = [Spans((one.span, one) for one in row) for row in self._rows]
        self._made: list[Said] = []  # those of which the user tells where they are

    def found(self, places: Iterable[Place]) -> Iterable[Said]:
        """Return the machine's own quotes at these places."""
        return (self._found[place] for place in places)

    def at(self, passage: Passage) -> Said | None:
        """Return the quote of these words, else the one that has most in common with them.

        Where the user tells where a quote is, that counts before what the machine found; a quote
        that has become another is still found where it was.
        """
        near = [*self._standing[passage.article].overlapping(passage.span)]
        near += [
            (one.span, one)
            for one in reversed(self._made)
            if one.article == passage.article and not one.gone
        ]
        return Spans(sorted(near, key=lambda one: one[1].gone)).nearest(passage.span)

    def put(self, quote: Quote, article: int) -> Said:
        """Let words be a quote; what stands there gives way, and is from now on this one.

        The cue and the mention that speaks are taken from what is about the same.
        """
        made = Said(article, quote)
        for one in self._in_the_way(made):
            one.gone = True
            if are_near(one.span, made.span):
                made.was += one.was
                if made.found.speaker is made.found.cue is None:
                    spans = {name: getattr(one.found, name) for name in _TAKEN_OVER}
                    made.found = replace(made.found, **spans)
        self._rows[article].append(made)
        self._made.append(made)
        return made

    def is_free(self, passage: Passage) -> bool:
        """Tell whether no word of the passage is quoted."""
        return not any(one.span.overlaps(passage.span) for one in self._in(passage.article))

    def change(self, said: Said, *, to: Span | None = None, kind: QuoteKind | None = None) -> None:
        """Let a quote be other words, or of another kind; what else stands there gives way."""
        said.content, said.kind = to or said.content, kind or said.kind
        for one in self._in_the_way(said):
            one.gone = True
        if to:
            self._made.append(said)

    def comparison(self, before: Comparison) -> tuple[Comparison, Mapping[Said, Place]]:
        """Return `before` with these quotes, and where in it each is that is still there.

        An article's analysis is another only where one of its quotes is.
        """
        rows = [self._row(article) for article in range(len(before.articles))]
        analyses = []
        for analysis, row in zip(before.analyses, rows, strict=True):
            quotes = tuple(one.quote for one in row)
            same = quotes == analysis.quotes
            analyses.append(analysis if same else replace(analysis, quotes=quotes))
        numbers = {one: Place(a, q) for a, row in enumerate(rows) for q, one in enumerate(row)}
        after = replace(
            before,
            analyses=tuple(analyses),
            speakers=tuple(tuple(one.voice[0] for one in row) for row in rows),
            speaker_names=tuple(tuple(one.voice[1] for one in row) for row in rows),
        )
        return after, numbers

    def _row(self, article: int) -> Sequence[Said]:
        """Return the quotes of an article, in reading order where the user has put any."""
        row = list(self._in(article))
        if any(one.article == article for one in self._made):
            row.sort(key=lambda one: one.span)
        return row

    def _in(self, article: int) -> Iterable[Said]:
        """Return each quote of an article that is still there."""
        return (one for one in self._rows[article] if not one.gone)

    def _in_the_way(self, said: Said) -> Sequence[Said]:
        return [
            one
            for one in self._in(said.article)
            if one is not said
            and one.span.overlaps(said.span)
            and not is_part(one.quote, said.quote)
            and not is_part(said.quote, one.quote)
        ]


def _moved(quote: Quote, content: Span) -> Quote:
    """Return the quote with other words: what tells of the speaker stands outside them."""
    clause = content
    if quote.kind == "mixed":
        ends = min(quote.clause.start, content.start), max(quote.clause.end, content.end)
        clause = Span(*ends)
    cue, speaker = (_outside(span, content) for span in (quote.cue, quote.speaker))
    told = (*quote.told, "extent")
    who = quote.who or quote.speaker
    return replace(
        quote, content=content, clause=clause, cue=cue, speaker=speaker, who=who, told=told
    )


def is_part(one: Quote, other: Quote) -> bool:
    """Tell whether a fragment in marks stands in the clause of reported speech around it."""
    return one.kind == "mixed" != other.kind and other.clause.covers(one.content)


def _outside(span: Span | None, content: Span) -> Span | None:
    return None if span is None or span.overlaps(content) else span
