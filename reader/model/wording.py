"""How the wording of two passages differs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the comparison of two passages, left to right.

    Attributes:
        kind: same, words both have (each side's own spelling kept); change, words that one side
            has in place of the other's, either of them possibly empty.
        left: The words of the left passage, spaces included.
        right: The words of the right passage, spaces included.
    """

    kind: Literal["same", "change"]
    left: str
    right: str
