"""The rows of the synopsis: what each article says of each thing, against one of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.ui.cards.citing import cited_words
from reader.ui.cards.said import entry_in_words, why
from reader.ui.cards.told import letters
from reader.ui.synopsis.seen import seen
from reader.ui.synopsis.wordings import Wordings

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from reader.model.comparison import Comparison, Passage
    from reader.model.overview import Only, Row
    from reader.ui.cards.clipping import Cited
    from reader.ui.cards.entries import Carrying, Entry
    from reader.ui.cards.wording import Differences
    from reader.ui.synopsis.seen import Sources

_tr = QCoreApplication.translate


class Statements:
    """All rows, of which some are shown; a cell is made when it is first asked for, and kept.

    Attributes:
        articles: Across.
        all: All rows, whoever carries them.
        rows: Those that an article has which is not hidden, shown or not, as it is among those.
        base: The index of the article that the others are compared with.
    """

    def __init__(
        self,
        comparison: Comparison,
        rows: Sequence[Row],
        base: int,
        differences: Differences,
        only: Sequence[Only] = (),
    ) -> None:
        self.articles, self.all, self.base = comparison.articles, rows, base
        self._comparison = comparison
        self._wordings = Wordings(comparison, base, differences)
        self._only = {one.passage: (rank, one) for rank, one in enumerate(only)}
        self._entries: dict[tuple[int, int], Entry] = {}
        self.rows: Sequence[Row] = rows
        self._places: Sequence[int] = range(len(rows))  # of the rows among all
        self._shown: Sequence[int] = range(len(rows))
        self._hidden: Set[int] = frozenset()
        self._ranked = False

    def leave_out(self, hidden: Set[int], sources: Sources = ()) -> None:
        """Leave out the articles `hidden`, by index, and what they alone carry.

        Args:
            hidden: Which.
            sources: Articles that count as one, as they do in the rows; empty: each is its own.
        """
        if hidden == self._hidden:
            return
        left = list(seen(self._comparison, self.all, hidden, sources))
        self._hidden, self.rows = hidden, [row for _, row in left] if hidden else self.all
        self._places = [place for place, _ in left]
        self._shown = range(len(self.rows))
        self._entries.clear()
        for known in ("counts", "_carried"):
            self.__dict__.pop(known, None)

    def show(self, carrying: Carrying) -> None:
        """Show those rows that so many carry; those of one article with the richest first."""
        numbers = [n for n, row in enumerate(self.rows) if _is(row, carrying)]
        self._ranked = carrying == "one"
        self._shown = sorted(numbers, key=self._rank) if self._ranked else numbers

    @cached_property
    def counts(self) -> dict[Carrying, int]:
        """How many rows there are of each sort."""
        sorts: tuple[Carrying, ...] = ("every", "all", "some", "one", "differs")
        return {sort: sum(_is(row, sort) for row in self.rows) for sort in sorts}

    def differing(self) -> list[int]:
        """Return which of the rows shown differ."""
        return [row for row in range(len(self)) if _is(self._row(row), "differs")]

    def find(self, passage: Passage) -> int | None:
        """Return the row shown that has most of `passage`; None: none has any of it.

        Of a passage that several have, that which the Passage tab counts, where it is shown.
        """
        told = self._comparison.statement_of(passage)
        for row, n in enumerate(self._shown):
            if told is not None and self._whole(n).statement == told.id:
                return row
        shared = [
            sum(one.span.overlap(passage.span) for one in self._whole(n).cells[passage.article])
            for n in self._shown
        ]
        most = max(shared, default=0)
        return shared.index(most) if most else None

    def __len__(self) -> int:
        """Return how many rows are shown."""
        return len(self._shown)

    def number(self, row: int) -> int:
        """Return the place of a row among all."""
        return self._shown[row] + 1

    def dots(self, row: int) -> tuple[bool, ...]:
        """Return which articles carry a row."""
        return tuple(map(bool, self._row(row).cells))

    def entry(self, row: int, article: int) -> Entry:
        """Return what an article says in a row."""
        place = (self._shown[row], article)
        if place not in self._entries:
            entry = self._wordings.entry(self._row(row), article)
            unseen = self._unseen(row) if entry.targets else []
            if unseen:
                also = _tr("Synopsis", "also in {}, hidden").format(letters(unseen))
                detail = " · ".join(filter(None, (entry.detail, also)))
                entry = replace(entry, alone=False, detail=detail)
            self._entries[place] = entry
        return self._entries[place]

    def cited(self, row: int, article: int) -> Sequence[Cited]:
        """Return the passages of an article in a row, as they are cited."""
        places = self._row(row).cells[article]
        return [cited_words(self._comparison, place) for place in places]

    def note(self, row: int, article: int) -> str:
        """Return why a passage is worth a look, where those of one article are shown."""
        cell = self._row(row).cells[article]
        found = self._only.get(cell[0]) if self._ranked and cell else None
        return why(found[1], self._wordings.names) if found else ""

    def size(self, row: int, article: int) -> int:
        """Return how many characters the passages of a cell have."""
        return sum(len(passage.span) for passage in self._row(row).cells[article])

    def spoken(self, row: int, article: int) -> str:
        """Return a cell in words: "Statement 3, B, reworded: …"."""
        entry = self.entry(row, article)
        kind = self._kind(row, article)
        said = (letter(article), kind, self.note(row, article))
        number = _tr("Synopsis", "Statement {}").format(self.number(row))
        return entry_in_words(", ".join(filter(None, (number, *said))), entry)

    def hint(self, row: int, article: int) -> str:
        """Return how an article carries a row and what differs, or that it may do so unseen."""
        entry, outlet = self.entry(row, article), self.articles[article].name
        called = f"{letter(article)} {outlet}"
        if not entry.targets:
            missed = _tr("Synopsis", "{}: no match found; the program may have missed one")
            return missed.format(called)
        kind = self._kind(row, article)
        said = ", ".join(filter(None, (kind, entry.detail)))
        grey = _tr("Synopsis", "Words in grey: not what this row is about")
        lines = (
            f"{called}: {said}" if said else called,
            *(_tr("Synopsis", "differs: {}").format(sign) for sign in entry.signs),
            *([grey] if any(run.role == "faint" for run in entry.runs) else ()),
            _tr("Synopsis", "Click to read it in the article"),
        )
        return "\n".join(lines)

    def told(self, article: int) -> str:
        """Return how many statements an article carries, and whether it is the base."""
        count = self._carried[article]
        base = _tr("Synopsis", "base") if article == self.base else ""
        return " · ".join(filter(None, (base, _tr("Synopsis", "%Ln statement(s)", "", count))))

    @cached_property
    def _carried(self) -> Sequence[int]:
        """How many statements each article carries."""
        carried = [0] * len(self.articles)
        for row in self.rows:
            for article, cell in enumerate(row.cells):
                carried[article] += bool(cell)
        return carried

    def _unseen(self, row: int) -> list[int]:
        """Return the hidden articles that carry what is seen in one alone."""
        cells = self._whole(self._shown[row]).cells
        alone = sum(map(bool, self._row(row).cells)) == 1
        return [at for at in sorted(self._hidden) if cells[at]] if alone else []

    def _whole(self, number: int) -> Row:
        """Return a row that is seen with what the hidden articles have of it."""
        return self.all[self._places[number]]

    def _kind(self, row: int, article: int) -> str:
        return "" if self._unseen(row) else self._wordings.kind(self._row(row), article)

    def _row(self, row: int) -> Row:
        return self.rows[self._shown[row]]

    def _rank(self, number: int) -> tuple[int, int]:
        """Return how rich a row of one article, or source, is."""
        first = next(cell[0] for cell in self.rows[number].cells if cell)
        rank, _ = self._only.get(first, (len(self._only), None))
        return rank, number


def _is(row: Row, carrying: Carrying) -> bool:
    if carrying == "differs":
        return any(one.within for one in row.differs)
    return carrying in {"every", row.carried}
