"""The rows of the synopsis that a passage is in, and how one is told from another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.article import letter
from reader.ui.corrections.told import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.comparison import Comparison, Passage

_MOST = 40  # characters of a passage


@dataclass(frozen=True, slots=True)
class Row:
    """A statement, as seen from one of its passages.

    Attributes:
        own: The passage.
        others: What else the statement has.
        alone: Those of the others that stand with the passage in no other statement; all, where
            each does.  Parted from these the passage is out of this row and stays in the others.
    """

    own: Passage
    others: tuple[Passage, ...]
    alone: tuple[Passage, ...]


def rows_with(comparison: Comparison | None, passage: Passage) -> tuple[Row, ...]:
    """Return the rows that have words of a passage, in the order of the story."""
    found = [
        (own, frozenset(one.passages) - {own})
        for one in (comparison.statements if comparison else ())
        for own in one.passages
        if own.article == passage.article and own.span.overlaps(passage.span)
    ]
    rows = []
    for at, (own, others) in enumerate(found):
        beside = (those for n, (one, those) in enumerate(found) if n != at and one == own)
        alone = others.difference(*beside) or others
        rows.append(Row(own, tuple(sorted(others)), tuple(sorted(alone))))
    return tuple(rows)


def are_one(comparison: Comparison | None, a: Passage, b: Passage) -> bool:
    """Tell whether words of two passages are in one row."""
    beside = (one for row in rows_with(comparison, a) for one in row.others)
    return any(one.article == b.article and one.span.overlaps(b.span) for one in beside)


def called(row: Row, rows: Sequence[Row], comparison: Comparison) -> str:
    """Return what tells a row from others by its words: "C: The river stays closed …"."""
    taken = {name for one in rows if one != row for name in _names(one, comparison)}
    names = list(_names(row, comparison))
    return next((name for name in names if name not in taken), names[0])


def _names(row: Row, comparison: Comparison) -> Iterator[str]:
    """Yield what each passage may be called, the passage last that the row is seen from."""
    for one in (*row.others, row.own):
        yield f"{letter(one.article)}: {shortened(comparison.words(one), _MOST)}"
