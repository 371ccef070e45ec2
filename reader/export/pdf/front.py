"""The front page: what the document is about, and where its articles come from."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TITLE, Flow
from reader.export.pdf.margins import Reference
from reader.export.pdf.note_list import ON_STORY, begin_note, end_note
from reader.export.pdf.note_marks import icon, note_annotation
from reader.export.pdf.page import Plate
from reader.export.pdf.sheet import LEFT, Box
from reader.export.pdf.sources import write_source
from reader.export.told.dates import moment
from reader.export.told.notes import meanings, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.export.base import Edition
    from reader.export.pdf.sheet import Anchor
    from reader.export.pdf.typesetting import Faces

_SWATCH = 21.0
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def front(
    edition: Edition, faces: Faces, articles: Sequence[Anchor], sections: Mapping[str, Anchor]
) -> Flow:
    """Return the front pages.

    Args:
        edition: What the document holds.
        faces: Fonts.
        articles: Where each article begins.
        sections: Where each list begins, by its name.
    """
    flow = Flow(faces, 0, lambda behind: roman(behind + 1))
    flow.new_page()
    flow.gap(20)
    flow.text(edition.title or "Story", TITLE)
    comparison = edition.comparison
    by = f" · notes by {edition.author}" if edition.author and edition.notes else ""
    count = len(comparison.articles)
    flow.text(
        f"{count} article{'' if count == 1 else 's'} side by side"
        f"{f' · {moment(edition.created)}' if edition.created else ''}{by}",
        SMALL,
    )
    flow.gap(18)
    _write_story_notes(flow, edition)
    for index, anchor in enumerate(articles):
        write_source(flow, comparison, index, anchor)
    flow.keep(60)
    for name, anchor in sections.items():
        flow.refer([Reference(str(anchor.number), anchor)], flow.text(name, HEADING))
    flow.gap(9)
    _explain(flow, edition)
    return flow


def _write_story_notes(flow: Flow, edition: Edition) -> None:
    """Write what the user says of the whole story: an editor wants to know it first."""
    notes = [note for note in numbered(edition) if note.on_story]
    if notes:
        flow.keep(80)
        flow.text(ON_STORY, HEADING)
        flow.gap(3)
    for note in notes:
        here, box = begin_note(flow, note, dotted=False)
        mark = note_annotation(note, edition, 0)
        flow.page(here).annotations.append(icon(mark, note, box))
        end_note(flow, edition, note)
    if notes:
        flow.gap(9)


def _explain(flow: Flow, edition: Edition) -> None:
    models = edition.comparison.models
    sentence = models.sentence or "none: matches rest on shared words alone"
    flow.keep(58)
    flow.text("How to read it", HEADING)
    flow.text(
        "What lies on a tint is carried elsewhere too: letter and page in the left margin lead "
        "there. A thin rule marks a quote, with the speaker in the margin; a wavy one a figure "
        "on which the articles differ. The marks were found by a program and may be wrong; "
        "“no match found” does not say that an article left something out.",
        SMALL,
    )
    flow.gap(2)
    for color, words in meanings(edition).items():
        here = flow.text(f"{color} notes: {words}", SMALL, LEFT + _SWATCH + 6)
        swatch = Box(LEFT, here.y - 6.6, LEFT + _SWATCH, here.y + 1.6)
        flow.page(here).items.append(Plate(swatch, f"note_{color}"))
    flow.gap(2)
    if zone := _zone(edition.created):
        flow.text(f"Times are local: {zone}.", SMALL)
    flow.text(f"Language model: {models.language or 'none'}. Sentence model: {sentence}.", SMALL)


def _zone(iso: str) -> str:
    """Return how the local time of a moment differs from UTC: "UTC+02:00"; "" for no moment."""
    try:
        return f"UTC{datetime.fromisoformat(iso).astimezone().isoformat()[-6:]}"
    except ValueError:
        return ""


def roman(number: int) -> str:
    """Return `number` (1 to 39) in small Roman numerals."""
    words = ""
    for value, sign in _ROMAN:
        while number >= value:
            words, number = words + sign, number - value
    return words
