"""What stands on every page: running head, legend, label and number."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.pdf.hatching import Hatching
from reader.export.pdf.page import MATCH, Plate, Rule
from reader.export.pdf.sheet import HEAD, HEAD_RULE, LEFT, Box
from reader.export.pdf.typesetting import Faces, Paragraph, Style, elided
from reader.export.told.notes import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.base import Edition
    from reader.export.pdf.page import Item, Page

log = logging.getLogger(__name__)

_HEAD = Style("sans", 7.5, 10, "text2")
_LEGEND = Style("sans", 7, 9, "text2")
_LABEL = Style("sans", 8, 10, weight=600)
_SECOND = 214.0  # where the second column of the legend begins, from the first
_SAMPLE = 21.0
_GAP = 5.0
_APART = 16.0  # the title from the section
_NAMED = 6  # signs that no font has
_ROWS = (14.4, 26.2)  # of the foot, below its rule


@dataclass(frozen=True, slots=True)
class _Entry:
    """One kind of mark in the legend: which token draws it, what it means."""

    kind: str
    words: str


_FOUND = (
    _Entry(MATCH, "carried elsewhere too: article and page in the margin"),
    _Entry("diff", "figure on which the articles differ"),
    _Entry("quote", "quote, with who is said to have said it"),
)
_NOTE = _Entry("note", "reader’s note, numbered in the margin")


def add_head_and_foot(page: Page, faces: Faces, edition: Edition, number: str) -> None:
    """Add head and foot to `page`: the story's title, the page's `number` in words."""
    sheet = page.sheet
    if page.section:
        _write_head(page, faces, edition.title)
    page.items.append(Rule(LEFT, sheet.right, sheet.foot_rule, "line"))
    if page.legend:
        _write_legend(page, faces, edition)
    _write_right(page, Paragraph(page.label, _LABEL, faces), sheet.foot_rule + _ROWS[0])
    _write_right(page, Paragraph(number, _HEAD, faces), sheet.foot_rule + _ROWS[1] - 0.6)


def write_missing(page: Page, faces: Faces, signs: Sequence[str]) -> Paragraph:
    """Say on `page`, above its foot, which signs are printed as boxes; return the words set."""
    codes = ", ".join(f"U+{ord(sign):04X}" for sign in signs[:_NAMED])
    more = f" and {len(signs) - _NAMED:,} more" if len(signs) > _NAMED else ""
    words = f"No font on this computer has {codes}{more}: boxes stand for them."
    log.warning("no font has %s%s", codes, more)
    width = page.sheet.right - LEFT
    paragraph = Paragraph(elided(words, _HEAD, faces, width), _HEAD, faces)
    page.write(paragraph, LEFT, page.sheet.bottom + 11)
    return paragraph


def _write_head(page: Page, faces: Faces, title: str) -> None:
    """Write the story's title, as much as the section leaves room for, which takes half."""
    width = page.sheet.right - LEFT - _APART
    section = Paragraph(elided(page.section, _HEAD, faces, width / 2), _HEAD, faces)
    shown = elided(title, _HEAD, faces, width - section.width())
    page.write(Paragraph(shown, _HEAD, faces), LEFT, HEAD)
    _write_right(page, section, HEAD)
    page.items.append(Rule(LEFT, page.sheet.right, HEAD_RULE, "line"))


def _write_right(page: Page, paragraph: Paragraph, baseline: float) -> None:
    page.write(paragraph, page.sheet.right - paragraph.width(), baseline)


def _write_legend(page: Page, faces: Faces, edition: Edition) -> None:
    """Show the kinds of marks that the articles have, in two columns."""
    entries: tuple[_Entry, ...] = _FOUND if edition.layout.marks == "all" else ()
    entries += (_NOTE,) if edition.notes else ()
    places = [(entry, Paragraph(entry.words, _LEGEND, faces)) for entry in entries]
    widest = max((paragraph.width() for _, paragraph in places[: len(_ROWS)]), default=0)
    second = LEFT + max(_SECOND, _SAMPLE + _GAP + widest + 2 * _GAP)
    for index, (entry, paragraph) in enumerate(places):
        x = second if index >= len(_ROWS) else LEFT
        y = page.sheet.foot_rule + _ROWS[index % len(_ROWS)]
        page.write(paragraph, x + _SAMPLE + _GAP, y)
        page.items += _sample(entry.kind, x, y, edition)


def _sample(kind: str, x: float, y: float, edition: Edition) -> Sequence[Item]:
    if kind == "quote":
        return [Rule(x, x + _SAMPLE, y, kind, 0.75)]
    if kind == "diff":
        return [Rule(x, x + _SAMPLE, y - 2, kind, 0.8, waved=True)]
    if kind == MATCH:
        return [Plate(Box(x, y - 6.4, x + _SAMPLE, y + 1.4), MATCH)]
    shown = colours(edition)
    wide = _SAMPLE / len(shown)
    return [
        item
        for i, color in enumerate(shown)
        for item in swatch(
            Box(x + i * wide, y - 6.4, x + (i + 1) * wide, y + 1.4),
            f"note_{color}",
            hatched=edition.layout.grey,
        )
    ]


def swatch(box: Box, colour: str, *, hatched: bool) -> list[Item]:
    """Return a sample of a note's colour, with its pattern where it is `hatched`."""
    plate = Plate(box, colour)
    return [plate, Hatching(box, colour)] if hatched else [plate]
