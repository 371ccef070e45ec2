"""The marks around what articles say: of one kind throughout a document.

The marks that open and close a quote are the typesetter's: ours are curly, and where an article
has straight ones around a quote, ours stand in their place.  What is inside them is the article's
own and stays as it is written, apostrophes and inner marks of other kinds included, for a citation
is not altered; and so do marks that are typographic already, in whichever language.

The articles themselves, comments on them and tables for other programs keep every mark.
"""

from __future__ import annotations

import re

_STRAIGHT = re.compile('"')
_BEFORE_QUOTES = " ([{‘'“—–-/:"
_BEHIND_OPENING = "‘'“([…$£€"


def quoted(words: str) -> str:
    """Return `words` between our own marks."""
    return f"“{words}”"


def cited(words: str) -> str:
    """Return what an article says on one line, in our marks where it has straight ones.

    A mark may be alone, as in the first sentence of a longer quote.  One that opens or closes
    nothing, as behind inches, stays.
    """
    words = " ".join(words.split())
    found: list[str] = []
    end, opened = 0, False
    for mark in _STRAIGHT.finditer(words):
        sign = _set(words, mark.start(), opened=opened)
        opened = sign == "“" or (opened and sign != "”")
        found += [words[end : mark.start()], sign]
        end = mark.end()
    return "".join((*found, words[end:]))


def _set(words: str, at: int, *, opened: bool) -> str:
    """Return the mark to stand in the place of the straight one at `at`."""
    before, behind = words[max(at - 1, 0) : at] or " ", words[at + 1 : at + 2] or " "
    opens = before in _BEFORE_QUOTES and (behind.isalnum() or behind in _BEHIND_OPENING)
    if opens and (not opened or before == " "):
        return "“"
    closes = before not in ' "' and (opened or not before.isdigit())
    return "”" if closes else '"'
