"""What one article calls those who speak in it.

Over all articles a speaker has one name.  Beside the text of an article that writes it otherwise
("Lindqvist" for "Lindquist", "Bank Rosk" for "National Bank") stands what the reader sees there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.model.comparison import Comparison, Entity, Place
    from reader.model.text import Span


class Spellings:
    """What the articles of a comparison call those who speak in them; each is sought once."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._entities = {entity.id: entity for entity in comparison.entities}
        self._places: dict[int, Mapping[str, Sequence[Span]]] = {}
        self._found: dict[tuple[int, str], str | None] = {}

    def spelling(self, article: int, entity: Entity) -> str | None:
        """Return what an article calls `entity`: in its fullest form, if that differs; else None.

        A form of which the story's name has every word ("Holt" for "Ada Holt") is no other one.
        Nor is there another for a name that no article has: it is the user's.
        """
        if entity.name not in entity.forms:
            return None
        if (article, entity.id) not in self._found:
            self._found[article, entity.id] = self._fullest(article, entity)
        return self._found[article, entity.id]

    def speaker(self, place: Place) -> str | None:
        """Return who speaks in the quote at `place`, as its article writes the name; None: nobody.

        Where the speaker is told by the name of somebody else ("Jo Holt’s lawyer"), that is as
        the article writes it too.
        """
        name = self._comparison.speaker_names[place.article][place.index]
        speaking = self._comparison.speakers[place.article][place.index]
        if name is None:
            return None
        known = self._entities.get(speaking) if speaking else None
        if known is not None:
            return self.spelling(place.article, known) or name
        for number in self._meant(place):
            entity = self._entities[number]
            own = self.spelling(place.article, entity)
            name = name.replace(entity.name, own, 1) if own else name
        return name

    def _fullest(self, article: int, entity: Entity) -> str | None:
        text = self._comparison.articles[article].text
        spans = self._mentions(article).get(entity.id, ())
        found = Counter(" ".join(span.of(text).split()) for span in spans)
        name = _words(entity.name)

        def fullness(form: str) -> tuple[int, int, int]:
            words = _words(form)
            return len(words), len(words & name), found[form]

        fullest = max(found, key=fullness, default="")
        return None if _words(fullest) <= name else fullest

    def _meant(self, place: Place) -> Iterator[str]:
        """Yield the entities by whose names it is told who speaks."""
        quote = self._comparison.quote(place)
        told = [one for one in (quote.who or quote.speaker, quote.whose) if one]
        for number, spans in self._mentions(place.article).items() if told else ():
            if any(one.overlaps(span) for one in told for span in spans):
                yield number

    def _mentions(self, article: int) -> Mapping[str, Sequence[Span]]:
        """Return where an article names each entity."""
        if article not in self._places:
            places: defaultdict[str, list[Span]] = defaultdict(list)
            mentions = self._comparison.analyses[article].mentions
            numbers = self._comparison.mention_entities[article]
            for mention, number in zip(mentions, numbers, strict=True):
                if number is not None:
                    places[number].append(mention.span)
            self._places[article] = places
        return self._places[article]


def speaker_in(comparison: Comparison, place: Place) -> str | None:
    """Return the same of a single quote; who asks for many makes `Spellings` once."""
    return Spellings(comparison).speaker(place)


def _words(name: str) -> set[str]:
    return set(name.casefold().split())
