"""Statements that the user says are one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from reader.comparison.corrections_places import are_near
from reader.comparison.statements import numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from reader.model.comparison import Passage, Statement

    Row: TypeAlias = frozenset[Passage]


def joined(
    found: Sequence[Statement],
    pairs: Iterable[tuple[Passage, Passage]],
    apart: Set[frozenset[Passage]],
    order: Sequence[int],
) -> tuple[Statement, ...]:
    """Return the statements with those of each pair made one; it may be new, of the two alone.

    Such a statement may have several passages of an article.  Where a passage is in several
    statements, the one with most passages is meant.  What must not meet what the first statement
    has stays in the second, which then remains.

    Args:
        found: The statements.
        pairs: Passages, oldest correction first.
        apart: Pairs that no statement may hold both of.
        order: The place of each article among all, whatever their order in the story: of several
            statements that are as wide, it decides.
    """
    rows = {frozenset(one.passages) for one in found}
    for a, b in pairs:
        if not any(_at(row, a) and _at(row, b) for row in rows):
            rows.add(_one(_row(rows, a, order), _row(rows, b, order), b, apart))
    return numbered(rows)


def _one(here: Row, there: Row, b: Passage, apart: Set[frozenset[Passage]]) -> Row:
    """Return both rows as one; of what must not meet, what goes with `b`, then the first row's."""
    (held,) = _at(there, b)[:1]
    fitting = here - _against(held, here, apart)
    return fitting | {one for one in there if not _against(one, fitting, apart)}


def _against(one: Passage, row: Row, apart: Set[frozenset[Passage]]) -> Row:
    return frozenset(other for other in row if frozenset((one, other)) in apart)


def _row(rows: Iterable[Row], passage: Passage, order: Sequence[int]) -> Row:
    """Return the widest row that has the passage; where none has, one of it alone."""
    holding = [row for row in rows if _at(row, passage)]
    return min(
        holding,
        key=lambda row: (-len(row), sorted((order[one.article], one.span) for one in row)),
        default=frozenset((passage,)),
    )


def _at(row: Row, passage: Passage) -> list[Passage]:
    """Return what of a row shares at least half with a passage, or of it."""
    return sorted(
        one for one in row if one.article == passage.article and are_near(one.span, passage.span)
    )
