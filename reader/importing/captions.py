"""Which paragraphs are captions of pictures, by their credit or by a count before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.importing.phrases import Phrases

_CREDIT_WORD = (
    r"(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?|credit|video|foto)"
    r"(?: (?:credit|by|courtesy(?: of)?|from|source))?"
)
# As in Photograph: Ann Lee/Agency; PHOTO: ANN LEE / AGENCY; Photo by Ann Lee.
_CREDITED = re.compile(
    rf"(?:^|[.!?)\]|”\"]\s+|\(){_CREDIT_WORD}\s*[:/©,]\s*[^.]{{2,70}}\)?\.?$"
    rf"|(?:^|[.!?)\]]\s+|\([^().]{{0,40}}\b)(?:photo|picture|image|illustration|graphic|video)s? "
    rf"(?:by|courtesy(?: of)?|via)\s[^.]{{2,60}}\)?\.?$"
    rf"|(?:^|\s)(?-i:Credit|Photo|Pic|Picture|Image|Photograph|Foto)s?"
    rf"(?: credits?| courtesy)?\s?:\s(?-i:[A-ZÀ-Þ])[^:]{{1,50}}$",
    re.IGNORECASE,
)
# What opens a caption: "PHOTO:", "Caption 2:".
_ANNOUNCED = re.compile(
    r"(?:PHOTOS?|Photos?|PICTURES?|CAPTION|Caption|Photo caption)(?: \d)?\s?:\s"
)
# "| PTI" behind a sentence, "(File)" and "FILE" behind anything
_BARRED = re.compile(r"[.!?…”\"]\s+\|\s[A-ZÀ-Þ][^|]{1,60}$|\s(?:\([Ff]ile\)|\(FILE\)|FILE)\.?$")
# "(Supplied: Lake Shire)", "(Post Rural: Ann Lee)" behind a sentence
_LABELLED = re.compile(
    r"[.!?…”\"]\s+\([A-ZÀ-Þ][\w’' &-]{1,30}:\s(?:[A-ZÀ-Þ][\w.'’-]*[ /,]{0,2}){1,5}\)$"
)
_SIGNS = (
    "photo", "pic", "image", "illustration", "graphic", "credit", "video", "foto",
)  # fmt: skip
# "(Ann Lee/Agency)", "(Agency Photo/Ann Lee)", "[Ann Lee/Agency]" at the very end
_SIGNED = re.compile(
    r"[(\[][A-ZÀ-Þ][\w.'’ -]+\s?[/|]\s?[A-ZÀ-Þ][\w.'’ &,-]+(?: via [\w ]+)?[)\]]$"
)
# "© Ann Lee, Agency" and "AGENCY/Ann Lee/File Photo" there
_OWNED = re.compile(r"(?:^|\s)(?:©|\([cC]\))\s?(?!\d)[A-ZÀ-Þ][^.©]{2,60}$")
_SLASHED = re.compile(r"(?:^|[.!?]\s+)[A-Z]{2,10}/[A-ZÀ-Þ][^.!?]{2,60}$")
# "/ ANN LEE" behind a sentence
_SIGNED_IN_CAPITALS = re.compile(r"[.!?”]\s+/\s?[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ.'’-]+){1,4}$")
# Before a caption, as it is copied from the picture's own text.
_BEFORE = re.compile(r"(?:\w+ via )?(?:Getty Images|Shutterstock|Alamy|iStock) [A-ZÀ-Þ][^.]*$")
# "[1/2] ", "1 of 5 | ", "Image 3 of 8": which picture of how many it is
_COUNTED = re.compile(
    r"(?:image |photo |picture )?(?:\[\d{1,2}/\d{1,2}\]|\d{1,2} of \d{1,2}\b(?=\s*(?:[|:–-]|$)))",
    re.IGNORECASE,
)
_LENGTH = 150  # characters at the end of a caption in which its credit stands


def is_caption(text: str, line: str, phrases: Phrases) -> bool:
    """Say whether `text`, `line` when folded, is a picture's caption, or its credit alone."""
    end = max(0, len(text) - _LENGTH)
    tail = text[end:].lower()
    return bool(
        (any(sign in tail for sign in _SIGNS) and _CREDITED.search(text, end))
        or _COUNTED.match(text)
        or _ANNOUNCED.match(text)
        or _BARRED.search(text, end)
        or _BEFORE.match(text)
        or _has_marks(text, end)
        or phrases.photo_credit.search(line, max(0, len(line) - _LENGTH))
    )


def _has_marks(text: str, end: int) -> bool:
    """Say whether it ends with names between the marks that only a credit has."""
    if text[-1] in ")]":
        return bool(_SIGNED.search(text, end) or _LABELLED.search(text, end))
    owned = ("©" in text or "(c)" in text.lower()) and _OWNED.search(text, end)
    slashed = "/" in text and (_SLASHED.search(text, end) or _SIGNED_IN_CAPITALS.search(text, end))
    return bool(owned or slashed)
