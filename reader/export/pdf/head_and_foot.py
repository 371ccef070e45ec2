"""What stands on every page: running head, legend, label and number."""

from __future__ import annotations

from reader.export.pdf.page import MATCH, Page, Plate, Rule
from reader.export.pdf.sheet import FOOT_RULE, HEAD, HEAD_RULE, LEFT, RIGHT, Box
from reader.export.pdf.typesetting import Faces, Paragraph, Style, elided

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
_FIRST_ROW, _SECOND_ROW = FOOT_RULE + 14.4, FOOT_RULE + 26.2


def add_head_and_foot(page: Page, faces: Faces, title: str, number: str) -> None:
    """Add head and foot to `page`: the story's `title`, and its `number` in words."""
    if page.section:
        _write_head(page, faces, title)
    page.items.append(Rule(LEFT, RIGHT, FOOT_RULE, "line"))
    if page.legend:
        _write_legend(page, faces)
    _write_right(page, Paragraph(page.label, _LABEL, faces), _FIRST_ROW)
    _write_right(page, Paragraph(number, _HEAD, faces), _SECOND_ROW - 0.6)


def _write_head(page: Page, faces: Faces, title: str) -> None:
    half = (RIGHT - LEFT) / 2 - 8
    page.write(Paragraph(elided(title, _HEAD, faces, half), _HEAD, faces), LEFT, HEAD)
    _write_right(page, Paragraph(elided(page.section, _HEAD, faces, half), _HEAD, faces), HEAD)
    page.items.append(Rule(LEFT, RIGHT, HEAD_RULE, "line"))


def _write_right(page: Page, paragraph: Paragraph, baseline: float) -> None:
    page.write(paragraph, RIGHT - paragraph.width(), baseline)


def _write_legend(page: Page, faces: Faces) -> None:
    first = [Paragraph(words, _LEGEND, faces) for words in _FIRST_COLUMN]
    second = [Paragraph(words, _LEGEND, faces) for words in _SECOND_COLUMN]
    widest = max(paragraph.width() for paragraph in first)
    x = LEFT + max(_SECOND, _SAMPLE + _GAP + widest + 2 * _GAP)
    for left, column in ((LEFT, first), (x, second)):
        for paragraph, y in zip(column, (_FIRST_ROW, _SECOND_ROW), strict=True):
            page.write(paragraph, left + _SAMPLE + _GAP, y)
    dot = Box(x + 15.5, _SECOND_ROW - 5.2, x + _SAMPLE, _SECOND_ROW + 0.3)
    page.items += [
        Plate(Box(LEFT, _FIRST_ROW - 6.4, LEFT + _SAMPLE, _FIRST_ROW + 1.4), MATCH),
        Rule(x, x + _SAMPLE, _FIRST_ROW, "quote", 0.75),
        Rule(LEFT, LEFT + _SAMPLE, _SECOND_ROW - 2, "diff", 0.8, waved=True),
        Plate(Box(x, _SECOND_ROW - 6.4, x + 14, _SECOND_ROW + 1.4), "note"),
        Plate(dot, "notedot", 2.75, "notering"),
    ]
