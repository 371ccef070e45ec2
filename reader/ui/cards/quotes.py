"""Who is quoted, with how many words by whom, and each utterance in every rendering."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.spellings import Spellings
from reader.ui.cards.card import Bar, Card
from reader.ui.cards.filtering import folded
from reader.ui.cards.mentions import government_in_words, names_by_id, office_in_words
from reader.ui.cards.quotes_filter import Differs, QuoteFilter, Said
from reader.ui.cards.renderings import Renderings
from reader.ui.cards.told import grouped, letters, quotes_counted
from reader.ui.cards.voices import all_quotes, alone, content_of, voice_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.comparison import Comparison, Passage, Place, QuoteGroup
    from reader.ui.cards.wording import Differences

_tr = QCoreApplication.translate


@dataclass(slots=True)
class _Speaker:
    """One speaker while the quotes are gathered; `told` is who that is."""

    voice: str
    name: str
    told: str = ""
    quotes: list[Place] = field(default_factory=list)
    words: Counter[int] = field(default_factory=Counter)


@dataclass(slots=True)
class QuoteList:
    """The quotes of a comparison as cards.

    Attributes:
        speakers: One a speaker, the most quoted first, each with its utterances below.
        voices: What tells each speaker from others, by the keys of their cards; empty for those
            whom nobody names.
        said: What can be asked for of each utterance, by the keys of its cards.
        keys: The card of each quote, below its own speaker, by its content.
        shown: The cards that show a quote, below whatever speaker, by its content.
        quotes: How many there are.
    """

    speakers: tuple[Card, ...] = ()
    voices: dict[str, str] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)
    keys: dict[Passage, str] = field(default_factory=dict)
    shown: dict[Passage, list[str]] = field(default_factory=dict)
    quotes: int = 0

    @property
    def differing(self) -> dict[Differs, int]:
        """Of how many quotes the renderings differ in what."""
        found = ((what, QuoteFilter(differs=what)) for what in get_args(Differs))
        return {what: sum(map(wanted.count, self.said.values())) for what, wanted in found}

    def narrowed(self, wanted: QuoteFilter) -> tuple[tuple[Card, ...], int]:
        """Return the speakers with only those utterances that `wanted` admits, and the quotes.

        That is how many quotes of these speakers it admits; the renderings beside them are shown
        and not counted.
        """
        if wanted == QuoteFilter():
            return self.speakers, self.quotes
        admitted = {key: wanted.count(said) for key, said in self.said.items()}
        listed = []
        for card in self.speakers:
            kept = tuple(child for child in card.children if admitted[child.key])
            if kept:
                number = sum(admitted[child.key] for child in kept)
                listed.append(replace(card, children=kept, trailing=_part(card, number)))
        return tuple(listed), sum(admitted.values())


def quote_list(comparison: Comparison, differences: Differences) -> QuoteList:
    """Return all quotes, by speaker; what several share stands below each of its speakers."""
    made = QuoteList()
    speakers = _speakers(comparison)
    scale = max((words for s in speakers for words in s.words.values()), default=0)
    grouped_at = {place: alone(place) for place in all_quotes(comparison)}
    grouped_at |= {place: group for group in comparison.quote_groups for place in group.quotes}
    renderings, spellings = Renderings(comparison, differences), Spellings(comparison)
    cards = []
    for speaker in speakers:
        key = _key(speaker, made.voices)
        made.voices[key] = speaker.voice
        own_of: dict[tuple[Place, ...], list[Place]] = {}
        for place in speaker.quotes:
            own_of.setdefault(grouped_at[place].quotes, []).append(place)
        children = []
        for own in own_of.values():
            group = grouped_at[own[0]]
            below = f"{key}\n{own[0].article} {comparison.quote(own[0]).content.start}"
            children.append(replace(renderings.card(group), key=below))
            for content in children[-1].targets:
                made.shown.setdefault(content, []).append(below)
            called = tuple(filter(None, map(spellings.speaker, own)))
            made.said[below] = _said(comparison, speaker, group, own, called)
            made.keys.update((content_of(comparison, place), below) for place in own)
        cards.append(_card(key, speaker, max(scale, 1), children))
        made.quotes += len(speaker.quotes)
    made.speakers = tuple(cards)
    return made


def reached(card: Card, place: Passage | None) -> Card:
    """Return the card of an utterance marked where the user was led to last."""
    cells = tuple(replace(cell, reached=place) for cell in card.cells)
    return replace(card, cells=cells)


def _card(key: str, speaker: _Speaker, scale: int, children: Sequence[Card]) -> Card:
    words = dict(sorted(speaker.words.items()))
    bars = tuple(Bar(letter(i), number) for i, number in words.items())
    reported = _tr("Quotes", "only reported, without quotation marks, in {}").format(
        letters(words)
    )
    told = (speaker.told, "" if any(words.values()) else reported)
    return Card(
        key=key,
        heading=speaker.name,
        rank="title",
        detail=" · ".join(filter(None, told)),
        trailing=quotes_counted(len(speaker.quotes)),
        bars=bars if any(words.values()) else (),
        scale=scale,
        children=tuple(children),
    )


def _part(card: Card, number: int) -> str:
    """Return how many of a speaker's quotes are listed: "2 of 7 quotes"."""
    if card.trailing.startswith(f"{grouped(number)} "):
        return card.trailing
    return _tr("Quotes", "{} of {}").format(grouped(number), card.trailing)


def _key(speaker: _Speaker, taken: Mapping[str, str]) -> str:
    """Return what tells a speaker's card apart, the same after another comparison if it can be."""
    key = f"speaker {speaker.name}"
    return key if key not in taken else f"{key} {speaker.voice}"


def _speakers(comparison: Comparison) -> list[_Speaker]:
    """Return the speakers by words quoted, then by quotes; those nobody names come last.

    Words quoted are words inside marks: of indirect speech the article chose the words.
    """
    found: dict[str, _Speaker] = {}
    who = _who(comparison)
    for place in all_quotes(comparison):
        name = comparison.speaker_names[place.article][place.index]
        voice = voice_of(comparison, place)
        shown = name or _tr("Quotes", "Speaker not named")
        speaker = found.setdefault(voice, _Speaker(voice, shown, who.get(voice, "")))
        speaker.quotes.append(place)
        quote = comparison.quote(place)
        inside = quote.kind != "indirect"
        words = len(comparison.words(content_of(comparison, place)).split()) if inside else 0
        speaker.words[place.article] += words
    last = found.pop("", None)
    ranked = sorted(found.values(), key=lambda s: (-s.words.total(), -len(s.quotes)))
    return [*ranked, last] if last else ranked


def _who(comparison: Comparison) -> dict[str, str]:
    """Return who each entity is: its government, where it speaks for one, else its office."""
    names = names_by_id(comparison.entities)
    offices = {
        entity.id: office_in_words(entity.offices[0], names)
        for entity in comparison.entities
        if entity.offices
    }
    seats = {
        entity.id: government_in_words(entity.seat_of)
        for entity in comparison.entities
        if entity.seat_of
    }
    return offices | seats


def _said(
    comparison: Comparison,
    speaker: _Speaker,
    group: QuoteGroup,
    own: Sequence[Place],
    called: Sequence[str],
) -> Said:
    """Return what can be asked for of an utterance below one of its speakers.

    `called` is what the articles call that speaker in its quotes, `own`.
    """
    articles = {place.article for place in group.quotes}
    only = {"only"} if len(articles) == 1 < len(comparison.articles) else set()
    words = (comparison.words(content_of(comparison, place)) for place in group.quotes)
    return Said(
        speaker.voice,
        tuple((comparison.quote(p).kind, comparison.articles[p.article].key) for p in own),
        frozenset((*group.differs, *only)),
        folded("\n".join((*dict.fromkeys((speaker.name, *called)), speaker.told, *words))),
    )
