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
# A trail that ends with a headline, too long for one step of those above.
_LED = re.compile(r"(?:you are here:?\s*)?(?:home(?:page)?|news|start)\s+[>›»/]\s", re.IGNORECASE)
_HERE = re.compile(r"you are here\b", re.IGNORECASE)
_STEP = re.compile(r"\s[>›»]\s")
_SHORT = 60  # characters of a time or a figure alone
_TRODDEN = 250  # characters of such a trail
# A file to be had says how large it is.
_SIZE = re.compile(r"\b\d{1,4}(?:\.\d+)? ?[kKmM][bB]\)?$")
# What an agency says of its own report, for editors: "(Adds details)".
_NOTE = re.compile(
    r"\((?:adds?|updates?|updated|recasts?|rewrites?|corrects?|repeats?|refiles?|writes through"
    r"|releads?|removes?|new throughout)\b[^()]{0,200}\)\.?|\(\(.{0,300}\)\)",
    re.IGNORECASE,
)
# What a share or an index stands at: "ACME -2.3%", "LSE: ACME".
_STANDING = re.compile(
    r"[A-Z][\w&./ -]{0,30}?(?: [\d,.]{1,12})? \(?[+-][\d,.]{1,12}%?(?: ?\([+-]?[\d.,]{1,9}%\))?\)?"
    r"|[A-Z]{2,8}: ?[A-Z.]{1,6}"
)
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
_POINT = re.compile(r"[-–—•·*▪◦‣●■►]\s+\w")
# A line that breaks off after one of these was cut, as where a page embeds something.
_CUTTING = frozenset(
    {"the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or"}
)
# "What they look at" ends so and lacks nothing.
_ASKING = frozenset({"what", "who", "whom", "which", "where", "how", "why", "when"})


def is_odd(text: str, *, ended: bool) -> bool:
    """Say whether no reader would call the form of `text` a part of an article.

    Args:
        text: A paragraph.
        ended: Whether it closes as a sentence does.
    """
    words = text.split()
    if not any(map(str.isalpha, text)):
        return not ended or not any(map(str.isalnum, text))
    if _SLUG.match(text) or _WIRE_SLUG.match(text) or _TRAIL.match(text) or is_figure(text):
        return True
    if _is_note(text) or _OWNED.match(text) or _is_trail(text, ended=ended):
        return True
    near = max(0, len(text) - _TEASED)
    if not ended and (
        _TEASER.search(text, near) or (_SIZE.search(text, near) and len(words) <= 8)
    ):
        return True
    found = addresses(text)
    if found * 3 >= len(words) or (found and len(words) <= 12 and not ended):
        return True
    cut = len(words) <= 6 and text[-1].isalpha() and words[-1].lower() in _CUTTING
    cut = cut and words[0].lower() not in _ASKING
    return cut and len(words) > 1


def _is_trail(text: str, *, ended: bool) -> bool:
    if len(text) > _TRODDEN or (ended and text.endswith((".", "!")) and not text.endswith("..")):
        return False
    return bool(_LED.match(text) or _HERE.match(text) or len(_STEP.findall(text)) > 1)


def is_clock(text: str) -> bool:
    """Say whether `text` is a time of the day or a length of time, and nothing else."""
    return len(text) <= _SHORT and _TIME.fullmatch(text) is not None


def is_figure(text: str) -> bool:
    """Say whether `text` is a time, or what a share stands at, and nothing else."""
    return is_clock(text) or (len(text) <= _SHORT and _STANDING.fullmatch(text) is not None)


def _is_note(text: str) -> bool:
    return text.startswith("(") and _NOTE.fullmatch(text) is not None


def is_point(text: str) -> bool:
    """Say whether `text` is a point of a list, by the mark before it."""
    return _POINT.match(text) is not None


def addresses(text: str) -> int:
    """Return how many addresses and names of accounts stand in `text`."""
    signs = any(sign in text for sign in _SIGNS_OF_ADDRESSES)
    return len(_ADDRESS.findall(text)) if signs else 0
