"""Which forms of the names of places and peoples are one."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from reader.comparison.names_forms import core, country, inhabited, is_country
from reader.comparison.names_spellings import alike, sound
from reader.comparison.names_waters import WATER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.names_nodes import Names, Node, Sorted


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
    for ones, others in combinations(by_form.values(), 2):
        one, other = ones[0], others[0]
        label = names.label(one)
        if label == names.label(other) and {one.sort, other.sort} - {label} in (
            {""},
            {WATER},
            set(),
        ):
            apart = names.articles(ones).isdisjoint(names.articles(others))
            if apart and _is_spelling(one.words, other.words):
                names.unite((one, other))


def _is_spelling(ones: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether two names differ by spelling alone; not so those of two countries."""
    if len(ones) != len(others) or all(map(is_country, (" ".join(ones), " ".join(others)))):
        return False
    differing = [(a, b) for a, b in zip(ones, others, strict=True) if a != b]
    return len(differing) == 1 and all(
        a[0] == b[0] and (sound(a) == sound(b) or (min(len(a), len(b)) > 5 and alike(a, b)))
        for a, b in differing
    )
