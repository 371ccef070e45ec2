"""What several articles say: side by side where they have room, else one below the other.

A table of few articles stands upright; a wider one is on sheets that lie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TEXT
from reader.export.pdf.sheet import LEFT, Sheet
from reader.export.pdf.table import Table
from reader.export.pdf.typesetting import Style
from reader.export.told.brief import cut, letters_of
from reader.export.told.citing import cited
from reader.export.told.found import tag
from reader.export.told.statements import differing_kinds, sorted_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.flow import Flow
    from reader.export.pdf.margins import Reference
    from reader.export.pdf.sheet import Anchor
    from reader.export.pdf.table import Cell
    from reader.export.told.statements import Row
    from reader.model.comparison import Comparison, Passage

_UPRIGHT, _ACROSS = 3, 6  # articles at most, side by side on a sheet that stands or lies
_CELL = Style("serif", 8.5, 11.5)
_NUMBERS = 50.0  # width of the first column
_GAP = 9.0
_LONGEST_HEAD = 60  # characters; it stands on each page anew
_TOGETHER = 42.0  # a heading and two lines, or two lines and what is said of them


def is_table(edition: Edition) -> bool:
    """Tell whether the articles have room side by side, and there is anything to set so."""
    return len(edition.comparison.articles) <= _ACROSS and bool(edition.comparison.statements)


def sheet_for(edition: Edition, usual: Sheet) -> Sheet:
    """Return the sheet that the statements stand on: `usual`, or that turned."""
    wide = is_table(edition) and len(edition.comparison.articles) > _UPRIGHT
    return usual.turned() if wide else usual


def write_statements(
    flow: Flow, edition: Edition, reference: Callable[[Passage], Reference]
) -> dict[str, Anchor]:
    """Write the statements of `edition`; return where each stands, by its id."""
    told = sorted_rows(edition)
    differ = differing_kinds(edition.overview.rows if edition.overview else ())
    write = _write_table if is_table(edition) else _write_list
    return write(flow, edition.comparison, [(row, _kinds(row, differ)) for row in told], reference)


def write_worded(
    flow: Flow,
    comparison: Comparison,
    passages: Sequence[Passage],
    reference: Callable[[Passage], Reference],
) -> None:
    """Write each wording of `passages` once, with a reference to every place that has it."""
    places: dict[str, list[Passage]] = {}
    for passage in passages:
        places.setdefault(cited(comparison.words(passage)), []).append(passage)
    for words, same in places.items():
        here = flow.text(words, TEXT, language=comparison.articles[same[0].article].language)
        flow.refer([reference(passage) for passage in same], here)
        flow.gap(2)


def _write_list(
    flow: Flow,
    comparison: Comparison,
    told: Sequence[tuple[Row, Sequence[str]]],
    reference: Callable[[Passage], Reference],
) -> dict[str, Anchor]:
    found: dict[str, Anchor] = {}
    for number, (row, kinds) in enumerate(told, 1):
        flow.keep(_TOGETHER)
        every = [*row.passages, *row.beside]
        head = f"{number} · in {letters_of(sorted({passage.article for passage in every}))}"
        here = flow.text(f"{head} · ≠ {', '.join(kinds)}" if kinds else head, HEADING)
        found.update(dict.fromkeys(row.ids, here))
        write_worded(flow, comparison, row.passages, reference)
        for passage, matched in row.beside.items():
            flow.keep(_TOGETHER)
            write_worded(flow, comparison, [passage], reference)
            flow.text(_matched(matched), SMALL)
            flow.gap(2)
        flow.gap(_GAP)
    return found


def _write_table(
    flow: Flow,
    comparison: Comparison,
    told: Sequence[tuple[Row, Sequence[str]]],
    reference: Callable[[Passage], Reference],
) -> dict[str, Anchor]:
    every = range(len(comparison.articles))
    column = (flow.sheet.right - LEFT - _NUMBERS) / len(every)
    lefts = [LEFT, *(LEFT + _NUMBERS + column * at for at in every)]
    heads = (cut(tag(comparison, at), _LONGEST_HEAD) for at in every)
    table = Table(flow, ["", *heads], lefts)
    found: dict[str, Anchor] = {}
    for number, (row, kinds) in enumerate(told, 1):
        first: Cell = [(f"{number}", HEADING), *((f"≠ {kind}", SMALL) for kind in kinds)]
        cells = [first, *(_cell(comparison, row, at) for at in every)]
        places = sorted([*row.passages, *row.beside])
        references = {one.words: one for one in map(reference, reversed(places))}
        here = table.row(cells, [*reversed(references.values())])
        found.update(dict.fromkeys(row.ids, here))
    return found


def _cell(comparison: Comparison, row: Row, article: int) -> Cell:
    """Return what an article says of a row, a paragraph a passage."""
    language = comparison.articles[article].language
    told = ((one, row.beside.get(one)) for one in [*row.passages, *row.beside])
    lines: list[tuple[str, Style] | tuple[str, Style, str]] = []
    for passage, matched in told:
        if passage.article == article:
            lines.append((cited(comparison.words(passage)), _CELL, language))
            lines += [(_matched(matched), SMALL)] if matched else []
    return lines or [("no match found", SMALL)]


def _matched(articles: set[int]) -> str:
    return f"matches the words of {letters_of(sorted(articles))} only"


def _kinds(row: Row, differ: Mapping[str, Sequence[str]]) -> list[str]:
    return list(dict.fromkeys(kind for id_ in row.ids for kind in differ.get(id_, ())))
