"""The names in all articles: who they are, what each article calls them, and how often."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.ui.cards.card import Card, Cell, Run
from reader.ui.cards.clipping import table
from reader.ui.cards.filtering import folded
from reader.ui.cards.mentions import (
    body_of,
    form_at,
    government_in_words,
    mentions_of,
    names_by_id,
)
from reader.ui.cards.told import grouped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from reader.model.analysis import NameLabel
    from reader.model.article import Article
    from reader.model.comparison import Comparison, Entity, Passage
    from reader.ui.cards.clipping import Clipping

_tr = QCoreApplication.translate


@dataclass(slots=True)
class NameList:
    """The names of a comparison as cards.

    Attributes:
        sections: One a kind of name, each with its names, the most frequent first.
        entities: The ids of the entities, by the keys of their cards.
        forms: All that each is called, by the keys of their cards.
    """

    sections: tuple[Card, ...] = ()
    entities: dict[str, str] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)

    def table(self, keys: Collection[str], articles: Sequence[Article]) -> Clipping:
        """Return names as a table: name, kind, counts by article, forms.

        `keys` are those of their cards; `articles` are those that have them.
        """
        lines = [
            (card.heading, section.heading, *map(str, card.counts), self._also(card))
            for section in self.sections
            for card in section.children
            if card.key in keys
        ]
        outlets = (f"{letter(at)} {one.name}" for at, one in enumerate(articles))
        columns = (_tr("Names", "Name"), _tr("Names", "Kind"), *outlets, _tr("Names", "Forms"))
        return table((columns, *lines), articles)

    def _also(self, card: Card) -> str:
        return " · ".join(dict.fromkeys(self.forms[card.key].split("\n")))

    def key_of(self, entity: str) -> str:
        """Return the key of the first card of an entity; empty where it has none."""
        return next((key for key, one in self.entities.items() if one == entity), "")

    def narrowed(self, wanted: str) -> tuple[Card, ...]:
        """Return the sections with only those names that have all words of `wanted` in a form.

        Those come first in which words begin so; the order is otherwise kept.
        """
        words = folded(wanted).split()
        if not words:
            return self.sections
        fits = {key: _fit(words, forms) for key, forms in self.forms.items()}
        kept = [_narrowed(section, fits) for section in self.sections]
        found = [section for section in kept if section.children]
        found.sort(key=lambda section: -fits[section.children[0].key])
        return tuple(found)


def _fit(words: Sequence[str], forms: str) -> int:
    """Return 2 where words of one of `forms` begin so, 1 where one has them inside, else 0."""
    fit = 0
    for form in folded(forms).split("\n"):
        if all(word in form for word in words):
            fit = max(fit, 2 if all(re.search(rf"\b{re.escape(w)}", form) for w in words) else 1)
    return fit


def _narrowed(section: Card, fits: Mapping[str, int]) -> Card:
    fitting = (card for card in section.children if fits[card.key])
    names = tuple(sorted(fitting, key=lambda card: -fits[card.key]))
    count = _tr("Names", "{} of {}").format(len(names), len(section.children))
    return replace(section, children=names, trailing=count)


def name_list(comparison: Comparison) -> NameList:
    """Return all names that are mentioned.

    A place that stands for a government is two names: the place itself, and the government.
    """
    made = NameList()
    places = mentions_of(comparison, governing=False)
    governing = mentions_of(comparison, governing=True)
    names = names_by_id(comparison.entities)
    found: dict[NameLabel, list[Card]] = {label: [] for label in _headings()}
    for entity in comparison.entities:
        here, there = places.get(entity.id, ()), governing.get(entity.id, ())
        if not entity.seat_of:
            here, there = tuple(sorted(here + there)), ()
        for state, mentioned in (("", here), (entity.seat_of, there)):
            if mentioned:
                card = _name(comparison, _key(entity, state, made.entities), entity, mentioned)
                if state:
                    card = replace(card, detail=government_in_words(state))
                made.entities[card.key] = entity.id
                made.forms[card.key] = "\n".join((entity.name, *entity.forms))
                rows = (*_offices(card.key, entity, names), *card.children)
                found[entity.label].append(card if state else replace(card, children=rows))
    made.sections = tuple(_section(label, cards) for label, cards in found.items() if cards)
    return made


def reached(card: Card, place: Passage | None) -> Card:
    """Return the card of a name saying which of its mentions `place` is: "3 of 12"."""
    if place not in card.targets:
        return card
    turn = card.targets.index(place) + 1
    said = _tr("Names", "{} of {}").format(grouped(turn), grouped(len(card.targets)))
    return replace(card, detail=" · ".join(filter(None, (said, card.detail))))


def _headings() -> dict[NameLabel, str]:
    return {
        "PERSON": _tr("Names", "People"),
        "ORG": _tr("Names", "Organisations"),
        "PLACE": _tr("Names", "Places"),
        "GROUP": _tr("Names", "Groups"),
        "EVENT": _tr("Names", "Events"),
        "OTHER": _tr("Names", "Other names"),
    }


def _section(label: NameLabel, names: list[Card]) -> Card:
    names.sort(key=lambda card: -len(card.targets))
    return Card(
        key=label,
        heading=_headings()[label],
        rank="section",
        trailing=grouped(len(names)),
        children=tuple(names),
    )


def _key(entity: Entity, state: str, taken: Mapping[str, str]) -> str:
    """Return what tells a name's card apart, the same after another comparison if it can be."""
    key = f"{'seat' if state else 'name'} {entity.name}"
    return key if key not in taken else f"{key} {entity.id}"


def _name(comparison: Comparison, key: str, entity: Entity, places: tuple[Passage, ...]) -> Card:
    counts = [0] * len(comparison.articles)
    for place in places:
        counts[place.article] += 1
    forms = [form for form in entity.forms if form != entity.name]
    return Card(
        key=key,
        heading=entity.name,
        rank="text",
        detail=" · ".join(forms),
        counts=tuple(counts),
        targets=places,
        children=tuple(_articles(comparison, key, places)),
    )


def _offices(key: str, entity: Entity, names: Mapping[str, str]) -> Iterator[Card]:
    """Yield one row an office."""
    for at, office in enumerate(entity.offices):
        body = body_of(office, names)
        runs = (Run(office.words), *((Run(f" · {body}", "faint"),) if body else ()))
        yield Card(f"{key}\noffice {at}", rank="row", cells=(Cell((), runs),), compact=True)


def _articles(comparison: Comparison, key: str, places: tuple[Passage, ...]) -> Iterator[Card]:
    """Yield what each article calls it, in their order; last those that do not name it."""
    missing = []
    for article in range(len(comparison.articles)):
        here = tuple(place for place in places if place.article == article)
        badge = letter(article)
        if not here:
            missing.append(badge)
            continue
        forms = Counter(form_at(comparison, place) for place in here)
        cell = Cell((badge,), tuple(_counted(forms)), target=here[0])
        yield Card(f"{key}\n{badge}", rank="row", cells=(cell,), compact=True, targets=here)
    if missing:
        cell = Cell(tuple(missing), (Run(_tr("Names", "not named"), "faint"),))
        yield Card(f"{key}\nmissing", rank="row", cells=(cell,), compact=True)


def _counted(forms: Counter[str]) -> Iterator[Run]:
    """Yield each form with how often it is used, the most frequent first."""
    for at, (form, times) in enumerate(forms.most_common()):
        if at:
            yield Run(" · ", "faint")
        yield Run(form)
        yield Run(f" {grouped(times)}", "faint")
