"""The forms that names take in each article, and which of them are one name."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from reader.comparison.names_forms import fold
from reader.comparison.names_waters import WATER, waters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.analysis import Analysis, Mention, NameLabel
    from reader.model.article import Article

#: A folded form, and which of several things of that form is meant.
Sorted: TypeAlias = tuple[str, str]


class Node(NamedTuple):
    """One folded form in one article.

    Attributes:
        article: Index of the article.
        form: The name, folded.
        sort: Which of several things of that name is meant, where an article has several (a
            person and a ship): a label, or `WATER`; mostly empty.
    """

    article: int
    form: str
    sort: str = ""

    @property
    def words(self) -> list[str]:
        """The form's words."""
        return self.form.split()

    @property
    def sorted(self) -> Sorted:
        """The form with what it means."""
        return self.form, self.sort


@dataclass(slots=True)
class Names:
    """All forms, and a partition of them that only grows coarser (union–find, Tarjan 1975).

    Attributes:
        surfaces: For each node, how often each spelling occurs.
        labels: For each form with its sort, how often all articles label it how.
        nodes: For each article, for each of its mentions, its node.
    """

    surfaces: defaultdict[Node, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    labels: defaultdict[Sorted, Counter[NameLabel]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    nodes: list[list[Node]] = field(default_factory=list)
    _order: dict[Node, int] = field(default_factory=dict)
    _parent: dict[Node, Node] = field(default_factory=dict)
    _together: dict[Node, list[Node]] = field(default_factory=dict)

    def label(self, node: Node) -> NameLabel:
        """Return what most mentions of the node's form are labelled."""
        labels = self.labels[node.sorted]
        return max(labels, key=labels.__getitem__)

    def of(self, *wanted: NameLabel) -> list[Node]:
        """Return the nodes labelled as one of `wanted`, in order of first mention."""
        return [node for node in self.surfaces if self.label(node) in wanted]

    def articles(self, nodes: Iterable[Node]) -> set[int]:
        """Return the indices of the articles that `nodes` stand in."""
        return {node.article for node in nodes}

    def precedes(self, one: Node, other: Node) -> bool:
        """Tell whether `one` is mentioned before `other`."""
        return self._order[one] < self._order[other]

    def settled(self, node: Node) -> bool:
        """Tell whether a node is taken for one with another form."""
        return any(other.form != node.form for other in self._members(node))

    def side_by_side(self, one: Node, other: Node) -> bool:
        """Tell whether some article has both names, taken for two so far."""
        ones, others = self._members(one), self._members(other)
        return not self.articles(ones).isdisjoint(self.articles(others))

    def _members(self, node: Node) -> list[Node]:
        root = self.root(node)
        return self._together.get(root, [root])

    def root(self, node: Node) -> Node:
        """Return the node that stands for all that are one name with `node`."""
        while self._parent.get(node, node) != node:
            node = self._parent[node]
        return node

    def add(self, node: Node, written: str, label: NameLabel) -> None:
        """Take in a mention in the article that is read."""
        self._order.setdefault(node, len(self._order))
        self.surfaces[node][written] += 1
        self.labels[node.sorted][label] += 1

    def unite(self, nodes: Iterable[Node]) -> None:
        """Take `nodes` for one name."""
        roots = self.roots(nodes)
        for other in roots[1:]:
            together = self._members(roots[0]) + self._members(other)
            self._parent[other] = roots[0]
            self._together[roots[0]] = together

    def roots(self, nodes: Iterable[Node]) -> list[Node]:
        """Return the different names among `nodes`, in their order."""
        return list(dict.fromkeys(self.root(node) for node in nodes))

    def groups(self) -> dict[Node, list[Node]]:
        """Return the nodes of each name, in order of first mention."""
        together: dict[Node, list[Node]] = {}
        for node in self.surfaces:
            together.setdefault(self.root(node), []).append(node)
        return together


def collect(articles: Sequence[Article], analyses: Sequence[Analysis]) -> Names:
    """Return all forms of all articles, each a name of its own."""
    names = Names()
    texts = [article.text for article in articles]
    mentions = [analysis.mentions for analysis in analyses]
    written = [
        [" ".join(one.span.of(text).split()) for one in here]
        for text, here in zip(texts, mentions, strict=True)
    ]
    forms = [[fold(form) or form for form in here] for here in written]
    sorts = _homonyms(mentions, forms)
    wet = waters(texts, mentions, forms)
    for index, here in enumerate(mentions):
        nodes = []
        for at, mention in enumerate(here):
            form = forms[index][at]
            sort = WATER if (index, at) in wet else _sort(mention, sorts.get(form))
            node = Node(index, form, sort)
            names.add(node, written[index][at], mention.label)
            nodes.append(node)
        names.nodes.append(nodes)
    return names


def _homonyms(
    mentions: Sequence[Sequence[Mention]], forms: Sequence[Sequence[str]]
) -> dict[str, Counter[NameLabel]]:
    """Return the forms that are used for two things, with the labels of these."""
    found: defaultdict[str, Counter[NameLabel]] = defaultdict(Counter)
    for here, written in zip(mentions, forms, strict=True):
        for mention, form in zip(here, written, strict=True):
            found[form][mention.label] += 1
    return {form: told for form, told in found.items() if len(told) > 1}


def _sort(mention: Mention, labels: Counter[NameLabel] | None) -> str:
    if labels is None:
        return ""
    return mention.label if mention.label in labels else labels.most_common(1)[0][0]
