"""Puts the marks on the pages of the articles, and what they say into the margins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from reader.export.pdf.margins import LeftMargin, Reference
from reader.export.pdf.mark import Annotation, without
from reader.export.pdf.note_marks import NoteMarker
from reader.export.told.figures import conflicts
from reader.export.told.found import (
    figure_words,
    match_words,
    matched,
    quote_groups,
    quote_words,
    speaker_here,
)
from reader.model.article import letter
from reader.model.comparison import Passage, Place
from reader.model.labels import speaker_labels, speaker_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.articles import ArticlePages
    from reader.export.pdf.sheet import Anchor, Band
    from reader.export.pdf.typesetting import Faces
    from reader.export.told.found import Matched
    from reader.model.comparison import Statement

_PROGRAM = "Synoptic"


@dataclass(frozen=True, slots=True)
class Lists:
    """Where the lists at the end have what the margins point to.

    Attributes:
        statements: Where each statement stands, by its id.
        notes: Where each note stands, by its number.
    """

    statements: Mapping[str, Anchor]
    notes: Mapping[int, Anchor]


class Marker:
    """Marks the articles of one edition.

    Args:
        edition: What to mark.
        articles: The pages of those that have any, by their indexes.
        lists: What the margins may point to.
        faces: Fonts.
    """

    def __init__(
        self, edition: Edition, articles: Mapping[int, ArticlePages], lists: Lists, faces: Faces
    ) -> None:
        self._edition, self._articles = edition, articles
        self._lists, self._faces = lists, faces
        comparison = edition.comparison
        self._comparison = comparison
        self._matched = matched(comparison)
        self._groups = quote_groups(comparison)
        self._labels = speaker_labels(comparison)
        self._notes = NoteMarker(edition, articles, lists.notes, faces)

    def mark(self, article: int) -> None:
        """Put all marks on the pages of `article`; grounds first, so that rules lie over them."""
        pages = self._articles[article]
        left = {
            id(page): LeftMargin(page, self._faces, partial(pages.told, index))
            for index, page in enumerate(pages.pages, pages.first)
        }
        found = self._edition.layout.marks == "all"
        if found:
            self._mark_matches(article, left)
        self._notes.mark(article)
        if found:
            self._mark_quotes(article, left)
            self._mark_figures(article)
        for margin in left.values():
            margin.settle()

    def _mark_matches(self, article: int, left: Mapping[int, LeftMargin]) -> None:
        pages = self._articles[article]
        noted: dict[tuple[int, float], list[Band]] = {}
        for band in self._notes.bands(article):
            noted.setdefault((band.page, band.baseline), []).append(band)
        for number, found in enumerate(self._matched[article], 1):
            bands = pages.column.bands(found.passage.span)
            mark = self._annotation(
                f"{letter(article)}.match.{number}", match_words(self._comparison, found)
            )
            # The marker of a note covers the tint, instead of mixing with it.
            over = [one for line in _places(bands) for one in noted.get(line, ())]
            pages.put(mark, bands, without(bands, over))
            if bands:
                margin = left[id(pages.page(bands[0].page))]
                more = self._statement(found.passage)
                margin.add_references(self._references(found), _lines(bands), more)

    def _references(self, found: Matched) -> list[Reference]:
        references: dict[str, Reference] = {}
        for partner in found.partners:
            there = reference(self._articles, partner)
            references.setdefault(there.words, there)
        return list(references.values())

    def _statement(self, passage: Passage) -> Anchor | None:
        for statement in self._comparison.statements:
            if _holds(statement, passage):
                return self._lists.statements.get(statement.id)
        return None

    def _mark_quotes(self, article: int, left: Mapping[int, LeftMargin]) -> None:
        pages = self._articles[article]
        for index, quote in enumerate(self._comparison.analyses[article].quotes):
            place = Place(article, index)
            bands = pages.column.bands(quote.content)
            words = quote_words(self._comparison, place, self._groups.get(place))
            mark = self._annotation(f"{letter(article)}.quote.{index + 1}", words)
            pages.put(replace(mark, subtype="Underline", colour="quote"), bands, bands)
            name = self._speaker(place)
            if bands and name:
                left[id(pages.page(bands[0].page))].add_speaker(name, _lines(bands))

    def _speaker(self, place: Place) -> str:
        comparison = self._comparison
        entity = comparison.speakers[place.article][place.index]
        name = comparison.speaker_names[place.article][place.index] or ""
        label = self._labels.get((place.article, speaker_of(entity, name)))
        return speaker_here(comparison, place) if label is None else label

    def _mark_figures(self, article: int) -> None:
        pages = self._articles[article]
        for number, group in enumerate(conflicts(self._comparison), 1):
            words = figure_words(self._comparison, group)
            for place in group.figures:
                if place.article == article:
                    bands = pages.column.bands(self._comparison.figure(place).span)
                    name = f"{letter(article)}.figure.{number}.{place.index + 1}"
                    mark = replace(
                        self._annotation(name, words), subtype="Squiggly", colour="diff"
                    )
                    pages.put(mark, bands, bands)

    def _annotation(self, name: str, contents: str) -> Annotation:
        now = self._edition.created
        return Annotation("Highlight", name, _PROGRAM, contents, "match", now, now)


def reference(articles: Mapping[int, ArticlePages], passage: Passage) -> Reference:
    """Return what leads to a passage; its article's letter alone where that has no pages."""
    name = letter(passage.article)
    if passage.article not in articles:
        return Reference(name)
    anchor = articles[passage.article].column.anchor(passage.span)
    return Reference(f"{name} {anchor.number}", anchor)


def _places(bands: Sequence[Band]) -> dict[tuple[int, float], None]:
    """Return the lines, by page and baseline, on which `bands` are."""
    return dict.fromkeys((band.page, band.baseline) for band in bands)


def _lines(bands: Sequence[Band]) -> list[float]:
    """Return the baselines of the lines that `bands` cover on the first of their pages."""
    return sorted({band.baseline for band in bands if band.page == bands[0].page})


def _holds(statement: Statement, passage: Passage) -> bool:
    return any(
        known.article == passage.article and known.span.overlaps(passage.span)
        for known in statement.passages
    )
