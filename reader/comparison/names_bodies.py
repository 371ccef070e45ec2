"""Which forms of the names of bodies are one."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from reader.comparison.names_forms import Body, body, heads, home, unopened
from reader.comparison.names_shortened import abbreviated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.comparison.names_nodes import Names, Node

_SHORTEST = 2


def link_acronyms(names: Names) -> None:
    """Unite an acronym with the one name whose initials it is, also inside longer names."""
    long = [node for node in names.of("ORG", "PLACE", "EVENT", "OTHER") if len(node.words) > 1]
    meant: dict[str, str] = {}
    for node in names.of("ORG", "PLACE", "OTHER"):
        if len(node.words) == 1 and _is_acronym(names, node):
            short = node.form.replace("&", "")
            whole = names.roots(other for other in long if short in abbreviated(other.form))
            if len(whole) == 1:
                names.unite((whole[0], node))
                meant[node.form] = whole[0].form
    _link_translated(names)
    by_form: defaultdict[str, list[Node]] = defaultdict(list)
    for node in long:
        first, *rest = node.words
        by_form[" ".join([meant.get(first, first), *rest])].append(node)
    for nodes in by_form.values():
        names.unite(nodes)


def _link_translated(names: Names) -> None:
    """Unite acronyms of the same letters in two articles: "NATO", "OTAN"."""
    short = [node for node in names.of("ORG") if _is_acronym(names, node)]
    for one, other in combinations(short, 2):
        same = one.form != other.form and sorted(one.form) == sorted(other.form)
        if same and not names.side_by_side(one, other):
            names.unite((one, other))


def _is_acronym(names: Names, node: Node) -> bool:
    return len(node.form) >= _SHORTEST and any(
        written.replace(".", "").isupper() for written in names.surfaces[node]
    )


def link_bodies(names: Names, beside: dict[Node, str]) -> None:
    """Unite bodies by whose they are and what they are for.

    Args:
        names: All names.
        beside: For forms without an owner, the folded place that stands beside one.
    """
    homes = frozenset(node.form for node in names.of("PLACE"))
    by_body: defaultdict[Body, list[Node]] = defaultdict(list)
    loose: list[tuple[Node, Body]] = []
    for node in names.of("ORG"):
        taken = body(node.form, homes)
        owner = taken.owner or home(beside.get(node, ""), homes)
        if owner:
            by_body[Body(owner, taken.kind)].append(node)
        elif len(node.words) > 1:
            loose.append((node, taken))
    for nodes in by_body.values():
        names.unite(nodes)
    _link_armed(names, by_body)
    _link_loose(names, loose, by_body)
    _link_worded(names, {**dict(loose), **_owned(by_body)})


def _link_loose(
    names: Names, loose: Sequence[tuple[Node, Body]], by_body: dict[Body, list[Node]]
) -> None:
    """Unite bodies without an owner with each other, and with the one that may be meant."""
    by_kind: defaultdict[Body, list[Node]] = defaultdict(list)
    for node, taken in loose:
        by_kind[taken].append(node)
    for nodes in by_kind.values():
        names.unite(nodes)
    bodies = names.of("ORG")
    for node, taken in loose:
        if names.settled(node):
            continue
        owned = [
            other for known in by_body if known.kind == taken.kind for other in by_body[known]
        ]
        _link_one(names, node, owned or _longer(bodies, node))


def _owned(by_body: dict[Body, list[Node]]) -> dict[Node, Body]:
    return {node: known for known, nodes in by_body.items() for node in nodes}


def _link_worded(names: Names, kinds: dict[Node, Body]) -> None:
    """Unite bodies of which one says all that the other says, and more, in another article."""
    for node, taken in kinds.items():
        if len(taken.kind) < _SHORTEST or names.settled(node):
            continue
        fuller = [
            other
            for other, known in kinds.items()
            if taken.kind < known.kind
            and taken.owner in ("", known.owner)
            and other.article != node.article
            and taken.kind & heads()
        ]
        whole = names.roots(fuller)
        if len(whole) == 1 and not names.side_by_side(whole[0], node):
            names.unite((whole[0], node))


def _link_armed(names: Names, by_body: dict[Body, list[Node]]) -> None:
    """Unite a country’s “troops” with its peacekeepers where the article has both."""
    for known, nodes in by_body.items():
        if known.kind:
            continue
        for node in nodes:
            if re.search(r"\b(?:contingent|troops)$", node.form):
                keeping = by_body.get(Body(known.owner, frozenset(("peacekeep",))), [])
                _link_one(
                    names, node, [other for other in keeping if other.article == node.article]
                )


def _longer(bodies: Sequence[Node], node: Node) -> list[Node]:
    """Return the names of bodies that end in the words of `node`."""
    return [other for other in bodies if other.form.endswith(" " + node.form)]


def _link_one(names: Names, node: Node, others: Iterable[Node]) -> None:
    """Unite `node` with the one name among `others`, those of its own article before the rest."""
    found = list(others)
    here = [other for other in found if other.article == node.article]
    whole = names.roots(here or found)
    if len(whole) == 1:
        names.unite((whole[0], node))


def link_pairs(names: Names, pairs: Sequence[tuple[Node, Node]]) -> None:
    """Unite the names that a text itself equates."""
    for one, other in pairs:
        names.unite((one, other))


def link_reworded(names: Names) -> None:
    """Unite events and documents that say the same in another order: “Treaty of Una”."""
    by_words: defaultdict[frozenset[str], list[Node]] = defaultdict(list)
    for node in names.of("EVENT", "OTHER"):
        by_words[body(node.form, frozenset()).kind].append(node)
    for words, nodes in by_words.items():
        if len(words) > 1:
            names.unite(nodes)
    by_name: defaultdict[str, list[Node]] = defaultdict(list)
    for node in names.of("EVENT"):
        by_name[unopened(node.form)].append(node)
    for nodes in by_name.values():
        names.unite(nodes)
