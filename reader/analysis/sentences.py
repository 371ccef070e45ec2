"""Where sentences begin in a paragraph.

The ends are found before the text is parsed, so that no tree can cross them.  The approach is
that of rule-based segmenters: every mark that can end a sentence is a candidate, and the word
before and the word after decide (Palmer and Hearst 1997; the sentence openers after an
abbreviation are those of Kiss and Strunk 2006).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSING = r"[”’\"'»)\]]"
_OPENING = r"[“‘„\"'«(\[]"

#: An end mark with its closing marks, white space, and what can open a sentence.
_CANDIDATE = re.compile(
    rf"(?<![.!?…])(?P<mark>[.!?…]++)(?P<closed>{_CLOSING}*)(?:\[\d+\])?\s+"
    rf"(?=(?P<opened>(?:[-–—•*]\s?)?{_OPENING}*)(?P<next>[^\W_]+|[$£€¥#@]))"
)
#: Two sentences whose space was lost: “in the region.The”.
_GLUED = re.compile(rf"(?<=[a-zß-öø-ÿ]{{2}})[.!?]{_CLOSING}*(?=[A-ZÀ-Þ][a-zß-öø-ÿ]+\s)")
_LAST_WORD = re.compile(r"[\s“”‘’\"'«»()\[\]–—/]")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|[^\W\d_]", re.UNICODE)
_INITIALS = re.compile(r"\b[A-Z]\. [A-Z]\.$")
#: The number of a list's item, all that stands before its full stop.
_NUMBERED = re.compile(r"\s*\(?\d{1,3}")


#: How many characters back an abbreviation is looked for.
_REACH = 60
_CLAUSE_END = re.compile(r"[.!?,:;“‘]")


class _Abbreviations(NamedTuple):
    name: frozenset[str]
    number: frozenset[str]
    other: frozenset[str]


def boundaries(paragraph: str) -> frozenset[int]:
    """Return the offsets in `paragraph` where sentences begin, besides its first word."""
    return frozenset(_begins(paragraph))


def _begins(paragraph: str) -> Iterator[int]:
    for found in _CANDIDATE.finditer(paragraph):
        if not _inside(found, paragraph):
            yield found.end()
    for found in _GLUED.finditer(paragraph):
        yield found.end()


def _inside(found: re.Match[str], paragraph: str) -> bool:
    """Tell whether the candidate stands inside a sentence."""
    following, at = found["next"], found.end()
    if following.islower():
        return True
    if found["mark"] == ".":
        if _INITIALS.search(paragraph, max(0, found.start() - 2), at + 2):
            return True  # "T. A. Finch"
        return _goes_on(paragraph[max(0, found.start() - _REACH) : found.start()], following)
    if not found["closed"] or found["opened"]:
        return False
    # “Stop!” the guard said goes on in lower case: “Stop!” The guard said … begins anew.
    begins = following != "I" and following.lower() in _openers()
    return not begins and _aside(paragraph[at : at + 2 * _REACH])


def _goes_on(before: str, following: str) -> bool:
    """Tell whether a full stop between `before` and the word `following` ends no sentence."""
    known = _abbreviations()
    word = _LAST_WORD.split(before)[-1]
    if word in known.name or _NUMBERED.fullmatch(before):
        return True
    if word in known.number:
        return following[0].isdigit()
    if word in known.other or _DOTTED.fullmatch(word):
        return following.lower() not in _openers()
    return False


def _aside(after: str) -> bool:
    """Tell whether `after` opens by saying who spoke the words before it (“Marlow said”)."""
    words = _CLAUSE_END.split(after, maxsplit=1)[0].split()[1:6]
    return not _speaking().isdisjoint(words)


@cache
def _openers() -> frozenset[str]:
    return frozenset(word_list("sentence_openers"))


@cache
def _speaking() -> frozenset[str]:
    return frozenset(word_list("asides_after_marks"))


@cache
def _abbreviations() -> _Abbreviations:
    kinds: dict[str, set[str]] = {"name": set(), "number": set(), "other": set()}
    for line in word_list("abbreviations"):
        kind, *words = line.split()
        kinds[kind].update(words)
    return _Abbreviations(*(frozenset(kinds[kind]) for kind in _Abbreviations._fields))
