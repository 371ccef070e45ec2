"""The names in all articles: what each is called, and how often by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.comparison import Passage
from reader.ui.cards.card import Card

if TYPE_CHECKING:
    from reader.model.analysis import NameLabel
    from reader.model.comparison import Comparison, Entity

_tr = QCoreApplication.translate


def name_cards(comparison: Comparison) -> tuple[Card, ...]:
    """Return one section a kind of name, each with its names, the most frequent first."""
    mentions: dict[str, list[Passage]] = {}
    for article, analysis in enumerate(comparison.analyses):
        entities = comparison.mention_entities[article]
        for mention, entity in zip(analysis.mentions, entities, strict=True):
            if entity is not None:
                mentions.setdefault(entity, []).append(Passage(article, mention.span))
    sections = (_section(comparison, label, mentions) for label in _headings())
    return tuple(section for section in sections if section.children)


def _headings() -> dict[NameLabel, str]:
    return {
        "PERSON": _tr("Names", "People"),
        "ORG": _tr("Names", "Organisations"),
        "PLACE": _tr("Names", "Places"),
        "GROUP": _tr("Names", "Groups"),
        "EVENT": _tr("Names", "Events"),
        "OTHER": _tr("Names", "Other names"),
    }


def _section(comparison: Comparison, label: NameLabel, mentions: dict[str, list[Passage]]) -> Card:
    named = [e for e in comparison.entities if e.label == label and e.id in mentions]
    named.sort(key=lambda entity: -len(mentions[entity.id]))
    return Card(
        key=label,
        heading=_headings()[label],
        rank="section",
        trailing=str(len(named)),
        children=tuple(_name(comparison, entity, mentions[entity.id]) for entity in named),
    )


def _name(comparison: Comparison, entity: Entity, places: list[Passage]) -> Card:
    counts = [0] * len(comparison.articles)
    for place in places:
        counts[place.article] += 1
    forms = [form for form in entity.forms if form != entity.name]
    return Card(
        key=entity.id,
        heading=entity.name,
        rank="text",
        detail=" · ".join(forms),
        counts=tuple(counts),
        targets=tuple(places),
    )
