"""Corrections added to those of a story, and taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.comparison.corrections import corrected
from reader.comparison.corrections_overruled import (
    cover,
    is_against,
    is_near,
    meet,
    told_of,
)
from reader.model.correction import OF_FACTS, OF_NAMES, OF_PASSAGES, OF_UTTERANCES, SCOPES
from reader.model.edit import Edit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison
    from reader.model.correction import Correction

#: Corrections that overrule each other: the later one is of what the machine once said, which the
#: earlier one still tells.
_OVERRULED = frozenset({"split", "kind", "name", "manner"})
#: Those about two passages, quotes or figures, or one and others.
_OF_PAIRS = OF_PASSAGES | OF_UTTERANCES | OF_FACTS


def correction_made(correction: Correction, others: Sequence[Correction] = ()) -> Edit:
    """Return the edit that adds a correction.

    One of the `others` that it leaves nothing of, because the user thought again about the same
    place, goes in its favour; what the machine said is then what it said to the user at first.
    """
    replaced = [other for other in others if _replaces(correction, other)]
    if replaced and correction.subject in _OVERRULED:
        correction = replace(correction, machine=replaced[0].machine)
    if replaced and correction.subject == "extent":
        correction = replace(
            correction, targets=(*replaced[0].targets[:1], *correction.targets[1:])
        )
    gone = ((other, None) for other in replaced)
    return Edit(correction.story, corrections=(*gone, (None, correction)))


def corrections_made(
    story: str,
    made: Sequence[Correction],
    others: Sequence[Correction],
    found: Comparison | None = None,
) -> Edit:
    """Return the edit that adds corrections, in one step.

    One that does nothing but take others back goes with them: the program says so too.  Those of
    names stay, which tell what the program once said.

    Args:
        story: The story's id.
        made: What to add.
        others: Those that there are.
        found: What the machine found, uncorrected; None: that is not known yet.
    """
    edits = [correction_made(one, others) for one in made]
    exchanges = tuple(dict.fromkeys(one for edit in edits for one in edit.corrections))
    gone = {before for before, _ in exchanges if before}
    if found is not None and any(one.subject not in OF_NAMES for one in gone):
        left = [one for one in others if one not in gone]
        without = corrected(found, left).comparison
        exchanges = tuple(
            (before, after)
            for before, after in exchanges
            if after is None or corrected(found, [*left, after]).comparison != without
        )
    return Edit(story, corrections=exchanges)


def correction_removed(correction: Correction) -> Edit:
    """Return the edit that takes a correction away: the machine is right again."""
    return Edit(correction.story, corrections=((correction, None),))


def _replaces(later: Correction, earlier: Correction) -> bool:
    """Tell whether a correction leaves nothing of another, of the very same place.

    That is so where it reaches as far; of pairs also where it says the opposite of one.  A quote
    that the user moves again was moved once.
    """
    if later.story != earlier.story:
        return False
    if later.subject in _OF_PAIRS:
        if is_against(later.subject, earlier.subject):
            return meet(told_of(later), told_of(earlier))
        return later.subject == earlier.subject and cover(told_of(later), told_of(earlier))
    wider = SCOPES.index(later.scope) >= SCOPES.index(earlier.scope)
    if later.subject == earlier.subject == "extent":
        return later.targets[:1] == earlier.targets[1:]
    if later.subject == earlier.subject == "quoted" or is_against(later.subject, earlier.subject):
        return wider and all(map(is_near, later.targets, earlier.targets))
    same = later.subject == earlier.subject
    return same and wider and frozenset(later.targets) == frozenset(earlier.targets)
