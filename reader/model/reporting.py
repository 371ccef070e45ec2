"""The words that report a quote, where without them it would say something else.

"She denied that she had ordered it" puts in her mouth the reverse of its content, "he declined to
say when" nothing at all; "he fears", "they urged" are not "he said".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.analysis import Quote

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_BEFORE = 48  # characters before a verb in which stands what turns it
#: What may stand between a verb and what turns it.
_HELPING = frozenset(
    {"to", "be", "been", "being", "have", "has", "had", "do", "does", "did", "is"}
    | {"are", "was", "were", "will", "would", "can", "could", "may", "might", "must"}
    | {"should", "shall", "ever", "yet", "even", "also", "so", "far"}
)
_TURNING = frozenset(
    {"not", "never", "no", "neither", "nor", "cannot", "hardly", "barely"}
    | {"without", "unable", "unwilling", "declined", "declines", "declining"}
    | {"refused", "refuses", "refusing", "failed", "fails", "avoided", "avoids"}
)
#: Verbs that say no more than that it was said.
_PLAIN = frozenset(
    {"say", "says", "said", "saying", "tell", "tells", "told", "telling", "add"}
    | {"adds", "added", "adding", "state", "states", "stated", "stating", "report"}
    | {"reports", "reported", "reporting", "announce", "announces", "announced"}
    | {"announcing", "declare", "declares", "declared", "declaring", "inform"}
    | {"informs", "informed", "informing", "write", "writes", "wrote", "written"}
    | {"writing", "according", "to", "in", "her", "his", "their", "its", "view"}
)


def reporting_words(quote: Quote, text: str) -> str:
    """Return the words that report a quote, with what turns them: "did not rule out".

    Args:
        quote: The quote.
        text: Of its article.

    Returns:
        On one line; empty where no words report it.
    """
    if quote.cue is None:
        return ""
    words = " ".join(quote.cue.of(text).split())
    return f"{_turning(text[max(0, quote.cue.start - _BEFORE) : quote.cue.start])}{words}"


def lead_in(quote: Quote, text: str) -> str:
    """Return what must stand before words that the article reports in its own way.

    That is the words that report them, where they say more than that it was said: "denied",
    "declined to say", "fears"; nothing before words in marks that are a whole clause.
    """
    words = reporting_words(quote, text) if quote.kind != "direct" else ""
    said = _WORD.findall(words.lower())
    return "" if _PLAIN.issuperset(said) else words


def _turning(before: str) -> str:
    """Return what at the end of the words before a verb turns it, with a space; or nothing."""
    start, turned = len(before), False
    for word in reversed(list(_WORD.finditer(before))):
        form = word[0].lower().replace("’", "'")
        turns = form in _TURNING or form.endswith("n't")
        if before[word.end() : start].strip() or not (turns or form in _HELPING):
            break
        start, turned = word.start(), turned or turns
    return " ".join(before[start:].split()) + " " if turned else ""
