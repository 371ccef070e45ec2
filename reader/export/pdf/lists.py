"""The lists behind the articles: statements, quotes, figures, names, notes, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.figure_list import write_figures
from reader.export.pdf.flow import SMALL
from reader.export.pdf.marking import Lists, reference
from reader.export.pdf.name_list import write_names
from reader.export.pdf.note_list import write_notes
from reader.export.pdf.quote_list import write_quotes
from reader.export.pdf.sources import write_source
from reader.export.pdf.statement_list import sheet_for, write_statements, write_worded
from reader.export.told.brief import letters_of
from reader.export.told.figures import agreements, conflicts
from reader.export.told.names import shared_names
from reader.export.told.notes import numbered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.export.base import Edition, Part
    from reader.export.pdf.articles import ArticlePages
    from reader.export.pdf.flow import Flow
    from reader.export.pdf.margins import Reference
    from reader.export.pdf.sheet import Anchor, Sheet
    from reader.model.comparison import Passage
    from reader.model.overview import Only

STATEMENTS = "Statements"
ONLY = "In one article only"
QUOTES = "Quotes by speaker"
FIGURES = "Figures that differ"
AGREEING = "Figures that agree"
NAMES = "Names in several articles"
NOTES = "Notes"
SOURCES = "Sources"
_GAP = 9.0
_TOGETHER = 42.0  # a heading and two lines


class ListPages:
    """All lists, set one after the other.

    Attributes:
        flow: Their pages.
        sections: Where each list begins, by its name, in order.
        speakers: Where each speaker's quotes begin.
        lists: What the margins of the articles point to.
    """

    def __init__(self, edition: Edition, articles: Mapping[int, ArticlePages], flow: Flow) -> None:
        self.flow, self._edition, self._articles = flow, edition, articles
        self._comparison = edition.comparison
        self.sections: dict[str, Anchor] = {}
        self.speakers: dict[str, Anchor] = {}
        self._statement_at: dict[str, Anchor] = {}
        self._note_at: dict[int, Anchor] = {}
        writers: Mapping[Part, Callable[[], None]] = {
            "statements": self._write_statements,
            "only": self._write_only,
            "quotes": self._write_quotes,
            "figures": self._write_figures,
            "names": self._write_names,
            "notes": self._write_notes,
            "sources": self._write_sources,
        }
        for part, write in writers.items():
            if part in edition.layout.parts:
                write()
        self.lists = Lists(self._statement_at, self._note_at)

    def _begin(self, name: str, sheet: Sheet | None = None, *, empty: bool) -> None:
        self.sections[name] = self.flow.section(name, sheet)
        if empty:
            self.flow.text("None found.", SMALL)

    def _reference(self, passage: Passage) -> Reference:
        return reference(self._articles, passage)

    def _write_statements(self) -> None:
        empty = not self._comparison.statements
        self._begin(STATEMENTS, sheet_for(self._edition, self.flow.usual), empty=empty)
        self._statement_at = write_statements(self.flow, self._edition, self._reference)

    def _write_only(self) -> None:
        """Write what no match was found for in any other article, the richest first."""
        found = only(self._edition)
        if found:
            self._begin(ONLY, empty=False)
        for one in found:
            self.flow.keep(_TOGETHER)
            write_worded(self.flow, self._comparison, [one.passage], self._reference)
            if one.possible:
                others = letters_of(sorted({passage.article for passage in one.possible}))
                self.flow.text(f"possible match in {others}", SMALL)
            self.flow.gap(_GAP)

    def _write_quotes(self) -> None:
        comparison = self._comparison
        self._begin(QUOTES, empty=not any(analysis.quotes for analysis in comparison.analyses))
        self.speakers = write_quotes(self.flow, comparison, self._reference)

    def _write_figures(self) -> None:
        groups = conflicts(self._comparison)
        self._begin(FIGURES, empty=not groups)
        write_figures(self.flow, self._comparison, groups, self._reference)
        agreeing = agreements(self._comparison)
        if agreeing:
            self._begin(AGREEING, empty=False)
            write_figures(self.flow, self._comparison, agreeing, self._reference)

    def _write_names(self) -> None:
        if shared_names(self._comparison):
            self._begin(NAMES, empty=False)
            write_names(self.flow, self._comparison, self._reference)

    def _write_notes(self) -> None:
        notes = numbered(self._edition)
        if notes:
            self._begin(NOTES, empty=False)
            self._note_at = write_notes(self.flow, self._edition, notes, self._articles)

    def _write_sources(self) -> None:
        self._begin(SOURCES, empty=False)
        for index in range(len(self._comparison.articles)):
            pages = self._articles.get(index)
            anchor = pages.headline if pages else None
            write_source(self.flow, self._comparison, index, anchor)


def only(edition: Edition) -> Sequence[Only]:
    """Return what only one article carries, as far as it is known."""
    return edition.overview.only if edition.overview else ()


def section_names(edition: Edition) -> list[str]:
    """Return the names of the lists that the document of `edition` has, in order."""
    comparison = edition.comparison
    there: Mapping[Part, Sequence[str]] = {
        "statements": [STATEMENTS],
        "only": [ONLY] if only(edition) else [],
        "quotes": [QUOTES],
        "figures": [FIGURES, AGREEING] if agreements(comparison) else [FIGURES],
        "names": [NAMES] if shared_names(comparison) else [],
        "notes": [NOTES] if edition.notes else [],
        "sources": [SOURCES],
    }
    parts = (names for part, names in there.items() if part in edition.layout.parts)
    return [name for names in parts for name in names]
