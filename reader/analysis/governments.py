"""Capitals and other seats that stand for a government: "Oslo rejected it", not "in Oslo".

A name of a place in place of those who act there is a metonym; the grammar around it tells
(Markert and Nissim 2007, SemEval task 8: "place for people").
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.governments_grammar import acts_as_government
from reader.countries import countries
from reader.seats import known_seats, told_seats

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention

_PALACES = ("palace",)


@cache
def _states() -> frozenset[str]:
    return frozenset(name.lower() for country in countries() for name in country.names)


def governing(scene: Scene) -> tuple[Mention, ...]:
    """Return the mentions of `scene`, those marked that stand for a government.

    Only a place can that is known as a seat, that the article calls a capital, or that is a
    palace; a state's own name is no other's.
    """
    told = told_seats(scene.parse.text)
    heads = {
        _head(scene, mention): number
        for number, mention in enumerate(scene.mentions)
        if _is_seat(scene, mention, told)
    }
    found = {number for head, number in heads.items() if acts_as_government(scene, head)}
    for head, number in heads.items():
        above = scene.tokens[head]
        if above.dep == "conj" and heads.get(above.head) in found:
            found.add(number)
    return tuple(
        replace(mention, governs=True) if number in found else mention
        for number, mention in enumerate(scene.mentions)
    )


def _is_seat(scene: Scene, mention: Mention, told: Collection[str]) -> bool:
    if mention.label != "PLACE":
        return False
    name = mention.span.of(scene.parse.text).lower()
    if name in _states():
        return False
    return name in known_seats() or name in told or name.endswith(_PALACES)


def _head(scene: Scene, mention: Mention) -> int:
    """Return the word of the name on which its others hang."""
    first, last = scene.parse.at(mention.span)
    inside = range(first, last)
    outward = (i for i in inside if scene.tokens[i].head not in inside)
    return next(outward, last - 1)
