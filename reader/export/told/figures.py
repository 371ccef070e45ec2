"""What is said of the figures of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.told.citing import quoted
from reader.model.article import letter
from reader.model.comparison import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.model.comparison import Comparison, FigureContrast, FigureGroup, Place

_WHY: Mapping[FigureContrast, str] = {
    "contradiction": "it seems that not all of these can be true",
    "precision": "may differ only in how exactly it is told",
    "scope": "may differ in scope: not all of them may count the same",
    "time": "may have been told at different times",
    "unit": "the same or nearly so, in other units",
    "wording": "the same, in other words",
}


def conflicts(comparison: Comparison) -> tuple[FigureGroup, ...]:
    """Return the facts on whose figures the articles differ."""
    return tuple(group for group in comparison.figure_groups if group.status == "conflict")


def agreements(comparison: Comparison) -> tuple[FigureGroup, ...]:
    """Return the facts on whose figures the articles agree."""
    return tuple(group for group in comparison.figure_groups if group.status == "agree")


def why(group: FigureGroup) -> str:
    """Return what the figures of a fact seem to differ in; no more than that they do, or not."""
    if group.why:
        return _WHY[group.why]
    return "differ" if group.status == "conflict" else "agree"


def decided(comparison: Comparison, group: FigureGroup) -> Iterator[str]:
    """Yield what the reader says of a fact."""
    if group.holds:
        words = value(comparison, group.holds[0])
        yield f"resolved by the reader: {quoted(words)} holds ({letters(group.holds)})"
    elif group.settled:
        yield "resolved by the reader"
    if group.errors:
        yield f"an error in {letters(group.errors)}, as the reader says"
    if group.told:
        yield "one fact, as the reader says"


def value(comparison: Comparison, place: Place) -> str:
    """Return a figure in the words of its article."""
    words = comparison.words(Passage(place.article, comparison.figure(place).span))
    return " ".join(words.split())


def values(comparison: Comparison, group: FigureGroup) -> list[str]:
    """Return what the articles say of a fact, each wording once: "A, B: at least nine"."""
    alike: dict[str, list[Place]] = {}
    for place in group.figures:
        alike.setdefault(value(comparison, place).casefold(), []).append(place)
    return [f"{letters(same)}: {value(comparison, same[0])}" for same in alike.values()]


def letters(places: Iterable[Place]) -> str:
    """Return the articles that places are in: "A, C"."""
    return ", ".join(letter(article) for article in sorted({one.article for one in places}))
