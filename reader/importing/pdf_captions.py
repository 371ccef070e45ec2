"""Which paragraphs of a page belong to its pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_paragraphs import Measures, Paragraph
    from reader.importing.pdf_sheet import Box

_SMALLEST = 36.0  # points; a smaller picture is an ornament
_WORDS = 80
_PICTURES = 100  # on a page that can have captions


def captions_among(
    paragraphs: Sequence[Paragraph], images: Sequence[Box], measures: Measures
) -> list[Paragraph]:
    """Return those of a page's `paragraphs` in small type below or beside one of its pictures."""
    pictures = [
        image
        for image in images
        if min(image.x1 - image.x0, image.bottom - image.top) >= _SMALLEST
    ]
    del pictures[_PICTURES:]
    return [
        paragraph
        for paragraph in paragraphs
        if paragraph.size <= 0.95 * measures.body
        and sum(line.text.count(" ") + 1 for line in paragraph.lines) <= _WORDS
        and any(_belongs(paragraph, picture) for picture in pictures)
    ]


def _belongs(paragraph: Paragraph, picture: Box) -> bool:
    size = paragraph.size
    top, bottom = paragraph.lines[0].top, paragraph.lines[-1].base
    x0 = min(line.x0 for line in paragraph.lines)
    x1 = max(line.x1 for line in paragraph.lines)
    below = -size <= top - picture.bottom <= 2.5 * size and x0 < picture.x1 and picture.x0 < x1
    level = picture.top - size <= top and bottom <= picture.bottom + size
    beside = min(abs(x0 - picture.x1), abs(picture.x0 - x1)) <= 2.5 * size
    inside = picture.x0 <= x0 and x1 <= picture.x1
    return below or (level and (beside or inside))
