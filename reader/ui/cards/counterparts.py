"""What of other articles the matches set beside a passage: each place with what it answers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.comparison import Comparison, Match, MatchKind, Passage


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A passage of another article that matches a passage, or a part of it.

    Attributes:
        place: The passage.
        kind: How it matches: of several matches, the loosest.
        score: 0..1, the probability of the best of them.
        answered: What of the passage it answers.
        answering: Which of its own words do.
        told: Whether the user says that it matches.
        ends: What matches, in pairs: of the passage, and of the other article.
    """

    place: Passage
    kind: MatchKind
    score: float
    answered: Span
    answering: tuple[Span, ...]
    told: bool
    ends: tuple[tuple[Passage, Passage], ...]


def counterparts(comparison: Comparison, passage: Passage) -> tuple[Counterpart, ...]:
    """Return what matches `passage`, in the order of the story; matches in doubt are left out."""
    found: defaultdict[Passage, list[tuple[Match, Passage]]] = defaultdict(list)
    for match in comparison.matches:
        if match.grade == "possible":
            continue
        for here, there in ((match.a, match.b), (match.b, match.a)):
            if here.article == passage.article and here.span.overlaps(passage.span):
                found[there].append((match, here))
    return tuple(_counterpart(passage, place, found[place]) for place in sorted(found))


def _counterpart(
    base: Passage, place: Passage, matches: Sequence[tuple[Match, Passage]]
) -> Counterpart:
    return Counterpart(
        place,
        _kind({match.kind for match, _ in matches}),
        max(match.score for match, _ in matches),
        _around(_answered(base.span, matches)) or base.span,
        tuple(match.part_of(place) or place.span for match, _ in matches),
        any(match.told for match, _ in matches),
        tuple(sorted({(here, place) for _, here in matches})),
    )


def _kind(kinds: set[MatchKind]) -> MatchKind:
    if len(kinds) == 1:
        return next(iter(kinds))
    return "part" if "part" in kinds else "reworded"


def _answered(base: Span, matches: Sequence[tuple[Match, Passage]]) -> Iterator[Span]:
    """Yield what of the base the matches are about: a clause, where a match is of one."""
    for match, here in matches:
        part = match.part_of(here) or here.span
        if part.overlaps(base):
            yield Span(max(part.start, base.start), min(part.end, base.end))


def _around(spans: Iterator[Span]) -> Span | None:
    known = list(spans)
    if not known:
        return None
    return Span(min(one.start for one in known), max(one.end for one in known))
