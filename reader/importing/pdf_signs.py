"""The signs of a PDF: what its fonts call them, and what they are."""

from __future__ import annotations

import functools
import re
import unicodedata

#: What stands for a hyphen until it is known whether it belongs to its word.
HYPHEN = "\u2010"

_BLANKS = "\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))

#: Codes that part words.  No-break spaces are among them: many programs write them for any space.
SPACES = frozenset({0x01, *range(0x03, 0x21), 0x85, *(ord(sign) for sign in _BLANKS)})
_HYPHENS = frozenset([0x02, 0xAD, 0x2010, 0xFFFE])  # 0x02 and 0xFFFE are PDFium's own
_ICONS = {0xF0B7: "•", 0xF0A7: "▪", 0xF02D: "–"}  # bullets of the Symbol and Wingdings fonts
_LOST = "\ufffd"  # a sign whose meaning the font does not say
# Ligatures, the shapes of Arabic and Hebrew letters, radicals for whole Chinese signs.
_SHAPES = re.compile("[\ufb00-\ufb4f\ufb50-\ufdfb\ufe70-\ufefc\u2e80-\u2fd5]+")


@functools.lru_cache(4096)
def sign(code: int) -> str:
    """Return the sign that PDFium gives as `code`; empty for what shows nothing."""
    if code in _HYPHENS:
        return HYPHEN
    if code in _ICONS:
        return _ICONS[code]
    if code == 0 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return _LOST
    if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
        return _LOST
    found = chr(code)
    return "" if unicodedata.category(found) in {"Cc", "Cn"} else found


def spelled(text: str) -> str:
    """Return `text` in letters: ligatures undone, and no other change of form."""
    return _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def without_lost(text: str) -> str:
    """Return `text` without the signs whose meaning is not known: icons, mostly."""
    return text.replace(_LOST, "")


def is_legible(text: str) -> bool:
    """Say whether most signs of `text` are known: else the font does not say what it shows."""
    return 2 * text.count(_LOST) <= len(text)
