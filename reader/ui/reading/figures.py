"""What there is to mark of figures: which fact each is of, and what others say of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.comparison import Place
from reader.ui.cards.figures_words import (
    decided_in_words,
    figure_words,
    unlike,
    why_in_words,
)

if TYPE_CHECKING:
    from reader.model.analysis import Figure
    from reader.model.comparison import Comparison, FigureGroup


@dataclass(frozen=True, slots=True)
class FigureMark:
    """A figure.

    Attributes:
        figure: The figure.
        others: Where the same fact has another value: which article, and its words for it.
        alike: Where other articles have it alike, likewise.
        topic: What it is about; empty where no other article has it.
        told: What a difference seems to come from, and what the user says, one a line.
        resolved: Whether the user has resolved how it differs.
    """

    figure: Figure
    others: tuple[tuple[int, str], ...] = ()
    alike: tuple[tuple[int, str], ...] = ()
    topic: str = ""
    told: tuple[str, ...] = ()
    resolved: bool = False

    @property
    def is_open(self) -> bool:
        """Whether others have another value, and the user has not said how that is."""
        return bool(self.others) and not self.resolved


def figure_marks(comparison: Comparison) -> list[tuple[FigureMark, ...]]:
    """Return the marks of the figures of each article."""
    groups = {place: group for group in comparison.figure_groups for place in group.figures}
    return [
        tuple(
            _mark(comparison, place, groups.get(place))
            for place in (Place(article, index) for index in range(len(analysis.figures)))
        )
        for article, analysis in enumerate(comparison.analyses)
    ]


def _mark(comparison: Comparison, place: Place, group: FigureGroup | None) -> FigureMark:
    figure = comparison.figure(place)
    if group is None:
        return FigureMark(figure)
    differing = unlike(comparison, group, place)

    def worded(places: list[Place]) -> tuple[tuple[int, str], ...]:
        found = ((one.article, figure_words(comparison, one)) for one in places)
        return tuple(dict.fromkeys(found))

    alike = [p for p in group.figures if p not in differing and p.article != place.article]
    told = (why_in_words(comparison, group), *decided_in_words(comparison, group))
    return FigureMark(
        figure,
        worded(differing),
        worded(alike),
        group.topic,
        tuple(filter(None, told)),
        group.settled,
    )
