"""What stands in the margins of page after page: running heads and feet, page numbers.

Pages that a browser printed have its lines there: the date, the page's title, its address, and
which page of how many it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.importing.dates import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_lines import Line

_ROWS = 4  # from the edge of a page that can be running
_NEAR = 3.0  # points by which a running line may shift from page to page
_ADDRESS = re.compile(r"(?:https?|file)://\S+")
_PAGE = re.compile(
    r"[-–—|(\[\s]*(?:(?:page|seite|p\.)\s*)?\d{1,4}(?:\s*(?:/|of|von|de|\|)\s*\d{1,4})?[-–—|)\]\s]*",
    re.IGNORECASE,
)
_COUNT = re.compile(r"(?:page )?\d{1,4} ?(?:/|of) ?\d{1,4}", re.IGNORECASE)
_MOMENT = re.compile(
    r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\.?,?\s+(?:\w{1,3}\s+)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?"
    r"(?:\s?[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_FOLIO = re.compile(r"(?:page )?[A-Z]?\d{1,3}", re.IGNORECASE)
_NAME = 80  # characters of what stands beside a page's number


@dataclass(frozen=True, slots=True)
class Margins:
    """What stands in the margins.

    Attributes:
        running: The lines that are no part of the text.
        address: The web address a browser printed there; None without one.
        heading: The title a browser printed there; None without one.
    """

    running: frozenset[Line]
    address: str | None = None
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class _Edge:
    """The rows at one edge of a page, the outermost first."""

    page: int
    rows: tuple[tuple[Line, ...], ...]


def margins_of(pages: Sequence[Sequence[Line]]) -> Margins:
    """Return what stands in the margins of `pages`, whose lines go from top to bottom."""
    tops = [_Edge(number, tuple(rows_of(lines))) for number, lines in enumerate(pages)]
    feet = [_Edge(edge.page, edge.rows[::-1]) for edge in tops]
    printed = _printed(tops, feet)
    running = {line for edges in (tops, feet) for line in _running(edges, printed)}
    kept = [line for lines in pages for line in lines if line not in running]
    if not kept:
        running = set()
    texts = [line.text for lines in pages for line in lines if line in running]
    if not printed:
        return Margins(frozenset(running))
    return Margins(frozenset(running), _address(texts), _heading(texts))


def rows_of(lines: Sequence[Line]) -> list[tuple[Line, ...]]:
    """Return the lines of a page by row, from left to right within each."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and line.base - rows[-1][0].base <= 0.5 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [tuple(sorted(row, key=lambda line: line.x0)) for row in rows]


def _printed(tops: list[_Edge], feet: list[_Edge]) -> bool:
    """Say whether a browser printed the pages: a count or an address with a date or address."""
    for top, foot in zip(tops, feet, strict=True):
        said = [line.text for edge in (top, foot) for row in edge.rows[:1] for line in row]
        signs = (_ADDRESS, _COUNT, _MOMENT)
        if sum(any(sign.fullmatch(text) for text in said) for sign in signs) < 2:
            return False
    return bool(tops)


def _running(edges: list[_Edge], printed: bool) -> list[Line]:  # noqa: FBT001 - passed on
    found = []
    said = [_Said.of(edge) for edge in edges]
    for edge in edges:
        beside = said[max(edge.page - 2, 0) : edge.page] + said[edge.page + 1 : edge.page + 3]
        for number, row in enumerate(edge.rows[:_ROWS]):
            numbered = number == 0 and (printed or len(edges) == 1) and _is_numbered(row)
            numbered = numbered or (number == 0 and _is_folio(row))
            running = [line for line in row if numbered or any(one.has(line) for one in beside)]
            found += running
            if len(running) < len(row):
                break
    return found


@dataclass(frozen=True, slots=True)
class _Said:
    """What an edge says, but for numbers, with the baselines and sizes."""

    lines: dict[str, list[Line]]

    @classmethod
    def of(cls, edge: _Edge) -> _Said:
        lines: dict[str, list[Line]] = {}
        for line in (line for row in edge.rows[:_ROWS] for line in row):
            lines.setdefault(_folded(line.text), []).append(line)
        return cls(lines)

    def has(self, line: Line) -> bool:
        """Say whether it says the same at the same height."""
        return any(
            abs(one.base - line.base) <= _NEAR and abs(one.size - line.size) <= 0.1 * line.size
            for one in self.lines.get(_folded(line.text), [])[:_ROWS]
        )


def _is_numbered(row: tuple[Line, ...]) -> bool:
    """Say whether a row has a page's number or a browser's lines."""
    signs = (_ADDRESS, _PAGE, _MOMENT)
    return any(sign.fullmatch(one.text) for sign in signs for one in row)


def _is_folio(row: tuple[Line, ...]) -> bool:
    """Say whether a row is a page's number beside the name of a paper or a day."""
    rest = [line.text for line in row if not _FOLIO.fullmatch(line.text)]
    named = all(text.isupper() or dates(text) for text in rest)
    return 0 < len(rest) < len(row) and named and all(len(text) <= _NAME for text in rest)


def _folded(text: str) -> str:
    return re.sub(r"\d+|\b[ivxlc]+\b", "#", text.casefold())


def _address(texts: list[str]) -> str | None:
    return next((text for text in texts if re.fullmatch(r"https?://[^\s…]+", text)), None)


def _heading(texts: list[str]) -> str | None:
    """Return the longest of the lines that is no address, number or moment."""
    signs = (_ADDRESS, _PAGE, _MOMENT)
    rest = [text for text in texts if not any(sign.fullmatch(text) for sign in signs)]
    return max(rest, key=len, default=None)
