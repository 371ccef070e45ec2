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
    DictionaryObject,
    NameObject,
    TextStringObject,
)

from reader.export.pdf.hatching import HATCHING
from reader.export.pdf.mark import BESIDE
from reader.export.pdf.sheet import Box
from reader.export.pdf.strings import Written, array, dictionary, reference, stream, text
from reader.export.pdf.strokes import ABOVE, BELOW, Ink, Rgb, strokes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pypdf import PageObject, PdfWriter
    from pypdf.generic import IndirectObject, PdfObject

    from reader.export.pdf.mark import Annotation
    from reader.export.pdf.page import Page
    from reader.export.pdf.sheet import Band, Link, Sheet
    from reader.export.pdf.structure import Element
    from reader.export.pdf.tagging import Tagger

_PRINT = b"4"  # annotation flag, bit 3
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
        tagger: Tags it.
        colours: "#rrggbb" by token.
        hatched: Whether patterns tell the colours of notes apart.
    """

    def __init__(
        self,
        writer: PdfWriter,
        tagger: Tagger,
        colours: Mapping[str, str],
        *,
        hatched: bool = False,
    ) -> None:
        self._writer, self._tagger, self._hatched = writer, tagger, hatched
        self._colours = {token: _rgb(colour) for token, colour in colours.items()}
        self._layers: dict[str, IndirectObject] = {}
        self._dates: dict[str, bytes] = {}  # most marks have the same
        self._pages = list(writer.pages)  # each look-up in the writer would count them anew
        multiply = writer._add_object(  # noqa: SLF001 - pypdf has no public way
            DictionaryObject(
                {NameObject("/Type"): NameObject("/ExtGState"), **_names(BM="Multiply")}
            )
        )
        states = dictionary(M=reference(multiply))
        self._resources = dictionary(ExtGState=states)

    def annotate(self, index: int, page: Page) -> None:
        """Give the page at `index` the annotations and links of `page`."""
        paper = self._pages[index]
        here = reference(_itself(paper))
        references = ArrayObject()
        for mark in page.annotations:
            box = mark.box or _around(mark.bands)
            popup = self._add(Written(b"null"))  # until what it belongs to has its number
            made = self._add(Written(self._mark(mark, box, page.sheet, (here, reference(popup)))))
            told = _told(mark)
            self._tagger.hold(told, made, index)
            leads = {"Parent": reference(made), "P": here, "StructParent": self._tagger.place}
            shown = _popup(box, page.sheet, Contents=text(_subject(mark)), **leads)
            self._tagger.hold(told, popup, index)
            self._writer._objects[popup.idnum - 1] = Written(shown)  # noqa: SLF001 - as above
            references += [made, popup]
        for link in page.links:
            made = self._add(Written(self._link(link, page.sheet, here)))
            self._tagger.hold(link.element, made, index)
            references.append(made)
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

    def _mark(self, mark: Annotation, box: Box, sheet: Sheet, leads: tuple[bytes, bytes]) -> bytes:
        """Return a mark in `box`; `leads` are the page it is on and its window."""
        page, popup = leads
        quads = [number for band in mark.bands for number in _quad(band, sheet)]
        return dictionary(
            Type=b"/Annot",
            Subtype=f"/{mark.subtype}".encode(),
            NM=text(mark.name),
            T=text(mark.title),
            Subj=text(_subject(mark)),
            Contents=text(mark.contents or _subject(mark)),
            CreationDate=self._date(mark.created),
            M=self._date(mark.changed),
            Rect=_rect(box, sheet),
            C=array(self._colours[mark.colour]),
            F=_PRINT,
            OC=reference(self._layer(_kind(mark))),
            QuadPoints=array(quads) if quads else b"",
            Name=b"" if quads else b"/Comment",
            AP=dictionary(N=reference(self._appearance(mark, box, sheet))),
            P=page,
            StructParent=self._tagger.place,
            Popup=popup,
        )

    def _date(self, iso: str) -> bytes:
        if iso not in self._dates:
            self._dates[iso] = text(pdf_date(iso))
        return self._dates[iso]

    def _ink(self, mark: Annotation) -> Ink:
        lines = self._colours[HATCHING] if self._hatched else None
        return Ink(self._colours[mark.colour], self._colours[mark.ring or mark.colour], lines)

    def _appearance(self, mark: Annotation, box: Box, sheet: Sheet) -> IndirectObject:
        drawn = strokes(mark, self._ink(mark), sheet.height).encode("ascii")
        form = stream(
            drawn,
            Type=b"/XObject",
            Subtype=b"/Form",
            BBox=_rect(box, sheet),
            Resources=self._resources,
        )
        return self._add(Written(form))

    def _link(self, link: Link, sheet: Sheet, here: bytes) -> bytes:
        target = link.target
        paper = self._pages[target.page]
        height = float(paper.mediabox.height)
        top = b"%.2f" % min(height, height - target.y + 24)
        return dictionary(
            Type=b"/Annot",
            Subtype=b"/Link",
            Rect=_rect(link.box, sheet),
            Border=array((0, 0, 0)),
            F=_PRINT,
            Dest=b"[" + reference(_itself(paper)) + b" /XYZ 0 " + top + b" null]",
            Contents=text(f"To page {target.number}"),
            P=here,
            StructParent=self._tagger.place,
        )


def _kind(mark: Annotation) -> str:
    return mark.colour.partition("_")[0]


def _subject(mark: Annotation) -> str:
    return LAYERS[_kind(mark)][1]


def _told(mark: Annotation) -> Element:
    """Return as what a mark is told: as a part of what it lies on."""
    assert mark.element, "a mark on a page is told as part of something"
    return mark.element.add("Annot")


def _itself(page: PageObject) -> IndirectObject:
    """Return what leads to a page of the writer: each has it."""
    return cast("IndirectObject", page.indirect_reference)


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


def _popup(box: Box, sheet: Sheet, **leads: bytes) -> bytes:
    """Return the window of a mark in `box`: closed, at the right edge of the page."""
    width, height = _POPUP
    top = min(max(0.0, box.top), sheet.height - height)
    place = Box(sheet.width - width, top, sheet.width, top + height)
    return dictionary(
        Type=b"/Annot",
        Subtype=b"/Popup",
        Rect=_rect(place, sheet),
        F=_PRINT,
        Open=b"false",
        **leads,
    )


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


def _rect(box: Box, sheet: Sheet) -> bytes:
    return array((box.left, sheet.height - box.bottom, box.right, sheet.height - box.top))


def _names(**names: str) -> dict[PdfObject, PdfObject]:
    return {NameObject(f"/{key}"): NameObject(f"/{name}") for key, name in names.items()}


def _rgb(colour: str) -> Rgb:
    """Return the parts of a colour, 0..1, rounded up: PDFium cuts off what they are of 255."""
    value = int(colour[-6:], 16)  # "#rrggbb", or "#aarrggbb"
    red, green, blue = (
        math.ceil((value >> shift & 255) / 0.0255) / 10_000 for shift in (16, 8, 0)
    )
    return red, green, blue
