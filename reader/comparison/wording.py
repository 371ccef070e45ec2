"""How the wording of two passages differs, word against word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.wording import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence


def differences(left: str, right: str) -> Sequence[Piece]:
    """Return the pieces of the two passages from left to right.

    Joined, the pieces' `left` is `left` and their `right` is `right`.
    """
    kind = "same" if left == right else "change"
    return (Piece(kind, left, right),)
