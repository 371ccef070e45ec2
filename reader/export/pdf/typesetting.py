"""Fonts, and text broken into lines whose characters can be found again.

Qt counts UTF-16 units and lays out in whole device units; here everything is code points and
points, and one point is `UNITS` device units.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontInfo,
    QFontMetricsF,
    QGlyphRun,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from reader.errors import ExportFailed
from reader.model.direction import has_right_to_left, runs_right_to_left, stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from reader.export.pdf.structure import Element

UNITS = 20
_UNBOUNDED = 10_000  # points, for what is one line

_SERIFS = ("Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Cambria", "Noto Serif")
_SANS = ("Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", "Noto Sans")
_SAMPLE = "the rain in autumn fell on harbour lights and nobody spoke of it again"
_STRONG = QFont.Weight.DemiBold
_SERIF_WIDTH, _SANS_WIDTH = 0.45, 0.42  # of a character, in ems
# A line ends at these, a tab has no glyph, and no control character can be printed.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffc\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Style:
    """How a stretch of text looks.

    Attributes:
        face: Which of the two families.
        size: Size in points.
        pitch: From baseline to baseline, in points.
        colour: Token of the light theme.
        weight: 400 regular, 600 semibold.
        tracking: Letter spacing as a percentage of the natural one.
    """

    face: Literal["serif", "sans"]
    size: float
    pitch: float
    colour: str = "text"
    weight: int = 400
    tracking: float = 100


@dataclass(frozen=True, slots=True)
class Faces:
    """The two families of the document.

    Attributes:
        serif: Name of the family of the articles.
        sans: Name of the family of everything around them.
        serif_scale: What its sizes are multiplied by, so that a wide family (DejaVu is a sixth
            wider than most) sets as many characters a line as others; at most 1.
        sans_scale: The same.
    """

    serif: str
    sans: str
    serif_scale: float = 1
    sans_scale: float = 1

    @classmethod
    def installed(cls) -> Faces:
        """Return families this machine has, or raise `ExportFailed` where it has no font."""
        serif = _family(_SERIFS, QFont.StyleHint.Serif)
        sans = _family(_SANS, QFont.StyleHint.SansSerif)
        if not serif or not sans:  # then Qt would draw boxes
            raise ExportFailed(
                "The PDF needs a font and this computer has none: install one, such as "
                "DejaVu or Noto, and export again."
            )
        return cls(serif, sans, _scale(serif, _SERIF_WIDTH), _scale(sans, _SANS_WIDTH))

    def font(self, style: Style) -> QFont:
        """Return the font of `style`, without ligatures: they are copied as one odd sign."""
        serif = style.face == "serif"
        font = QFont(self.serif if serif else self.sans)
        font.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
        scale = self.serif_scale if serif else self.sans_scale
        font.setPixelSize(round(style.size * scale * UNITS))
        font.setWeight(QFont.Weight(style.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for tag in ("liga", "clig", "calt"):
            font.setFeature(QFont.Tag(tag), 0)
        if style.tracking != 100:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, style.tracking)
        return font


def _family(wanted: Sequence[str], hint: QFont.StyleHint) -> str:
    have = set(QFontDatabase.families())
    for name in wanted:
        if name in have:
            return name
    font = QFont()
    font.setStyleHint(hint)
    font.setFamilies([font.defaultFamily()])
    return QFontInfo(font).family()


def _scale(family: str, wanted: float) -> float:
    """Return by how much to make `family` smaller, for `wanted` ems a character; 0.86 to 1."""
    font = QFont(family)
    font.setPixelSize(1000)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    ems = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) / 1000
    return min(1.0, max(0.86, wanted / ems))


@dataclass(frozen=True, slots=True)
class Accent:
    """A stretch of a text that is emphasised, in code points, half-open."""

    start: int
    end: int
    italic: bool = False
    bold: bool = False


class Paragraph:
    """A text broken into lines of at most `width` points, ragged right.

    Characters without a shape (controls, stray surrogates) are set as spaces, one for one, so
    that offsets into `text` stay true.  An empty text has one empty line.

    Attributes:
        text: The text as it is set.
        style: How it looks.
        accents: Which parts of it are emphasised, in their order.
        joined: Whether it has right-to-left letters, whose shape depends on their neighbours.
        element: As what it is told; None: it is none of the document's words, but around them.
    """

    element: Element | None = None
    _space: QGlyphRun | None = None

    def __init__(
        self,
        text: str,
        style: Style,
        faces: Faces,
        width: float = _UNBOUNDED,
        accents: Sequence[Accent] = (),
    ) -> None:
        text = _UNPRINTABLE.sub(" ", text)
        self.style, self.text, self.accents = style, text, accents
        self._units = [0, *accumulate(2 if ch > "\uffff" else 1 for ch in text)]
        self._layout = QTextLayout(text, faces.font(style))
        self.joined = has_right_to_left(text)
        self._layout.setTextOption(_option(text, bounded=width < _UNBOUNDED))
        self._layout.setFormats([self._format(accent, faces) for accent in accents])
        self._layout.setCacheEnabled(True)
        self._lines = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width * UNITS)
            line.setPosition(QPointF(0, 0))
            self._lines.append(line)
        self._layout.endLayout()

    def _format(self, accent: Accent, faces: Faces) -> QTextLayout.FormatRange:
        font = faces.font(self.style)
        font.setItalic(accent.italic)
        if accent.bold:
            font.setWeight(_STRONG)
        there = QTextLayout.FormatRange()
        there.start = self._units[accent.start]
        there.length = self._units[accent.end] - there.start
        there.format.setFont(font)
        return there

    def __len__(self) -> int:
        """How many lines."""
        return len(self._lines)

    def width(self, line: int = 0) -> float:
        """Return the width of `line`, without the space it ends in."""
        return self._lines[line].naturalTextWidth() / UNITS

    def extents(self, line: int, start: int, end: int) -> list[tuple[float, float]]:
        """Return where text[start:end] stands on `line`, from left to right.

        It is one stretch, none where it is not on the line, and several where words that run one
        way stand among such as run the other.
        """
        there = self._lines[line]
        first = max(self._units[start], there.textStart())
        last = min(self._units[end], there.textStart() + there.textLength())
        if first >= last:
            return []
        if self.joined:
            # A cursor at the border of two directions has two places: glyphs have one.
            boxes = [run.boundingRect() for run in there.glyphRuns(first, last - first)]
            return stretches(
                (box.left() / UNITS, (box.left() + box.width()) / UNITS) for box in boxes
            )
        ends = (_x(there, first), _x(there, last))
        left, right = (min(x / UNITS, self.width(line)) for x in ends)
        return [(left, right)] if right > left else []

    def glyphs(self, index: int, count: int = 1) -> list[tuple[QRawFont, int]]:
        """Return the font and the glyphs in it by which text[index : index + count] is drawn."""
        first, after = self._units[index], self._units[index + count]
        runs = self._layout.glyphRuns(first, after - first)
        return [(run.rawFont(), glyph) for run in runs for glyph in run.glyphIndexes()]

    def look(self, index: int) -> tuple[bool, bool]:
        """Return whether text[index] is italic and whether it is bold, beside its style."""
        at = bisect_right(self.accents, index, key=lambda accent: accent.start) - 1
        if at < 0 or index >= self.accents[at].end:
            return False, False
        return self.accents[at].italic, self.accents[at].bold

    def draw(self, painter: QPainter, line: int, x: float, baseline: float) -> None:
        """Draw `line` with its baseline at `baseline`, in the painter's pen."""
        there = self._lines[line]
        place = QPointF(x * UNITS, baseline * UNITS - there.ascent())
        there.draw(painter, place)
        # Qt leaves out the space that a line ends in; without it, who reads on from line to line
        # without looking takes two words for one.
        last = there.textStart() + there.textLength() - 1
        if line < len(self) - 1 and self.text[bisect_left(self._units, last)] == " ":
            self._space = self._space or _space(self._layout.font())
            turned = self._layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
            wide = self._layout.font().pixelSize() / 4
            words = there.naturalTextRect()
            end = words.left() - wide if turned else words.right()
            painter.drawGlyphRun(QPointF(x * UNITS + end, baseline * UNITS), self._space)


def _space(font: QFont) -> QGlyphRun:
    """Return how a space is drawn."""
    raw, run = QRawFont.fromFont(font), QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes(raw.glyphIndexesForString(" ")[:1])
    run.setPositions([QPointF(0, 0)])
    return run


def _option(text: str, *, bounded: bool) -> QTextOption:
    """Return how to break `text` into lines, ragged at the side where they end."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    turned = runs_right_to_left(text)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
    )
    if turned and bounded:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def _x(line: object, unit: int) -> float:
    # The stubs promise a float; PySide returns (x, position), as C++ changes the position.
    place = line.cursorToX(unit)  # type: ignore[attr-defined]
    return float(place[0] if isinstance(place, tuple) else place)


def elided(text: str, style: Style, faces: Faces, width: float) -> str:
    """Return `text`, cut with an ellipsis where it is wider than `width` points."""
    metrics = QFontMetricsF(faces.font(style))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width * UNITS)
