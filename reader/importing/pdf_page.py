"""From a page as PDFium has it to a sheet.

PDFium gives each sign with its place and type, and parts words by signs of white space; which
signs are one word, and how it stands, is found out here.
"""

from __future__ import annotations

import ctypes
import math
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from reader.importing.pdf_sheet import Box, Sheet, Word
from reader.importing.pdf_signs import SPACES, is_legible, sign, spelled, without_lost

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

SIGNS = 300_000  # on one page
_OBJECTS = 5_000  # on one page looked at for pictures
_LINKS = 1_000
_BOLD = ("bold", "black", "heavy", "demi")
_FORCED_BOLD = 1 << 18  # a flag of the font's descriptor
_NAMED = 128  # bytes of a font's name
_ADVANCE = 1.8  # type sizes from one sign to the next of a word
_SHADOW = 0.15  # type sizes between a word and what is printed over it to make it bold
_TILT = math.radians(10)
_LARGEST = 5_000.0  # points of type; what a broken file says beyond is no size

_Sides: TypeAlias = tuple[float, float, float, float]  # left, bottom, right, top


class _Type(NamedTuple):
    size: float
    quarter: int | None  # quarter turns to the left; None when aslant
    bold: bool


class _Run:
    """Signs of a page that make a word."""

    def __init__(self, kind: _Type, first: int, glued: bool) -> None:  # noqa: FBT001 - passed on
        self.type, self.first, self.glued = kind, first, glued
        self.signs: list[str] = []
        self.origin = self._at = (0.0, 0.0)

    def reaches(self, x: float, y: float) -> bool:
        """Say whether a sign at this place goes on with the word."""
        along, off = abs(x - self._at[0]), abs(y - self._at[1])
        if self.type.quarter is None:
            return along + off <= _ADVANCE * self.type.size
        if self.type.quarter % 2:
            along, off = off, along
        return along <= _ADVANCE * self.type.size and off <= 0.05 * self.type.size

    def add(self, text: str, x: float, y: float) -> None:
        if not self.signs:
            self.origin = (x, y)
        self.signs.append(text)
        self._at = (x, y)


class _Mark(NamedTuple):
    """A word in the file's own coordinates, y upwards."""

    text: str
    type: _Type
    origin: tuple[float, float]
    box: _Sides
    glued: bool


def read_sheet(raw: ModuleType, page: object, words: object) -> Sheet:
    """Return a page as it lies there.

    Args:
        raw: PDFium's functions.
        page: The page.
        words: Its text.
    """
    return _Page(raw, page, words).sheet()


class _Page:
    """A page as PDFium has it."""

    def __init__(self, raw: ModuleType, page: object, words: object) -> None:
        self._raw = raw
        self._page = page
        self._words = words
        self._rectangle, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._name, self._flags = ctypes.create_string_buffer(_NAMED), ctypes.c_int()
        self._fonts: dict[tuple[bytes, int], bool] = {}

    def sheet(self) -> Sheet:
        self._raw.FPDF_GetPageBoundingBox(self._page, self._rectangle)
        shown = self._sides()
        marks = [mark for mark in self._marks() if _meet(mark.box, shown)]
        quarter = _usual(marks)
        upright = [mark for mark in marks if mark.type.quarter == quarter]
        turned = [mark for mark in marks if mark.type.quarter != quarter]
        if not is_legible("".join(mark.text for mark in upright)):
            upright = []
        return Sheet(
            _turned(shown, quarter),
            _distinct(_word(mark, quarter) for mark in upright),
            _distinct(_word(mark, quarter) for mark in turned),
            tuple(_turned(box, quarter) for box in self._images()),
            tuple(_turned(box, quarter) for box in self._links()),
            whole=self._raw.FPDFText_CountChars(self._words) <= SIGNS,
        )

    def _sides(self) -> _Sides:
        box = self._rectangle
        return (
            min(box.left, box.right),
            min(box.bottom, box.top),
            max(box.left, box.right),
            max(box.bottom, box.top),
        )

    def _marks(self) -> list[_Mark]:
        unicode, words = self._raw.FPDFText_GetUnicode, self._words
        origin, x, y = self._raw.FPDFText_GetCharOrigin, ctypes.c_double(), ctypes.c_double()
        runs: list[_Run] = []
        run: _Run | None = None
        glued = False
        for at in range(min(self._raw.FPDFText_CountChars(words), SIGNS)):
            code = unicode(words, at)
            if code in SPACES:
                run, glued = None, False
                continue
            origin(words, at, x, y)
            if run is None or not run.reaches(x.value, y.value):
                run = _Run(self._type(at), at, glued)
                runs.append(run)
                glued = True
            run.add(sign(code), x.value, y.value)
        return [mark for mark in map(self._mark, runs) if mark.text]

    def _mark(self, run: _Run) -> _Mark:
        # The ends of a word tell where it is, in whichever direction it runs.
        one, other = self._box(run.first), self._box(run.first + len(run.signs) - 1)
        low = min(one[0], other[0]), min(one[1], other[1])
        high = max(one[2], other[2]), max(one[3], other[3])
        return _Mark(spelled("".join(run.signs)), run.type, run.origin, (*low, *high), run.glued)

    def _box(self, at: int) -> _Sides:
        self._raw.FPDFText_GetLooseCharBox(self._words, at, self._rectangle)
        return self._sides()

    def _type(self, at: int) -> _Type:
        raw, matrix = self._raw, self._matrix
        raw.FPDFText_GetMatrix(self._words, at, matrix)
        size = raw.FPDFText_GetFontSize(self._words, at) * math.hypot(matrix.c, matrix.d)
        quarter = _quarter(math.atan2(matrix.b, matrix.a))
        return _Type(min(max(size, 0.1), _LARGEST), quarter, self._is_bold(at))

    def _is_bold(self, at: int) -> bool:
        self._raw.FPDFText_GetFontInfo(self._words, at, self._name, _NAMED, self._flags)
        key = (self._name.value, self._flags.value)
        if key not in self._fonts:
            lower = key[0].decode("utf-8", "replace").lower()
            named = any(word in lower for word in _BOLD)
            self._fonts[key] = named or bool(key[1] & _FORCED_BOLD)
        return self._fonts[key]

    def _images(self) -> list[_Sides]:
        raw = self._raw
        found: list[_Sides] = []
        for at in range(min(raw.FPDFPage_CountObjects(self._page), _OBJECTS)):
            thing = raw.FPDFPage_GetObject(self._page, at)
            if raw.FPDFPageObj_GetType(thing) != raw.FPDF_PAGEOBJ_IMAGE:
                continue
            sides = [ctypes.c_float() for _ in range(4)]
            raw.FPDFPageObj_GetBounds(thing, *sides)
            left, bottom, right, top = (side.value for side in sides)
            found.append((left, bottom, right, top))
        return found

    def _links(self) -> list[_Sides]:
        raw = self._raw
        found: list[_Sides] = []
        at, link = ctypes.c_int(0), raw.FPDF_LINK()
        while len(found) < _LINKS and raw.FPDFLink_Enumerate(self._page, at, link):
            raw.FPDFLink_GetAnnotRect(link, self._rectangle)
            found.append(self._sides())
        return found


def _quarter(angle: float) -> int | None:
    turns = angle / (math.pi / 2)
    if abs(turns - round(turns)) * (math.pi / 2) > _TILT:
        return None
    return round(turns) % 4


def _usual(marks: list[_Mark]) -> int:
    """Return the quarter turns in which most signs stand."""
    weights = [0, 0, 0, 0]
    for mark in marks:
        if mark.type.quarter is not None:
            weights[mark.type.quarter] += len(mark.text)
    return weights.index(max(weights))


def _meet(box: _Sides, shown: _Sides) -> bool:
    """Say whether the middle of `box` can be seen on the page."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return shown[0] <= x <= shown[2] and shown[1] <= y <= shown[3]


def _placed(x: float, y: float, quarter: int) -> tuple[float, float]:
    """Return a point with y downwards, as text of these quarter turns stands upright."""
    return ((x, -y), (y, x), (-x, y), (-y, -x))[quarter]


def _turned(box: _Sides, quarter: int) -> Box:
    ax, ay = _placed(box[0], box[1], quarter)
    bx, by = _placed(box[2], box[3], quarter)
    return Box(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))


def _word(mark: _Mark, quarter: int) -> Word:
    box = _turned(mark.box, quarter)
    base = _placed(*mark.origin, quarter)[1]
    size, _, bold = mark.type
    return Word(without_lost(mark.text), box.x0, box.x1, base, size, bold, mark.glued)


def _distinct(words: Iterable[Word]) -> tuple[Word, ...]:
    """Return the words without those printed twice over each other, as shadows are."""
    seen: set[tuple[str, int, int]] = set()
    found = []
    for word in words:
        if not word.text:
            continue
        near = _SHADOW * word.size
        column, row = round(word.x0 / near), round(word.base / near)
        places = [(word.text, column + dx, row + dy) for dx in (0, 1) for dy in (0, 1)]
        if not any(place in seen for place in places):
            found.append(word)
        seen.update(places)
    return tuple(found)
