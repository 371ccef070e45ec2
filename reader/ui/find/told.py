"""What was found, in words: how many, in which article, or why nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.ui.cards.told import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.sought import BadExpression
    from reader.ui.reading.finds import Find, FoundIn

_tr = QCoreApplication.translate


def place_of(number: int, total: int) -> str:
    """Return "3 of 17": `number` counts from 0."""
    return _tr("Find", "{} of {}").format(grouped(number + 1), grouped(total))


def place_in(number: int, total: int, find: Find, *, round_: bool = False) -> str:
    """Return "3 of 17, in A", as it is said; `round_`: the end was passed to get there."""
    there = _tr("Find", "{}, in the headline of {}") if find.headline else _tr("Find", "{}, in {}")
    told = there.format(place_of(number, total), letter(find.article))
    return _tr("Find", "{}, past the end").format(told) if round_ else told


def by_article(shown: Iterable[FoundIn], hidden: Iterable[FoundIn]) -> str:
    """Return "A 3 · B 0 · C 7"; of articles whose panes are hidden only those that have any."""
    told = [_count(one) for one in shown]
    told += [_tr("Find", "{} hidden").format(_count(one)) for one in hidden if len(one)]
    return " · ".join(told)


def nothing(article: int | None) -> str:
    """Return that nothing was found, in one article or, with None, in any."""
    return (
        _tr("Find", "Not found")
        if article is None
        else _tr("Find", "Not found in {}").format(letter(article))
    )


def trouble(error: BadExpression) -> str:
    """Return one sentence on what is no regular expression."""
    if error.place:
        return _tr("Find", "Not a regular expression: character {} does not fit.").format(
            error.place
        )
    return _tr("Find", "This regular expression cannot be sought.")


def too_long() -> str:
    """Return one sentence on an expression that was given up."""
    return _tr("Find", "Seeking this expression took too long and was stopped; try a simpler one.")


def _count(found: FoundIn) -> str:
    return f"{letter(found.article)} {grouped(len(found))}"
