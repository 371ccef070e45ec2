"""Which forms of persons' names are one person."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.names_nodes import Names, Node

#: How alike two spellings of a first or last name must be (normalised indel similarity, percent)
#: when the other name is alike too.
_ALIKE = 80.0


def link_persons(names: Names) -> None:
    """Unite full names with each other, then last and first names with the full ones."""
    persons = names.of("PERSON")
    full = [node for node in persons if len(node.words) > 1]
    _link_full(names, full)
    by_word = _by_word(full)
    for node in names.of("PERSON", "ORG", "OTHER"):
        if len(node.words) == 1:
            _link_short(names, node, by_word[node.form])


def _link_full(names: Names, full: Sequence[Node]) -> None:
    same: defaultdict[str, list[Node]] = defaultdict(list)
    for node in full:
        same[node.form].append(node)
    for nodes in same.values():
        names.unite(nodes)
    for one, other in combinations((nodes[0] for nodes in same.values()), 2):
        if one.words[-1][0] == other.words[-1][0] and _is_same(names, one, other):
            names.unite((one, other))


def _is_same(names: Names, one: Node, other: Node) -> bool:
    (*firsts, last), (*others, family) = one.words, other.words
    if last == family and _may_be_one(firsts, others):
        return True
    return (
        fuzz.ratio(last, family) >= _ALIKE
        and fuzz.ratio(firsts[0], others[0]) >= _ALIKE
        and names.articles(one.form).isdisjoint(names.articles(other.form))
    )  # for one article spells one name one way


def _may_be_one(firsts: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether first names fit: the same, or one an initial of the other."""
    one, other = firsts[0].rstrip("."), others[0].rstrip(".")
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    return one == other


def _by_word(full: Sequence[Node]) -> defaultdict[str, list[Node]]:
    """Return for each word the names that begin or end with it."""
    found: defaultdict[str, list[Node]] = defaultdict(list)
    for node in full:
        for word in {node.words[0], node.words[-1]}:
            found[word].append(node)
    return found


def _link_short(names: Names, node: Node, full: Sequence[Node]) -> None:
    """Unite a last (else a first) name with the one full name it can stand for."""
    word = node.form
    sure = names.label(node) == "PERSON"
    meant: defaultdict[str, list[Node]] = defaultdict(list)
    for other in full:
        here = other.article == node.article
        for place, at in (("last", -1), ("first", 0)):
            if other.words[at] == word and (here or sure):
                meant[place + ("" if here else " elsewhere")].append(other)
    for place in ("last", "first", "last elsewhere"):
        found = names.roots(meant[place])
        if found:
            if len(found) == 1:
                names.unite((found[0], node))
            return


def bearers(names: Names) -> dict[Node, frozenset[Node]]:
    """Return, for each last name alone, the persons in its article who bear it, if any."""
    found: defaultdict[Node, set[Node]] = defaultdict(set)
    for node in names.of("PERSON"):
        if len(node.words) > 1:
            found[node._replace(form=node.words[-1])].add(names.root(node))
    return {node: frozenset(roots) for node, roots in found.items()}
