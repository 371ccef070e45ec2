"""Where sentences begin in a text of any language but English, by rule.

Every mark that ends a sentence in some script is a candidate.  Where the script leaves a space
after it, the word before and the word after decide, as in English; where it leaves none, as in
Chinese, the mark itself does.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

_CLOSING = r"[”’\"'»›)\]」』》〉）】］]"
_OPENING = r"[“‘„‚\"'«‹(\[¿¡「『《〈（【［]"

#: Marks after which there is a space: Latin, Greek, Cyrillic, Hebrew, Arabic, Urdu, Armenian.
_SPACED = re.compile(
    rf"(?<![.!?…])(?P<mark>[.!?…]++|[؟۔։]++|(?<=[\u0370-\u03ff])[;\u037e])"
    rf"(?:[^\S\n]?{_CLOSING})*\s+(?=(?:[-–—•*]\s?)?{_OPENING}*\s?(?P<next>\w|[$£€¥#@]))"
)
#: Marks that end a sentence whatever follows: of East and South Asia, Ethiopia.
_UNSPACED = re.compile(rf"[。！？｡．।॥။።፧។៕]++{_CLOSING}*\s*(?=(?P<next>\S))")
#: In Japanese a particle after the closing mark goes on with the sentence: 「…。」と.
_CLOSED = re.compile(rf"{_CLOSING}\s*\Z")
_PARTICLES = range(0x3040, 0x30A0)  # hiragana
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*(?:\n|\Z)))*")
_BEFORE = re.compile(r"[^\s“”„‘’\"'«»()\[\]–—/]+\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_ORDINAL = re.compile(r"\d{1,2}")
#: How many characters back an abbreviation is looked for.
_REACH = 60


def sentences(text: str, abbreviations: Set[str]) -> tuple[Span, ...]:
    """Return the sentences of `text`: they hold all but white space and cross no blank line.

    Args:
        text: An article's.
        abbreviations: Words of its language that have a full stop, without it, in lower case.
    """
    return tuple(
        span
        for paragraph in _PARAGRAPH.finditer(text)
        for span in _of_paragraph(paragraph[0], paragraph.start(), abbreviations)
    )


def _of_paragraph(paragraph: str, offset: int, abbreviations: Set[str]) -> Iterator[Span]:
    cuts = sorted({0, len(paragraph), *_begins(paragraph, abbreviations)})
    for start, end in pairwise(cuts):
        words = paragraph[start:end].rstrip()
        yield Span(offset + start, offset + start + len(words))


def _begins(paragraph: str, abbreviations: Set[str]) -> Iterator[int]:
    for found in _SPACED.finditer(paragraph):
        before = paragraph[max(0, found.start() - _REACH) : found.start()]
        if not _goes_on(before, found, abbreviations):
            yield found.end()
    for found in _UNSPACED.finditer(paragraph):
        if not (ord(found["next"]) in _PARTICLES and _CLOSED.search(found[0])):
            yield found.end()


def _goes_on(before: str, found: re.Match[str], abbreviations: Set[str]) -> bool:
    """Tell whether the sentence goes on after a mark, in front of which stands `before`."""
    if found["next"].islower():
        return True
    last = _BEFORE.search(before)
    if found["mark"] != "." or last is None:
        return False
    word = last[0].casefold()
    # Many languages write "3." for "3rd"; few sentences end in a number as short.
    return bool(word in abbreviations or _INITIALS.fullmatch(word) or _ORDINAL.fullmatch(word))
