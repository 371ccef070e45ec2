"""A text with what does not matter to a search levelled, and the way back to its offsets.

Letters lose their accents (NFKD, Unicode Standard Annex 15, without the marks that combine), and
are folded to one case unless case matters; quotation marks and dashes come down to those on every
keyboard; spaces and line breaks are one space; what is not seen, such as a soft hyphen, is gone.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

#: `words`: as above, in one case.  `cased`: with case.  `signs`: each character stands for one
#: or none, case and spaces are kept, so that a regular expression finds what it describes.
Fold: TypeAlias = Literal["words", "cased", "signs"]

_ALIKE = {
    **dict.fromkeys("‘’‚‛‹›′ʼ`´", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    # Letters that Unicode does not take to pieces, as they are written without their sign.
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "ħ": "h",
    "Ħ": "H",
    "ŧ": "t",
    "Ŧ": "T",
    "ı": "i",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "ß": "ss",
    "ẞ": "SS",
    "þ": "th",
    "Þ": "TH",
}
_VARIANTS = ("\ufe00", "\ufe0f")  # they choose how the sign before them is drawn
_SPACES = r"\s{2,}"


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text.

    Attributes:
        text: What it reads.
        begins: Where in it stands what is not one character for one, in order; may be empty.
        ends: Where that ends.
        sources: Where its source ends in the text before.
    """

    text: str
    begins: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    sources: tuple[int, ...] = ()

    def source(self, offset: int) -> int | None:
        """Return which offset of the text before `offset` of this one is.

        That is behind all that is not seen there.  None: it is within one character of the text
        before, as between the two of an "ss" that is an "ß".
        """
        known = bisect_right(self.ends, offset)
        if known < len(self.begins) and self.begins[known] < offset:
            return None
        if not known:
            return offset
        return self.sources[known - 1] + offset - self.ends[known - 1]


def fold(text: str, how: Fold = "words") -> Folded:
    """Return `text`, folded; takes time in proportion to its length."""
    table = {ord(sign): folded_sign(sign, how) for sign in set(text)}
    odd = [re.escape(chr(code)) for code, sign in table.items() if len(sign) != 1]
    parts = [f"[{''.join(odd)}]"] * bool(odd) + [_SPACES] * (how != "signs")
    if not parts:
        return Folded(text.translate(table))
    pieces: list[str] = []
    places: list[tuple[int, int, int]] = []
    before = length = 0
    for found in re.finditer("|".join(parts), text):
        plain = text[before : found.start()].translate(table)
        piece = " " if found[0].isspace() else table[ord(found[0])]
        begin = length + len(plain)
        before, length = found.end(), begin + len(piece)
        pieces += plain, piece
        places.append((begin, length, before))
    pieces.append(text[before:].translate(table))
    begins, ends, sources = zip(*places, strict=True) if places else ((), (), ())
    return Folded("".join(pieces), begins, ends, sources)


@lru_cache(maxsize=4096)
def folded_sign(sign: str, how: Fold) -> str:
    """Return what one character is folded to; empty where it is not seen."""
    if how != "signs":
        known = _ALIKE.get(sign) or _plain(sign)
        return known.casefold() if how == "words" else known
    known = _plain(sign) if sign not in _ALIKE else _ALIKE[sign]
    return known if len(known) <= 1 and not sign.isspace() else sign


def _plain(sign: str) -> str:
    """Return a character without its accents."""
    if sign.isspace():
        return " "
    if unicodedata.category(sign) == "Cf" or _VARIANTS[0] <= sign <= _VARIANTS[1]:
        return ""
    parts = unicodedata.normalize("NFKD", sign)
    return "".join(_ALIKE.get(part, part) for part in parts if not unicodedata.combining(part))
