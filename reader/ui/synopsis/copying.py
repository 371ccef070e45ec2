"""Rows of the synopsis, as they are copied and cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.article import letter
from reader.ui.cards.clipping import citations, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.ui.cards.clipping import Clipping
    from reader.ui.cards.entries import Sheet


def clipping(sheet: Sheet, rows: Iterable[int], columns: Sequence[int]) -> Clipping:
    """Return rows of a sheet as a table: the articles `columns`, under their names."""
    heads = ["", *(f"{letter(at)} {sheet.articles[at].name}" for at in columns)]
    lines = ([str(sheet.number(row)), *_words(sheet, row, columns)] for row in rows)
    return table((heads, *lines), [sheet.articles[at] for at in columns])


def cited(sheet: Sheet, rows: Iterable[int], columns: Iterable[int]) -> Clipping | None:
    """Return the words that the articles `columns` have in rows as citations; None for none."""
    columns = tuple(columns)
    return citations(one for row in rows for at in columns for one in sheet.cited(row, at))


def _words(sheet: Sheet, row: int, columns: Iterable[int]) -> list[str]:
    return [sheet.entry(row, at).words for at in columns]
