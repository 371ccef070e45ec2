"""The figures as a table for spreadsheets: one row a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.spreadsheet import spreadsheet
from reader.model.article import letter
from reader.model.comparison import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.comparison import Comparison, FigureGroup

COLUMNS = (
    *("fact", "topic", "status", "why", "told", "figure", "article", "outlet", "date", "words"),
    *("value", "unit", "qualifier", "per", "kind", "this", "address"),
)


def figures_csv(comparison: Comparison) -> str:
    """Return all figures as CSV (RFC 4180): by topic, then those that one article alone has.

    `fact` numbers the facts from 1: two may be about the same topic.  `told` is what the user says
    of the fact, `this` what of the figure itself: that it holds, or is an error.  A cell that a
    spreadsheet would take for a formula begins with an apostrophe.
    """
    return spreadsheet(COLUMNS, _rows(comparison))


def _rows(comparison: Comparison) -> Iterator[tuple[str, ...]]:
    shared = {place for group in comparison.figure_groups for place in group.figures}
    for number, group in enumerate(comparison.figure_groups, 1):
        for place in group.figures:
            yield (str(number), *_row(comparison, place, group))
    for article, analysis in enumerate(comparison.analyses):
        for index in range(len(analysis.figures)):
            if (place := Place(article, index)) not in shared:
                yield ("", *_row(comparison, place, None))


def _row(comparison: Comparison, place: Place, group: FigureGroup | None) -> tuple[str, ...]:
    article, figure = comparison.articles[place.article], comparison.figure(place)
    fact = ("", "only", "", "")
    if group is not None:
        fact = (group.topic, group.status, group.why, ", ".join(_told(group)))
    return (
        *fact,
        f"{letter(place.article)}.f{place.index + 1}",
        letter(place.article),
        article.name,
        article.published or "",
        " ".join(figure.span.of(article.text).split()),
        figure.value,
        figure.unit or "",
        figure.qualifier or "",
        figure.per or "",
        figure.kind,
        ", ".join(_said(place, group)) if group else "error" * (place in comparison.lone_errors),
        article.url or "",
    )


def _told(group: FigureGroup) -> Iterator[str]:
    if group.settled:
        yield "resolved"
    if group.told:
        yield "one fact"


def _said(place: Place, group: FigureGroup) -> Iterator[str]:
    if place in group.holds:
        yield "holds"
    if place in group.errors:
        yield "error"
