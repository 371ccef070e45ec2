"""Which forms of the names of places and peoples are one."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from reader.comparison.names_forms import capital, core, country, inhabited, is_country
from reader.comparison.names_spellings import alike, sound
from reader.comparison.names_waters import WATER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.names_nodes import Names, Node, Sorted


#: In words no longer than this one letter makes another name.
_SHORT = 5


def link_same(names: Names) -> None:
    """Unite equal forms over the articles; a lone word for a person only with its bearer."""
    same: defaultdict[Sorted, list[Node]] = defaultdict(list)
    for node in names.surfaces:
        if names.label(node) != "PERSON":
            same[node.sorted].append(node)
    for nodes in same.values():
        names.unite(nodes)


def link_places(names: Names) -> None:
    """Unite countries' names, places with and without their kind, and parts of double names."""
    places = names.of("PLACE")
    by_form: defaultdict[Sorted, list[Node]] = defaultdict(list)
    for node in places:
        by_form[node.sorted].append(node)
        known = country(node.form)
        if known is not None:
            by_form["= " + known, ""].append(node)
    for node in places:
        bare = core(node.form)
        if bare != node.form and country(bare) is None:
            same = next((key for key in ((bare, node.sort), (bare, "")) if key in by_form), None)
            by_form[same or node.sorted].append(node)
    for nodes in by_form.values():
        names.unite(nodes)
    _link_parts(names, [node for node in places if not node.sort])


def link_capitals(names: Names) -> None:
    """Unite what a great city is called where some article has it for a place.

    Another may take it for the body that governs there; a person of that name stays apart.
    """
    by_city: defaultdict[str, list[Node]] = defaultdict(list)
    for node in names.of("PLACE", "ORG", "OTHER"):
        city = capital(node.form)
        if city is not None and node.sort in ("", "PLACE", "ORG", "OTHER"):
            by_city[city].append(node)
    for nodes in by_city.values():
        if any("PLACE" in names.labels[node.sorted] for node in nodes):
            names.unite(nodes)


def _link_parts(names: Names, places: Sequence[Node]) -> None:
    for node in places:
        doubles = [other for other in places if node.form in other.form.split("-")]
        whole = names.roots(other for other in doubles if other.form != node.form)
        if len(whole) == 1:
            names.unite((whole[0], node))


def link_peoples(names: Names) -> None:
    """Unite the adjective and the inhabitants: “Ruritanian”, “Ruritanians”."""
    by_form: defaultdict[str, list[Node]] = defaultdict(list)
    for node in names.of("GROUP"):
        by_form[inhabited(node.form)].append(node)
    for nodes in by_form.values():
        names.unite(nodes)


def link_spellings(names: Names) -> None:
    """Unite spellings of places and things that no article has side by side."""
    by_form: defaultdict[Sorted, list[Node]] = defaultdict(list)
    for node in names.of("PLACE", "ORG", "OTHER", "EVENT"):
        by_form[node.sorted].append(node)
    comparable: defaultdict[tuple[str, int], list[list[Node]]] = defaultdict(list)
    for nodes in by_form.values():
        comparable[names.label(nodes[0]), len(nodes[0].words)].append(nodes)
    for (label, _), forms in comparable.items():
        for ones, others in combinations(forms, 2):
            sorts = {ones[0].sort, others[0].sort} - {label}
            apart = sorts in ({""}, {WATER}, set()) and _is_spelling(
                ones[0].words, others[0].words
            )
            if apart and names.articles(ones).isdisjoint(names.articles(others)):
                names.unite((ones[0], others[0]))


def _is_spelling(ones: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether two names differ by spelling alone; not so those of two countries."""
    differing = [(a, b) for a, b in zip(ones, others, strict=True) if a != b]
    if len(differing) != 1 or (is_country(" ".join(ones)) and is_country(" ".join(others))):
        return False
    one, other = differing[0]
    long = min(len(one), len(other)) > _SHORT
    return one[0] == other[0] and (sound(one) == sound(other) or (long and alike(one, other)))
