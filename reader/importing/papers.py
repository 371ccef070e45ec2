"""Which names are those of newspapers, and which of people who are called like one."""

from __future__ import annotations

import re
from functools import cache

from reader.importing.places import is_place
from reader.resources import word_list

# Nouns of outlets' names that are surnames, too.
_SURNAMES = frozenset(
    {"beacon", "courier", "daily", "guardian", "herald", "ledger", "mercury", "messenger"}
    | {"post", "standard", "sun", "times", "weekly"}
)
_NAMES = r"[A-ZÀ-Þ][\w’'&-]*(?: (?:of (?:the )?|& |the )?[A-ZÀ-Þ][\w’'&-]*){0,5}"
# Who signs for all that work there: "the Lake Post staff", "Lake Post Reporter".
_NAME = re.compile(_NAMES)
_STAFF = re.compile(
    rf"(?:the )?(?P<paper>{_NAMES}?)(?: (?:[Ss]taff|STAFF))?"
    r" (?i:staff|newsroom|team|desk|bureau|editors?|editorial board|reporters?|writers?"
    r"|correspondents?)"
)


def is_paper(name: str) -> bool:
    """Say whether a name of several words, in any case, holds one of which outlets' are made."""
    words = name.casefold().split()
    return len(words) > 1 and not outlet_nouns().isdisjoint(words)


def is_outlet(name: str) -> bool:
    """Say whether a name is an outlet's rather than that of a person who is called like one.

    "Lake Post" is, "Emily Post" is not.
    """
    named = is_paper(name) and _NAME.fullmatch(name) is not None
    return named and not (_may_be_borne(name) and is_called(name))


def is_surely_outlet(name: str) -> bool:
    """Say whether a name is an outlet's, whatever first names people have."""
    return is_outlet(name) and not _may_be_borne(name)


def is_called(name: str) -> bool:
    """Say whether the first of several words is a first name, and not a place's as well."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.casefold() in _first_names() and not is_place(first)


def _may_be_borne(name: str) -> bool:
    """Say whether a person may have a paper's name: "Sunday Post" may be, "Morning Post" not."""
    first, *_, last = name.casefold().split()
    return last in _SURNAMES and first != "the" and first not in outlet_nouns()


def paper_of_staff(signing: str) -> str | None:
    """Return the paper whose staff, newsroom or nameless reporter signs; None where none is."""
    match = _STAFF.fullmatch(signing)
    return match["paper"] if match and is_outlet(match["paper"]) else None


@cache
def outlet_nouns() -> frozenset[str]:
    """Return the words of which the names of outlets are made, in lower case."""
    return frozenset(word_list("outlet_nouns"))


@cache
def _first_names() -> frozenset[str]:
    return frozenset(
        name.casefold()
        for whose in ("men", "women")
        for line in word_list(f"first_names_{whose}")
        for name in line.split()
    )
