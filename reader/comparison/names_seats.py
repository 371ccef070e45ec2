"""Which places stand for a government: of those that do what one does, the seats of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.comparison.seats import known_seats, told_seats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Entity

_PALACES = ("palace",)


def seated(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    entities: Sequence[Entity],
    ids: Sequence[Sequence[str | None]],
) -> tuple[Analysis, ...]:
    """Return `analyses` with no mention governing but of places that are seats of government.

    A place is one that the world knows as such, that one of the articles calls a capital, under
    whatever name, or that is a palace.

    Args:
        articles: The articles.
        analyses: One an article.
        entities: All names.
        ids: For each article, for each of its mentions, its entity's id or None.
    """
    known = set(known_seats()).union(*(told_seats(article.text) for article in articles))
    seats = {one.id for one in entities if any(_is_seat(form, known) for form in one.forms)}
    return tuple(
        _only(analysis, here, seats) for analysis, here in zip(analyses, ids, strict=True)
    )


def _is_seat(form: str, known: set[str]) -> bool:
    name = form.lower()
    return name in known or name.endswith(_PALACES)


def _only(analysis: Analysis, ids: Sequence[str | None], seats: set[str]) -> Analysis:
    mentions = tuple(
        replace(mention, governs=False) if mention.governs and id_ not in seats else mention
        for mention, id_ in zip(analysis.mentions, ids, strict=True)
    )
    return analysis if mentions == analysis.mentions else replace(analysis, mentions=mentions)
