"""Seats of government: which state is meant where a capital speaks ("Paris rejected it")."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.countries import countries
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORD = r"[A-Z][\w’'-]+"
_OWNER = rf"({_WORD})"
_SEAT = rf"({_WORD}(?: {_WORD}){{0,2}})"
_CAPITAL = r"capital(?: city)?"
#: Each with the owner and the seat; the owner may be missing.
_TOLD = (
    # "the Norlandic capital Velmar", "Norland’s capital, Velmar", "Norland’s government in Velmar"
    re.compile(rf"\b{_OWNER} {_CAPITAL}(?: of)?,? {_SEAT}"),
    re.compile(rf"\b({_WORD}[’']s) government in {_SEAT}"),
    # "Velmar, the capital of Norland", "Velmar is the capital of Norland"
    re.compile(rf"\b{_SEAT}(?:,| is) (?:the )?{_CAPITAL} of (?:the )?{_OWNER}"),
    # "Velmar, the Norlandic capital", "Velmar, Norland’s capital"
    re.compile(rf"\b{_SEAT}, (?:the )?{_OWNER} {_CAPITAL}\b"),
    # "Velmar, a capital that", "the capital, Velmar", "the capital Velmar"
    re.compile(rf"\b{_SEAT}, (?:a|the)(?: \w+)? {_CAPITAL}()\b"),
    re.compile(rf"\b[Tt]he()(?: \w+)? {_CAPITAL},? {_SEAT}"),
)
#: What all of them hold, and how far around it they reach, in characters.
_TELLING = re.compile(r"\b(?:capital|government in)\b")
_REACH = 80
_SEAT_FIRST = (False, False, True, True, True, False)
_ORGAN = r"(?:[Mm]inistry|[Gg]overnment|regime|(?:[Ff]oreign|[Dd]efen[cs]e|[Pp]rime) [Mm]inister)"
#: "Velmar’s defence ministry", "the Velmar government", "the Ministry of War in Velmar".
_RULING = (
    re.compile(rf"\b{_SEAT}[’']s (?:[\w-]+ ){{0,2}}{_ORGAN}\b"),
    re.compile(rf"\b[Tt]he {_SEAT} (?:government|regime)\b"),
    re.compile(rf"\b(?:[Mm]inistry of \w+|[Gg]overnment|regime) in {_SEAT}"),
)
_RULED = re.compile(rf"\b{_ORGAN}\b")


@cache
def known_seats() -> Mapping[str, str]:
    """Return for each seat known to all, in small letters, what its state is mostly called."""
    found = {
        capital.lower(): country.name.lower()
        for country in reversed(countries())
        for capital in country.capitals
    }
    return found | dict(line.lower().split(": ") for line in word_list("seats"))


@cache
def _peoples() -> Mapping[str, str]:
    return {
        people.lower(): country.name.lower()
        for country in reversed(countries())
        for people in country.people
    }


@cache
def states() -> Mapping[tuple[str, ...], str]:
    """Return for each name of a state or its people, in small words, the state's usual name."""
    found: dict[tuple[str, ...], str] = {}
    for country in reversed(countries()):
        for called in (*country.people, *(f"{one}s" for one in country.people), *country.names):
            words = (word for word in called.lower().split() if word not in ("the", "of", "and"))
            found[tuple(words)] = country.name.lower()
    return found


def side(name: str | None, known: Mapping[str, str]) -> str | None:
    """Return the name with the state in place of its capital or, as first word, of its people.

    "Paris" and "French government" become "france" and "france government"; None stays None.
    """
    if name is None:
        return None
    if name.lower() in known:
        return known[name.lower()]
    first, space, rest = name.partition(" ")
    return _peoples().get(first.lower(), first) + space + rest


def told_seats(text: str) -> Mapping[str, str]:
    """Return the capitals that `text` calls so, in small letters, and what it says of which state.

    The state's word may be its adjective ("norlandic"), or empty where the text has none.
    """
    found: dict[str, str] = {}
    openers = frozenset(word_list("function_words"))
    near = "\n".join(
        text[max(0, hit.start() - _REACH) : hit.end() + _REACH] for hit in _TELLING.finditer(text)
    )
    for pattern, first in zip(_TOLD, _SEAT_FIRST, strict=True):
        for pair in pattern.findall(near):
            seat, owner = pair if first else reversed(pair)
            owner = owner.lower().removesuffix("’s").removesuffix("'s")
            if owner in openers:
                continue  # "The capital of Norland"
            first_word, _, rest = seat.lower().partition(" ")
            name = rest if rest and first_word in openers else seat.lower()
            found[name] = owner or found.get(name, "")
    return found


def ruling(text: str) -> frozenset[str]:
    """Return what `text` says has a government or a ministry, in small letters.

    These are towns that nobody calls a capital, and states and peoples as well.
    """
    openers = frozenset(word_list("function_words"))
    near = "\n".join(
        text[max(0, hit.start() - _REACH) : hit.end() + _REACH] for hit in _RULED.finditer(text)
    )
    found = set()
    for pattern in _RULING:
        for name in pattern.findall(near):
            first, _, rest = name.lower().removesuffix("’s").removesuffix("'s").partition(" ")
            found.add(rest if rest and first in openers else f"{first} {rest}".strip())
    return frozenset(found)


@cache
def seats_of_bodies() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return for each seat of a body, in small letters, the names of the bodies there."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in word_list("seats_of_bodies"):
        place, _, names = line.partition(": ")
        bodies = tuple(name.lower() for name in names.split(" | "))
        found[place.lower()] = (*found.get(place.lower(), ()), bodies)
    return found


def seats(texts: Iterable[str]) -> Mapping[str, str]:
    """Return for each seat, in small letters, what its state is called.

    Those of the world are known; of others the texts themselves may tell, and then the word may
    also be the adjective ("norlandic").
    """
    told = [told_seats(text) for text in texts]
    return dict(known_seats()) | {
        seat: owner for one in told for seat, owner in one.items() if owner
    }
