"""The front page: what the document is about, and where its articles come from."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from reader.export.pdf.flow import HEADING, SMALL, TITLE
from reader.export.pdf.head_and_foot import swatch
from reader.export.pdf.margins import Reference
from reader.export.pdf.note_list import ON_STORY, begin_note, end_note
from reader.export.pdf.note_marks import icon, note_annotation
from reader.export.pdf.sheet import LEFT, Box
from reader.export.pdf.sources import write_source
from reader.export.told.brief import cut
from reader.export.told.dates import moment
from reader.export.told.notes import meanings, numbered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.export.base import Edition
    from reader.export.pdf.flow import Flow
    from reader.export.pdf.sheet import Anchor

_SWATCH = 21.0
_LONGEST = 300  # characters of the title
_MARKS = (
    "What lies on a tint is carried elsewhere too: letter and page in the left margin lead "
    "there. A thin rule marks a quote, with the speaker in the margin; a wavy one a figure on "
    "which the articles differ."
)
_CAUTION = (
    "What is marked and listed was found by a program and may be wrong; “no match found” does "
    "not say that an article left something out."
)
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def write_front(
    flow: Flow, edition: Edition, articles: Mapping[int, Anchor], sections: Mapping[str, Anchor]
) -> None:
    """Write the front pages.

    Args:
        flow: Where to.
        edition: What the document holds.
        articles: Where those begin that it has the text of, by their indexes.
        sections: Where each list begins, by its name.
    """
    flow.new_page()
    flow.gap(20)
    flow.text(cut(edition.title or "Story", _LONGEST), TITLE)
    comparison = edition.comparison
    flow.gap(3)
    flow.text(told_of(edition), SMALL)
    flow.gap(18)
    _write_story_notes(flow, edition)
    for index in range(len(comparison.articles)):
        write_source(flow, comparison, index, articles.get(index))
    flow.keep(60)
    with flow.telling.inside("TOC"):
        for name, anchor in sections.items():
            with flow.telling.inside("TOCI"):
                here = flow.text(name, HEADING, kind="P")
                flow.refer([Reference(str(anchor.number), anchor)], here, "Reference")
    flow.gap(9)
    _explain(flow, edition)


def told_of(edition: Edition) -> str:
    """Return how many articles the story has, when the document was made, and by whom."""
    count = len(edition.comparison.articles)
    made = f" · {moment(edition.created)}" if edition.created else ""
    by = f" · notes by {edition.author}" if edition.author and edition.notes else ""
    return f"{count} article{'' if count == 1 else 's'} side by side{made}{by}"


def _write_story_notes(flow: Flow, edition: Edition) -> None:
    """Write what the user says of the whole story: an editor wants to know it first."""
    notes = [note for note in numbered(edition) if note.on_story]
    if notes:
        flow.keep(80)
        flow.text(ON_STORY, HEADING)
        flow.gap(3)
    with flow.telling.inside("L"):
        for note in notes:
            with flow.telling.inside("LI"):
                here, box = begin_note(flow, note, dotted=False)
                with flow.telling.inside("LBody") as element:
                    end_note(flow, edition, note)
            mark = replace(note_annotation(note, edition, 0), element=element)
            flow.page(here).annotations.append(icon(mark, note, box))
    if notes:
        flow.gap(9)


def _explain(flow: Flow, edition: Edition) -> None:
    models = edition.comparison.models
    sentence = models.sentence or "none: matches rest on shared words alone"
    flow.keep(58)
    flow.text("How to read it", HEADING)
    if edition.layout.marks == "all" and "articles" in edition.layout.parts:
        flow.text(_MARKS, SMALL)
    flow.text(_CAUTION, SMALL)
    flow.gap(2)
    for color, words in meanings(edition).items():
        here = flow.text(f"{color} notes: {words}", SMALL, LEFT + _SWATCH + 6)
        box = Box(LEFT, here.y - 6.6, LEFT + _SWATCH, here.y + 1.6)
        sample = swatch(box, f"note_{color}", hatched=edition.layout.grey)
        flow.page(here).items.extend(sample)
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
