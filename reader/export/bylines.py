"""Who wrote an article: people, as references invert their names, and bodies, kept whole."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BETWEEN_AUTHORS = re.compile(r" ?([,;/&]|\band\b) ?", re.IGNORECASE)
_BY = re.compile(r"by ", re.IGNORECASE)
_MOST_WORDS = 4  # of a person's name besides particles; what has more is told as it stands
_LEAST_WORDS = 2
_LONGEST = 100  # characters of a body's name that goes on behind "and"
_LEAST_LETTERS = 3  # of an acronym; fewer may be initials

#: Words within a name that belong to the family's.
_PARTICLES = frozenset(
    (
        *("af", "al", "av", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos"),
        *("du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "zu"),
    )
)
_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))
#: Words of which one says that no person is meant.
_OF_BODIES = frozenset(
    (
        *("agence", "agency", "agencies", "association", "board", "bureau", "centre", "center"),
        *("commission", "committee", "council", "correspondent", "correspondents", "department"),
        *("desk", "editors", "editorial", "foundation", "government", "group", "institute"),
        *("media", "ministry", "network", "news", "newsroom", "office", "organisation"),
        *("organization", "presse", "press", "redaktion", "reporters", "rédaction", "service"),
        *("staff", "team", "university", "wire", "writers"),
    )
)
_ARTICLES = frozenset(["das", "der", "die", "el", "il", "la", "las", "le", "les", "los", "the"])


@dataclass(frozen=True, slots=True)
class Author:
    """One who wrote an article.

    Attributes:
        family: The last name; the whole of what cannot be told apart, as of an agency.
        given: The names before it; empty where it cannot be told apart.
    """

    family: str
    given: str = ""

    @property
    def inverted(self) -> str:
        """The name as lists are sorted by: "Whitcombe, Dana"."""
        return ", ".join(filter(None, (self.family, self.given)))


def authors(byline: str | None) -> tuple[Author, ...]:
    """Return who is named in a byline; what is the name of no person is kept whole.

    The last word, with what belongs to it, is taken for the family name, as bylines have it in
    most languages that are written with spaces; a reference manager lets its user correct what is
    not.
    """
    line = _BY.sub("", " ".join((byline or "").split()), count=1) if byline else ""
    return tuple(_author(part) for part in _parted(line) if part)


def _parted(line: str) -> list[str]:
    """Return who is named, each as it stands; "Ministry of Bridges and Ferries" is one."""
    first, *rest = _BETWEEN_AUTHORS.split(line)
    parts = [first]
    for between, part in zip(rest[::2], rest[1::2], strict=True):
        before = parts[-1][:_LONGEST]
        field = " of " in before and not _OF_BODIES.isdisjoint(before.casefold().split())
        if (
            field
            and len(before) < _LONGEST
            and between.casefold() in ("and", "&")
            and part
            and " " not in part
        ):
            parts[-1] = f"{parts[-1]} {between} {part}"
        else:
            parts.append(part)
    return parts


def _author(words: str) -> Author:
    names = words.split()
    begins = len(names) - 1
    if begins and names[-1].casefold() in _SUFFIXES:
        begins -= 1
    while begins > 1 and names[begins - 1] in _PARTICLES:
        begins -= 1
    own = [name for name in names if name not in _PARTICLES]
    if begins < 1 or not _is_person(own):
        return Author(" ".join(names))
    return Author(" ".join(names[begins:]), " ".join(names[:begins]))


def _is_person(names: list[str]) -> bool:
    """Tell whether words may be the name of one person."""
    folded = [name.casefold() for name in names]
    acronym = any(name.isupper() and len(name) >= _LEAST_LETTERS for name in names)
    return (
        _LEAST_WORDS <= len(names) <= _MOST_WORDS
        and all(name[0].isupper() for name in names)
        and folded[0] not in _ARTICLES
        and _OF_BODIES.isdisjoint(folded)
        and (not acronym or all(name.isupper() for name in names))
    )
