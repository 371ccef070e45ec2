"""From a page of text to its paragraphs: newlines, invisible signs, hard-wrapped lines."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

_NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Control characters, surrogates; marks of byte order, of zero width, and for hyphenation, which no
# reader sees and no search finds.
_INVISIBLE = re.compile(r"[\x01-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u2060\ufeff\ud800-\udfff]")
# Null, and what turns the direction of the words after it: obeyed, they would show a text that is
# not the one compared; left out in silence, they would hide that somebody put them there.
_DECEIVING = re.compile(r"[\x00\u202a-\u202e\u2066-\u2069]")
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_SENTENCE_END = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_NARROWEST, _WIDEST = 40, 120  # characters in the line of a hard-wrapped text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or a line that stands for itself.

    Attributes:
        text: Without newlines and without white space at either end; never empty.
        block: Counts the pieces between blank lines from 0: what shares a block stood together.
    """

    text: str
    block: int


def normalised(text: str) -> str:
    r"""Return `text` with "\n" as its only newline, composed (NFC), without invisible signs.

    No-break spaces stay; a tab becomes a space.  Null characters and bidirectional overrides,
    embeddings and isolates become their names in brackets: "⟦U+202E⟧".
    """
    if text.isprintable():  # as most text is: nothing of what follows is in it
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    text = _INVISIBLE.sub("", _NEWLINES.sub("\n", text)).replace("\t", " ")
    text = _DECEIVING.sub(lambda sign: f"⟦U+{ord(sign[0]):04X}⟧", text)
    return unicodedata.normalize("NFC", text)


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of normalised `text`, in order.

    Blank lines split them.  Within a block each line is a paragraph, unless the text is
    hard-wrapped: then lines are joined where the next word would not have fitted.
    """
    blocks = [
        [line for line in block.split("\n") if line.strip()]
        for block in _BLANK_LINES.split(f"{text}\n")
    ]
    blocks = [block for block in blocks if block]
    width = _wrapped_at(blocks)
    return tuple(
        Paragraph(text, number)
        for number, block in enumerate(blocks)
        for text in _unwrapped(block, width)
    )


def _wrapped_at(blocks: list[list[str]]) -> int:
    """Return the width in characters at which all lines were wrapped, or 0 when none was."""
    breaks = [pair for block in blocks for pair in pairwise(block)]
    width = max((len(line.rstrip()) for block in blocks for line in block), default=0)
    if not breaks or not _NARROWEST <= width <= _WIDEST:
        return 0
    full = [above for above, below in breaks if _is_full(above, below, width)]
    inside = [above for above in full if not _SENTENCE_END.search(above.rstrip())]
    return width if len(full) > 1 and 2 * len(inside) >= len(breaks) else 0


def _is_full(above: str, below: str, width: int) -> bool:
    """Say whether the first word of `below` would not have fitted behind `above`."""
    return len(above.rstrip()) + 1 + len(below.split(maxsplit=1)[0]) > width


def _unwrapped(block: list[str], width: int) -> list[str]:
    joined = [[block[0].strip()]]
    for above, below in pairwise(block):
        line = below.strip()
        if not width or not _is_full(above, below, width) or _is_indented(above, below):
            joined.append([line])
        elif re.search(r"\w-$", above.rstrip()):
            joined[-1].append(line)
        else:
            joined[-1].append(f" {line}")
    return ["".join(lines) for lines in joined]


def _is_indented(above: str, below: str) -> bool:
    return below[0].isspace() and not above[0].isspace()
