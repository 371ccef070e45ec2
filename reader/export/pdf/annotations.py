"""Marks as real PDF annotations, each with the appearance all viewers draw alike.

ISO 32000-1, 12.5.6: a viewer may draw a highlight without appearance stream as it likes, and
several draw none, so every mark brings one.  Grounds are multiplied with the page so that text
on them stays legible.
"""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NullObject,
    NumberObject,
    TextStringObject,
)

from reader.export.pdf.mark import BESIDE
from reader.export.pdf.page import wave
from reader.export.pdf.sheet import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pypdf import PdfWriter
    from pypdf.generic import IndirectObject, PdfObject

    from reader.export.pdf.mark import Annotation
    from reader.export.pdf.page import Page
    from reader.export.pdf.sheet import Band, Link

_PRINT = 4  # annotation flag, bit 3
_ABOVE, _BELOW = 10.4, 3.6  # a line's ground, from its baseline
_Rgb: TypeAlias = tuple[float, float, float]
_CURVE = 0.5523  # control points of a quarter circle: 4/3 (√2 - 1)


class Annotator:
    """Adds annotations and links to the pages of one document."""

    def __init__(self, writer: PdfWriter, colours: Mapping[str, str]) -> None:
        self._writer = writer
        self._colours = {token: _rgb(colour) for token, colour in colours.items()}
        self._multiply = writer._add_object(  # noqa: SLF001 - pypdf has no public way
            DictionaryObject(
                {NameObject("/Type"): NameObject("/ExtGState"), **_names(BM="Multiply")}
            )
        )

    def annotate(self, index: int, page: Page) -> None:
        """Give the page at `index` the annotations and links of `page`."""
        paper = self._writer.pages[index]
        made = [self._mark(mark) for mark in page.annotations]
        made += [self._link(link) for link in page.links]
        references = ArrayObject()
        for annotation in made:
            annotation[NameObject("/P")] = paper.indirect_reference or NullObject()
            references.append(self._add(annotation))
        if references:
            paper[NameObject("/Annots")] = references

    def _add(self, thing: PdfObject) -> IndirectObject:
        return self._writer._add_object(thing)  # noqa: SLF001 - pypdf has no public way

    def _mark(self, mark: Annotation) -> DictionaryObject:
        box = mark.box or _around(mark.bands)
        rgb = self._colours[mark.colour]
        annotation = DictionaryObject(_names(Type="Annot", Subtype=mark.subtype))
        for key, words in (
            ("/NM", mark.name),
            ("/T", mark.title),
            ("/Contents", mark.contents),
            ("/CreationDate", pdf_date(mark.created)),
            ("/M", pdf_date(mark.changed)),
        ):
            annotation[NameObject(key)] = TextStringObject(encodable(words))
        annotation[NameObject("/Rect")] = _rect(box)
        annotation[NameObject("/C")] = _numbers(rgb)
        annotation[NameObject("/F")] = NumberObject(_PRINT)
        if mark.bands:
            annotation[NameObject("/QuadPoints")] = _numbers(
                number for band in mark.bands for number in _quad(band)
            )
        else:
            annotation.update(_names(Name="Comment"))
        ring = self._colours[mark.ring or mark.colour]
        look = self._appearance(_strokes(mark, rgb, ring), box)
        annotation[NameObject("/AP")] = DictionaryObject({NameObject("/N"): look})
        return annotation

    def _appearance(self, strokes: str, box: Box) -> IndirectObject:
        states = DictionaryObject({NameObject("/M"): self._multiply})
        form = DecodedStreamObject()
        form.set_data(strokes.encode("ascii"))
        form.update(_names(Type="XObject", Subtype="Form"))
        form[NameObject("/BBox")] = _rect(box)
        form[NameObject("/Resources")] = DictionaryObject({NameObject("/ExtGState"): states})
        return self._add(form)

    def _link(self, link: Link) -> DictionaryObject:
        target = link.target
        page = self._writer.pages[target.page].indirect_reference or NullObject()
        top = FloatObject(round(min(HEIGHT, HEIGHT - target.y + 24), 2))
        annotation = DictionaryObject(_names(Type="Annot", Subtype="Link"))
        annotation[NameObject("/Rect")] = _rect(link.box)
        annotation[NameObject("/Border")] = _numbers((0, 0, 0))
        annotation[NameObject("/F")] = NumberObject(_PRINT)
        annotation[NameObject("/Dest")] = ArrayObject(
            [page, NameObject("/XYZ"), NumberObject(0), top, NullObject()]
        )
        annotation[NameObject("/Contents")] = TextStringObject(f"To page {target.number}")
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


def _strokes(mark: Annotation, rgb: _Rgb, ring: _Rgb) -> str:
    if mark.box:
        return _paint(f"{_ink(rgb)} rg {_ink(ring)} RG 0.6 w", [_disc(mark.box)], "B")
    if mark.subtype == "Highlight":
        grounds = [_ground(band) for band in mark.painted]
        return _paint(f"{_ink(rgb)} rg", grounds, "f")
    pen = f"{_ink(rgb)} RG {'0.8' if mark.subtype == 'Squiggly' else '0.75'} w 1 j 1 J"
    return _paint(pen, [_stroke(mark, band) for band in mark.painted], "S")


def _paint(state: str, paths: Sequence[str], operator: str) -> str:
    return "\n".join((f"q /M gs {state}", *paths, operator, "Q")) if paths else "q Q"


def _ground(band: Band) -> str:
    width = band.right - band.left + 2 * BESIDE
    stripe, stripes = band.stripe
    height = (_ABOVE + _BELOW) / stripes
    bottom = HEIGHT - band.baseline + _ABOVE - (stripe + 1) * height
    return f"{band.left - BESIDE:.2f} {bottom:.2f} {width:.2f} {height:.2f} re"


def _stroke(mark: Annotation, band: Band) -> str:
    if mark.subtype == "Underline":
        y = HEIGHT - band.baseline - 2.4
        return f"{band.left:.2f} {y:.2f} m {band.right:.2f} {y:.2f} l"
    corners = wave(band.left, band.right, band.baseline + 2.2)
    steps = [f"{x:.2f} {HEIGHT - y:.2f} {'l' if i else 'm'}" for i, (x, y) in enumerate(corners)]
    return " ".join(steps)


def _disc(box: Box) -> str:
    x, y = (box.left + box.right) / 2, HEIGHT - (box.top + box.bottom) / 2
    r = (box.right - box.left) / 2 - 0.3  # half the ring, which must not leave the box
    k = r * _CURVE
    corners = ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 0))
    path = [f"{x + r:.2f} {y:.2f} m"]
    for (a, b), (c, d) in itertools.pairwise(corners):
        # Each control point lies on the tangent: from (a, b) towards (c, d), and back.
        path.append(
            f"{x + r * a + k * c:.2f} {y + r * b + k * d:.2f} "
            f"{x + r * c + k * a:.2f} {y + r * d + k * b:.2f} "
            f"{x + r * c:.2f} {y + r * d:.2f} c"
        )
    return " ".join(path)


def _quad(band: Band) -> tuple[float, ...]:
    # Upper left, upper right, lower left, lower right: not the order ISO 32000 writes down, but
    # the one Acrobat set and every viewer follows.
    top, bottom = HEIGHT - band.baseline + _ABOVE - 1.6, HEIGHT - band.baseline - _BELOW + 0.6
    return (band.left, top, band.right, top, band.left, bottom, band.right, bottom)


def _around(bands: Sequence[Band]) -> Box:
    return Box(
        min(band.left for band in bands) - BESIDE,
        min(band.baseline for band in bands) - _ABOVE,
        max(band.right for band in bands) + BESIDE,
        max(band.baseline for band in bands) + _BELOW,
    )


def _rect(box: Box) -> ArrayObject:
    return _numbers((box.left, HEIGHT - box.bottom, box.right, HEIGHT - box.top))


def _numbers(values: Iterable[float]) -> ArrayObject:
    return ArrayObject(FloatObject(round(value, 3)) for value in values)


def _names(**names: str) -> dict[PdfObject, PdfObject]:
    return {NameObject(f"/{key}"): NameObject(f"/{name}") for key, name in names.items()}


def _rgb(colour: str) -> _Rgb:
    value = int(colour[-6:], 16)  # "#rrggbb", or "#aarrggbb"
    return (value >> 16 & 255) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def _ink(rgb: _Rgb) -> str:
    return " ".join(f"{part:.3f}" for part in rgb)


def encodable(words: str) -> str:
    """Return `words` with stray surrogates replaced, which PDF cannot hold."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
