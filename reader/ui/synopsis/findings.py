"""What a comparison comes to, worked out for the synopsis as the user wants it arranged."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.ui.cards.choices import Choices
from reader.ui.synopsis.sentences import counted_as_one, shared
from reader.ui.synopsis.statements import Statements
from reader.workflow.overview import only_here, rows, shared_wording, sources, wording_choices

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article
    from reader.model.comparison import Comparison, Passage
    from reader.model.overview import Only, Order, Row, SharedWording
    from reader.ui.cards.entries import Carrying, Sheet
    from reader.ui.cards.wording import Differences


class _Copies(NamedTuple):
    """What articles share of their wording, and which of them count as one source."""

    articles: Sequence[Article]
    wording: Sequence[SharedWording]
    sources: Sequence[Sequence[int]]


class Findings:
    """Holds what was worked out until the comparison or the arrangement changes.

    Attributes:
        comparison: What it is worked out from; None: nothing yet.
        base: The index of the article that the others are compared with.
        order: How the rows are ordered.
        one_source: Whether articles that share most of their wording count as one.
        shared: What is to be said of wording that articles share; empty for nothing.
        has_copies: Whether some articles share most of their wording.
    """

    def __init__(self, differences: Differences) -> None:
        self._differences = differences
        self.comparison: Comparison | None = None
        self.base, self.shared = 0, ""
        self._chosen = ""  # the key of the article that the user chose as the base
        self.order: Order = "base"
        self.one_source = self.has_copies = False
        self._statements: Statements | None = None
        self._choices: Choices | None = None
        self._only: Sequence[Only] | None = None
        self._copies: _Copies | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """All statements, in the order that is wanted."""
        return tuple(self._statements.rows) if self._statements else ()

    @property
    def counts(self) -> Mapping[Carrying, int] | None:
        """How many statements there are of each sort."""
        return self._statements.counts if self._statements else None

    def take(self, comparison: Comparison | None) -> None:
        """Work from `comparison` from now on.

        A base that the user chose stays the same article, also where nothing was known meanwhile;
        otherwise, and where that article is gone, it is the first.
        """
        self.comparison = comparison
        self._statements = self._choices = self._only = None
        if comparison is not None:
            keys = [article.key for article in comparison.articles]
            self.base = keys.index(self._chosen) if self._chosen in keys else 0

    def arrange(self, base: int, order: Order, *, one_source: bool) -> bool:
        """Compare with `base`, in this order; tell whether that is another arrangement."""
        if base != self.base and self.comparison is not None:
            self._chosen = self.comparison.articles[base].key if base else ""
        before = (self.base, self.order, self.one_source)
        self.base, self.order, self.one_source = base, order, one_source
        return before != (base, order, one_source)

    def work_out(self) -> None:
        """Work the statements out; nothing where there is nothing to compare."""
        comparison = self.comparison
        self.shared, self._statements = "", None
        if comparison is None or len(comparison.articles) < 2:
            return
        found = rows(comparison, self.base, self.order, as_one_source=self.one_source)
        if self._only is None:
            self._only = only_here(comparison)
        self._statements = Statements(comparison, found, self.base, self._differences, self._only)
        copies = self._copies_in(comparison)
        self.has_copies = len(copies.sources) < len(comparison.articles)
        self.shared = shared(comparison, copies.wording, copies.sources)
        if self.one_source and self.has_copies:
            self.shared = f"{self.shared} · {counted_as_one()}"

    def sheet(self, carrying: Carrying | None) -> Sheet | None:
        """Return the statements that so many carry; None: the wording choices."""
        if carrying is None:
            if self._choices is None and self.comparison is not None and self._statements:
                self._choices = Choices(self.comparison, wording_choices(self.comparison))
            return self._choices
        if self._statements is not None:
            self._statements.show(carrying)
        return self._statements

    def find(self, passage: Passage) -> int | None:
        """Return the row of the statements shown that has `passage`."""
        return self._statements.find(passage) if self._statements else None

    def _copies_in(self, comparison: Comparison) -> _Copies:
        """Return what the articles share, worked out once: corrections are not of their texts."""
        articles = comparison.articles
        if self._copies is None or self._copies.articles is not articles:
            wording, groups = shared_wording(comparison), sources(comparison)
            self._copies = _Copies(articles, wording, groups)
        return self._copies
