"""Where in the articles each name is mentioned, and what the articles say that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.comparison import Passage
from reader.ui.cards.filtering import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.analysis import NameLabel
    from reader.model.comparison import Comparison, Entity, Office

_tr = QCoreApplication.translate
_AROUND = 40  # characters on either side of a mention


def mentions_of(
    comparison: Comparison, *, governing: bool | None = None
) -> dict[str, tuple[Passage, ...]]:
    """Return for each entity's id where it is mentioned, in the order of the story.

    `governing` asks only for those mentions in which a place stands for a government (or not).
    """
    found: dict[str, list[Passage]] = {}
    for article, analysis in enumerate(comparison.analyses):
        known = comparison.mention_entities[article]
        for mention, entity in zip(analysis.mentions, known, strict=True):
            if entity is not None and governing in {None, mention.governs}:
                found.setdefault(entity, []).append(Passage(article, mention.span))
    return {entity: tuple(sorted(places)) for entity, places in found.items()}


def form_at(comparison: Comparison, place: Passage) -> str:
    """Return the words of a mention, on one line."""
    return " ".join(comparison.words(place).split())


def named_at(comparison: Comparison, place: Passage) -> str:
    """Return the id of the entity whose mention is just at `place`; empty for none."""
    if not 0 <= place.article < len(comparison.analyses):
        return ""
    mentions = comparison.analyses[place.article].mentions
    known = zip(mentions, comparison.mention_entities[place.article], strict=True)
    return next((one or "" for mention, one in known if mention.span == place.span), "")


def entity_of(comparison: Comparison, number: str) -> Entity | None:
    """Return the entity with this id; None where there is none."""
    return next((one for one in comparison.entities if one.id == number), None)


def kind_of_name(label: NameLabel) -> str:
    """Return a sort of name, in a word."""
    kinds: dict[NameLabel, str] = {
        "PERSON": _tr("Names", "Person"),
        "ORG": _tr("Names", "Organisation"),
        "PLACE": _tr("Names", "Place"),
        "GROUP": _tr("Names", "Group"),
        "EVENT": _tr("Names", "Event"),
        "OTHER": _tr("Names", "Other"),
    }
    return kinds[label]


def names_by_id(entities: Sequence[Entity]) -> dict[str, str]:
    """Return what each entity is called, by its id."""
    return {entity.id: entity.name for entity in entities}


def body_of(office: Office, names: Mapping[str, str]) -> str:
    """Return whom an office belongs to; empty where nobody is named, or its words say so."""
    body = names.get(office.body or "", "")
    return "" if folded(body) in folded(office.words) else body


def office_in_words(office: Office, names: Mapping[str, str]) -> str:
    """Return what somebody is: "Foreign Ministry spokeswoman · Norland’s Foreign Ministry"."""
    return " · ".join(filter(None, (office.words, body_of(office, names))))


def government_in_words(state: str) -> str:
    """Return for whom a place stands, or nothing: "for the government of Norland"."""
    return _tr("Names", "for the government of {}").format(state) if state else ""


def surroundings(comparison: Comparison, place: Passage) -> str:
    """Return some words around a mention, on one line: "… the keeper Tolk said. …"."""
    text, span = comparison.articles[place.article].text, place.span
    start, end = max(span.start - _AROUND, 0), min(span.end + _AROUND, len(text))
    words = " ".join(text[start:end].split())
    before = words.partition(" ")[2] if start else words
    after = before.rpartition(" ")[0] if end < len(text) else before
    return " ".join(filter(None, ("…" if start else "", after, "…" if end < len(text) else "")))
