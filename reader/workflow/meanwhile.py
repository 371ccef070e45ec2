"""What an earlier comparison says of articles that are still there, until they are compared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from reader.model.analysis import Analysis
from reader.model.comparison import Comparison, Contrast, Match, Passage, Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article

T = TypeVar("T")

_SEVERAL = 2  # articles that a statement or a group is of


def meanwhile(found: Comparison, articles: Sequence[Article]) -> Comparison:
    """Return what was `found` of those of `articles` that it has, at the places they have now.

    Of the others nothing is known yet, so that nothing can be said to be in one article alone.
    """
    places = {article.key: at for at, article in enumerate(found.articles)}
    before = [places.get(article.key) for article in articles]
    now = {then: at for at, then in enumerate(before) if then is not None}
    return Comparison(
        articles=tuple(articles),
        analyses=_of_each(found.analyses, before, Analysis()),
        mention_entities=_of_each(found.mention_entities, before, ()),
        speakers=_of_each(found.speakers, before, ()),
        speaker_names=_of_each(found.speaker_names, before, ()),
        entities=found.entities,
        matches=tuple(
            _match(one, now)
            for one in found.matches
            if one.a.article in now and one.b.article in now
        ),
        statements=tuple(
            replace(one, passages=passages)
            for one in found.statements
            if len(passages := _passages(one.passages, now)) >= _SEVERAL
        ),
        quote_groups=tuple(
            replace(
                one,
                quotes=quotes,
                contrasts=_contrasts(one.contrasts, now),
                unsure=_placed(one.unsure, now),
            )
            for one in found.quote_groups
            if len(quotes := _placed(one.quotes, now)) >= _SEVERAL
        ),
        figure_groups=tuple(
            replace(
                one,
                figures=figures,
                holds=_placed(one.holds, now),
                errors=_placed(one.errors, now),
            )
            for one in found.figure_groups
            if len(figures := _placed(one.figures, now)) >= _SEVERAL
        ),
        models=found.models,
        lone_errors=_placed(found.lone_errors, now),
    )


def _of_each(known: Sequence[T], before: Sequence[int | None], nothing: T) -> tuple[T, ...]:
    return tuple(nothing if then is None else known[then] for then in before)


def _match(match: Match, now: Mapping[int, int]) -> Match:
    """Return a match at the places of now, the article first that comes first."""
    a, b = _passages((match.a, match.b), now)
    if a.article < b.article:
        return replace(match, a=a, b=b)
    return replace(match, a=b, b=a, a_part=match.b_part, b_part=match.a_part)


def _contrasts(contrasts: Sequence[Contrast], now: Mapping[int, int]) -> tuple[Contrast, ...]:
    """Return those between articles that are there, at the places of now, in their order."""
    placed = []
    for one in contrasts:
        if one.a.article in now and one.b.article in now:
            a, b = sorted(_passages((one.a, one.b), now))
            placed.append(replace(one, a=a, b=b))
    return tuple(sorted(placed, key=lambda one: (one.a, one.b, one.kind)))


def _passages(passages: Sequence[Passage], now: Mapping[int, int]) -> tuple[Passage, ...]:
    return tuple(Passage(now[one.article], one.span) for one in passages if one.article in now)


def _placed(places: Sequence[Place], now: Mapping[int, int]) -> tuple[Place, ...]:
    """Return the places of now, in the order of the story."""
    there = (Place(now[one.article], one.index) for one in places if one.article in now)
    return tuple(sorted(there))
