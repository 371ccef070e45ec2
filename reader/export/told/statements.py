"""The rows of the list of statements: each once, and complete as the margins have it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.export.base import Edition
    from reader.model.comparison import Comparison, Passage
    from reader.model.overview import Row as Overviewed

_SHARED = 2  # passages that two statements have in common, to be told as one


@dataclass(slots=True)
class Row:
    """Statements told together.

    Attributes:
        ids: Which statements; several where they differ in one passage only.
        passages: What they tie together, in the order of the story.
        beside: Passages of articles that the statements lack, each with the articles of the
            row whose passage it matches: the margins name those too.
    """

    ids: list[str]
    passages: list[Passage]
    beside: dict[Passage, set[int]]


def rows(comparison: Comparison) -> list[Row]:
    """Return the statements in their order, each passage of a row once.

    One that adds a single passage is told with the other, and so is one that comes to the same
    with what stands beside it.
    """
    found: list[Row] = []
    for statement in comparison.statements:
        passages = set(statement.passages)
        for row in found:
            new = passages - set(row.passages)
            if len(new) == 1 and len(passages) - 1 >= _SHARED:
                row.ids.append(statement.id)
                row.passages = sorted([*row.passages, *new])
                break
        else:
            found.append(Row([statement.id], sorted(passages), {}))
    told: dict[frozenset[Passage], Row] = {}
    for row in found:
        row.beside = _beside(comparison, row.passages)
        same = told.setdefault(frozenset((*row.passages, *row.beside)), row)
        if same is not row:
            same.ids += row.ids
    return list(told.values())


def sorted_rows(edition: Edition) -> list[Row]:
    """Return the rows in the order that the layout asks for, those alike as they are told."""
    overview = edition.overview.rows if edition.overview else ()
    places = {one.statement: place for place, one in enumerate(overview)}
    told = rows(edition.comparison)
    told.sort(key=lambda row: min(places.get(one, len(places)) for one in row.ids))
    if edition.layout.sorting == "differing":
        kinds = differing_kinds(overview)
        told.sort(key=lambda row: not any(kinds[one] for one in row.ids))
    if edition.layout.sorting == "carried":
        told.sort(key=lambda row: -len({one.article for one in (*row.passages, *row.beside)}))
    return told


def differing_kinds(synopsis: Iterable[Overviewed]) -> defaultdict[str, list[str]]:
    """Return by statement what its own articles differ in: the kinds, each once."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in synopsis:
        if row.statement is not None:
            found[row.statement] = list(dict.fromkeys(x.kind for x in row.differs if x.within))
    return found


def _beside(comparison: Comparison, row: list[Passage]) -> dict[Passage, set[int]]:
    inside, articles = set(row), {passage.article for passage in row}
    beside: dict[Passage, set[int]] = {}
    for match in comparison.matches:
        for here, there in ((match.a, match.b), (match.b, match.a)):
            lacking = here in inside and there.article not in articles
            if lacking and match.grade != "possible":
                beside.setdefault(there, set()).add(here.article)
    return dict(sorted(beside.items()))
