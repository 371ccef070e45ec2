"""Makes text copy and search as it reads.

Qt maps a glyph back to the lowest character of its font that has it: a space is copied as a tab,
an apostrophe as a modifier letter, and a character beyond U+FFFF, such as an emoji, not at all.
What was drawn is known, so the maps (ISO 32000-1, 9.10.3, ToUnicode) are written anew from that.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, cast
from unicodedata import category

from pypdf.generic import DecodedStreamObject, NameObject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, IndirectObject, StreamObject
    from PySide6.QtGui import QRawFont

    from reader.export.pdf.typesetting import Paragraph

_RANGE = re.compile(r"<(\w{4})> <(\w{4})> (?:<(\w{4})>|\[([^\]]*)\])")
_LAM, _ALEFS = "\u0644", ("\u0622", "\u0623", "\u0625", "\u0627")
_UNSEEN = ("Cf", "Mn", "Zs")  # joiners, accents, spaces: not missed where they have no shape
_AT_ONCE = 100  # entries one block of a map may have
_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class Drawn:
    """Which character each glyph stood for when `paragraphs` were drawn, in that order.

    Where several characters share a glyph (space and no-break space), the most frequent wins.
    """

    def __init__(self, paragraphs: Iterable[Paragraph]) -> None:
        paragraphs = tuple(dict.fromkeys(paragraphs))  # each of its lines names a paragraph
        self._count = Counter(sign for paragraph in paragraphs for sign in paragraph.text)
        self._fonts: dict[str, tuple[QRawFont, dict[int, str]]] = {}
        self._missing: set[str] = set()
        seen: set[tuple[str, int, tuple[bool, bool], str]] = set()
        for paragraph in paragraphs:
            style = paragraph.style
            for index, character in enumerate(paragraph.text):
                key = (style.face, style.weight, paragraph.look(index), character)
                if paragraph.joined or key not in seen:
                    seen.add(key)
                    if not _is_in_one_shape(paragraph, index):
                        self._add(paragraph, index, character)

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters that no font has: boxes stand for them."""
        seen = (one for one in self._missing if category(one) not in _UNSEEN)
        return tuple(sorted(seen))

    def _add(self, paragraph: Paragraph, index: int, character: str) -> None:
        for font, glyph in paragraph.glyphs(index):
            # What no font here can shape is drawn as boxes, by what is no font: it has no tables,
            # and to ask Qt for its name would end the process.
            if not glyph or font.fontTable("head").isEmpty():
                self._missing.add(character)
                continue
            name = f"{font.familyName()}/{font.styleName()}/{font.weight()}"
            _, known = self._fonts.setdefault(name, (font, {}))
            other = known.setdefault(glyph, character)
            if self._count[character] > self._count[other]:
                known[glyph] = character

    def mend(self, writer: PdfWriter) -> bool:
        """Write the maps of all fonts of the document anew, and name its subsets by their order.

        Qt names them after where they lie in its memory.

        Returns:
            Whether each glyph stands for a character, and none is a box in place of one.
        """
        told = not self._missing
        for number, font in enumerate(_fonts(writer)):
            stream = DecodedStreamObject()
            entries = self._mended(font)
            told = told and all(number in entries for number in range(_drawn(font)))
            stream.set_data(_map(entries).encode("ascii"))
            old = cast("IndirectObject", font.raw_get("/ToUnicode"))
            writer._replace_object(old, stream)  # noqa: SLF001 - pypdf has no public way
            _name(font, number)
        return told

    def _mended(self, font: DictionaryObject) -> dict[int, str]:
        known = dict(_entries(cast("StreamObject", font["/ToUnicode"]).get_data().decode()))
        family = str(font["/BaseFont"])[1:]
        same = [
            drawn
            for name, drawn in self._fonts.items()
            if family.startswith(name.split("/")[0].replace(" ", ""))
        ]
        mended = {number: self._read(sign, same) for number, sign in known.items()}
        mended.update(_beyond(font, known, same))
        # Glyph 0 is the box that stands for whatever no font has.
        mended[0] = self._missing.copy().pop() if len(self._missing) == 1 else "\ufffd"
        return mended

    def _read(self, sign: str, fonts: list[tuple[QRawFont, dict[int, str]]]) -> str:
        for font, glyphs in fonts:
            for glyph in font.glyphIndexesForString(sign):
                if glyph in glyphs and self._count[glyphs[glyph]] >= self._count[sign]:
                    return glyphs[glyph]
        return " " if sign.isspace() else sign


def _is_in_one_shape(paragraph: Paragraph, index: int) -> bool:
    """Tell whether a character has one shape with its neighbour, which Qt has a character for.

    It is U+FEFB or the like: two characters in its place would be copied the wrong way round.
    """
    return any(
        paragraph.text[start : start + 1] == _LAM
        and paragraph.text[start + 1 : start + 2] in _ALEFS
        and len(paragraph.glyphs(start, 2)) == 1
        for start in (max(0, index - 1), index)
    )


def _fonts(writer: PdfWriter) -> list[DictionaryObject]:
    """Return the fonts of a document, each once."""
    fonts = {}
    for page in writer.pages:
        resources = cast("DictionaryObject", page["/Resources"].get_object())
        for reference in cast("DictionaryObject", resources.get("/Font", {})).values():
            font = cast("DictionaryObject", reference.get_object())
            fonts[id(font)] = font
    return list(fonts.values())


def _name(font: DictionaryObject, number: int) -> None:
    """Name a subset, in all places, as ISO 32000-1, 9.6.4 says: six letters, "+", the font."""
    letters = "".join(chr(ord("A") + number // 26**place % 26) for place in range(5, -1, -1))
    name = NameObject(f"/{letters}+{str(font['/BaseFont'])[1:]}")
    descendant = _descendant(font)
    descriptor = cast("DictionaryObject", descendant["/FontDescriptor"].get_object())
    font[NameObject("/BaseFont")] = name
    descendant[NameObject("/BaseFont")] = name
    descriptor[NameObject("/FontName")] = name


def _descendant(font: DictionaryObject) -> DictionaryObject:
    descendants = cast("list[DictionaryObject]", font["/DescendantFonts"])
    return cast("DictionaryObject", descendants[0].get_object())


def _drawn(font: DictionaryObject) -> int:
    """Return how many glyphs of a font the document has, the one for what is missing included."""
    return len(cast("list[list[object]]", _descendant(font).get("/W", [[], []]))[1])


def _beyond(
    font: DictionaryObject, known: dict[int, str], fonts: list[tuple[QRawFont, dict[int, str]]]
) -> dict[int, str]:
    """Return the characters beyond U+FFFF of one font by the number of their glyph.

    Glyphs are numbered as they are first drawn, from 1; only where as many are without a
    character as such characters were drawn is it certain which is which.
    """
    missing = [number for number in range(1, _drawn(font)) if number not in known]
    for _, glyphs in fonts:
        signs = [sign for sign in glyphs.values() if sign > "\uffff"]
        if len(signs) == len(missing):
            return dict(zip(missing, signs, strict=True))
    return {}


def _entries(old: str) -> Iterator[tuple[int, str]]:
    """Yield glyph number and character of each entry of a map as Qt writes it."""
    for first, last, start, listed in _RANGE.findall(old.partition("beginbfrange")[2]):
        count = int(last, 16) - int(first, 16) + 1
        codes = (
            [int(start, 16) + i for i in range(count)]
            if start
            else [int(code, 16) for code in re.findall(r"\w{4}", listed)]
        )
        for i, code in enumerate(codes):
            if code:
                yield int(first, 16) + i, chr(code)


def _map(entries: dict[int, str]) -> str:
    lines = [
        f"<{number:04X}> <{sign.encode('utf-16-be').hex().upper()}>"
        for number, sign in sorted(entries.items())
    ]
    blocks = (lines[i : i + _AT_ONCE] for i in range(0, len(lines), _AT_ONCE))
    body = "".join(
        "\n".join((f"{len(block)} beginbfchar", *block, "endbfchar", "")) for block in blocks
    )
    return _HEAD + body + _FOOT
