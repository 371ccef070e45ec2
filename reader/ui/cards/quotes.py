"""Who is quoted, with how many words by whom, and each utterance in every rendering."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Passage, Place, QuoteGroup
from reader.ui.cards.card import Bar, Card, Cell, Run, Tag
from reader.ui.cards.mentions import government_in_words, names_by_id, office_in_words
from reader.ui.cards.told import counted, letters
from reader.ui.cards.wording import compared

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.ui.cards.wording import Differences

_tr = QCoreApplication.translate


@dataclass(slots=True)
class _Speaker:
    """One speaker while the quotes are gathered; `told` is who that is."""

    name: str
    told: str = ""
    quotes: list[Place] = field(default_factory=list)
    words: dict[int, int] = field(default_factory=dict)


def quote_cards(comparison: Comparison, differences: Differences) -> tuple[Card, ...]:
    """Return one card a speaker, the most quoted first, each with its utterances below."""
    speakers = _speakers(comparison)
    scale = max((words for s in speakers for words in s.words.values()), default=1)
    group_of = {place: group for group in comparison.quote_groups for place in group.quotes}
    cards = []
    for at, speaker in enumerate(speakers):
        groups = list(
            dict.fromkeys(group_of.get(p, QuoteGroup((p,), None, ())) for p in speaker.quotes)
        )
        cards.append(
            Card(
                key=f"speaker {at} {speaker.name}",
                heading=speaker.name,
                rank="title",
                detail=speaker.told,
                trailing=counted(
                    len(speaker.quotes), _tr("Quotes", "quote"), _tr("Quotes", "quotes")
                ),
                bars=tuple(Bar(letter(i), speaker.words[i]) for i in sorted(speaker.words)),
                scale=scale,
                children=tuple(
                    _utterance(comparison, f"{at} {number}", group, differences)
                    for number, group in enumerate(groups)
                ),
            )
        )
    return tuple(cards)


def _speakers(comparison: Comparison) -> list[_Speaker]:
    """Return the speakers by words quoted, then by quotes; those nobody names come last.

    Words quoted are words inside marks: of indirect speech the article chose the words.
    """
    found: dict[str, _Speaker] = {}
    who = _who(comparison)
    for article, analysis in enumerate(comparison.analyses):
        text = comparison.articles[article].text
        for index, quote in enumerate(analysis.quotes):
            name = comparison.speaker_names[article][index]
            key = comparison.speakers[article][index] or name or ""
            shown = name or _tr("Quotes", "Speaker not named")
            speaker = found.setdefault(key, _Speaker(shown, who.get(key, "")))
            speaker.quotes.append(Place(article, index))
            if quote.kind != "indirect":
                words = len(quote.content.of(text).split())
                speaker.words[article] = speaker.words.get(article, 0) + words
    last = found.pop("", None)
    ranked = sorted(found.values(), key=lambda s: (-sum(s.words.values()), -len(s.quotes)))
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


def _utterance(
    comparison: Comparison, key: str, group: QuoteGroup, differences: Differences
) -> Card:
    first, *rest = group.quotes
    base = _words(comparison, first)
    cells = [_cell(comparison, first, (Run(base),))]
    for place in rest:
        runs = compared(base, _words(comparison, place), differences)
        cells.append(_cell(comparison, place, runs))
    articles = {place.article for place in group.quotes}
    missing = [i for i in range(len(comparison.articles)) if i not in articles]
    if missing and len(articles) > 1:
        nothing = (Run(_tr("Quotes", "no match found"), "faint"),)
        cells.append(Cell(tuple(letter(i) for i in missing), nothing))
    return Card(
        key=f"utterance {key}",
        tags=_tags(comparison, group, articles),
        cells=tuple(cells),
        targets=tuple(Passage(p.article, comparison.quote(p).content) for p in group.quotes),
    )


def _tags(comparison: Comparison, group: QuoteGroup, articles: set[int]) -> tuple[Tag, ...]:
    if len(articles) == 1:
        only = _tr("Quotes", "only in {}").format(letters(articles))
        return (Tag(only, "only"),) if len(comparison.articles) > 1 else ()
    tags = []
    if "wording" in group.differs:
        tags.append(Tag(_tr("Quotes", "wording differs")))
    if "meaning" in group.differs:
        tags.append(Tag(_tr("Quotes", "≠ meaning differs"), "differs"))
    if "speaker" in group.differs:
        said = [comparison.speaker_names[p.article][p.index] for p in group.quotes]
        others = {p.article for p, name in zip(group.quotes, said, strict=True) if name != said[0]}
        where = letters(sorted(others or articles))
        tags.append(Tag(_tr("Quotes", "≠ another speaker in {}").format(where), "differs"))
    return tuple(tags) or (Tag(_tr("Quotes", "same words")),)


def _cell(comparison: Comparison, place: Place, runs: tuple[Run, ...]) -> Cell:
    name = comparison.speaker_names[place.article][place.index]
    quote = comparison.quote(place)
    if quote.kind != "indirect":
        runs = (Run("“"), *runs, Run("”"))
    return Cell(
        (letter(place.article),), runs, surname(name), Passage(place.article, quote.content)
    )


def surname(name: str | None) -> str:
    """Return what stands for a speaker where room is short: a name's last word."""
    return name.split()[-1] if name and name.strip() else ""


def _words(comparison: Comparison, place: Place) -> str:
    words = comparison.words(Passage(place.article, comparison.quote(place).content))
    return " ".join(words.split())
