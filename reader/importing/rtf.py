"""Rich text (.rtf), by striprtf.

striprtf yields one plain text: it keeps what was struck out or hidden, loses notes, and knows no
styles.  So the groups it cannot tell apart are taken out before (`reader.importing.rtf_groups`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

from reader.errors import ImportFailed
from reader.importing.archive import damaged
from reader.importing.base import Parts, Piece
from reader.importing.grouping import around, joined
from reader.importing.rtf_groups import CELL, LINE, ROLES, TITLED, apart
from reader.importing.styles import document_author, document_title, table_pieces

_LIMIT = 6_000_000  # characters without pictures; striprtf reads some 2,000,000 a second
_BYTES = re.compile(r"[\x80-\xff]")
# Our own signs for private use, U+E000 to U+E006, in the file itself.
_PRIVATE = re.compile(r"\\u(?:-819[0-2]|-818[6-9]|5734[4-9]|57350)(?!\d)")
_UNKNOWN = r"\\u65533"
_SIGNS = re.compile(f"[{TITLED}{''.join(ROLES)}]")


class RtfImporter:
    """Reads rich text, tracked changes accepted, comments and hidden text left out."""

    suffixes = frozenset({".rtf"})

    def parts(self, data: bytes, name: str) -> Parts:
        """Return the paragraphs of the file; notes and what stands at its pages' edges are apart.

        Raises:
            ImportFailed: It is no rich text, or too long to be an article.
        """
        if not data.lstrip().startswith(b"{\\rtf"):
            raise damaged(name)
        text = _PRIVATE.sub(_UNKNOWN, data.lstrip().decode("latin-1"))
        found = apart(text, name)
        if sum(map(len, (found.text, *found.boxes, *found.around))) > _LIMIT:
            raise ImportFailed("“{name}” is too long; save the article alone as text.", name=name)
        main = _plain(found.head + found.text[1:], name)
        boxes, beside, titles, authors = (
            _plain(found.alone(*pieces), name)
            for pieces in (found.boxes, found.around, [found.title], [found.author])
        )
        pieces = joined(_pieces(f"{main}\n{boxes}"), around(_pieces(beside)))
        return Parts(
            pieces,
            title=_styled_title(main) or document_title(titles, pieces),
            author=document_author(authors, pieces),
        )


def _plain(text: str, name: str) -> str:
    """Return the plain text of `text`; striprtf raises whatever it stumbles over."""
    from striprtf.striprtf import rtf_to_text

    escaped = _BYTES.sub(lambda sign: f"\\'{ord(sign[0]):02x}", text)
    try:
        plain: str = rtf_to_text(escaped, errors="replace")  # type: ignore[no-untyped-call]
    except Exception as cause:
        raise damaged(name) from cause
    # It yields a sign beyond U+FFFF as its two halves.
    return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _pieces(plain: str) -> list[Piece]:
    """Return the paragraphs and rows of tables in `plain`."""
    found: list[Piece] = []
    group = 0
    for table, lines in groupby(plain.split("\n"), lambda line: CELL in line):
        group += 1
        if table:
            found += table_pieces([_cells(line, group) for line in lines], group)
            continue
        for piece in filter(None, map(_piece, lines)):
            group += not (piece.role == "item" and found and found[-1].role == "item")
            found.append(replace(piece, group=group))
    return found


def _cells(line: str, group: int) -> list[list[Piece]]:
    cells = (_piece(cell) for cell in line.split(CELL))
    return [[replace(cell, group=group)] if cell else [] for cell in cells]


def _piece(line: str) -> Piece | None:
    """Return the paragraph in `line`, if it has words."""
    text = _SIGNS.sub("", line).replace(LINE, "\n").strip()
    marks = (ROLES[sign] for sign in line if sign in ROLES)
    return Piece(text, next(marks, "text")) if text else None


def _styled_title(plain: str) -> str | None:
    """Return the first paragraph in the style of titles."""
    lines = (line for line in plain.split("\n") if TITLED in line)
    piece = next(filter(None, map(_piece, lines)), None)
    return None if piece is None else " ".join(piece.text.split())
