"""Puts the marks on the pages of the articles, and what they say into the margins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.export.pdf.articles import moment
from reader.export.pdf.found import (
    conflicts,
    figure_words,
    match_words,
    matched,
    numbered,
    quote_groups,
    quote_words,
    surname,
)
from reader.export.pdf.margins import LeftMargin, MarginNote, Reference, RightMargin
from reader.export.pdf.mark import Annotation, without
from reader.model.article import letter
from reader.model.comparison import Passage, Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.articles import ArticlePages
    from reader.export.pdf.found import Matched, Numbered
    from reader.export.pdf.sheet import Anchor, Band
    from reader.export.pdf.typesetting import Faces
    from reader.model.comparison import Statement

_PROGRAM = "Synoptic"
_READER = "Reader"


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
        articles: Their pages, in the order of the story.
        lists: What the margins may point to.
        faces: Fonts.
    """

    def __init__(
        self, edition: Edition, articles: Sequence[ArticlePages], lists: Lists, faces: Faces
    ) -> None:
        self._edition, self._articles = edition, articles
        self._lists, self._faces = lists, faces
        comparison = edition.comparison
        self._comparison = comparison
        self._matched = matched(comparison)
        self._groups = quote_groups(comparison)
        self._notes = numbered(comparison.articles, edition.notes)

    def mark(self, article: int) -> None:
        """Put all marks on the pages of `article`; grounds first, so that rules lie over them."""
        pages = self._articles[article]
        left = {id(page): LeftMargin(page, self._faces) for page in pages.pages}
        self._mark_matches(article, left)
        self._mark_notes(article)
        self._mark_quotes(article, left)
        self._mark_figures(article)
        for margin in left.values():
            margin.settle()

    def _mark_matches(self, article: int, left: Mapping[int, LeftMargin]) -> None:
        pages = self._articles[article]
        noted = [
            band
            for note in self._notes
            if note.article == article and note.span
            for band in pages.column.bands(note.span)
        ]
        for number, found in enumerate(self._matched[article], 1):
            bands = pages.column.bands(found.passage.span)
            mark = self._annotation(
                f"{letter(article)}.match.{number}", match_words(self._comparison, found)
            )
            # The marker of a note covers the tint, instead of mixing with it.
            self._put(article, mark, bands, without(bands, noted))
            if bands:
                margin = left[id(pages.page(bands[0].page))]
                more = self._statement(found.passage)
                margin.add_references(self._references(found), _lines(bands), more)

    def _references(self, found: Matched) -> list[Reference]:
        references: dict[str, Reference] = {}
        for partner in found.partners:
            anchor = self._articles[partner.article].column.anchor(partner.span)
            words = f"{letter(partner.article)} {anchor.number}"
            references.setdefault(words, Reference(words, anchor))
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
            self._put(article, replace(mark, subtype="Underline", colour="quote"), bands, bands)
            name = surname(self._comparison, place)
            if bands and name:
                left[id(pages.page(bands[0].page))].add_speaker(name, _lines(bands))

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
                    self._put(article, mark, bands, bands)

    def _mark_notes(self, article: int) -> None:
        pages = self._articles[article]
        notes = [note for note in self._notes if note.article == article]
        places = {
            note.number: pages.column.anchor(note.span) if note.span else pages.headline
            for note in notes
        }
        printed: dict[int, list[MarginNote]] = {}
        for note in notes:
            place = places[note.number]
            printed.setdefault(place.page, []).append(self._margin_note(note, place))
        dots = {
            number: box
            for page, texts in printed.items()
            for number, box in RightMargin(pages.page(page), self._faces).settle(texts).items()
        }
        for note in notes:
            mark = self._note_annotation(note)
            bands = pages.column.bands(note.span) if note.span else []
            self._put(article, mark, bands, bands)
            if not bands:
                icon = replace(mark, subtype="Text", colour="notedot", box=dots[note.number])
                pages.page(places[note.number].page).annotations.append(icon)

    def _margin_note(self, note: Numbered, place: Anchor) -> MarginNote:
        when = moment(note.note.created)
        foot = when if note.span else " · ".join(part for part in ("on the article", when) if part)
        whole = self._lists.notes[note.number]
        return MarginNote(place.y, note.number, note.note.body, foot, whole, bool(note.span))

    def _note_annotation(self, note: Numbered) -> Annotation:
        made = note.note.created or self._edition.created
        return Annotation(
            "Highlight",
            f"note.{note.number}",
            self._edition.author or _READER,
            note.note.body,
            "note",
            made,
            note.note.changed or made,
        )

    def _annotation(self, name: str, contents: str) -> Annotation:
        now = self._edition.created
        return Annotation("Highlight", name, _PROGRAM, contents, "match", now, now)

    def _put(
        self, article: int, mark: Annotation, bands: Sequence[Band], painted: Sequence[Band]
    ) -> None:
        """Put `mark` on each page it covers a part of; from the second on its name counts."""
        for behind, page in enumerate(sorted({band.page for band in bands})):
            part = replace(
                mark,
                name=f"{mark.name}/{behind + 1}" if behind else mark.name,
                bands=[band for band in bands if band.page == page],
                painted=[band for band in painted if band.page == page],
            )
            self._articles[article].page(page).annotations.append(part)


def _lines(bands: Sequence[Band]) -> list[float]:
    """Return the baselines of the lines that `bands` cover on the first of their pages."""
    return sorted({band.baseline for band in bands if band.page == bands[0].page})


def _holds(statement: Statement, passage: Passage) -> bool:
    return any(
        known.article == passage.article and known.span.overlaps(passage.span)
        for known in statement.passages
    )
