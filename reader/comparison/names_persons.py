"""Which forms of persons' names are one person."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from reader.comparison.names_spellings import alike
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.comparison.names_nodes import Names, Node

_SUFFIXES = frozenset(("jr", "sr", "junior", "senior", "ii", "iii"))


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name taken apart.

    Attributes:
        given: First names and initials; none where the form is a single name.
        family: The last name with its particles ("van der berg").
    """

    given: tuple[str, ...]
    family: str

    def bears(self, form: str) -> str:
        """Return as what the person has the single name `form`: "last", "first" …; or ""."""
        if form in (self.family, self.family.split()[-1]):
            return "last"
        if form in self.given:
            return "first" if form == self.given[0] else "middle"
        return ""

    def may_be(self, other: Person) -> bool:
        """Tell whether first names fit: the same, or one an initial of the other."""
        one, two = self.given[0], other.given[0]
        if min(len(one), len(two)) == 1:
            return one[0] == two[0]
        return one == two


@lru_cache(maxsize=8192)
def person(form: str) -> Person:
    """Take apart a folded name of a person."""
    words = [word for word in form.split() if word not in _SUFFIXES] or form.split()
    at = next((at for at, word in enumerate(words[:-1]) if word in _particles()), len(words) - 1)
    return Person(tuple(words[:at]), " ".join(words[at:]))


@cache
def _particles() -> frozenset[str]:
    lines = (line.split() for line in word_list("name_parts"))
    return frozenset(word for kind, *words in lines if kind == "particle" for word in words)


def link_persons(names: Names) -> None:
    """Unite full names with each other, then last and first names with the full ones."""
    persons = names.of("PERSON")
    full = [node for node in persons if person(node.form).given]
    _link_full(names, full)
    for node in names.of("PERSON", "ORG", "OTHER"):
        single = not person(node.form).given and node.sort in ("", "PERSON")
        if single and (names.label(node) == "PERSON" or not names.settled(node)):
            _link_short(names, node, full)
    _link_lone(names, persons, full)


def _link_lone(names: Names, persons: Sequence[Node], full: Sequence[Node]) -> None:
    """Unite single names over the articles that are nobody's in full and no other thing's."""
    borne = {
        word for node in full for word in (*person(node.form).given, person(node.form).family)
    }
    lone: defaultdict[str, list[Node]] = defaultdict(list)
    for node in persons:
        if not (person(node.form).given or node.sort or node.form in borne):
            lone[node.form].append(node)
    for nodes in lone.values():
        names.unite(nodes)


def _link_full(names: Names, full: Sequence[Node]) -> None:
    same: defaultdict[tuple[str, str], list[Node]] = defaultdict(list)
    for node in full:
        same[node.sorted].append(node)
    for nodes in same.values():
        names.unite(nodes)
    several = list(same.values())
    for ones, others in combinations(several, 2):
        if _is_spelling(names, ones, others):
            names.unite((ones[0], others[0]))
    for nodes in several:
        _link_initials(names, nodes[0], full)


def _is_spelling(names: Names, ones: Sequence[Node], others: Sequence[Node]) -> bool:
    """Tell whether two full names are one, spelt otherwise: by no single article both ways.

    First and last name speak for each other: where one is the same, the other may differ more.
    """
    one, other = person(ones[0].form), person(others[0].form)
    if min(len(one.given[0]), len(other.given[0])) == 1:
        return False
    first, last = (one.given[0], other.given[0]), (one.family, other.family)
    sure = (alike(*first), alike(*last))
    near = (sure[0] or alike(*first, backed=True), sure[1] or alike(*last, backed=True))
    if not any(sure) or not all(near):
        return False
    return one == other or names.articles(ones).isdisjoint(names.articles(others))


def _link_initials(names: Names, node: Node, full: Iterable[Node]) -> None:
    """Unite a name whose first names are initials with the one person it can be."""
    short = person(node.form)
    meant = [
        other
        for other in full
        if alike(person(other.form).family, short.family) and short.may_be(person(other.form))
    ]
    roots = [root for root in names.roots(meant) if root != names.root(node)]
    if len(short.given[0]) == 1 and len(roots) == 1:
        names.unite((roots[0], node))


def _link_short(names: Names, node: Node, full: Sequence[Node]) -> None:
    """Unite a last (else a first) name with the one full name it can stand for."""
    sure = names.label(node) == "PERSON"
    meant: defaultdict[str, list[Node]] = defaultdict(list)
    introduced = _introduced(names, node, full)
    for other in full:
        here = other.article == node.article and introduced
        place = person(other.form).bears(node.form)
        if not place and sure and alike(person(other.form).family, node.form):
            place = "misspelt"
        if place and (here or sure):
            meant[place + ("" if here else " elsewhere")].append(other)
    order = ("last", "first", "middle", "last elsewhere", "misspelt", "first elsewhere")
    for place in (*order, "misspelt elsewhere"):
        found = names.roots(meant[place])
        if found:
            if len(found) == 1:
                names.unite((found[0], node))
            return


def _introduced(names: Names, node: Node, full: Iterable[Node]) -> bool:
    """Tell whether the article names somebody in full before it uses a single name."""
    return any(
        other.article == node.article
        and person(other.form).bears(node.form)
        and names.precedes(other, node)
        for other in full
    )


def bearers(names: Names) -> dict[Node, list[Node]]:
    """Return, for each last name that several persons bear, these: of its article, else of all."""
    full = [node for node in names.of("PERSON") if person(node.form).given]
    found = {}
    for node in names.of("PERSON"):
        bearing = [other for other in full if person(other.form).bears(node.form) == "last"]
        introduced = _introduced(names, node, bearing)
        here = names.roots(one for one in bearing if introduced and one.article == node.article)
        roots = here or names.roots(bearing)
        if not person(node.form).given and len(roots) > 1:
            found[node] = roots
    return found
