"""What is run together with an article's sentences: dates before them, credits after them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.importing.dates import dates

if TYPE_CHECKING:
    from reader.importing.base import Piece

_LABEL = re.compile(
    r"(?:last )?(?:date|published|updated?|posted|modified)(?: on| at)?\s*[:|–-]?\s*",
    re.IGNORECASE,
)
_TIME = re.compile(
    r",?\s*(?:T|at )?\d{1,2}[:.]\d\d(?::\d\d)?Z?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?"
)
_SIGN = re.compile(
    r"(?<=[.!?”\"’)])\s*(?:Enditem|End Item|/?ENDS?/?|\(E(?:NDS?|nd)\)|-30-|#{2,4}|[■▪◼∎⬛])$"
)
_SIGN_LENGTH = 40  # characters of a sign and what stands around it


def without_label(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return `pieces` with a date and its label split from the first sentence."""
    if not pieces:
        return pieces
    return (*parted(pieces[0], _label_end(pieces[0].text)), *pieces[1:])


def closing_sign(text: str) -> int:
    """Return where the sign begins by which an agency ends its report; its length if none does."""
    match = _SIGN.search(text, max(0, len(text) - _SIGN_LENGTH))
    return match.start() if match else len(text)


def parted(piece: Piece, at: int) -> tuple[Piece, ...]:
    """Return `piece` in two, split before the character `at`; whole where one would be empty."""
    texts = (piece.text[:at].strip(), piece.text[at:].strip())
    return tuple(replace(piece, text=text) for text in texts) if all(texts) else (piece,)


def _label_end(text: str) -> int:
    label = _LABEL.match(text)
    found = dates(text)
    if label is None or not found or found[0].start != label.end():
        return 0
    time = _TIME.match(text, found[0].end)
    return time.end() if time else found[0].end
