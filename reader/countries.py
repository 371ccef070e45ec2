"""Countries: their names, capitals and peoples, from the `countryinfo` package."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from countryinfo import all_countries

from reader.resources import word_list


@dataclass(frozen=True, slots=True)
class Country:
    """One country.

    Attributes:
        name: What it is mostly called in English.
        names: That, and others it goes by ("Russian Federation", "UK").
        capitals: Its capital, or several, each in all spellings; empty where it has none.
        people: What its people and things are called ("French"); empty when unknown.
    """

    name: str
    names: tuple[str, ...]
    capitals: tuple[str, ...]
    people: tuple[str, ...]


@cache
def countries() -> tuple[Country, ...]:
    """Return all countries, the most populous first; the first call takes some 50 ms."""
    everywhere = sorted(all_countries(), key=lambda known: -(known.population() or 0))
    return tuple(
        Country(
            name=known.name(),
            names=_names(known.name(), known.alt_spellings()),
            capitals=_capitals(known.capital()),
            people=tuple(word.strip() for word in (known.demonym() or "").split(",") if word),
        )
        for known in everywhere
    )


@cache
def spellings() -> tuple[tuple[str, ...], ...]:
    """Return, for each great city that is spelt in several ways, these: "Kyiv", "Kiev"."""
    return tuple(tuple(line.split(" | ")) for line in word_list("capitals"))


def _capitals(named: str | list[str] | None) -> tuple[str, ...]:
    if not named:
        return ()
    known = (named,) if isinstance(named, str) else tuple(named)
    others = (name for city in spellings() if not set(city).isdisjoint(known) for name in city)
    return tuple(dict.fromkeys((*known, *others)))


def _names(name: str, others: list[str]) -> tuple[str, ...]:
    """Return the names that an English text may use: no codes, no other scripts, no inversions."""
    used = [other for other in others if _may_be_used(other)]
    return tuple(dict.fromkeys([name, *used]))


def _may_be_used(name: str) -> bool:
    if name in ("US", "USA", "UK", "UAE"):
        return True
    return name.isascii() and not name.isupper() and "," not in name and len(name) > 3
