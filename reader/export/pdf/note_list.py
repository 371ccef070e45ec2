"""The list of notes at the end: all that the user wrote, on one place of each."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TEXT, Flow
from reader.export.pdf.margin_notes import place_of_dot, write_dot
from reader.export.pdf.margins import Reference
from reader.export.pdf.sheet import LEFT
from reader.export.told.citing import cited
from reader.export.told.dates import moment
from reader.export.told.found import tag
from reader.export.told.notes import standing
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.articles import ArticlePages
    from reader.export.pdf.sheet import Anchor, Box
    from reader.export.told.notes import Numbered, Spot
    from reader.model.target import Target

ON_STORY = "On the whole story"
LOST = "Notes without a place"
_GONE = "What they were on is in none of these articles."
_INDENT = 18.0
_DOT = 5.2  # its middle, from the edge of the text
_TOGETHER = 66.0  # four lines, and a little
_GAP = 9.0


def write_notes(
    flow: Flow, edition: Edition, notes: Sequence[Numbered], articles: Mapping[int, ArticlePages]
) -> dict[int, Anchor]:
    """Write `notes` in their order, return where each stands by its number."""
    at: dict[int, Anchor] = {}
    for heading, group in groupby(notes, lambda note: _heading(edition, note)):
        flow.keep(_TOGETHER + 2 * HEADING.pitch)
        flow.text(heading, HEADING)
        if heading == LOST:
            flow.text(_GONE, SMALL)
        flow.gap(3)
        with flow.telling.inside("L"):
            for note in group:
                at[note.number] = _write_note(flow, edition, note, articles)
    return at


def _write_note(
    flow: Flow, edition: Edition, note: Numbered, articles: Mapping[int, ArticlePages]
) -> Anchor:
    with flow.telling.inside("LI"):
        here, _ = begin_note(flow, note, dotted=True)
        with flow.telling.inside("LBody"):
            for spot in note.spots:
                _write_spot(flow, edition, spot, articles)
            for target in note.lost:
                _write_lost(flow, target)
            end_note(flow, edition, note)
    return here


def begin_note(flow: Flow, note: Numbered, *, dotted: bool) -> tuple[Anchor, Box]:
    """Write the number of `note`, on a dot if it is `dotted`; return where that stands."""
    flow.keep(_TOGETHER)
    here = flow.here
    box = place_of_dot(LEFT + _DOT, here.y)
    color = note.note.color if dotted else None
    number = write_dot(flow.page(here), flow.faces, box, note.number, color)
    number.element = flow.telling.add("Lbl")
    return here, box


def end_note(flow: Flow, edition: Edition, note: Numbered) -> None:
    """Write what the user says in `note`, how it stands, and when it was changed."""
    flow.body(note.note.body, TEXT, LEFT + _INDENT)
    words = (standing(note.note, edition), moment(note.note.changed or note.note.created))
    flow.text(" · ".join(part for part in words if part), SMALL, LEFT + _INDENT)
    flow.gap(_GAP)


def _heading(edition: Edition, note: Numbered) -> str:
    if note.spots:
        return tag(edition.comparison, note.spots[0].article)
    return ON_STORY if note.on_story else LOST


def _write_spot(
    flow: Flow, edition: Edition, spot: Spot, articles: Mapping[int, ArticlePages]
) -> None:
    pages = articles.get(spot.article)
    words = "on the whole article"
    if spot.span:
        words = cited(spot.span.of(edition.comparison.articles[spot.article].text))
    here = flow.text(words, SMALL, LEFT + _INDENT)
    name, anchor = letter(spot.article), pages.anchor(spot.span) if pages else None
    said = Reference(f"{name} {anchor.number}" if anchor else name, anchor)
    flow.refer([said], here)


def _write_lost(flow: Flow, target: Target) -> None:
    words = cited(target.exact) if target.span else "an article as a whole"
    flow.text(f"was on: {words}", SMALL, LEFT + _INDENT)
