"""Which names are of places that everybody knows: countries, capitals, parts of the world."""

from __future__ import annotations

from functools import cache

from reader.countries import countries

_REGIONS = frozenset(
    f"{side}{part}"
    for side in ("", "north ", "south ", "east ", "west ", "central ", "southeast ")
    for part in ("africa", "america", "asia", "europe", "pacific")
) | {"middle east", "near east", "far east", "latin america", "asia pacific", "united nations"}


def is_place(name: str) -> bool:
    """Say whether `name`, in any case, is one of them; the first call takes 50 ms."""
    return name.casefold().removeprefix("the ") in _known()


@cache
def _known() -> frozenset[str]:
    return _REGIONS | {name.casefold() for it in countries() for name in (*it.names, *it.capitals)}
