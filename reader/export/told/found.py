"""What is marked in each article, gathered from the comparison and put in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.told.citing import quoted
from reader.export.told.figures import decided, why
from reader.model.article import letter
from reader.model.comparison import Passage, Place
from reader.model.meanings import is_meaning_unsure
from reader.model.reporting import lead_in
from reader.model.spellings import speaker_in
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.model.analysis import Told
    from reader.model.comparison import (
        Comparison,
        Contrast,
        ContrastKind,
        FigureGroup,
        Match,
        QuoteGroup,
    )

#: What the kinds of matches mean.
KINDS = {
    "identical": "the same words",
    "reworded": "reworded",
    "part": "one holds what the other says, and more",
}
_CONTRASTS: Mapping[ContrastKind, str] = {
    "negation": "one denies it",
    "modality": "how certain or binding",
    "actor": "who does it",
    "object": "to whom or what",
    "number": "number or date",
}

#: What of a quote is the reader's word, in a sentence.
_TOLD: Mapping[Told, str] = {
    "quote": "that it is a quote",
    "extent": "its words",
    "kind": "its kind",
    "speaker": "who speaks",
}


@dataclass(frozen=True, slots=True)
class Matched:
    """A passage that other articles carry too.

    Attributes:
        passage: Where; the matched spans of one article that overlap are one passage.
        partners: The other side of each of its matches, in the order of the story.
        matches: Those matches, in the same order.
    """

    passage: Passage
    partners: tuple[Passage, ...]
    matches: tuple[Match, ...]


def matched(comparison: Comparison) -> tuple[tuple[Matched, ...], ...]:
    """Return the matched passages of each article in reading order, possible matches left out."""
    sides: list[list[tuple[Span, Passage, Match]]] = [[] for _ in comparison.articles]
    for match in comparison.matches:
        if match.grade != "possible":
            sides[match.a.article].append((match.a.span, match.b, match))
            sides[match.b.article].append((match.b.span, match.a, match))
    return tuple(tuple(_joined(article, found)) for article, found in enumerate(sides))


def _joined(article: int, sides: Iterable[tuple[Span, Passage, Match]]) -> Iterable[Matched]:
    groups: list[tuple[Span, list[tuple[Passage, Match]]]] = []
    for span, partner, match in sorted(sides, key=lambda side: (side[0], side[1])):
        if groups and groups[-1][0].overlaps(span):
            known, partners = groups[-1]
            groups[-1] = (Span(known.start, max(known.end, span.end)), partners)
        else:
            groups.append((span, []))
        groups[-1][1].append((partner, match))
    for span, found in groups:
        found.sort(key=lambda side: side[0])
        others = tuple(partner for partner, _ in found)
        yield Matched(Passage(article, span), others, tuple(match for _, match in found))


def tag(comparison: Comparison, article: int) -> str:
    """Return how an article is called in a sentence: "B, Lakeside Post"."""
    name = comparison.articles[article].name
    return f"{letter(article)}, {name}" if name else f"article {letter(article)}"


def match_words(comparison: Comparison, found: Matched) -> str:
    """Return what a match annotation says: who carries the passage, and how near in wording."""
    lines = ["Carried elsewhere too."]
    for partner, match in zip(found.partners, found.matches, strict=True):
        sure = f"{match.grade}, {match.score:.0%}"
        name = tag(comparison, partner.article)
        lines.append(f"{name} ({KINDS[match.kind]}; {sure}): {comparison.words(partner)}")
    carriers = {found.passage.article} | {partner.article for partner in found.partners}
    without = [i for i in range(len(comparison.articles)) if i not in carriers]
    if without:
        lines.append(f"No match found in {', '.join(letter(i) for i in without)}.")
    return "\n".join(lines)


def speaker(comparison: Comparison, place: Place) -> str:
    """Return who is quoted at `place` by name, else in the article's own words, else ""."""
    return comparison.speaker_names[place.article][place.index] or _words(comparison, place)


def speaker_here(comparison: Comparison, place: Place) -> str:
    """Return the same with the name as the article at `place` writes it."""
    return speaker_in(comparison, place) or _words(comparison, place)


def _words(comparison: Comparison, place: Place) -> str:
    quote = comparison.quote(place)
    words = None if "speaker" in quote.told else quote.speaker
    return "" if words is None else words.of(comparison.articles[place.article].text)


def surname(comparison: Comparison, place: Place) -> str:
    """Return the speaker for the article's margin: a person's last name, a body's whole name."""
    name = speaker_here(comparison, place)
    entity = comparison.speakers[place.article][place.index]
    person = any(e.id == entity and e.label == "PERSON" for e in comparison.entities)
    return name.split()[-1] if person and name.split() else name


def quote_groups(comparison: Comparison) -> dict[Place, QuoteGroup]:
    """Return for each quote that several articles carry its group."""
    return {place: group for group in comparison.quote_groups for place in group.quotes}


def differences(comparison: Comparison, group: QuoteGroup) -> list[str]:
    """Return in words what differs between the renderings of an utterance.

    Where that is the meaning, the words that differ are told.
    """
    found = ["the wording differs"] if "wording" in group.differs else []
    if "meaning" in group.differs:
        told = dict.fromkeys(_contrast(comparison, one) for one in group.contrasts)
        words = ", ".join(filter(None, told))
        differs = "may differ" if is_meaning_unsure(comparison, group) else "differs"
        found.append(": ".join(filter(None, (f"≠ the meaning {differs}", words))))
    if "speaker" in group.differs:
        found.append("≠ another speaker is named")
    return found


def _contrast(comparison: Comparison, one: Contrast) -> str:
    """Return a difference of meaning: "number or date (“three” in A, “four” in B)"."""
    if one.kind == "speaker":
        return ""
    sides = (
        f"{quoted(' '.join(comparison.words(side).split()))} in {letter(side.article)}"
        for side in (one.a, one.b)
    )
    return f"{_CONTRASTS[one.kind]} ({', '.join(sides)})"


def _lead_in(comparison: Comparison, place: Place) -> str:
    """Return what the article reports a quote with, if that says more than that it was said."""
    return lead_in(comparison.quote(place), comparison.articles[place.article].text)


def quote_words(comparison: Comparison, place: Place, group: QuoteGroup | None) -> str:
    """Return what a quote annotation says: its kind, who speaks, which articles carry it."""
    who = speaker_here(comparison, place)
    by = f"said by {who}" if who else "no speaker found"
    quote = comparison.quote(place)
    lead = _lead_in(comparison, place)
    reported = f"; reported with {quoted(lead)}" if lead else ""
    lines = [f"Quote, {quote.kind}; {by}{reported}."]
    if quote.told:
        lines.append(f"As the reader says: {', '.join(_TOLD[what] for what in quote.told)}.")
    if not group:
        return "\n".join(lines)
    for other in group.quotes:
        if other.article != place.article:
            words = comparison.words(Passage(other.article, comparison.quote(other).content))
            who = speaker_here(comparison, other)
            by = f", by {who}" if who else ""
            lead = _lead_in(comparison, other)
            by += f" ({quoted(lead)})" if lead else ""
            lines.append(f"{tag(comparison, other.article)}{by}: {words}")
    told = "; ".join(differences(comparison, group)) or "the articles agree"
    lines.append(f"{told[0].upper()}{told[1:]}.")
    if group.told:
        lines.append("The reader takes these for one utterance.")
    return "\n".join(lines)


def figure_words(comparison: Comparison, group: FigureGroup) -> str:
    """Return what the annotation of a figure that differs says: each article's figure."""
    lines = [f"The articles differ on this figure: {group.topic}."]
    for place in group.figures:
        words = comparison.figure(place).span.of(comparison.articles[place.article].text)
        lines.append(f"{tag(comparison, place.article)}: {words}")
    if group.why:
        lines.append(_sentence(why(group)))
    lines += map(_sentence, decided(comparison, group))
    return "\n".join(lines)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
