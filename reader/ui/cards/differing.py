"""What a cell of the synopsis reports differently from another, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.comparison import Passage
from reader.ui.cards.told import letters

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from reader.model.comparison import Comparison, Place
    from reader.model.overview import Differing, Row

_tr = QCoreApplication.translate


def signs(comparison: Comparison, row: Row, article: int, reference: int) -> tuple[str, ...]:
    """Return what an article reports differently from the one it is compared with.

    What that one does not tell, but other articles tell otherwise, in the row or outside it, is
    told with their letters.
    """
    against: dict[str, None] = {}  # what the article compared with tells otherwise
    beside: dict[str, set[int]] = {}
    outside: dict[str, set[int]] = {}
    for one in row.differs:
        own = _values(comparison, one, one.here, article)
        base = _values(comparison, one, one.here, reference)
        if own and base and own != base:
            against[_kind(one)] = None
        elif own and not base:
            tell = {at for at in _tellers(one) if _values(comparison, one, one.here, at) - own}
            beside.setdefault(_kind(one), set()).update(tell)
        elsewhere = {place.article for place in one.elsewhere} - {article}
        others = {at for at in elsewhere if _values(comparison, one, one.elsewhere, at) - own}
        if own and others and not one.within:
            outside.setdefault(_kind(one), set()).update(others)
    here, there = _tr("Synopsis", "{} in {}"), _tr("Synopsis", "{} elsewhere in {}")
    return (
        *against,
        *_told(here, beside, against),
        *_told(there, outside, {*against, *(kind for kind, at in beside.items() if at)}),
    )


def places_differing(comparison: Comparison) -> list[tuple[Passage, str]]:
    """Return where the articles have a figure, speaker or meaning that others have otherwise.

    They come in the order of the story, each with what differs in words; what the user has
    settled is left out.
    """
    groups = [one for one in comparison.figure_groups if one.status == "conflict"]
    found = [
        (Passage(at.article, comparison.figure(at).span), _tr("Synopsis", "figure"))
        for one in groups
        if not one.settled
        for at in one.figures
    ]
    words = {
        "speaker": _tr("Synopsis", "another speaker"),
        "meaning": _tr("Synopsis", "another meaning"),
    }
    for group in comparison.quote_groups:
        told = ", ".join(words[one] for one in group.differs if one in words)
        if told:
            found += [
                (Passage(at.article, comparison.quote(at).content), told) for at in group.quotes
            ]
    return sorted(found)


def is_told_differently(comparison: Comparison, one: Differing) -> bool:
    """Tell whether the articles that tell something in a row do so in more than one way."""
    told = [_values(comparison, one, one.here, at) for at in _tellers(one)]
    return len(told) > 1 and len(set[object]().union(*told)) > 1


def _told(words: str, kinds: Mapping[str, set[int]], known: Container[str]) -> Iterator[str]:
    """Yield what some articles tell otherwise, of the kinds that are not told already."""
    for kind, at in kinds.items():
        if at and kind not in known:
            yield words.format(kind, letters(sorted(at)))


def _tellers(one: Differing) -> set[int]:
    """Return the articles of a row that tell something."""
    return {place.article for place in (*one.here, *one.denied)}


def figures_differing(row: Row, article: int) -> tuple[Passage, ...]:
    """Return the figures of an article in a row that others report differently."""
    figures = (one for one in row.differs if one.kind == "figure")
    return tuple(place for one in figures for place in one.here if place.article == article)


def denied(row: Row, article: int) -> tuple[Passage, ...]:
    """Return the words of an article in a row that deny what others say, or say what they deny."""
    negations = (one for one in row.differs if one.kind == "negation")
    return tuple(
        place
        for one in negations
        for place in (*one.here, *one.denied)
        if place.article == article
    )


def _kind(one: Differing) -> str:
    words = {
        "figure": _tr("Synopsis", "figure"),
        "speaker": _tr("Synopsis", "another speaker"),
        "meaning": _tr("Synopsis", "another meaning"),
        "negation": _tr("Synopsis", "negation"),
    }
    return words[one.kind]


def _values(
    comparison: Comparison, one: Differing, places: Iterable[Passage], article: int
) -> set[object]:
    """Return what an article tells at those of `places` that are its own; whether it denies it."""
    if one.kind == "negation":
        sides = ((one.here, True), (one.denied, False))
        return {denies for of, denies in sides if any(p.article == article for p in of)}
    spans = {place.span for place in places if place.article == article}
    if one.kind == "figure":
        group = comparison.figure_groups[one.group].figures
        figures = [comparison.figure(at) for at in group if at.article == article]
        return {figure.value for figure in figures if figure.span in spans}
    quotes = comparison.quote_groups[one.group].quotes
    own = [at for at in quotes if at.article == article and comparison.quote(at).content in spans]
    return {_version(comparison, one, at) for at in own}


def _version(comparison: Comparison, one: Differing, place: Place) -> object:
    """Return who speaks, or for what was meant the quote itself: each may mean something else."""
    if one.kind == "speaker":
        return comparison.speaker_names[place.article][place.index]
    return place
