"""Headlines, in lines of about one length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.pdf.typesetting import Paragraph

if TYPE_CHECKING:
    from reader.export.pdf.typesetting import Faces, Style

_CLOSE = 4.0  # points, to the least width of so many lines


def balanced(text: str, style: Style, faces: Faces, width: float) -> Paragraph:
    """Return `text` in as few lines as `width` allows, all of them about as long."""
    whole = Paragraph(text, style, faces, width)
    if len(whole) == 1 or whole.joined:  # what runs from right to left ends at the right edge
        return whole
    narrow, wide, found = width / 2, width, whole
    while wide - narrow > _CLOSE:
        middle = (narrow + wide) / 2
        tried = Paragraph(text, style, faces, middle)
        if len(tried) > len(whole):
            narrow = middle
        else:
            wide, found = middle, tried
    return found
