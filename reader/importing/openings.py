"""Date labels run together with the first sentence, as some exports leave them."""

from __future__ import annotations

import re

from reader.importing.dates import dates
from reader.importing.layout import Paragraph

_LABEL = re.compile(
    r"(?:last )?(?:date|published|updated?|posted|modified)(?: on| at)?\s*[:|–-]?\s*",
    re.IGNORECASE,
)
_TIME = re.compile(
    r",?\s*(?:T|at )?\d{1,2}[:.]\d\d(?::\d\d)?Z?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?"
)


def without_label(pieces: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Return `pieces` with a date and its label split from the first sentence."""
    if not pieces:
        return pieces
    first = pieces[0]
    end = _label_end(first.text)
    rest = first.text[end:].strip()
    if not end or not rest:
        return pieces
    label = Paragraph(first.text[:end].strip(), first.block)
    return (label, Paragraph(rest, first.block), *pieces[1:])


def _label_end(text: str) -> int:
    label = _LABEL.match(text)
    found = dates(text)
    if label is None or not found or found[0].start != label.end():
        return 0
    time = _TIME.match(text, found[0].end)
    return time.end() if time else found[0].end
