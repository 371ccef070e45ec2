"""Places that stand for a government: "Oslo rejected it", not "in Oslo".

A name of a place in place of those who act there is a metonym; the grammar around it tells
(Markert and Nissim 2007, SemEval task 8: "place for people").
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.governments_grammar import acts_as_government
from reader.countries import countries

if TYPE_CHECKING:
    from reader.analysis.scene import Scene
    from reader.model.analysis import Mention


@cache
def _states() -> frozenset[str]:
    return frozenset(name.lower() for country in countries() for name in country.names)


def governing(scene: Scene) -> tuple[Mention, ...]:
    """Return the mentions of `scene`, with the places marked that do what governments do.

    A state's own name is no other's.  Which of the names are seats of a government one article
    alone does not tell, nor always that they are places: `reader.comparison.names_seats` looks at
    all of them.
    """
    places = {
        _head(scene, mention): number
        for number, mention in enumerate(scene.mentions)
        if _may_be_seat(scene, mention)
    }
    found = {number for head, number in places.items() if acts_as_government(scene, head)}
    for head, number in places.items():
        above = scene.tokens[head]
        if above.dep == "conj" and places.get(above.head) in found:
            found.add(number)
    return tuple(
        replace(mention, governs=True) if number in found else mention
        for number, mention in enumerate(scene.mentions)
    )


def _may_be_seat(scene: Scene, mention: Mention) -> bool:
    """Tell whether a name may be a seat's: a place, or one word that other articles may know."""
    name = mention.span.of(scene.parse.text)
    return (mention.label == "PLACE" or " " not in name) and name.lower() not in _states()


def _head(scene: Scene, mention: Mention) -> int:
    """Return the word of the name on which its others hang."""
    first, last = scene.parse.at(mention.span)
    inside = range(first, last)
    outward = (i for i in inside if scene.tokens[i].head not in inside)
    return next(outward, last - 1)
