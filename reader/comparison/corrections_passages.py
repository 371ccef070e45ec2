"""A comparison with the matches and statements as the user's corrections leave them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.comparison.corrections_overruled import is_against, meet, told_of
from reader.comparison.corrections_places import Places
from reader.comparison.corrections_reach import Reach
from reader.comparison.corrections_rows import joined
from reader.comparison.statements import statements
from reader.comparison.synopsis_order import ranks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from reader.comparison.corrections_overruled import Ends
    from reader.comparison.corrections_reach import Pair
    from reader.model.comparison import Comparison, Match, Passage
    from reader.model.correction import Correction, Subject


def passages_corrected(
    comparison: Comparison, corrections: Sequence[Correction]
) -> tuple[Comparison, Set[str]]:
    """Return the comparison with these corrections in it, and the ids of those that fit.

    First is put together what the user says goes together; what is to be parted is looked up in
    what then is found, and again in what is left.  One that a later one overrules does nothing;
    both of them fit.

    Args:
        comparison: What the machine found.
        corrections: Those of passages, oldest first.
    """
    if not corrections:
        return comparison, frozenset()
    places = Places(comparison.articles)
    pairs = {one.id: _standing(one, places) for one in corrections}
    overruled, fitting = _overruled(corrections, pairs)
    holding = [one for one in corrections if one.id not in overruled]
    whole = _Together(comparison, places)
    for one in holding:
        for pair in pairs[one.id]:
            if whole.take(one.subject, pair):
                fitting.add(one.id)
    done = whole.comparison()
    parted: dict[Subject, set[Pair]] = {"match": set(), "part": set()}
    while newly := _part(done, holding, parted):
        fitting |= newly
        done = whole.comparison(parted["match"], parted["part"])
    return done, fitting


def _part(
    done: Comparison, holding: Sequence[Correction], parted: Mapping[Subject, set[Pair]]
) -> Set[str]:
    """Add to `parted` what corrections part that is still together; return the ids of these.

    Once some are apart, others may have come together instead: so it is asked for again.
    """
    reach = Reach(done)
    found = {
        one: new
        for one in holding
        if one.subject in parted and (new := reach.pairs(one) - parted[one.subject])
    }
    for one, new in found.items():
        parted[one.subject].update(new)
    return {one.id for one in found}


class _Together:
    """What the user says goes together.

    Args:
        found: What the machine found.
        places: Where targets are.
    """

    def __init__(self, found: Comparison, places: Places) -> None:
        self._found, self._places = found, places
        self._ties: dict[Pair, Match] = {}
        self._joins: list[tuple[Passage, Passage]] = []

    def take(self, subject: Subject, ends: Ends) -> bool:
        """Put two passages together as the subject says; tell whether it does, and they can be."""
        if subject not in {"tie", "join"}:
            return False
        from reader.comparison.corrections_meant import meant, tie  # noqa: PLC0415 - seldom

        a, b = (meant(self._found, place) for place in map(self._places.passage, ends) if place)
        if subject == "tie" and a.article != b.article:
            self._ties[frozenset((a, b))] = tie(self._found, a, b)
            return True
        if subject == "join" and not (a.article == b.article and a.span.overlaps(b.span)):
            self._joins.append((a, b))
            return True
        return False

    def comparison(
        self, denied: Set[Pair] = frozenset(), parted: Set[Pair] = frozenset()
    ) -> Comparison:
        """Return the comparison with these together, and with pairs denied, or parted.

        Those denied do not match; those parted may, but no statement holds both.
        """
        denied = denied - self._ties.keys()
        if not (self._ties or self._joins or denied or parted):
            return self._found
        kept = [
            match
            for match in self._found.matches
            if (pair := frozenset((match.a, match.b))) not in denied and pair not in self._ties
        ]
        matches = sorted([*kept, *self._ties.values()], key=_place) if self._ties else kept
        apart = denied | parted
        order = ranks(self._found)
        rows = statements(matches, apart, order)
        if self._joins:
            rows = joined(rows, self._joins, apart, order)
        return replace(self._found, matches=tuple(matches), statements=rows)


def _standing(correction: Correction, places: Places) -> list[Ends]:
    """Return the pairs that a correction is about, as far as their words still stand there."""
    return [pair for pair in told_of(correction) if all(map(places.passage, pair))]


def _overruled(
    corrections: Sequence[Correction], pairs: Mapping[str, Sequence[Ends]]
) -> tuple[Set[str], set[str]]:
    """Return the ids of those that a later one overrules, and of these with those later ones."""
    overruled, concerned = set(), set()
    for n, later in enumerate(corrections):
        for earlier in corrections[:n]:
            against = is_against(later.subject, earlier.subject)
            if against and meet(pairs[later.id], pairs[earlier.id]):
                overruled.add(earlier.id)
                concerned |= {earlier.id, later.id}
    return overruled, concerned


def _place(match: Match) -> tuple[int, int, Passage, Passage]:
    """Return what the matches of a comparison stand in the order of."""
    return match.a.article, match.b.article, match.a, match.b
