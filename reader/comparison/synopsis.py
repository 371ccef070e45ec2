"""The synopsis: what each article says of each thing, a row a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.claims import Claims
from reader.comparison.claims_stubs import Stubs
from reader.comparison.shared_wording import sources
from reader.comparison.synopsis_differing import Differences
from reader.comparison.synopsis_order import as_told, by_date
from reader.comparison.unmatched import unmatched
from reader.model.overview import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.comparison import Comparison, Passage
    from reader.model.overview import Carried, Order


def rows(
    comparison: Comparison, base: int = 0, order: Order = "base", *, as_one_source: bool = False
) -> tuple[Row, ...]:
    """Return a row for each statement and for each passage that one article alone carries.

    Another order of the articles gives the same rows in the same order, with the cells changed
    about, as long as the base is the same article.  Headings and fragments that are in no
    statement make no row.

    Args:
        comparison: Any, corrected or not.
        base: Index of the article whose order is kept; what it lacks is slotted in where its
            neighbours stand.
        order: "time" puts the rows that tell a date first, the earliest at the top; the others
            follow in the base's order.
        as_one_source: Whether articles that share most of their wording count as one in
            `Row.carried`.
    """
    differences = Differences(comparison)
    tied = [(one.id, one.passages, ()) for one in comparison.statements]
    alone = [(None, (one.passage,), one.possible) for one in unmatched(comparison)]
    count = len(comparison.articles)
    groups = sources(comparison) if as_one_source else [(article,) for article in range(count)]
    carried, claims, stubs = _Carriers(groups), Claims(comparison.matches), Stubs(comparison)
    found = [
        Row(
            statement,
            tuple(tuple(p for p in passages if p.article == at) for at in range(count)),
            carried.by(passages),
            differences.among(passages, clauses),
            possible,
            clauses,
        )
        for statement, passages, possible in (*tied, *alone)
        for clauses in [tuple(claims.clauses(passages, stubs.has))]
    ]
    told = as_told(found, comparison, base)
    return tuple(by_date(told, comparison) if order == "time" else told)


class _Carriers:
    """The sources, and how many of them carry something."""

    def __init__(self, groups: Sequence[Sequence[int]]) -> None:
        self._source = {article: n for n, group in enumerate(groups) for article in group}
        self._count = len(groups)

    def by(self, passages: Iterable[Passage]) -> Carried:
        """Tell whether all sources, some or one have a passage among these."""
        number = len({self._source[passage.article] for passage in passages})
        if number == 1:
            return "one"
        return "all" if number == self._count else "some"
