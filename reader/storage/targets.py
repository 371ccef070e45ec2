"""The places that notes and corrections are about."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from reader.model.target import Target
from reader.model.text import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

#: Whose targets they are, as their tables are called.
Owner: TypeAlias = Literal["note", "correction"]

T = TypeVar("T")


class Targets:
    """The targets of all notes, or of all corrections.  An owner is meant by its row's number."""

    def __init__(self, db: sqlite3.Connection, owner: Owner) -> None:
        self._db = db
        self._owner = owner

    def put(self, number: int, targets: Sequence[Target]) -> None:
        """Let `targets` be the owner's targets, instead of those it had."""
        self._db.execute(f"DELETE FROM {self._owner}_target WHERE {self._owner} = ?", (number,))
        self._db.executemany(
            f"INSERT INTO {self._owner}_target ({self._owner}, place, article, start_char,"
            " end_char, exact, prefix, suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (number, place, one.article, *_ends(one.span), one.exact, one.prefix, one.suffix)
                for place, one in enumerate(targets)
            ],
        )

    def of(self, story: str) -> Iterator[tuple[int, Target]]:
        """Return owner and target of each target in a story, in the order of their places."""
        rows = self._db.execute(
            f"SELECT {self._owner}, article, start_char, end_char, exact, prefix, suffix"
            f" FROM {self._owner}_target JOIN {self._owner} ON number = {self._owner}"
            " WHERE story = (SELECT number FROM story WHERE id = ?) ORDER BY place",
            (story,),
        )
        return ((number, target(*row)) for number, *row in rows)


def target(article: str, start: int | None, end: int | None, *words: str) -> Target:
    """Return a row of targets as a value; `words` are the exact ones, the prefix, the suffix."""
    span = None if start is None or end is None else Span(start, end)
    return Target(article, span, *words)


def gathered(pairs: Iterable[tuple[int, T]]) -> defaultdict[int, tuple[T, ...]]:
    """Return what belongs to each number, in the order of `pairs`; nothing for unknown ones."""
    gathered: defaultdict[int, tuple[T, ...]] = defaultdict(tuple)
    for number, one in pairs:
        gathered[number] += (one,)
    return gathered


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span else (None, None)
