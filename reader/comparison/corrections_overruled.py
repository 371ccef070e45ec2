"""Which corrections of passages a later one overrules, and what each is about."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from reader.comparison.corrections_places import are_near

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from reader.model.correction import Correction, Subject
    from reader.model.target import Target

    Ends: TypeAlias = tuple[Target, Target]

#: What each says the opposite of.  Two that match may still be parted: they are of two statements.
#: A quote of the user's is no quote any more, and the other way round.
_AGAINST: Mapping[Subject, Set[Subject]] = {
    "match": frozenset({"tie", "join"}),
    "tie": frozenset({"match", "part"}),
    "join": frozenset({"match", "part"}),
    "part": frozenset({"join"}),
    "same": frozenset({"apart"}),
    "apart": frozenset({"same"}),
    "fact": frozenset({"other_fact"}),
    "other_fact": frozenset({"fact"}),
    "quote": frozenset({"quoted"}),
    "quoted": frozenset({"quote"}),
}


def told_of(correction: Correction) -> Sequence[Ends]:
    """Return each two passages that a correction is about: its first, and each of the others."""
    if not correction.targets:
        return ()
    first, *others = correction.targets
    return [(first, other) for other in others if first.span and other.span]


def is_against(later: Subject, earlier: Subject) -> bool:
    """Tell whether a correction says the opposite of another, where both are of one pair."""
    return earlier in _AGAINST.get(later, ())


def meet(some: Iterable[Ends], others: Iterable[Ends]) -> bool:
    """Tell whether one of the pairs is one of the others."""
    return any(_are_one(one, other) for one, other in product(some, others))


def cover(some: Sequence[Ends], others: Sequence[Ends]) -> bool:
    """Tell whether the pairs have all the others among them."""
    return bool(others) and all(meet(some, [other]) for other in others)


def _are_one(one: Ends, other: Ends) -> bool:
    turned = other[::-1]
    return any(all(map(is_near, one, ends)) for ends in (other, turned))


def is_near(one: Target, other: Target) -> bool:
    """Tell whether two targets are about the same passage of one article."""
    if one.article != other.article or not one.span or not other.span:
        return False
    return are_near(one.span, other.span)
