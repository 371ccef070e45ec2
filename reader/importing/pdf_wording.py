"""What the words of a line say: spaces, direction, small raised signs."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_sheet import Word

_MARK = re.compile(r"[(\[]?(?:\d{1,3}(?:[,–-]\d{1,3}){0,3}|[*†‡§¶]{1,3})[)\]]?")
_RAISED = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_LEFTWARDS = frozenset({"R", "AL"})
_LEFTWARDS_SIGN = re.compile(  # the blocks such scripts are in
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def is_script(word: Word, small: Word) -> bool:
    """Say whether `small` stands raised or lowered beside `word`."""
    gap = max(small.x0 - word.x1, word.x0 - small.x1)
    shift = word.base - small.base
    return (
        small.size <= 0.85 * word.size
        and -0.3 * word.size <= shift <= 0.65 * word.size
        and abs(shift) > 0.08 * word.size
        and -0.3 * word.size <= gap <= 0.35 * word.size
    )


def is_leftwards(text: str) -> bool:
    """Say whether most letters of `text` are of a script that runs from right to left."""
    if _LEFTWARDS_SIGN.search(text) is None:
        return False
    kinds = [unicodedata.bidirectional(sign) for sign in text if sign.isalpha()]
    return 2 * sum(kind in _LEFTWARDS for kind in kinds) > len(kinds)


def in_reading_order(words: Sequence[Word]) -> list[Word]:
    """Return the words of a line, given from left to right, as they are read."""
    if not is_leftwards("".join(word.text for word in words)):
        return list(words)
    ordered: list[Word] = []
    at = 0
    for word in reversed(words):
        at = 0 if is_leftwards(word.text) else at + 1
        ordered.insert(len(ordered) - max(at - 1, 0), word)
    return ordered


def wording(words: Sequence[Word]) -> tuple[str, tuple[str, ...]]:
    """Return what words in reading order say, and the footnote marks among them."""
    text, marks = words[0].text, []
    for before, word in pairwise(words):
        shift = before.base - word.base
        if is_script(before, word) and abs(shift) > 0.08 * before.size:
            if shift > 0 and _is_mark(text, word.text):
                marks.append(word.text)
                continue
            text += word.text.translate(_RAISED if shift > 0 else _LOWERED)
        elif _is_apart(before, word):
            text += f" {word.text}"
        else:
            text += word.text
    return text, tuple(marks)


def _is_mark(before: str, small: str) -> bool:
    """Say whether raised signs point to a footnote: not a power, not a unit, not 1st."""
    unit = re.search(r"(?:\d|(?<!\w)\w{1,2})$", before)
    return _MARK.fullmatch(small) is not None and unit is None


def _is_apart(before: Word, word: Word) -> bool:
    """Say whether white parts two neighbours."""
    gap = max(word.x0 - before.x1, before.x0 - word.x1)
    return gap >= (0.3 if word.glued else 0.08) * min(before.size, word.size)
