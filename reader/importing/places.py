"""Which names are of places that everybody knows: countries and their capitals."""

from __future__ import annotations

from functools import cache

from reader.countries import countries


def is_place(name: str) -> bool:
    """Say whether `name`, in any case, is a country or a capital; the first call takes 50 ms."""
    return name.casefold().removeprefix("the ") in _known()


@cache
def _known() -> frozenset[str]:
    return frozenset(name.casefold() for it in countries() for name in (*it.names, *it.capitals))
