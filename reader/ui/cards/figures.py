"""The figures of all articles by topic: what differs first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Place
from reader.ui.cards.card import Card, Cell, Run, Tag
from reader.ui.cards.figures_filter import Fact, FigureFilter
from reader.ui.cards.figures_words import (
    decided_in_words,
    figure_passage,
    figure_words,
    odd_ones,
    verdict,
    why_in_words,
)
from reader.ui.cards.filtering import folded
from reader.ui.cards.told import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.comparison import Comparison, FigureGroup, Passage
    from reader.ui.cards.card import Role

_tr = QCoreApplication.translate

_BEFORE = 30  # characters of the sentence that are shown before a figure
_AFTER = 120  # and after its beginning
DIFFER, AGREE, ALONE = "differ", "agree", "alone"


@dataclass(slots=True)
class FigureList:
    """The figures of a comparison as cards.

    Attributes:
        sections: What differs, what agrees, what one article alone has; none that is empty.
        facts: What can be asked for of each topic, by the keys of the cards.
        groups: The topics that several articles have, by the keys of the cards.
        keys: The card of each figure, by where that stands.
        summary: How many topics differ, of these are resolved, agree, are in one article only.
    """

    sections: tuple[Card, ...] = ()
    facts: dict[str, Fact] = field(default_factory=dict)
    groups: dict[str, FigureGroup] = field(default_factory=dict)
    keys: dict[Passage, str] = field(default_factory=dict)
    summary: str = ""

    def is_open(self, key: str) -> bool:
        """Tell whether the topic of a card differs and the user has not resolved how that is."""
        group = self.groups.get(key)
        return group is not None and group.status == "conflict" and not group.settled

    def narrowed(self, wanted: FigureFilter) -> tuple[tuple[Card, ...], int]:
        """Return the sections with only those topics that `wanted` admits, and how many."""
        if wanted == FigureFilter():
            return self.sections, len(self.facts)
        sections = []
        for section in self.sections:
            kept = tuple(c for c in section.children if wanted.admits(self.facts[c.key]))
            if kept:
                sections.append(replace(section, children=kept, trailing=grouped(len(kept))))
        return tuple(sections), sum(len(section.children) for section in sections)


def figure_list(comparison: Comparison) -> FigureList:
    """Return all figures; of the topics that differ those that are resolved come last."""
    made = FigureList(summary=figure_summary(comparison))
    cards: dict[str, list[Card]] = {DIFFER: [], AGREE: [], ALONE: []}
    for group in sorted(comparison.figure_groups, key=lambda one: one.settled):
        card = _topic(comparison, group)
        cards[DIFFER if group.status == "conflict" else AGREE].append(card)
        made.groups[card.key] = group
        made.facts[card.key] = _fact(comparison, group.topic, group.figures, _standings(group))
        made.keys.update(dict.fromkeys(card.targets, card.key))
    for place in _lone(comparison):
        card = _alone(comparison, place)
        cards[ALONE].append(card)
        told = ("told",) if card.tags else ()
        made.facts[card.key] = _fact(comparison, card.detail, (place,), {"only", *told})
        made.keys[card.targets[0]] = card.key
    headings = {
        DIFFER: _tr("Figures", "Differ"),
        AGREE: _tr("Figures", "Agree"),
        ALONE: _tr("Figures", "In one article only"),
    }
    made.sections = tuple(
        Card(
            key=key,
            heading=headings[key],
            rank="section",
            trailing=grouped(len(below)),
            children=tuple(below),
        )
        for key, below in cards.items()
        if below
    )
    return made


def figure_summary(comparison: Comparison) -> str:
    """Return how many figures differ, agree and are in one article only, in words.

    Of those that differ it says how many the user has resolved, if any.
    """
    conflicts = [group for group in comparison.figure_groups if group.status == "conflict"]
    differ, agree = len(conflicts), len(comparison.figure_groups) - len(conflicts)
    differing = _tr("Figures", "%Ln figure(s) differ", "", differ)
    if resolved := sum(group.settled for group in conflicts):
        differing = _tr("Figures", "{} ({} resolved)").format(differing, grouped(resolved))
    agreeing = _tr("Figures", "%Ln agree", "", agree)
    lone = _tr("Figures", "%Ln in one article only", "", sum(1 for _ in _lone(comparison)))
    return f"{differing}, {agreeing}, {lone}"


def _standings(group: FigureGroup) -> set[str]:
    differs = group.status == "conflict"
    said = group.settled or group.errors or group.told
    return {
        "differ" if differs else "agree",
        *(("open",) if differs and not group.settled else ()),
        *(("told",) if said else ()),
    }


def _fact(
    comparison: Comparison, topic: str, places: Sequence[Place], standings: Iterable[str]
) -> Fact:
    words = (figure_words(comparison, place) for place in places)
    return Fact(
        frozenset(standings),
        frozenset(comparison.articles[place.article].key for place in places),
        folded("\n".join((topic, *words))),
    )


def _lone(comparison: Comparison) -> Iterable[Place]:
    """Yield the figures that are of no topic, in the order of the story."""
    shared = {place for group in comparison.figure_groups for place in group.figures}
    for article, analysis in enumerate(comparison.analyses):
        for index in range(len(analysis.figures)):
            if (place := Place(article, index)) not in shared:
                yield place


def _topic(comparison: Comparison, group: FigureGroup) -> Card:
    differs = group.status == "conflict"
    odd = set(odd_ones(comparison, group)) if differs else set()
    if len(odd) == len({place.article for place in group.figures}):
        odd = set()
    cells = [
        _cell(comparison, alike, _role(odd=alike[0].article in odd, differs=differs))
        for alike in _worded(comparison, group.figures)
    ]
    having = {place.article for place in group.figures}
    missing = [at for at in range(len(comparison.articles)) if at not in having]
    if missing:
        nothing = (Run(_tr("Figures", "no match found"), "faint"),)
        cells.append(Cell(tuple(map(letter, missing)), nothing))
    why = why_in_words(comparison, group)
    return Card(
        key=_key(comparison, group.figures[0]),
        heading=group.topic,
        rank="text",
        trailing=verdict(comparison, group),
        tone="differs" if differs and not group.settled else "neutral",
        tags=tuple(Tag(words, "status") for words in decided_in_words(comparison, group)),
        runs=(Run(why, "faint"),) if why else (),
        cells=tuple(cells),
        compact=True,
        targets=tuple(figure_passage(comparison, place) for place in group.figures),
    )


def _worded(comparison: Comparison, places: Iterable[Place]) -> list[list[Place]]:
    """Return the figures by their words, in any case; those of one article stay apart."""
    alike: dict[tuple[str, int], list[Place]] = {}
    seen: dict[tuple[str, int], int] = {}
    for place in places:
        words = folded(figure_words(comparison, place))
        turn = seen[words, place.article] = seen.get((words, place.article), -1) + 1
        alike.setdefault((words, turn), []).append(place)
    return list(alike.values())


def _role(*, odd: bool, differs: bool) -> Role:
    if odd:
        return "odd"
    return "differs" if differs else "figure"


def _cell(comparison: Comparison, alike: Sequence[Place], role: Role) -> Cell:
    passages = tuple(figure_passage(comparison, place) for place in alike)
    return Cell(
        tuple(letter(place.article) for place in alike),
        (Run(figure_words(comparison, alike[0]), role),),
        target=passages[0],
        places=passages,
    )


def _alone(comparison: Comparison, place: Place) -> Card:
    error = _tr("Figures", "error in {}").format(letter(place.article))
    return Card(
        key=_key(comparison, place),
        letter=letter(place.article),
        heading=figure_words(comparison, place),
        rank="text",
        detail=_around(comparison, place),
        tags=(Tag(error, "status"),) * (place in comparison.lone_errors),
        targets=(figure_passage(comparison, place),),
    )


def _around(comparison: Comparison, place: Place) -> str:
    """Return what stands around a figure in its sentence, in one line."""
    span, text = comparison.figure(place).span, comparison.articles[place.article].text
    sentences = comparison.analyses[place.article].sentences
    sentence = next((one for one in sentences if one.overlaps(span)), span)
    start = max(sentence.start, span.start - _BEFORE)
    end = min(sentence.end, span.start + _AFTER)
    before, after = text[start : span.start], text[span.start : end]
    if start > sentence.start:
        before = "… " + before.partition(" ")[2]
    return " ".join((before + after).split())


def _key(comparison: Comparison, place: Place) -> str:
    """Return what tells a card from others, the same after another comparison."""
    return f"{comparison.articles[place.article].key} {comparison.figure(place).span.start}"
