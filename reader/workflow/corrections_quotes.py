"""Corrections of quotes that the user makes, moves, or takes for one utterance.

What is selected is put in order first: a quote is what stands inside quotation marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from reader.model.comparison import Passage, Place
from reader.model.correction import Correction
from reader.model.target import target_on
from reader.model.text import Span
from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Quote, QuoteKind
    from reader.model.comparison import Comparison, QuoteGroup
    from reader.model.correction import Scope, Subject

_MARKS = '"“”„‟«»‹›‘‚‛'  # not the apostrophe, which ends a word as well
_SINGLE, _CLOSING = frozenset("'‘‚‛"), "'’‘"
_ENDS = ".,;:!?–—-)"
_BEFORE = f"{_MARKS}{_ENDS}'"  # what no quote begins with
_WORDS_OF_A_CLAUSE = 4
_SPEAKING = frozenset({"PERSON", "ORG", "GROUP"})


def quoted(
    story: str, comparison: Comparison, words: Passage, said: tuple[QuoteKind, str], scope: Scope
) -> Correction:
    """Return the correction that words are a quote.

    Args:
        story: The story's id.
        comparison: As it is shown.
        words: What is said, as `tidied` returns it.
        said: Of what kind the quote is, and who speaks; "" is nobody who is named.
        scope: How far it holds: also wherever else these words stand.
    """
    kind, name = said
    target = target_on(comparison.articles[words.article], words.span)
    name = " ".join(name.split())
    return Correction(str(uuid4()), story, "quoted", "", name, scope, (target,), now(), kind)


def other_extent(story: str, comparison: Comparison, place: Place, words: Passage) -> Correction:
    """Return the correction that the quote at `place` is these words, as `tidied` has them."""
    passages = Passage(place.article, comparison.quote(place).content), words
    return _made(story, comparison, "extent", passages)


def other_manner(story: str, comparison: Comparison, place: Place, kind: QuoteKind) -> Correction:
    """Return the correction that the quote at `place` is of another kind."""
    quote = comparison.quote(place)
    target = target_on(comparison.articles[place.article], quote.content)
    words = quote.kind, kind
    return Correction(str(uuid4()), story, "manner", *words, "place", (target,), now())


def same_utterance(story: str, comparison: Comparison, place: Place, other: Place) -> Correction:
    """Return the correction that two quotes, of two articles, are one utterance."""
    passages = [Passage(at.article, comparison.quote(at).content) for at in (place, other)]
    return _made(story, comparison, "same", passages)


def other_utterance(story: str, comparison: Comparison, place: Place) -> Correction | None:
    """Return the correction that a quote is not the utterance of those that it is grouped with.

    None where it is grouped with no other.
    """
    group = group_of(comparison, place)
    if group is None:
        return None
    places = (place, *(one for one in group.quotes if one != place))
    passages = [Passage(at.article, comparison.quote(at).content) for at in places]
    return _made(story, comparison, "apart", passages)


def tidied(comparison: Comparison, words: Passage) -> Passage | None:
    """Return what is said where these words are selected: without marks and space around them.

    Nor does a quote begin with what ends another clause.  None where nothing is left.
    """
    text = words.span.of(comparison.articles[words.article].text)
    start, end = 0, len(text)
    while start < end and (text[start].isspace() or text[start] in _BEFORE):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in _MARKS):
        end -= 1
    if start == end:
        return None
    if text[:start][-1:] in _SINGLE and text[end - 1] in _CLOSING and end - start > 1:
        end -= 1
    return Passage(words.article, Span(words.span.start + start, words.span.start + end))


def likely_kind(comparison: Comparison, words: Passage) -> QuoteKind:
    """Return of what kind a quote of these words is: as the quote that they are words of.

    Else the marks around them tell: a sentence or clause in marks is direct, a fragment in marks
    mixed, what has none indirect.
    """
    quotes = comparison.analyses[words.article].quotes
    most = max(quotes, key=lambda one: one.content.overlap(words.span), default=None)
    if most is not None and most.content.overlaps(words.span):
        return most.kind
    text = comparison.articles[words.article].text
    before, after = text[: words.span.start].rstrip()[-1:], text[words.span.end :].lstrip()[:1]
    if not before or before not in _MARKS + "'" or after not in (*_MARKS, "'", "’"):
        return "indirect"
    said = words.span.of(text)
    ends = said[-1:] in ".,!?…" or said[:1].isupper()
    return "direct" if ends and len(said.split()) >= _WORDS_OF_A_CLAUSE else "mixed"


def likely_speaker(comparison: Comparison, words: Passage) -> str:
    """Return who probably says these words: who is named nearest in their sentence, or ""."""
    analysis, here = comparison.analyses[words.article], words.span
    around = [one for one in analysis.sentences if one.overlaps(here)]
    names = {one.id: one.name for one in comparison.entities if one.label in _SPEAKING}
    near = [
        (max(mention.span.start - here.end, here.start - mention.span.end), names[known])
        for mention, known in zip(
            analysis.mentions, comparison.mention_entities[words.article], strict=True
        )
        if known in names
        and not mention.span.overlaps(here)
        and any(one.covers(mention.span) for one in around)
    ]
    return min(near)[1] if near else ""


def quote_at(comparison: Comparison, passage: Passage) -> Place | None:
    """Return the quote of these words, else the one that has most of them; None for none.

    Of one that has none of them its clause may: the sentence around a fragment is selected.
    """
    if not 0 <= passage.article < len(comparison.articles):
        return None
    quotes = comparison.analyses[passage.article].quotes

    def shared(number: int) -> tuple[int, int, int]:
        quote = quotes[number]
        here = quote.content.overlap(passage.span), quote.clause.overlap(passage.span)
        return (*here, -len(quote.content))

    most = max(range(len(quotes)), key=shared, default=None)
    if most is None or not any(shared(most)[:2]):
        return None
    return Place(passage.article, most)


def in_the_way(comparison: Comparison, words: Passage, kind: QuoteKind) -> Sequence[Quote]:
    """Return the quotes that one of these words and this kind takes the place of."""
    from reader.comparison.corrections_said import is_part  # noqa: PLC0415 - not at the start
    from reader.model.analysis import Quote  # noqa: PLC0415

    here = Quote(kind, words.span, words.span)
    return [
        quote
        for quote in comparison.analyses[words.article].quotes
        if quote.content.overlaps(words.span)
        and not (is_part(quote, here) or is_part(here, quote))
    ]


def group_of(comparison: Comparison, place: Place) -> QuoteGroup | None:
    """Return the group of renderings that has the quote at `place`."""
    return next((one for one in comparison.quote_groups if place in one.quotes), None)


def _made(
    story: str, comparison: Comparison, subject: Subject, passages: Sequence[Passage]
) -> Correction:
    targets = tuple(target_on(comparison.articles[one.article], one.span) for one in passages)
    return Correction(str(uuid4()), story, subject, "", "", "place", targets, now())
