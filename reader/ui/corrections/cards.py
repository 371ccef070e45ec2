"""The corrections of a story as cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.correction import OF_PASSAGES
from reader.model.text import in_marks
from reader.ui.cards.card import Card, Cell, Run
from reader.ui.cards.told import moment
from reader.ui.corrections.told import (
    said,
    scope_of,
    shortened,
    why_unfitting,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence, Set

    from reader.model.correction import Correction
    from reader.model.target import Target
    from reader.ui.cards.whereabouts import Whereabouts

_tr = QCoreApplication.translate

#: The key of the heading above the corrections that no longer fit.
UNFITTING = "unfitting"
_MOST = 240  # characters


def correction_cards(
    corrections: Sequence[Correction], unfitting: Set[str], where: Whereabouts
) -> tuple[Card, ...]:
    """Return one card a correction, its id the key; those `unfitting` last, under a heading."""
    fitting = [_card(one, where) for one in corrections if one.id not in unfitting]
    others = list(_unfitting([one for one in corrections if one.id in unfitting], where))
    if others:
        heading = _tr("Corrections", "No longer fits")
        others.insert(0, Card(UNFITTING, heading=heading, rank="section"))
    return (*fitting, *others)


def _unfitting(corrections: Sequence[Correction], where: Whereabouts) -> Iterator[Card]:
    for correction in corrections:
        yield _card(correction, where, why_unfitting(correction, where))


def _card(correction: Correction, where: Whereabouts, why_not: str = "") -> Card:
    passages = (where.passage(target) for target in correction.targets)
    return Card(
        key=correction.id,
        heading=said(correction),
        trailing=moment(correction.created),
        detail=scope_of(correction),
        runs=(Run(why_not, "faint"),) if why_not else (),
        cells=tuple(_cell(correction, target, where) for target in correction.targets),
        compact=True,
        targets=tuple(passage for passage in passages if passage is not None),
    )


def _cell(correction: Correction, target: Target, where: Whereabouts) -> Cell:
    place = where.article(target)
    letters = () if place is None else (letter(place),)
    words = shortened if correction.subject in OF_PASSAGES else in_marks
    return Cell(letters, (Run(words(target.exact, _MOST)),), target=where.passage(target))
