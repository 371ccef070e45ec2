"""From the words of a sheet to its lines, each within its column."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low
from typing import TYPE_CHECKING, NamedTuple

from reader.importing.pdf_gutters import Gutters
from reader.importing.pdf_wording import in_reading_order, is_script, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_sheet import Sheet, Word

_NARROWEST = 0.7  # of the size of the words beside a gutter, which parts them
_WIDER = 1.6  # times the gaps beside it is a gap that parts columns by itself
_WIDE, _WIDEST = 3.0, 5.0  # gaps that part columns whatever lies above and below: such, and any
_COLUMN = 3.5  # type sizes of the text before a gap that is only told by its height
_TALLEST, _TALL, _LOW, _LOWEST = 5.5, 3.6, 2.4, 0.9  # heights of gutters, in type sizes


@dataclass(frozen=True, slots=True)
class Line:
    """Words on a line of one column.

    Attributes:
        text: What it says, in the order in which it is read.
        marks: The footnote marks that stood in it, set apart.
        x0: Where it begins.
        x1: Where it ends.
        first: The width of its first word.
        base: The baseline.
        size: The type size of most of its signs.
        bold: The share of its signs in bold type.
        links: The share of its signs that are in a link.
        page: The page's number, from 0.
        cells: Of how many cells of a table it is a row.
    """

    text: str
    marks: tuple[str, ...]
    x0: float
    x1: float
    first: float
    base: float
    size: float
    bold: float = 0.0
    links: float = 0.0
    page: int = 0
    cells: int = 1

    @property
    def top(self) -> float:
        """The height of its capitals."""
        return self.base - 0.75 * self.size


def lines_of(sheet: Sheet, page: int = 0) -> list[Line]:
    """Return the lines of `sheet` from top to bottom, those of a row from left to right."""
    rows = _rows(sheet.words)
    em = median_low([word.size for word in sheet.words]) if sheet.words else 1.0
    white = Gutters(sheet, em)
    return [_line(part, sheet, page) for row in rows for part in _parted(row, white)]


def _line(words: list[Word], sheet: Sheet, page: int) -> Line:
    weights: dict[tuple[float, float], int] = {}
    bold = linked = signs = 0
    y = words[0].base - 0.3 * words[0].size
    links = [link for link in sheet.links if link.top <= y <= link.bottom]
    for word in words:
        count = len(word.text)
        key = (round(word.size, 1), word.base)
        weights[key] = weights.get(key, 0) + count
        signs += count
        bold += count * word.bold
        x = (word.x0 + word.x1) / 2
        linked += count * any(link.x0 <= x <= link.x1 for link in links)
    size, base = max(weights, key=lambda key: (weights[key], key))
    ordered = in_reading_order(words)
    text, marks = wording(ordered)
    first = ordered[0].x1 - ordered[0].x0
    x0, x1 = min(word.x0 for word in words), max(word.x1 for word in words)
    return Line(text, marks, x0, x1, first, base, size, bold / signs, linked / signs, page)


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Return the words by baseline, from left to right; small raised signs with their word."""
    level = sorted(_levelled(words), key=lambda pair: pair[0])
    rows: list[list[Word]] = []
    reached = size = 0.0
    for base, word in level:
        if rows and base - reached <= 0.18 * min(size, word.size):
            rows[-1].append(word)
            size = min(size, word.size)
        else:
            rows.append([word])
            reached, size = base, word.size
    return [sorted(row, key=lambda word: word.x0) for row in rows]


def _levelled(words: Sequence[Word]) -> list[tuple[float, Word]]:
    """Return each word with the baseline of its row: a raised or lowered sign has its word's."""
    found: list[tuple[float, Word]] = []
    for word in words:
        base = word.base
        if found and is_script(found[-1][1], word):
            base = found[-1][0]
        elif found and is_script(word, found[-1][1]):
            found[-1] = (base, found[-1][1])
        found.append((base, word))
    return found


def _parted(row: list[Word], white: Gutters) -> list[list[Word]]:
    """Return the words of a row by the column they stand in."""
    gaps = [right.x0 - left.x1 for left, right in pairwise(row)]
    parts = [[row[0]]]
    for at, (left, right) in enumerate(pairwise(row)):
        beside = max(gaps[max(at - 1, 0) : at] + gaps[at + 1 : at + 2], default=0.0)
        spaces = _Spaces(gaps[at], beside, left.x1 - parts[-1][0].x0)
        if _is_broken(left, right, spaces, white) and not _is_label(parts[-1], gaps[at]):
            parts.append([right])
        else:
            parts[-1].append(right)
    return parts


class _Spaces(NamedTuple):
    """What stands round a gap of a row."""

    gap: float
    beside: float  # the wider of the gaps beside it
    before: float  # what its column holds before it


def _is_broken(left: Word, right: Word, spaces: _Spaces, white: Gutters) -> bool:
    """Say whether a column ends between two words.

    All gaps of a justified line are alike, however wide; only a tall gutter can be as narrow.
    """
    gap, size = spaces.gap, max(left.size, right.size)
    if gap < _NARROWEST * size:
        return False
    wide = gap >= _WIDER * spaces.beside
    if gap > (_WIDE if wide else _WIDEST) * size:
        return True
    gutter = white.between(left, right)
    if wide:
        return gutter.height >= (_LOW if gap < 1.5 * size else _LOWEST)
    if gap >= 2.2 * size:
        return gutter.height >= (_LOW if gutter.straight else _TALL)
    least = _TALL if gap >= 1.2 * spaces.beside else _TALLEST
    return gutter.straight and gutter.height >= least and spaces.before >= _COLUMN * size


def _is_label(words: list[Word], gap: float) -> bool:
    """Say whether `words` are the bullet or number of an item that follows after `gap`."""
    text = words[0].text
    return (
        len(words) == 1
        and gap <= 2.5 * words[0].size
        and (text in {"•", "‣", "▪", "◦", "·", "–", "—", "-", "*"} or _is_number(text))
    )


def _is_number(text: str) -> bool:
    return len(text) <= 4 and text[-1] in ".)" and text[:-1].strip("(").isalnum()
