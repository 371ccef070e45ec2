"""What stands on every page: running head, legend, label and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.page import MATCH, Page, Plate, Rule
from reader.export.pdf.sheet import HEAD, HEAD_RULE, LEFT, Box
from reader.export.pdf.typesetting import Faces, Paragraph, Style, elided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.note import NoteColor

_HEAD = Style("sans", 7.5, 10, "text2")
_LEGEND = Style("sans", 7, 9, "text2")
_LABEL = Style("sans", 8, 10, weight=600)
_SECOND = 214.0  # where the second column of the legend begins, from the first
_FIRST_COLUMN = (
    "carried elsewhere too: article and page in the margin",
    "figure on which the articles differ",
)
_SECOND_COLUMN = (
    "quote, with who is said to have said it",
    "reader’s note, numbered in the margin",
)
_SAMPLE = 21.0
_GAP = 5.0
_FIRST_ROW, _SECOND_ROW = 14.4, 26.2  # of the foot, below its rule


def add_head_and_foot(
    page: Page, faces: Faces, title: str, number: str, colors: Sequence[NoteColor]
) -> None:
    """Add head and foot to `page`: the story's `title`, its `number` in words.

    The legend shows the `colors` that notes have; where there are none, it has no notes.
    """
    if page.section:
        _write_head(page, faces, title)
    page.items.append(Rule(LEFT, RIGHT, FOOT_RULE, "line"))
    if page.legend:
        _write_legend(page, faces, colors)
    _write_right(page, Paragraph(page.label, _LABEL, faces), _FIRST_ROW)
    _write_right(page, Paragraph(number, _HEAD, faces), _SECOND_ROW - 0.6)


def _write_head(page: Page, faces: Faces, title: str) -> None:
    half = (RIGHT - LEFT) / 2 - 8
    page.write(Paragraph(elided(title, _HEAD, faces, half), _HEAD, faces), LEFT, HEAD)
    _write_right(page, Paragraph(elided(page.section, _HEAD, faces, half), _HEAD, faces), HEAD)
    page.items.append(Rule(LEFT, RIGHT, HEAD_RULE, "line"))


def _write_right(page: Page, paragraph: Paragraph, baseline: float) -> None:
    page.write(paragraph, RIGHT - paragraph.width(), baseline)


def _write_legend(page: Page, faces: Faces, colors: Sequence[NoteColor]) -> None:
    first = [Paragraph(words, _LEGEND, faces) for words in _FIRST_COLUMN]
    told = _SECOND_COLUMN if colors else _SECOND_COLUMN[:1]
    second = [Paragraph(words, _LEGEND, faces) for words in told]
    widest = max(paragraph.width() for paragraph in first)
    x = LEFT + max(_SECOND, _SAMPLE + _GAP + widest + 2 * _GAP)
    for left, column in ((LEFT, first), (x, second)):
        for paragraph, y in zip(column, (_FIRST_ROW, _SECOND_ROW), strict=False):
            page.write(paragraph, left + _SAMPLE + _GAP, y)
    page.items += [
        Plate(Box(LEFT, _FIRST_ROW - 6.4, LEFT + _SAMPLE, _FIRST_ROW + 1.4), MATCH),
        Rule(x, x + _SAMPLE, _FIRST_ROW, "quote", 0.75),
        Rule(LEFT, LEFT + _SAMPLE, _SECOND_ROW - 2, "diff", 0.8, waved=True),
    ]
    wide = _SAMPLE / max(1, len(colors))
    page.items += [
        Plate(
            Box(x + i * wide, _SECOND_ROW - 6.4, x + (i + 1) * wide, _SECOND_ROW + 1.4),
            f"note_{color}",
        )
        for i, color in enumerate(colors)
    ]
