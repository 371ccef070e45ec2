"""The forms that names take in each article, and which of them are one name."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader.comparison.names_forms import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.analysis import Analysis, NameLabel
    from reader.model.article import Article


class Node(NamedTuple):
    """One folded form in one article."""

    article: int
    form: str

    @property
    def words(self) -> list[str]:
        """The form's words."""
        return self.form.split()


@dataclass(slots=True)
class Names:
    """All forms, and a partition of them that only grows coarser (union–find, Tarjan 1975).

    Attributes:
        surfaces: For each node, how often each spelling occurs.
        labels: For each folded form, how often all articles label it how.
        nodes: For each article, for each of its mentions, its node.
    """

    surfaces: defaultdict[Node, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    labels: defaultdict[str, Counter[NameLabel]] = field(
        default_factory=lambda: defaultdict(Counter)
    )
    nodes: list[list[Node]] = field(default_factory=list)
    _parent: dict[Node, Node] = field(default_factory=dict)

    def label(self, node: Node) -> NameLabel:
        """Return what most mentions of the node's form are labelled."""
        labels = self.labels[node.form]
        return max(labels, key=labels.__getitem__)

    def of(self, *wanted: NameLabel) -> list[Node]:
        """Return the nodes labelled as one of `wanted`, in order of first mention."""
        return [node for node in self.surfaces if self.label(node) in wanted]

    def articles(self, form: str) -> set[int]:
        """Return the indices of the articles that use a form."""
        return {index for index, here in enumerate(self.nodes) if Node(index, form) in here}

    def root(self, node: Node) -> Node:
        """Return the node that stands for all that are one name with `node`."""
        while self._parent.get(node, node) != node:
            node = self._parent[node]
        return node

    def unite(self, nodes: Iterable[Node]) -> None:
        """Take `nodes` for one name."""
        roots = [self.root(node) for node in nodes]
        for other in roots[1:]:
            if self.root(other) != self.root(roots[0]):
                self._parent[self.root(other)] = self.root(roots[0])

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
    for index, (article, analysis) in enumerate(zip(articles, analyses, strict=True)):
        here = []
        for mention in analysis.mentions:
            written = " ".join(mention.span.of(article.text).split())
            node = Node(index, fold(written) or written)
            names.surfaces[node][written] += 1
            names.labels[node.form][mention.label] += 1
            here.append(node)
        names.nodes.append(here)
    return names
