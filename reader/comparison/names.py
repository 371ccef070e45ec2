"""Names over all articles: which mentions mean the same person, body or place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.comparison.names_bearers import Bearers
from reader.comparison.names_bodies import link_acronyms, link_bodies, link_pairs, link_reworded
from reader.comparison.names_equations import equated, places_beside
from reader.comparison.names_forms import capital
from reader.comparison.names_nodes import Names, Node, collect
from reader.comparison.names_offices import with_offices
from reader.comparison.names_persons import bearers, link_persons, person
from reader.comparison.names_places import (
    link_capitals,
    link_peoples,
    link_places,
    link_same,
    link_spellings,
)
from reader.comparison.names_shortened import link_shortened
from reader.model.comparison import Entity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Analysis, NameLabel
    from reader.model.article import Article

    EntityIds = tuple[tuple[str | None, ...], ...]


def entities(
    articles: Sequence[Article], analyses: Sequence[Analysis]
) -> tuple[tuple[Entity, ...], EntityIds]:
    """Return all names, and for each article, for each of its mentions, its entity's id."""
    names = collect(articles, analyses)
    mentions = [analysis.mentions for analysis in analyses]
    link_same(names)
    link_shortened(names)
    link_persons(names)
    link_places(names)
    link_capitals(names)
    link_spellings(names)
    link_peoples(names)
    link_acronyms(names)
    link_bodies(names, places_beside(articles, mentions, names))
    link_reworded(names)
    link_pairs(names, equated(articles, mentions, names))
    groups = names.groups()
    shared = bearers(names)
    ids = {root: f"e{number}" for number, root in enumerate(groups, 1)}
    found = tuple(_entity(names, ids[root], nodes) for root, nodes in groups.items())
    told = Bearers(articles, mentions, names.nodes)
    told.learn({node: names.root(node) for node in names.surfaces}, shared)
    numbers = tuple(_ids(names, ids, shared, told, index) for index in range(len(articles)))
    mentioned = {number for row in numbers for number in row}
    found = tuple(one for one in found if one.id in mentioned)  # no last name that all share
    return with_offices(articles, analyses, found, numbers), numbers


def _entity(names: Names, number: str, nodes: Sequence[Node]) -> Entity:
    written: Counter[str] = Counter()
    labels: Counter[NameLabel] = Counter()
    for node in nodes:
        written.update(names.surfaces[node])
        labels.update(names.labels[node.sorted])
    label = labels.most_common(1)[0][0]
    if labels["PLACE"] and label in ("ORG", "OTHER") and all(capital(one.form) for one in nodes):
        label = "PLACE"  # a capital, however often it stands for who governs there
    forms = tuple(form for form, _ in written.most_common())
    return Entity(number, label, _name(label, written), forms)


def _name(label: NameLabel, written: Counter[str]) -> str:
    """Return the form to call it by: a person's full name, else what is mostly used."""
    forms = list(written)
    quiet = [form for form in forms if not form.isupper() or len(form) <= 5] or forms
    if label == "PERSON":
        quiet = [form for form in quiet if " " in form] or quiet
    elif label == "ORG":
        quiet = [form for form in quiet if not _is_end(form, quiet)]
    return max(quiet, key=lambda form: (written[form], len(form)))


def _is_end(form: str, forms: Sequence[str]) -> bool:
    """Tell whether the form is only the end of another ("Foreign Ministry")."""
    return any(other.endswith(" " + form) for other in forms)


def _ids(
    names: Names,
    ids: dict[Node, str],
    shared: dict[Node, list[Node]],
    told: Bearers,
    index: int,
) -> tuple[str | None, ...]:
    """Return the entity of each mention in an article; a shared last name is one bearer's."""
    found: list[str | None] = []
    latest: dict[Node, int] = {}
    for position, node in enumerate(names.nodes[index]):
        root = names.root(node)
        if node in shared and root not in shared[node]:
            root = told.chosen(index, position, shared[node], latest) or root
        if node in shared or person(node.form).given:  # a first name alone brings nobody up
            latest[root] = position
        found.append(ids[root])
    return tuple(found)
