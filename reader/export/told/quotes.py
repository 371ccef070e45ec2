"""The quotes by speaker, each utterance in all its renderings, and how those differ."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.told.citing import cited, quoted
from reader.export.told.found import differences, speaker
from reader.model.article import letter
from reader.model.comparison import Passage, Place
from reader.model.reporting import lead_in
from reader.model.text import around
from reader.model.voices import other_voices

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.analysis import QuoteKind
    from reader.model.comparison import Comparison, Entity, QuoteGroup

NOBODY = "No speaker named"


@dataclass(frozen=True, slots=True)
class Wording:
    """Renderings of an utterance that read the same, by the same speaker.

    Attributes:
        words: In marks, a fragment in its clause; in none where the article has its own words,
            after what it reports them with: "denied: ".
        places: Where they stand, in the order of the story.
        by: Who says it, where that is another name than the one it is listed under.
        differs: Whether that is another speaker, not another name for one.
        kind: direct, mixed or indirect.
        remarks: Through whom it came, whether it is possible only.
    """

    words: str
    places: tuple[Passage, ...]
    by: str
    differs: bool
    kind: QuoteKind
    remarks: tuple[str, ...]


def quotes_by_speaker(comparison: Comparison) -> dict[str, list[Place]]:
    """Return the quotes of each speaker, the most quoted first, those of nobody named last."""
    places: dict[str, list[Place]] = {}
    for article, analysis in enumerate(comparison.analyses):
        for index in range(len(analysis.quotes)):
            place = Place(article, index)
            places.setdefault(speaker(comparison, place), []).append(place)
    order = sorted(places, key=lambda name: (not name, -len(places[name]), name))
    return {name: places[name] for name in order}


def counted(comparison: Comparison, places: Sequence[Place]) -> str:
    """Return how many quotes these are, and how many words of them each article quotes."""
    words: Counter[int] = Counter()
    for place in places:
        quote = comparison.quote(place)
        if quote.kind != "indirect":
            words[place.article] += len(_words(comparison, place).split())
    number = f"{len(places):,} {'quote' if len(places) == 1 else 'quotes'}"
    if not words:
        return f"{number}, no word of {'it' if len(places) == 1 else 'them'} in quotation marks"
    told = " · ".join(
        f"{letter(article)}\N{NO-BREAK SPACE}{words[article]:,}" for article in sorted(words)
    )
    return f"{number}; words quoted: {told}"


def wordings(comparison: Comparison, group: QuoteGroup, who: str) -> list[Wording]:
    """Return the renderings of an utterance below the speaker `who`, each wording once."""
    alike: dict[tuple[str, QuoteKind, str], list[Place]] = {}
    for place in group.quotes:
        key = _said(comparison, place), comparison.quote(place).kind, speaker(comparison, place)
        alike.setdefault(key, []).append(place)
    own = [place for place in group.quotes if speaker(comparison, place) == who]
    others = {other for place in own for other in other_voices(comparison, group, place)}
    return [
        Wording(
            words,
            tuple(Passage(p.article, comparison.quote(p).content) for p in same),
            "" if name == who else name or NOBODY.lower(),
            not others.isdisjoint(same),
            kind,
            tuple(_remarks(comparison, group, same)),
        )
        for (words, kind, name), same in alike.items()
    ]


def differing(comparison: Comparison, group: QuoteGroup) -> Iterator[str]:
    """Yield in what the renderings of an utterance differ, meaning with the words that do."""
    if group.told:
        yield "one utterance, as the reader says"
    articles = {place.article for place in group.quotes}
    if len(articles) == 1 < len(comparison.articles):
        yield f"only in {letter(group.quotes[0].article)}"
    yield from differences(comparison, group)


def _remarks(comparison: Comparison, group: QuoteGroup, same: Sequence[Place]) -> Iterator[str]:
    text = {place: comparison.articles[place.article].text for place in same}
    sources = (
        " ".join(via.of(text[place]).split())
        for place in same
        if (via := comparison.quote(place).via) is not None
    )
    yield from (f"via {source}" for source in dict.fromkeys(sources))
    if set(same) <= set(group.unsure):
        yield "possibly the same utterance"


def _said(comparison: Comparison, place: Place) -> str:
    quote, words = comparison.quote(place), _words(comparison, place)
    text = comparison.articles[place.article].text
    lead = lead_in(quote, text)
    told = f"{lead}: " if lead else ""
    if quote.kind == "indirect":
        return f"{told}{cited(words)}"
    before, after = "", ""
    if quote.kind == "mixed":
        before, after = map(cited, around(quote.content, quote.clause, text))
    apart = " " if after[:1].isalnum() else ""
    return f"{told}{f'{before} {quoted(words)}{apart}{after}'.strip()}"


def _words(comparison: Comparison, place: Place) -> str:
    content = Passage(place.article, comparison.quote(place).content)
    return " ".join(comparison.words(content).split())


def office(comparison: Comparison, places: Sequence[Place]) -> str:
    """Return what the articles say that the speaker is, and for whom; or nothing."""
    known: dict[str, Entity] = {entity.id: entity for entity in comparison.entities}
    ids = (comparison.speakers[place.article][place.index] for place in places)
    entity = next((known[one] for one in ids if one in known), None)
    if entity is None:
        return ""
    if entity.seat_of:
        return f"for the government of {entity.seat_of}"
    if not entity.offices:
        return ""
    office = entity.offices[0]
    body = known[office.body].name if office.body in known else ""
    says_so = body.casefold() in office.words.casefold()
    return office.words if says_so else f"{office.words} · {body}"
