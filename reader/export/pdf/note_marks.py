"""Puts the user's notes on the pages of the articles: highlights, and their words beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.export.pdf.margin_notes import MarginNote, RightMargin
from reader.export.pdf.mark import Annotation, shared
from reader.export.told.dates import moment
from reader.export.told.notes import note_words, numbered, signed, standing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.articles import ArticlePages
    from reader.export.pdf.sheet import Anchor, Band, Box
    from reader.export.pdf.structure import Element
    from reader.export.pdf.typesetting import Faces
    from reader.export.told.notes import Numbered, Spot

_READER = "Reader"


def note_annotation(note: Numbered, edition: Edition, target: int) -> Annotation:
    """Return the annotation of one of a note's targets, from 0, as yet without its place."""
    made = note.note.created or edition.created
    return Annotation(
        "Highlight",
        note.name(target),
        signed(note.note, edition) or _READER,
        note_words(note.note, edition),
        f"note_{note.note.color}",
        made,
        note.note.changed or made,
    )


def icon(mark: Annotation, note: Numbered, box: Box) -> Annotation:
    """Return `mark` as a dot in `box`, for a note without a passage."""
    return replace(mark, subtype="Text", box=box, ring=f"notedot_{note.note.color}")


class NoteMarker:
    """Marks the notes of one edition.

    Args:
        edition: What to mark.
        articles: The pages of those that have any, by their indexes.
        listed: Where the list of notes has each, by its number.
        faces: Fonts.
    """

    def __init__(
        self,
        edition: Edition,
        articles: Mapping[int, ArticlePages],
        listed: Mapping[int, Anchor],
        faces: Faces,
    ) -> None:
        self._edition, self._articles = edition, articles
        self._listed, self._faces = listed, faces
        self._notes = numbered(edition)

    def bands(self, article: int) -> list[Band]:
        """Return the parts of lines of `article` on which there are notes."""
        return [
            band
            for _, spot in self._spots(article)
            if spot.span
            for band in self._articles[article].column.bands(spot.span)
        ]

    def mark(self, article: int) -> None:
        """Put the notes on `article` on its pages: each at its first place, references elsewhere.

        The dot of a note without a passage, or on one without a printed character, stands
        beside it.
        """
        pages = self._articles[article]
        spots = self._spots(article)
        bands = [pages.column.bands(spot.span) if spot.span else [] for _, spot in spots]
        painted = shared(
            [(note.note.color, lines) for (note, _), lines in zip(spots, bands, strict=True)]
        )
        dots = self._write_margins(article, spots)
        for (note, spot), lines, grounds in zip(spots, bands, painted, strict=True):
            mark = note_annotation(note, self._edition, spot.target)
            pages.put(mark, lines, grounds)
            if not lines:
                page = pages.page(self._anchor(spot).page)
                box, element = dots[mark.name]
                page.annotations.append(icon(replace(mark, element=element), note, box))

    def _write_margins(
        self, article: int, spots: Sequence[tuple[Numbered, Spot]]
    ) -> dict[str, tuple[Box, Element]]:
        """Write what the notes say; return where the dot of each is, and as what it is told."""
        pages = self._articles[article]
        printed: dict[int, list[MarginNote]] = {}
        for note, spot in spots:
            anchor = self._anchor(spot)
            element = pages.told(anchor.page, anchor.y).note()
            said = replace(self._margin_note(note, spot), element=element)
            printed.setdefault(anchor.page, []).append(said)
        dots = {}
        for page, texts in printed.items():
            boxes = RightMargin(pages.page(page), self._faces).settle(texts)
            dots.update({text.name: (boxes[text.name], text.element) for text in texts})
        return dots

    def _spots(self, article: int) -> list[tuple[Numbered, Spot]]:
        return [
            (note, spot) for note in self._notes for spot in note.spots if spot.article == article
        ]

    def _anchor(self, spot: Spot) -> Anchor:
        return self._articles[spot.article].anchor(spot.span)

    def _margin_note(self, note: Numbered, spot: Spot) -> MarginNote:
        first = next(one for one in note.spots if one.article in self._articles)
        bare = MarginNote(
            note.name(spot.target),
            self._anchor(spot).y,
            note.number,
            note.note.color,
            self._listed.get(note.number),
            dotted=bool(spot.span),
        )
        if spot != first:
            there = self._anchor(first)
            words = f"see note {note.number}, page {there.number}"
            return replace(bare, whole=there, reference=words)
        about = "" if spot.span else "on the article"
        when = " · ".join(part for part in (about, moment(note.note.created)) if part)
        foot = tuple(line for line in (standing(note.note, self._edition), when) if line)
        return replace(bare, body=note.note.body, foot=foot)
