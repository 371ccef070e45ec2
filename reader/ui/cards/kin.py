"""Which names may be the same as another, the likeliest first."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from reader.ui.cards.filtering import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.comparison import Entity

_MOST = 60  # characters of a name that are compared


def kin(entity: Entity, others: Iterable[Entity]) -> Sequence[Entity]:
    """Return `others` without `entity`, those first that may well be the same.

    What speaks for it: words in common, initials, the same sort of name, and like letters; the
    order is otherwise kept.
    """
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(folded(entity.name)[:_MOST])

    def likeness(other: Entity) -> tuple[int, bool, float]:
        matcher.set_seq1(folded(other.name)[:_MOST])
        shared = len(_words(entity) & _words(other)) + (_initials(entity, other))
        return -shared, other.label != entity.label, -matcher.ratio()

    return sorted((one for one in others if one.id != entity.id), key=likeness)


def _words(entity: Entity) -> frozenset[str]:
    return frozenset(
        word for form in (entity.name, *entity.forms) for word in folded(form).split()
    )


def _initials(one: Entity, other: Entity) -> bool:
    """Tell whether one of the two is the other's initials."""
    names = folded(one.name), folded(other.name)
    short = ["".join(word[0] for word in name.split() if len(word) > 3) for name in names]
    return any(
        len(initials) > 1 and initials == name.replace(".", "")
        for initials, name in zip(short, reversed(names), strict=True)
    )
