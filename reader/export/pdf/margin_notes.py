"""The right margin of an article's page: the user's notes beside the passages they are about."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.export.pdf.markdown import parts
from reader.export.pdf.page import Plate, Words
from reader.export.pdf.sheet import MM, TOP, Anchor, Box, Link
from reader.export.pdf.structure import Element, Listing
from reader.export.pdf.typesetting import Faces, Paragraph, Style

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.export.pdf.page import Page
    from reader.model.note import NoteColor

_NOTE = Style("sans", 7.5, 10.5)
_FOOT = Style("sans", 7, 10.5, "text3")
_ON = Style("sans", 7, 10.5, "mtext")
_NUMBER = Style("sans", 7, 9, weight=600)
_WIDTH = 48 * MM
_DOT = 5.2
_DOTS = 10.4  # their middles, before the notes
_LONGEST = (14, 7, 3, 1)  # lines of a note; the longest that has room
_BETWEEN = 5.0


def settle(wanted: Sequence[float], heights: Sequence[float], bottom: float) -> list[float]:
    """Return places at or below those `wanted` (ascending) where nothing overlaps.

    What would then pass `bottom` is pushed up again, with what stands above it as far as needed.
    """
    places: list[float] = []
    free = float("-inf")
    for want, height in zip(wanted, heights, strict=True):
        places.append(max(want, free))
        free = places[-1] + height
    for i in reversed(range(len(places))):
        places[i] = min(places[i], bottom - heights[i])
        bottom = places[i]
    return places


@dataclass(frozen=True, slots=True)
class MarginNote:
    """A note to print beside a passage, or a reference to where it is printed.

    Attributes:
        name: Of its annotation there.
        baseline: The line of the passage.
        number: Its number in the document.
        color: Its colour.
        whole: Where the list of notes has it in full, if anywhere; where a reference leads.
        body: The user's words, plain Markdown.
        foot: What is said of it, a line each.
        reference: What is printed instead of them, in a reference.
        dotted: Whether to draw its dot; where an annotation draws it, only the number.
        element: As what it is told.
    """

    name: str
    baseline: float
    number: int
    color: NoteColor
    whole: Anchor | None
    body: str = ""
    foot: tuple[str, ...] = ()
    reference: str = ""
    dotted: bool = True
    element: Element = field(default_factory=lambda: Element("Note"))


@dataclass(frozen=True, slots=True)
class _Line:
    """A printed line: what stands on it, each so far in, and what is told as a link there."""

    words: tuple[tuple[float, Paragraph, int], ...]
    leads: Element | None = None


class RightMargin:
    """The notes beside the text of one page, level with their passages where they have room."""

    def __init__(self, page: Page, faces: Faces) -> None:
        self._page, self._faces = page, faces
        self._left, self._bottom = page.sheet.notes_left, page.sheet.bottom

    def settle(self, notes: Sequence[MarginNote]) -> dict[str, Box]:
        """Draw `notes`, return where the dot of each stands by its name.

        Where they have no room, long ones are cut and lead to the list of notes; those
        that have no room even so are in that list alone, their dots at the top of the column.
        """
        notes = sorted(notes, key=lambda note: (note.baseline, note.number))
        labels = [note.element.add("Lbl") for note in notes]
        blocks = [self._block(note, _LONGEST[0]) for note in notes]
        for longest in _LONGEST[1:]:
            if sum(map(_height, blocks)) > self._bottom - TOP:
                blocks = [self._block(note, longest) for note in notes]
        heights = [_height(block) for block in blocks]
        places = settle([note.baseline for note in notes], heights, self._bottom + _NOTE.pitch)
        return {
            note.name: self._draw(note, block, y, label)
            for note, block, y, label in zip(notes, blocks, places, labels, strict=True)
        }

    def _block(self, note: MarginNote, longest: int) -> list[_Line]:
        if note.reference:
            return list(self._plain(note.reference, _ON, note.element.add("Link")))
        body = list(self._body(note))
        foot = [
            line
            for words in note.foot
            for line in self._plain(words, _FOOT, note.element.add("P"))
        ]
        if len(body) <= longest and len(foot) <= longest:
            return body + foot
        return body[: longest - 1] + list(
            self._plain(f"whole note: {_where(note)}", _ON, note.element.add("Link"))
        )

    def _body(self, note: MarginNote) -> Iterator[_Line]:
        listing = Listing(note.element)
        for part in parts(note.body, _NOTE, self._faces, _WIDTH):
            part.tell(listing)
            for line in range(len(part.paragraph)):
                words = (part.indent, part.paragraph, line)
                if part.marker and not line:
                    yield _Line(((part.outdent, part.marker, 0), words))
                else:
                    yield _Line((words,))

    def _plain(self, text: str, style: Style, element: Element) -> Iterator[_Line]:
        paragraph = Paragraph(text, style, self._faces, _WIDTH)
        paragraph.element = element
        for line in range(len(paragraph)):
            leads = element if element.kind == "Link" else None
            yield _Line(((0, paragraph, line),), leads)

    def _draw(self, note: MarginNote, block: Sequence[_Line], y: float, label: Element) -> Box:
        if y < TOP:
            return place_of_dot(self._left - _DOTS, TOP)
        for index, line in enumerate(block):
            baseline = y + index * _NOTE.pitch
            for indent, paragraph, number in line.words:
                self._page.items.append(Words(paragraph, number, self._left + indent, baseline))
            if line.leads and note.whole:
                box = Box(self._left, baseline - 8, self._left + _WIDTH, baseline + 3)
                self._page.links.append(Link(box, note.whole, line.leads))
        box = place_of_dot(self._left - _DOTS, y)
        color = note.color if note.dotted else None
        write_dot(self._page, self._faces, box, note.number, color).element = label
        return box


def _where(note: MarginNote) -> str:
    return f"page {note.whole.number}" if note.whole else "in the mark itself"


def place_of_dot(middle: float, baseline: float) -> Box:
    """Return the place of a dot whose number stands about `middle` on `baseline`."""
    height = baseline - 2.6
    return Box(middle - _DOT, height - _DOT, middle + _DOT, height + _DOT)


def write_dot(
    page: Page, faces: Faces, box: Box, number: int, color: NoteColor | None
) -> Paragraph:
    """Write a note's number into `box`, on a dot of `color`; None: an annotation draws that.

    Returns:
        The number as it is set.
    """
    if color:
        page.items.append(Plate(box, f"note_{color}", _DOT, f"notedot_{color}"))
    paragraph = Paragraph(str(number), _NUMBER, faces)
    middle = (box.left + box.right) / 2
    page.write(paragraph, middle - paragraph.width() / 2, box.bottom - _DOT + 2.5)
    return paragraph


def _height(block: Sequence[_Line]) -> float:
    return len(block) * _NOTE.pitch + _BETWEEN
