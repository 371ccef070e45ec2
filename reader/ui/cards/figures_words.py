"""What is said of figures that several articles give for one fact."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.ui.cards.told import day, letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.comparison import Comparison, FigureGroup, Place

_tr = QCoreApplication.translate
_NO_HEDGE = frozenset((None, "another"))  # what makes a number no less exact
_NAMED = 3  # articles that a verdict names at most


def figure_passage(comparison: Comparison, place: Place) -> Passage:
    """Return where a figure stands."""
    return Passage(place.article, comparison.figure(place).span)


def figure_words(comparison: Comparison, place: Place) -> str:
    """Return the words of a figure, in one line."""
    return " ".join(comparison.words(figure_passage(comparison, place)).split())


def verdict(comparison: Comparison, group: FigureGroup) -> str:
    """Return whether the articles agree, and which of them do not where that can be told."""
    if group.status == "agree":
        return _tr("Figures", "= agree")
    odd = odd_ones(comparison, group)
    if not odd:
        return _tr("Figures", "≠ differ")
    if len(odd) == 1:
        return _tr("Figures", "≠ {} differs").format(letter(odd[0]))
    if len(odd) > _NAMED:
        return _tr("Figures", "≠ {} articles differ").format(len(odd))
    return _tr("Figures", "≠ {} differ").format(letters(odd))


def odd_ones(comparison: Comparison, group: FigureGroup) -> list[int]:
    """Return the articles whose values are not the most common; all where none is."""
    values: dict[int, set[tuple[str, str]]] = {}
    for place in group.figures:
        values.setdefault(place.article, set()).add(_value(comparison, place))
    votes = Counter(value for given in values.values() for value in given)
    (most, times), *rest = votes.most_common(2)
    if times == 1 or (rest and rest[0][1] == times):
        return sorted(values)
    return sorted(article for article, given in values.items() if most not in given)


def unlike(comparison: Comparison, group: FigureGroup, place: Place) -> list[Place]:
    """Return the figures that differ from the one at `place`: none where the articles agree.

    Of figures that all have one value ("four nurses", "four doctors") the others do.
    """
    if group.status == "agree":
        return []
    value = _value(comparison, place)
    others = [one for one in group.figures if _value(comparison, one) != value]
    if others:
        return others
    return [one for one in group.figures if one.article != place.article]


def why_in_words(comparison: Comparison, group: FigureGroup) -> str:
    """Return what a difference seems to come from, with care; empty where nothing is known."""
    longer = {"precision": _precision, "scope": _scope, "time": _time}
    if group.why in longer:
        return longer[group.why](comparison, group)
    short = {
        "contradiction": _tr("Figures", "It seems that not all of these can be true"),
        "unit": _tr("Figures", "The same or nearly so, in other units"),
        "wording": _tr("Figures", "The same, in other words"),
    }
    return short.get(group.why, "")


def decided_in_words(comparison: Comparison, group: FigureGroup) -> Iterator[str]:
    """Yield what the user says of a fact."""
    if group.holds:
        words = figure_words(comparison, group.holds[0])
        where = letters(sorted({place.article for place in group.holds}))
        yield _tr("Figures", "resolved: “{}” in {} holds").format(words, where)
    elif group.settled:
        yield _tr("Figures", "resolved")
    for article in sorted({place.article for place in group.errors}):
        yield _tr("Figures", "error in {}").format(letter(article))
    if group.told:
        yield _tr("Figures", "one fact, as you say")


def _value(comparison: Comparison, place: Place) -> tuple[str, str]:
    """Return the value of a figure, with its unit where it is measured and not counted."""
    figure = comparison.figure(place)
    return figure.value, "" if figure.kind == "count" else figure.unit or ""


def _precision(comparison: Comparison, group: FigureGroup) -> str:
    hedges = {p: comparison.figure(p).qualifier for p in group.figures}
    hedged = {place.article for place, hedge in hedges.items() if hedge not in _NO_HEDGE}
    exact = {p.article for p in group.figures} - hedged
    if not hedged or not exact:
        return _tr("Figures", "May differ only in how exactly it is told")
    told = _tr("Figures", "May differ only in how exactly it is told: less so in {} than in {}")
    return told.format(letters(sorted(hedged)), letters(sorted(exact)))


def _scope(comparison: Comparison, group: FigureGroup) -> str:
    units: dict[str, list[int]] = {}
    for place in group.figures:
        figure = comparison.figure(place)
        counted = figure.unit if figure.kind == "count" else None
        units.setdefault(counted or "", []).append(place.article)
    if "" in units or len(units) == 1:
        return _tr("Figures", "May differ in scope: not all of them may count the same")
    told = _tr("Figures", "May differ in scope: {}")
    return told.format(", ".join(_unit(unit, articles) for unit, articles in units.items()))


def _unit(unit: str, articles: Sequence[int]) -> str:
    return _tr("Figures", "“{}” in {}").format(unit, letters(sorted(set(articles))))


def _time(comparison: Comparison, group: FigureGroup) -> str:
    days: dict[str, list[int]] = {}
    for article in sorted({place.article for place in group.figures}):
        told = day(comparison.articles[article].published, year=False)
        days.setdefault(told, []).append(article)
    if "" in days or len(days) == 1:
        return _tr("Figures", "May have been told at different times")
    told = _tr("Figures", "May have been told at different times: {}")
    return told.format(", ".join(f"{letters(those)} {when}" for when, those in days.items()))
