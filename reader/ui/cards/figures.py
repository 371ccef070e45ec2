"""The figures of all articles: what differs first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Passage, Place
from reader.ui.cards.card import Card, Cell, Run
from reader.ui.cards.told import counted, letters

if TYPE_CHECKING:
    from reader.model.comparison import Comparison, FigureGroup
    from reader.ui.cards.card import Role

_tr = QCoreApplication.translate


def figure_cards(comparison: Comparison) -> tuple[Card, ...]:
    """Return the topics on which the articles differ, those on which they agree, then the rest."""
    groups = sorted(comparison.figure_groups, key=lambda group: group.status != "conflict")
    grouped = {place for group in comparison.figure_groups for place in group.figures}
    alone = tuple(
        _alone(comparison, Place(article, index))
        for article, analysis in enumerate(comparison.analyses)
        for index in range(len(analysis.figures))
        if Place(article, index) not in grouped
    )
    cards = [_group(comparison, at, group) for at, group in enumerate(groups)]
    if alone:
        cards.append(
            Card(
                key="alone",
                heading=_tr("Figures", "In one article only"),
                rank="section",
                trailing=str(len(alone)),
                children=alone,
            )
        )
    return tuple(cards)


def figure_summary(comparison: Comparison) -> str:
    """Return how many topics differ and agree, in words."""
    differ = sum(group.status == "conflict" for group in comparison.figure_groups)
    agree = len(comparison.figure_groups) - differ
    topics = counted(differ, _tr("Figures", "topic differs"), _tr("Figures", "topics differ"))
    return _tr("Figures", "{}, {} agree").format(topics, agree)


def odd_ones(comparison: Comparison, group: FigureGroup) -> list[int]:
    """Return the articles whose values are not the most common; all where none is."""
    values: dict[int, set[str]] = {}
    for place in group.figures:
        values.setdefault(place.article, set()).add(comparison.figure(place).value)
    votes = Counter(value for given in values.values() for value in given)
    (most, times), *rest = votes.most_common(2)
    if times == 1 or (rest and rest[0][1] == times):
        return sorted(values)
    return sorted(article for article, given in values.items() if most not in given)


def _group(comparison: Comparison, at: int, group: FigureGroup) -> Card:
    conflict = group.status == "conflict"
    if conflict:
        odd = odd_ones(comparison, group)
        form = _tr("Figures", "≠ {} differs") if len(odd) == 1 else _tr("Figures", "≠ {} differ")
        verdict = form.format(letters(odd)) if odd else _tr("Figures", "≠ differ")
    else:
        odd, verdict = [], _tr("Figures", "= agree")
    outside = set(odd) if len(odd) < len({place.article for place in group.figures}) else set()
    missing = sorted(set(range(len(comparison.articles))) - {p.article for p in group.figures})
    cells = [
        _cell(comparison, place, _role(odd=place.article in outside, conflict=conflict))
        for place in group.figures
    ]
    if missing:
        nothing = (Run(_tr("Figures", "no match found"), "faint"),)
        cells.append(Cell(tuple(letter(article) for article in missing), nothing))
    return Card(
        key=f"group {at}",
        heading=group.topic,
        rank="text",
        trailing=verdict,
        tone="differs" if conflict else "neutral",
        cells=tuple(cells),
        compact=True,
        targets=tuple(_passage(comparison, place) for place in group.figures),
    )


def _role(*, odd: bool, conflict: bool) -> Role:
    if odd:
        return "odd"
    return "differs" if conflict else "figure"


def _cell(comparison: Comparison, place: Place, role: Role) -> Cell:
    passage = _passage(comparison, place)
    words = " ".join(comparison.words(passage).split())
    return Cell((letter(place.article),), (Run(words, role),), target=passage)


def _alone(comparison: Comparison, place: Place) -> Card:
    passage = _passage(comparison, place)
    return Card(
        key=f"alone {place.article} {place.index}",
        letter=letter(place.article),
        heading=" ".join(comparison.words(passage).split()),
        rank="text",
        targets=(passage,),
    )


def _passage(comparison: Comparison, place: Place) -> Passage:
    return Passage(place.article, comparison.figure(place).span)
