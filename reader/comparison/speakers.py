"""Who speaks in each quote, as one of the names over all articles."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.analysis import Analysis, Mention
    from reader.model.article import Article
    from reader.model.comparison import Entity
    from reader.model.text import Span

    PerQuote = tuple[tuple[str | None, ...], ...]

#: What tells whose somebody is: "her", "his own", "the senator’s".
_OWNED = re.compile(
    r"^(?:(?:his|her|its|their)(?: own)?|.{1,200}?(?:[’']s|s[’'])) ", re.IGNORECASE
)
#: Part of a speaker's words, and of a name's, that must be the same for the two to be one.
#: "Norland’s foreign ministry" is not Norland.
_SHARED = 0.75


def speakers(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    entities: Sequence[Entity],
    mention_entities: Sequence[Sequence[str | None]],
) -> tuple[PerQuote, PerQuote]:
    """Return, for each article and each of its quotes, the speaking entity's id, and a name.

    The name is the entity's, else the words of the mention that tells best who speaks
    (`Quote.who`, then `Quote.speaker`), with whose it is by name ("Jo Holm’s friend" for "her
    friend"); None where the article does not tell.
    """
    names = {entity.id: entity.name for entity in entities}
    ids: list[tuple[str | None, ...]] = []
    called: list[tuple[str | None, ...]] = []
    for article, analysis, known in zip(articles, analyses, mention_entities, strict=True):
        spans = [quote.who or quote.speaker for quote in analysis.quotes]
        found = tuple(_entity(span, analysis.mentions, known) for span in spans)
        ids.append(found)
        told = _Names(article.text, analysis.mentions, known, names)
        called.append(
            tuple(
                told.name(span, told.name(quote.whose))
                for span, quote in zip(spans, analysis.quotes, strict=True)
            )
        )
    return tuple(ids), tuple(called)


def mention_at(span: Span | None, mentions: Sequence[Mention]) -> int | None:
    """Return which of `mentions`, in reading order, is just about what stands at `span`."""
    if span is None:
        return None
    first = bisect_right(mentions, span.start, key=lambda one: one.span.end)
    for at in range(first, len(mentions)):
        mention = mentions[at]
        if mention.span.start >= span.end:
            break
        shared = mention.span.overlap(span)
        if shared >= _SHARED * max(len(mention.span), len(span)):
            return at
    return None


def _entity(
    span: Span | None, mentions: Sequence[Mention], known: Sequence[str | None]
) -> str | None:
    at = mention_at(span, mentions)
    return None if at is None else known[at]


@dataclass(frozen=True, slots=True)
class _Names:
    """The names that stand in one article, with those of the entities they are of."""

    text: str
    mentions: Sequence[Mention]
    known: Sequence[str | None]
    names: Mapping[str, str]

    def name(self, span: Span | None, owner: str | None = None) -> str | None:
        """Return the name of whoever `span` is of, with whose he or she is by name."""
        if span is None:
            return None
        number = _entity(span, self.mentions, self.known)
        if number is not None:
            return self.names[number]
        both = self._both(span)
        if both is not None:
            return both
        words = " ".join(span.of(self.text).split())
        if owner is not None:
            words = f"{owner}’s {_OWNED.sub('', words)}"
        return words.removesuffix("’s").removesuffix("'s")

    def _both(self, span: Span) -> str | None:
        """Return the names of two who speak as one: "Holt and Brandt"."""
        first = bisect_right(self.mentions, span.start, key=lambda one: one.span.end)
        here = range(first, min(first + 2, len(self.mentions)))
        spans = [self.mentions[at].span for at in here]
        numbers = [number for at in here if (number := self.known[at]) is not None]
        if len(numbers) != 2 or (spans[0].start, spans[1].end) != (span.start, span.end):
            return None
        joined = self.text[spans[0].end : spans[1].start].split() == ["and"]
        return " and ".join(self.names[number] for number in numbers) if joined else None
