"""The lists behind the articles of a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.enum.section import WD_ORIENT
from docx.oxml.parser import OxmlElement

from reader.export.told.lists import alone, facts, names, speakers, statements
from reader.export.told.sources import provenance
from reader.export.word.words import (
    fill_cell,
    write_cell,
    write_line,
    write_places,
    write_told,
)
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.table import Table, _Cell, _Row

    from reader.export.base import Edition
    from reader.export.told.lists import Worded

_GRID = "Table Grid"


def write_lists(made: Document, edition: Edition) -> None:
    """Write what several say, what one only, quotes, figures, names and sources."""
    _write_statements(made, edition)
    if lonely := alone(edition):
        write_line(made, "In one article only", "Heading 1")
        for one in lonely:
            _write_worded(made, one, "List Bullet")
    _write_quotes(made, edition)
    _write_figures(made, edition)
    if named := names(edition.comparison):
        write_line(made, "Names in several articles", "Heading 1")
        for name in named:
            write_told(write_line(made, name.name, "Heading 3"), name.office)
            for one in name.called:
                _write_worded(made, one)
    _write_sources(made, edition)


def _write_statements(made: Document, edition: Edition) -> None:
    rows = statements(edition)
    if not rows:
        return
    _turn(made, WD_ORIENT.LANDSCAPE)
    write_line(made, "What several say", "Heading 1")
    heads = [f"{letter(at)} {one.name}" for at, one in enumerate(edition.comparison.articles)]
    table = _table(made, ["", *heads])
    for row in rows:
        cells = _row(table)
        differs = f" · ≠ {row.differs}" if row.differs else ""
        write_cell(cells[0], f"{row.number} · in {row.carried}{differs}")
        for cell, worded in zip(cells[1:], row.cells, strict=True):
            if worded:
                fill_cell(cell, worded)
            else:
                write_cell(cell, "no match found")
    _turn(made, WD_ORIENT.PORTRAIT)


def _write_quotes(made: Document, edition: Edition) -> None:
    found = speakers(edition.comparison)
    if found:
        write_line(made, "Quotes by speaker", "Heading 1")
    for speaker in found:
        write_line(made, speaker.name, "Heading 3")
        for line in speaker.lines:
            write_line(made, line, "Caption")
        for utterance in speaker.utterances:
            for one in utterance.renderings:
                _write_worded(made, one)
            write_line(made, utterance.told, "Caption")


def _write_figures(made: Document, edition: Edition) -> None:
    found = facts(edition.comparison)
    if not found:
        return
    write_line(made, "Figures", "Heading 1")
    table = _table(made, ["What", "In the articles", "How they stand"])
    for fact in found:
        what, values, stand = _row(table)
        write_cell(what, fact.topic)
        fill_cell(values, fact.values)
        write_cell(stand, f"{'≠ ' if fact.differs else '= '}{'; '.join(fact.told)}")


def _write_sources(made: Document, edition: Edition) -> None:
    write_line(made, "Sources", "Heading 1")
    for index, article in enumerate(edition.comparison.articles):
        write_line(made, f"{letter(index)}  {article.name}", "Heading 3")
        for line in filter(None, (article.title, *provenance(article))):
            write_line(made, line, "Caption")


def _table(made: Document, heads: Sequence[str]) -> Table:
    """Return a table whose head is repeated on each page."""
    table: Table = made.add_table(1, len(heads), _GRID)
    for cell, words in zip(table.rows[0].cells, heads, strict=True):
        write_cell(cell, words, bold=True)
    repeated = OxmlElement("w:tblHeader")
    row = table.rows[0]._tr  # noqa: SLF001 - python-docx repeats no head
    row.get_or_add_trPr().append(repeated)
    return table


def _write_worded(made: Document, one: Worded, style: str | None = None) -> None:
    line = write_line(made, one.words, style)
    write_places(line, [place.letter for place in one.places])
    write_told(line, one.told)


def _row(table: Table) -> tuple[_Cell, ...]:
    """Add a row and return its cells."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    return row.cells


def _turn(made: Document, orientation: WD_ORIENT) -> None:
    """Begin a page that stands or lies: a synopsis is wide."""
    section = made.add_section()
    sides = sorted((section.page_width or 0, section.page_height or 0))
    section.orientation = orientation
    lying = orientation == WD_ORIENT.LANDSCAPE
    section.page_height, section.page_width = sides if lying else reversed(sides)
