"""Seats of government: which state is meant where a capital speaks ("Paris rejected it")."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.countries import countries

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NAME = r"([A-Z][\w’'-]+)"
#: "the Norlandic capital Velmar", "Norland’s capital, Velmar", "Norland’s government in Velmar".
_OWNED = re.compile(rf"\b{_NAME} (?:capital(?: city)?(?: of)?,?|government in) {_NAME}")
#: "Velmar, the capital of Norland".
_APPOSED = re.compile(rf"\b{_NAME}, (?:the )?capital(?: city)? of {_NAME}")


@cache
def _known() -> Mapping[str, str]:
    return {
        capital.lower(): country.name.lower()
        for country in reversed(countries())
        for capital in country.capitals
    }


@cache
def _peoples() -> Mapping[str, str]:
    return {
        people.lower(): country.name.lower()
        for country in reversed(countries())
        for people in country.people
    }


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


def seats(texts: Iterable[str]) -> Mapping[str, str]:
    """Return for each capital, in small letters, what its state is called.

    The countries of the world are known; of others the texts themselves may tell, and then the
    word may also be the adjective ("norlandic").
    """
    found = dict(_known())
    for text in texts:
        told = [(seat, owner) for owner, seat in _OWNED.findall(text)]
        for seat, owner in (*told, *_APPOSED.findall(text)):
            found[seat.lower()] = owner.lower().removesuffix("’s").removesuffix("'s")
    return found
