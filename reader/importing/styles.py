"""What office files say of themselves: the names of their styles, their title and their author."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.importing.base import Piece
from reader.importing.bylines import byline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.article import BlockRole

#: The style of a document's own title.
TITLE = "title"
_ROLES: tuple[tuple[str, BlockRole], ...] = (
    ("heading", "heading"),
    ("quot", "quote"),
    ("block text", "quote"),
    ("caption", "caption"),
    ("illustration", "caption"),
    ("figure", "caption"),
    ("drawing", "caption"),
    ("list bullet", "item"),
    ("list number", "item"),
)
_HEAD = 8  # pieces among which a headline and a byline stand
_WIDE = 40  # words from which a cell is no table's but a layout's
_NO_TITLE = re.compile(
    r"microsoft (?:office )?word\b.*|(?:untitled|(?:word )?document|doc)[ _-]?\d{0,4}"
    r"|.*\.(?:docx?|odt|rtf|pdf|html?|txt|epub)",
    re.IGNORECASE,
)
# What programs write where they know no name.
_NO_AUTHOR = frozenset(
    {"admin", "administrator", "author", "owner", "user", "unknown", "un-named", "python-docx"}
    | {"microsoft office user", "windows user", "unknown author", "apache poi"}
)


def role_of(style: str) -> BlockRole | None:
    """Return the role that the English name of a style gives away; None when none."""
    folded = style.replace("_20_", " ").strip().lower()
    if folded == TITLE:
        return "heading"
    return next((role for part, role in _ROLES if part in folded), None)


def document_title(given: str | None, pieces: Sequence[Piece]) -> str | None:
    """Return the title a document's properties give, unless a heading at its top knows better."""
    title = " ".join((given or "").split())
    if not title or _NO_TITLE.fullmatch(title):
        return None
    own = [piece for piece in pieces if piece.kept is not False]
    return None if any(piece.role == "heading" for piece in own[:_HEAD]) else title


def document_author(given: str | None, pieces: Sequence[Piece]) -> str | None:
    """Return the author a document's properties give, unless a byline at its top knows better.

    Who typed a document is often not who wrote the article in it.
    """
    author = " ".join((given or "").split())
    if not author or author.lower() in _NO_AUTHOR:
        return None
    own = [piece for piece in pieces if piece.kept is not False]
    return None if any(byline(it.text, frozenset()) for it in own[:_HEAD]) else author


def table_pieces(rows: Iterable[Sequence[Sequence[Piece]]], group: int) -> list[Piece]:
    """Return the pieces of a table, given the pieces of each cell of each row.

    A row of a table of data is one piece, its cells with tabs between them.  A table that only
    lays paragraphs out says nothing of them.
    """
    table = [list(row) for row in rows]
    cells = [cell for row in table for cell in row]
    if any(len(cell) > 1 or len(cell[0].text.split()) > _WIDE for cell in cells if cell):
        return [piece for cell in cells for piece in cell]
    lines = ("\t".join(piece.text for cell in row for piece in cell) for row in table)
    return [Piece(line, "table", group=group) for line in lines if line]
