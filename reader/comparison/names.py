"""Names over all articles: which mentions mean the same person, body or place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.comparison.names_bodies import (
    link_acronyms,
    link_bodies,
    link_pairs,
    link_peoples,
    link_places,
    link_same,
)
from reader.comparison.names_equations import equated, places_beside
from reader.comparison.names_nodes import Names, Node, collect
from reader.comparison.names_offices import with_offices
from reader.comparison.names_persons import bearers, link_persons
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
    link_persons(names)
    link_places(names)
    link_peoples(names)
    link_acronyms(names)
    link_bodies(names, places_beside(articles, mentions, names))
    link_pairs(names, equated(articles, mentions, names))
    groups = names.groups()
    shared = bearers(names)
    ids = {root: f"e{number}" for number, root in enumerate(groups, 1)}
    found = tuple(_entity(names, ids[root], nodes) for root, nodes in groups.items())
    numbers = tuple(_ids(names, ids, shared, here) for here in names.nodes)
    return with_offices(articles, analyses, found, numbers), numbers


def _entity(names: Names, number: str, nodes: Sequence[Node]) -> Entity:
    written: Counter[str] = Counter()
    labels: Counter[NameLabel] = Counter()
    for node in nodes:
        written.update(names.surfaces[node])
        labels.update(names.labels[node.form])
    label = labels.most_common(1)[0][0]
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
    shared: dict[Node, frozenset[Node]],
    here: Sequence[Node],
) -> tuple[str | None, ...]:
    """Return each mention's entity; a shared last name is the bearer's named last before it."""
    found: list[str | None] = []
    latest: dict[Node, int] = {}
    for position, node in enumerate(here):
        possible = shared.get(node, frozenset())
        before = [root for root in possible if root in latest]
        root = names.root(node)
        if len(possible) > 1 and root not in possible and before:
            root = max(before, key=lambda root: latest[root])
        latest[root] = position
        found.append(ids[root])
    return tuple(found)
