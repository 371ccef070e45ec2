"""What one article calls those who speak in it.

Over all articles a speaker has one name.  Beside the text of an article that writes it otherwise
("Lindqvist" for "Lindquist", "Bank Rosk" for "National Bank") stands what the reader sees there.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.comparison import Comparison, Entity, Place
    from reader.model.text import Span


def spelling(comparison: Comparison, article: int, entity: Entity) -> str | None:
    """Return what an article calls `entity`: in its fullest form, if that differs; else None.

    A form of which the story's name has every word ("Holt" for "Ada Holt") is no other one.  Nor
    is there another for a name that no article has: it is the user's.
    """
    if entity.name not in entity.forms:
        return None
    text = comparison.articles[article].text
    found = Counter(
        " ".join(mention.span.of(text).split())
        for mention, number in zip(
            comparison.analyses[article].mentions,
            comparison.mention_entities[article],
            strict=True,
        )
        if number == entity.id
    )
    name = _words(entity.name)

    def fullness(form: str) -> tuple[int, int, int]:
        words = _words(form)
        return len(words), len(words & name), found[form]

    fullest = max(found, key=fullness, default="")
    return None if _words(fullest) <= name else fullest


def speaker_in(comparison: Comparison, place: Place) -> str | None:
    """Return who speaks in the quote at `place`, as its article writes the name; None: nobody.

    Where the speaker is told by the name of somebody else ("Jo Holt’s lawyer"), that is as the
    article writes it too.
    """
    name = comparison.speaker_names[place.article][place.index]
    speaking = comparison.speakers[place.article][place.index]
    if name is None:
        return None
    for entity in comparison.entities:
        if speaking == entity.id:
            return spelling(comparison, place.article, entity) or name
    for number in _meant(comparison, place):
        entity = next(one for one in comparison.entities if one.id == number)
        own = spelling(comparison, place.article, entity)
        name = name.replace(entity.name, own, 1) if own else name
    return name


def _meant(comparison: Comparison, place: Place) -> Iterator[str]:
    """Yield the entities by whose names it is told who speaks."""
    quote = comparison.quote(place)
    spans: list[Span] = [one for one in (quote.who or quote.speaker, quote.whose) if one]
    numbers = comparison.mention_entities[place.article]
    for mention, number in zip(comparison.analyses[place.article].mentions, numbers, strict=True):
        if number is not None and any(map(mention.span.overlaps, spans)):
            yield number


def _words(name: str) -> set[str]:
    return set(name.casefold().split())
