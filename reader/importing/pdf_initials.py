"""Initials that span several lines, put back before the word they begin."""

from __future__ import annotations

from dataclasses import replace
from statistics import median_low
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.importing.pdf_sheet import Sheet, Word
    from reader.importing.pdf_spelling import Spelling

_MOST = 50  # on a page


def with_initials(sheet: Sheet, spelling: Spelling) -> Sheet:
    """Return `sheet` with each initial that spans several lines joined to its first word."""
    words = list(sheet.words)
    usual = median_low([word.size for word in words]) if words else 0.0
    for initial in [word for word in words if _is_large(word, 1.6 * usual)][:_MOST]:
        beside = [word for word in words if _is_beside(initial, word)]
        if len({round(word.base) for word in beside}) >= 2:
            _join(initial, min(beside, key=lambda word: (word.base, word.x0)), words, spelling)
    return replace(sheet, words=tuple(words))


def _is_large(word: Word, least: float) -> bool:
    signs = word.text.strip("“”\"'‘’«»„")
    return (
        len(signs) == 1 and not signs.islower() and word.size >= least and word.text[-1].isalnum()
    )


def _is_beside(initial: Word, word: Word) -> bool:
    low = initial.base - 0.75 * initial.size + 0.35 * word.size  # its top is their capitals'
    high = initial.base + 0.3 * word.size
    near = -0.3 * word.size <= word.x0 - initial.x1 <= 1.2 * word.size
    return near and word.size <= 0.62 * initial.size and low <= word.base <= high


def _join(initial: Word, first: Word, words: list[Word], spelling: Spelling) -> None:
    """Put `initial` before `first` in `words`; one that is a word by itself stays one."""
    words.remove(initial)
    whole = initial.text + first.text
    if spelling.are_two(initial.text, first.text):
        whole = f"{initial.text} {first.text}"
    words[words.index(first)] = replace(first, text=whole, glued=False)
