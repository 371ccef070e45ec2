"""Which lines are furniture by their form alone: file names, trails, addresses, bare times."""

from __future__ import annotations

import re

_SLUG = re.compile(r"(?:[a-z0-9]+[-_]){3,}[a-z0-9]+\b|\S+\.(?:jpe?g|png|gif|webp|svg)\b")
_WIRE_SLUG = re.compile(r"[A-Z]{2,}[-/][A-Z0-9]+(?:[-/][A-Z0-9]+)+(?:\s[A-Z0-9 ]*)?$")
# Every step of a trail can be read in one way only, so that a long one is as quick to refuse.
_TRAIL = re.compile(r"\S[^>›»/.]{0,30}(?:\s[>›»/]\s{0,2}(?!\s)[^>›»/.]{1,30})+$")
_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|\b[\w.+-]{1,64}@[\w-]{1,63}\.\w+|(?<!\w)[@#]\w+|pic\.twitter\.com/\S+"
)
_SIGNS_OF_ADDRESSES = ("@", "#", "://", "www.", "pic.twitter.com/")
# A time of the day, a length of time or both, with what stands before and after them.
_CLOCK = r"\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?"
#: A time of the day with the zone it is of.
CLOCK = re.compile(rf"\b{_CLOCK}(?: [A-Z]{{2,5}}\b)?")
_TIME = re.compile(
    rf"(?:(?:last )?(?:updated|posted|published|modified)(?: at)?:? |at )?{_CLOCK}"
    rf"(?:[ /–-]+{_CLOCK})?(?: \(?[A-Z]{{2,5}}(?:[+-]\d{{1,2}})?\)?)?"
    r"|(?:\d{1,3} ?(?:hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|s|m)\b\.?,? ?){1,3}",
    re.IGNORECASE,
)
# Whose the words are, and that nobody may print them.
_OWNED = re.compile(
    r"(?:©|\(c\)|copyright\b)\W{0,3}(?:©|\(c\))?\W{0,3}(?:by )?(?:19|20)\d\d\b"
    r"|(?:©|copyright ?©|copyright by)\s?\S",
    re.IGNORECASE,
)
# What leads to another page says how long that is, or breaks off before "Read more".
_TEASER = re.compile(
    r"(?<!\w)\d{1,3} ?min(?:ute)?s?(?: read)?$|(?:\b|[.…»>])(?:read|see|show) more\W{0,3}$",
    re.IGNORECASE,
)
_TEASED = 40  # characters at the end in which a teaser shows
# A line that breaks off after one of these was cut, as where a page embeds something.
_CUTTING = frozenset(
    {"the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or"}
)


def is_odd(text: str, *, ended: bool) -> bool:
    """Say whether no reader would call the form of `text` a part of an article.

    Args:
        text: A paragraph.
        ended: Whether it closes as a sentence does.
    """
    words = text.split()
    if not any(map(str.isalpha, text)):
        return not ended or not any(map(str.isalnum, text))
    if _SLUG.match(text) or _WIRE_SLUG.match(text) or _TRAIL.match(text) or _is_clock(text):
        return True
    if _OWNED.match(text):
        return True
    if not ended and _TEASER.search(text, max(0, len(text) - _TEASED)):
        return True
    found = addresses(text)
    if found * 3 >= len(words) or (found and len(words) <= 12 and not ended):
        return True
    cut = len(words) <= 6 and text[-1].isalpha() and words[-1].lower() in _CUTTING
    return cut and len(words) > 1


def _is_clock(text: str) -> bool:
    return len(text) <= 60 and _TIME.fullmatch(text) is not None


def addresses(text: str) -> int:
    """Return how many addresses and names of accounts stand in `text`."""
    signs = any(sign in text for sign in _SIGNS_OF_ADDRESSES)
    return len(_ADDRESS.findall(text)) if signs else 0
