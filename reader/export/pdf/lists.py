"""The lists behind the articles: statements, quotes, figures that differ, notes, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.articles import day, moment
from reader.export.pdf.flow import HEADING, SMALL, TEXT, Flow
from reader.export.pdf.found import (
    conflicts,
    differences,
    numbered,
    quote_groups,
    speaker,
    tag,
)
from reader.export.pdf.marking import Lists
from reader.model.article import letter
from reader.model.comparison import Passage, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.base import Edition
    from reader.export.pdf.articles import ArticlePages
    from reader.export.pdf.sheet import Anchor
    from reader.export.pdf.typesetting import Faces
    from reader.model.article import Article
    from reader.model.text import Span

STATEMENTS = "Statements"
QUOTES = "Quotes by speaker"
FIGURES = "Figures that differ"
NOTES = "Notes"
SOURCES = "Sources"
_NOBODY = "No speaker named"
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

    def __init__(
        self, edition: Edition, articles: Sequence[ArticlePages], faces: Faces, first: int
    ) -> None:
        self.flow = Flow(faces, first, lambda behind: f"Lists-{behind + 1}")
        self._edition, self._articles = edition, articles
        self._comparison = edition.comparison
        self.sections: dict[str, Anchor] = {}
        self.speakers: dict[str, Anchor] = {}
        self._statement_at: dict[str, Anchor] = {}
        self._note_at: dict[int, Anchor] = {}
        self._write_statements()
        self._write_quotes()
        self._write_figures()
        self._write_notes()
        self._write_sources()
        self.lists = Lists(self._statement_at, self._note_at)

    def _begin(self, name: str, *, empty: bool) -> None:
        self.sections[name] = self.flow.section(name)
        if empty:
            self.flow.text("None found.", SMALL)

    def _refer(self, article: int, span: Span, beside: Anchor) -> None:
        anchor = self._articles[article].column.anchor(span)
        self.flow.refer(f"{letter(article)} {anchor.number}", anchor, beside)

    def _write_statements(self) -> None:
        statements = self._comparison.statements
        self._begin(STATEMENTS, empty=not statements)
        for number, statement in enumerate(statements, 1):
            self.flow.keep(_TOGETHER)
            carriers = sorted({passage.article for passage in statement.passages})
            head = f"{number} · in {', '.join(map(letter, carriers))}"
            self._statement_at[statement.id] = self.flow.text(head, HEADING)
            for passage in statement.passages:
                here = self.flow.text(self._comparison.words(passage), TEXT)
                self._refer(passage.article, passage.span, here)
                self.flow.gap(2)
            self.flow.gap(_GAP)

    def _write_quotes(self) -> None:
        comparison = self._comparison
        places: dict[str, list[Place]] = {}
        for article, analysis in enumerate(comparison.analyses):
            for index in range(len(analysis.quotes)):
                place = Place(article, index)
                places.setdefault(speaker(comparison, place), []).append(place)
        self._begin(QUOTES, empty=not places)
        for who in sorted(places, key=lambda name: (not name, -len(places[name]), name)):
            self.flow.keep(_TOGETHER)
            self.speakers[who or _NOBODY] = self.flow.text(who or _NOBODY, HEADING)
            for place in places[who]:
                self._write_quote(place)
            self.flow.gap(_GAP)

    def _write_quote(self, place: Place) -> None:
        comparison = self._comparison
        quote = comparison.quote(place)
        words = comparison.words(Passage(place.article, quote.content))
        here = self.flow.text(words if quote.kind == "indirect" else f"“{words}”", TEXT)
        self._refer(place.article, quote.content, here)
        group = quote_groups(comparison).get(place)
        others = sorted({other.article for other in group.quotes} if group else ())
        remarks: list[str] = [quote.kind]
        if group:
            names = ", ".join(letter(i) for i in others if i != place.article)
            remarks += [f"also in {names}"] if names else []
            remarks += [differences(group)] if group.differs else []
        self.flow.text(" · ".join(remarks), SMALL)
        self.flow.gap(2)

    def _write_figures(self) -> None:
        groups = conflicts(self._comparison)
        self._begin(FIGURES, empty=not groups)
        for group in groups:
            self.flow.keep(_TOGETHER)
            self.flow.text(group.topic, HEADING)
            for place in group.figures:
                span = self._comparison.figure(place).span
                words = self._comparison.words(Passage(place.article, span))
                here = self.flow.text(words, TEXT)
                self._refer(place.article, span, here)
            self.flow.gap(_GAP)

    def _write_notes(self) -> None:
        notes = numbered(self._comparison.articles, self._edition.notes)
        if not notes:
            return
        self._begin(NOTES, empty=False)
        for note in notes:
            self.flow.keep(_TOGETHER)
            about = " ".join(note.note.quoted.split()) or "on the article"
            head = f"{note.number} · {tag(self._comparison, note.article)}"
            self._note_at[note.number] = here = self.flow.text(head, HEADING)
            anchor = self._articles[note.article].headline
            if note.span:
                anchor = self._articles[note.article].column.anchor(note.span)
            self.flow.refer(f"{letter(note.article)} {anchor.number}", anchor, here)
            self.flow.text(about, SMALL)
            self.flow.text(note.note.body, TEXT)
            self.flow.text(moment(note.note.changed or note.note.created), SMALL)
            self.flow.gap(_GAP)

    def _write_sources(self) -> None:
        self._begin(SOURCES, empty=False)
        for index, article in enumerate(self._comparison.articles):
            self.flow.keep(2 * _TOGETHER)
            here = self.flow.text(tag(self._comparison, index), HEADING)
            anchor = self._articles[index].headline
            self.flow.refer(f"{letter(index)} {anchor.number}", anchor, here)
            if article.title:
                self.flow.text(article.title, TEXT)
            for line in provenance(article):
                self.flow.text(line, SMALL)
            self.flow.gap(_GAP)


def section_names(edition: Edition) -> list[str]:
    """Return the names of the lists that the document of `edition` has, in order."""
    notes = numbered(edition.comparison.articles, edition.notes)
    return [STATEMENTS, QUOTES, FIGURES, *([NOTES] if notes else []), SOURCES]


def provenance(article: Article) -> list[str]:
    """Return what is known about where an article comes from, a line each."""
    published = ", ".join(part for part in (article.author, day(article.published)) if part)
    updated = f"updated {day(article.updated)}" if article.updated else ""
    credit = f"credits {', '.join(article.via)}" if article.via else ""
    imported = f", imported {moment(article.imported)} UTC" if article.imported else ""
    lines = (
        " · ".join(part for part in (published, updated, credit) if part),
        article.url or "",
        f"{article.words} words, from {article.origin}{imported}",
        f"fingerprint of what was imported (SHA-256): {article.sha256}",
    )
    return [line for line in lines if line]
