"""Marks as real PDF annotations, each with the appearance all viewers draw alike.

ISO 32000-1, 12.5.6: a viewer may draw a highlight without appearance stream as it likes, and
several draw none, so every mark brings one.  Each kind of mark is on a layer of its own, an
optional content group (8.11), that a viewer can hide.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NullObject,
    NumberObject,
    TextStringObject,
)

from reader.export.pdf.hatching import LINES
from reader.export.pdf.mark import BESIDE
from reader.export.pdf.sheet import Box
from reader.export.pdf.strings import text
from reader.export.pdf.strokes import ABOVE, BELOW, Ink, Rgb, strokes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject, PdfObject

    from reader.export.pdf.mark import Annotation
    from reader.export.pdf.page import Page
    from reader.export.pdf.sheet import Band, Link, Sheet

_PRINT = 4  # annotation flag, bit 3
_KERN = 1.0  # points by which the quadrilateral of words is within their line's part
_POPUP = (180.0, 90.0)  # width and height of the window with what a mark says
#: What the layer of each kind of mark is called, and what a mark on it is about.
LAYERS = {
    "match": ("Carried elsewhere too", "Carried elsewhere too"),
    "quote": ("Quotes", "Quote"),
    "diff": ("Figures that differ", "Figure that differs"),
    "note": ("Notes", "Note"),
}


class Annotator:
    """Adds annotations and links to the pages of one document.

    Args:
        writer: The document.
        colours: "#rrggbb" by token.
        hatched: Whether patterns tell the colours of notes apart.
    """

    def __init__(
        self, writer: PdfWriter, colours: Mapping[str, str], *, hatched: bool = False
    ) -> None:
        self._writer, self._hatched = writer, hatched
        self._colours = {token: _rgb(colour) for token, colour in colours.items()}
        self._layers: dict[str, IndirectObject] = {}
        self._multiply = writer._add_object(  # noqa: SLF001 - pypdf has no public way
            DictionaryObject(
                {NameObject("/Type"): NameObject("/ExtGState"), **_names(BM="Multiply")}
            )
        )

    def annotate(self, index: int, page: Page) -> None:
        """Give the page at `index` the annotations and links of `page`."""
        paper = self._writer.pages[index]
        references = ArrayObject()
        for mark in page.annotations:
            made = self._mark(mark, page.sheet)
            made[NameObject("/P")] = paper.indirect_reference or NullObject()
            reference = self._add(made)
            popup = self._add(_popup(made, reference, page.sheet))
            made[NameObject("/Popup")] = popup
            references += [reference, popup]
        for link in page.links:
            led = self._link(link, page.sheet)
            led[NameObject("/P")] = paper.indirect_reference or NullObject()
            references.append(self._add(led))
        if references:
            paper[NameObject("/Annots")] = references

    def finish(self) -> None:
        """List the layers of the marks; without any, there is no such list."""
        if not self._layers:
            return
        shown = [self._layers[kind] for kind in LAYERS if kind in self._layers]
        default = DictionaryObject(
            {
                NameObject("/Name"): TextStringObject("Marks"),
                NameObject("/Order"): ArrayObject(shown),
                NameObject("/ON"): ArrayObject(shown),
            }
        )
        self._writer.root_object[NameObject("/OCProperties")] = DictionaryObject(
            {NameObject("/OCGs"): ArrayObject(shown), NameObject("/D"): default}
        )

    def _layer(self, kind: str) -> IndirectObject:
        if kind not in self._layers:
            name = TextStringObject(LAYERS[kind][0])
            group = DictionaryObject({**_names(Type="OCG"), NameObject("/Name"): name})
            self._layers[kind] = self._add(group)
        return self._layers[kind]

    def _add(self, thing: PdfObject) -> IndirectObject:
        return self._writer._add_object(thing)  # noqa: SLF001 - pypdf has no public way

    def _mark(self, mark: Annotation, sheet: Sheet) -> DictionaryObject:
        box = mark.box or _around(mark.bands)
        kind = mark.colour.partition("_")[0]
        annotation = DictionaryObject(_names(Type="Annot", Subtype=mark.subtype))
        for key, words in (
            ("/NM", mark.name),
            ("/T", mark.title),
            ("/Subj", LAYERS[kind][1]),
            ("/Contents", mark.contents),
            ("/CreationDate", pdf_date(mark.created)),
            ("/M", pdf_date(mark.changed)),
        ):
            annotation[NameObject(key)] = text(words)
        annotation[NameObject("/Rect")] = _rect(box, sheet)
        annotation[NameObject("/C")] = _numbers(self._colours[mark.colour])
        annotation[NameObject("/F")] = NumberObject(_PRINT)
        annotation[NameObject("/OC")] = self._layer(kind)
        if mark.bands:
            annotation[NameObject("/QuadPoints")] = _numbers(
                number for band in mark.bands for number in _quad(band, sheet)
            )
        else:
            annotation.update(_names(Name="Comment"))
        drawn = strokes(mark, self._ink(mark), sheet.height)
        look = self._appearance(drawn, _rect(box, sheet))
        annotation[NameObject("/AP")] = DictionaryObject({NameObject("/N"): look})
        return annotation

    def _ink(self, mark: Annotation) -> Ink:
        lines = self._colours[LINES] if self._hatched else None
        return Ink(self._colours[mark.colour], self._colours[mark.ring or mark.colour], lines)

    def _appearance(self, drawn: str, box: ArrayObject) -> IndirectObject:
        states = DictionaryObject({NameObject("/M"): self._multiply})
        form = DecodedStreamObject()
        form.set_data(drawn.encode("ascii"))
        form.update(_names(Type="XObject", Subtype="Form"))
        form[NameObject("/BBox")] = box
        form[NameObject("/Resources")] = DictionaryObject({NameObject("/ExtGState"): states})
        return self._add(form)

    def _link(self, link: Link, sheet: Sheet) -> DictionaryObject:
        target = link.target
        paper = self._writer.pages[target.page]
        page = paper.indirect_reference or NullObject()
        height = float(paper.mediabox.height)
        top = FloatObject(round(min(height, height - target.y + 24), 2))
        annotation = DictionaryObject(_names(Type="Annot", Subtype="Link"))
        annotation[NameObject("/Rect")] = _rect(link.box, sheet)
        annotation[NameObject("/Border")] = _numbers((0, 0, 0))
        annotation[NameObject("/F")] = NumberObject(_PRINT)
        annotation[NameObject("/Dest")] = ArrayObject(
            [page, NameObject("/XYZ"), NumberObject(0), top, NullObject()]
        )
        annotation[NameObject("/Contents")] = text(f"To page {target.number}")
        return annotation


def utc(iso: str) -> datetime:
    """Return an ISO date and time as UTC; now where there is none."""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        when = datetime.now(UTC)
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def pdf_date(iso: str) -> str:
    """Return an ISO date and time as PDF writes it, in UTC; now where there is none."""
    return utc(iso).strftime("D:%Y%m%d%H%M%S+00'00'")


def _popup(mark: DictionaryObject, parent: IndirectObject, sheet: Sheet) -> DictionaryObject:
    """Return the window that shows what `mark` says: closed, at the right edge of the page."""
    width, height = _POPUP
    top = min(sheet.height, max(height, float(cast("ArrayObject", mark["/Rect"])[3])))
    popup = DictionaryObject(_names(Type="Annot", Subtype="Popup"))
    popup[NameObject("/Rect")] = _numbers((sheet.width - width, top - height, sheet.width, top))
    popup[NameObject("/Parent")] = parent
    popup[NameObject("/P")] = mark["/P"]
    popup[NameObject("/F")] = NumberObject(_PRINT)
    popup[NameObject("/Open")] = BooleanObject(False)  # noqa: FBT003 - a PDF value
    return popup


def _quad(band: Band, sheet: Sheet) -> tuple[float, ...]:
    # Upper left, upper right, lower left, lower right: not the order ISO 32000 writes down, but
    # the one Acrobat set and every viewer follows.
    baseline = sheet.height - band.baseline
    top, bottom = baseline + ABOVE - 1.6, baseline - BELOW + 0.6
    # Kerning pushes a letter under the mark before it, which is then no part of these words.
    inside = min(_KERN, (band.right - band.left) / 4)
    left, right = band.left + inside, band.right - inside
    return (left, top, right, top, left, bottom, right, bottom)


def _around(bands: Sequence[Band]) -> Box:
    return Box(
        min(band.left for band in bands) - BESIDE,
        min(band.baseline for band in bands) - ABOVE,
        max(band.right for band in bands) + BESIDE,
        max(band.baseline for band in bands) + BELOW,
    )


def _rect(box: Box, sheet: Sheet) -> ArrayObject:
    return _numbers((box.left, sheet.height - box.bottom, box.right, sheet.height - box.top))


def _numbers(values: Iterable[float]) -> ArrayObject:
    return ArrayObject(FloatObject(round(value, 4)) for value in values)


def _names(**names: str) -> dict[PdfObject, PdfObject]:
    return {NameObject(f"/{key}"): NameObject(f"/{name}") for key, name in names.items()}


def _rgb(colour: str) -> Rgb:
    """Return the parts of a colour, 0..1, rounded up: PDFium cuts off what they are of 255."""
    value = int(colour[-6:], 16)  # "#rrggbb", or "#aarrggbb"
    red, green, blue = (
        math.ceil((value >> shift & 255) / 0.0255) / 10_000 for shift in (16, 8, 0)
    )
    return red, green, blue
