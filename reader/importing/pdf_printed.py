"""What a page that was printed says around its article, where its mark-up said so: words only."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.importing.bylines import byline
from reader.importing.captions import is_caption
from reader.importing.dates import dates
from reader.importing.phrases import Phrases, folded
from reader.importing.traits import is_ended

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.base import Piece

_WORDS = range(4, 41)  # of what is said instead of a picture
_COUNT = 4  # words of a line that counts comments
_HEADLINE = 3  # words
_LINE = 14  # words of a line that gives a date


def around_set_aside(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces of a PDF, those set aside that are comments or stand for a picture.

    Where a picture was not loaded a browser prints the words that stand for it, above its caption.
    Under a line that counts the readers' comments, late on the page, everything up to another
    headline is theirs.
    """
    phrases = Phrases.load()
    comments = _comments(pieces, phrases)
    return [
        replace(piece, kept=False)
        if at in comments or _is_for_picture(pieces, at, phrases)
        else piece
        for at, piece in enumerate(pieces)
    ]


def _comments(pieces: Sequence[Piece], phrases: Phrases) -> range:
    """Return which pieces are comments, with the line that counts them."""
    words = list(accumulate(len(piece.text.split()) for piece in pieces))
    counts = (
        at
        for at, piece in enumerate(pieces)
        if len(piece.text.split()) <= _COUNT
        and 2 * words[at] > words[-1]
        and any(map(str.isdecimal, piece.text))
        and phrases.is_in("comments", folded(piece.text))
    )
    first = next(counts, len(pieces))
    headlines = (
        at
        for at in range(first + 1, len(pieces))
        if pieces[at].role == "heading" and len(pieces[at].text.split()) >= _HEADLINE
    )
    return range(first, next(headlines, len(pieces)))


def _is_for_picture(pieces: Sequence[Piece], at: int, phrases: Phrases) -> bool:
    """Say whether a line stands over a credited caption, and not under the headline."""
    if not 0 < at < len(pieces) - 1:
        return False
    above, piece, below = pieces[at - 1 : at + 2]
    fitting = piece.role == "text" and len(piece.text.split()) in _WORDS
    if not fitting or is_ended(piece.text) or _signs(piece, phrases):
        return False
    return _is_caption(below, phrases) and (is_ended(above.text) or _signs(above, phrases))


def _is_caption(piece: Piece, phrases: Phrases) -> bool:
    return piece.role == "caption" or is_caption(piece.text, folded(piece.text), phrases)


def _signs(piece: Piece, phrases: Phrases) -> bool:
    dated = len(piece.text.split()) <= _LINE and bool(dates(piece.text))
    return dated or byline(piece.text, phrases.agencies) is not None
