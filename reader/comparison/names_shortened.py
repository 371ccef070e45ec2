"""Bodies called by a part of their name: “Acme Foods plc”, “Acme”; “Hull Argus”, “the Argus”."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reader.comparison.names_forms import initials
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.comparison.names_nodes import Names, Node


@lru_cache(maxsize=8192)
def plain(form: str) -> str:
    """Return a folded name of a body without a company's legal form and marks."""
    bare = form.replace("'s", "") if _is_saints(form) else form
    words = bare.replace("&", "and").replace("-", " ").split()
    while len(words) > 1 and (words[-1] in _companies() or words[-1] == "and"):
        words.pop()
    return " ".join(words)


@cache
def _companies() -> frozenset[str]:
    lines = (line.split() for line in word_list("name_parts"))
    listed = (words for kind, *words in lines if kind == "company")
    return frozenset(word.replace(".", "") for words in listed for word in words if len(word) < 5)


def link_shortened(names: Names) -> None:
    """Unite a body with the one whose own name begins, or else ends, with its name."""
    bodies = [
        node
        for node in names.of("ORG", "OTHER", "PLACE")
        if node.sort in ("", "ORG")
        and ("PLACE" not in names.labels[node.sorted] or _is_saints(node.form))
    ]
    whole = [node for node in names.of("ORG", "PLACE") if not node.sort]
    for node in bodies:
        short = plain(node.form)
        same = [one for one in whole if plain(one.form) == short and one.form != node.form]
        begun = [one for one in whole if _begins(plain(one.form), short)]
        ended = [one for one in whole if _ends(plain(one.form), short)]
        for longer in (same, begun, ended):
            if _unite_one(names, node, longer):
                break


def _is_saints(form: str) -> bool:
    return form.startswith("st ")


def _begins(whole: str, short: str) -> bool:
    """Tell whether a body's name begins with `short`, and says no more than what it deals in.

    No paper is called by the town in its name: "Hull" is not the "Hull Argus".
    """
    return whole.startswith(short + " ") and whole.rsplit(" ", 1)[1] not in _parts()


def _ends(whole: str, short: str) -> bool:
    """Tell whether a body's name ends with `short`, not with what it is of: "Bank of Una"."""
    before = whole.removesuffix(" " + short)
    return before != whole and not before.endswith((" of", " of the", " for", " in"))


@cache
def _parts() -> frozenset[str]:
    """Return head nouns of what is not called by the rest: "United Nations Security Council"."""
    lines = (line.split() for line in word_list("name_bodies"))
    found = {word for kind, *words in lines if kind in ("firm", "loose") for word in words}
    return frozenset(found - {"bank", "university", "alliance"}).union(word_list("outlet_nouns"))


def _unite_one(names: Names, node: Node, others: Sequence[Node]) -> bool:
    """Unite `node` with the one name among `others`, those of its own article before the rest."""
    here = [other for other in others if other.article == node.article]
    roots = names.roots(here or others)
    if len(roots) == 1:
        names.unite((roots[0], node))
    return bool(roots)


def abbreviated(form: str) -> set[str]:
    """Return what a folded name of several words may be abbreviated to."""
    unowned = form.rpartition("'s ")[2]
    return {initials(form), initials(plain(form)), initials(unowned)}


def may_abbreviate(acronym: str, form: str) -> bool:
    """Tell whether an acronym that stands in brackets behind a name may be made from it."""
    first = [word[0] for word in _words(form)]
    letters = [letter for letter in acronym if letter.isalpha()]
    return 2 * sum(letter in first for letter in letters) > len(letters)


def _words(form: str) -> Iterable[str]:
    return form.replace("-", " ").replace("'s", " ").split()
