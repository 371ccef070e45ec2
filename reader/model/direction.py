"""Which way a text runs, and the stretches of a line on which words of it stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Letters of scripts that run from right to left: Hebrew, Arabic and what is related to them.
_RIGHT = re.compile(
    "[\u05d0-\u05ff\u0620-\u064a\u066e-\u06d5\u06ee-\u08c9\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LETTER = re.compile(r"[^\W\d_]")
#: The share of such letters from which a paragraph runs so: half, but fewer where all around it
#: does, since names and quotes in Latin letters turn no paragraph about.
_HALF, _SOME = 0.5, 0.2
#: Space between two stretches, in pixels or points, that is a matter of rounding.
_SLACK = 0.51


def has_right_to_left(text: str) -> bool:
    """Tell whether any letter of `text` runs from right to left."""
    return _RIGHT.search(text) is not None


def runs_right_to_left(text: str, *, around: bool = False) -> bool:
    """Tell whether `text` runs from right to left as a whole.

    Args:
        text: A paragraph, a headline, an article.
        around: Whether what it belongs to does; so does then a text without letters.
    """
    right = len(_RIGHT.findall(text))
    letters = len(_LETTER.findall(text)) if right or around else 0
    if not letters:
        return around
    return right > (_SOME if around else _HALF) * letters


def stretches(edges: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return from left to right where words stand, neighbours joined.

    Args:
        edges: Where each begins and ends.
    """
    found: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if right <= left:
            continue
        if found and left <= found[-1][1] + _SLACK:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found
