"""A comparison with its figures as the user's corrections leave them.

First it is settled which figures are of one fact, the oldest correction first; then what is
resolved and what is an error, so that this holds whatever comes into a fact or leaves it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.comparison.corrections_places import Places, Spans
from reader.model.comparison import FigureGroup, Place
from reader.model.correction import OF_FACTS

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from reader.model.comparison import Comparison
    from reader.model.correction import Correction
    from reader.model.target import Target

_SEVERAL = 2  # articles that a group is of


def figures_corrected(
    comparison: Comparison, corrections: Sequence[Correction]
) -> tuple[Comparison, Set[str]]:
    """Return the comparison with these corrections in it, and the ids of those that fit.

    Args:
        comparison: With the other corrections in it.
        corrections: Those of figures, oldest first.
    """
    if not corrections:  # the usual case: nothing is looked up
        return comparison, frozenset()
    facts = _Facts(comparison)
    fitting = {one.id for one in corrections if one.subject in OF_FACTS and facts.take(one)}
    facts.judge()
    fitting |= {one.id for one in corrections if one.subject not in OF_FACTS and facts.take(one)}
    if not fitting:
        return comparison, fitting
    errors = tuple(sorted(facts.lone_errors))
    return replace(comparison, figure_groups=tuple(facts.groups), lone_errors=errors), fitting


class _Facts:
    """Which figures are of one fact, as the corrections so far leave them.

    Args:
        comparison: What the machine found.

    Attributes:
        groups: The facts.
        lone_errors: Errors among the figures that are of none of them.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._places = Places(comparison.articles)
        self._at = [
            Spans([(figure.span, Place(at, n)) for n, figure in enumerate(analysis.figures)])
            for at, analysis in enumerate(comparison.analyses)
        ]
        self.groups = list(comparison.figure_groups)
        self.lone_errors: set[Place] = set()

    def judge(self) -> None:
        """Judge anew what has come together or lost a figure."""
        found = {group.figures for group in self._comparison.figure_groups}
        anew = [group for group in self.groups if group.figures not in found]
        if anew:
            from reader.comparison.corrections_figures_judged import judged  # noqa: PLC0415 - slow

            known = dict(zip(anew, judged(self._comparison, anew), strict=True))
            self.groups = [known.get(group, group) for group in self.groups]

    def take(self, correction: Correction) -> bool:
        """Apply a correction; tell whether it finds something to correct."""
        places = [self._figure(target) for target in correction.targets] or [None]
        first, others = places[0], [place for place in places[1:] if place is not None]
        if correction.subject == "resolved":
            return self._settle(first, others, holding=bool(correction.user))
        if first is None:
            return False
        if correction.subject == "error":
            self._blame(first)
            return True
        others = [place for place in others if place != first]
        if not others:
            return False
        if correction.subject == "fact":
            return self._join({first, *others})
        return self._part(first, others)

    def _figure(self, target: Target) -> Place | None:
        passage = self._places.passage(target)
        return self._at[passage.article].nearest(passage.span) if passage else None

    def _settle(self, first: Place | None, others: Sequence[Place], *, holding: bool) -> bool:
        """Settle the fact that has most of these figures, two at least."""
        there = {first, *others} - {None}
        group = max(self.groups, key=lambda one: len(there & {*one.figures}), default=None)
        if group is None or len(there & {*group.figures}) < _SEVERAL:
            return False
        holds: tuple[Place, ...] = ()
        if holding:
            if first is None or first not in group.figures:
                return False
            holds = tuple(one for one in group.figures if self._value(one) == self._value(first))
        self._exchange([group], replace(group, settled=True, holds=holds))
        return True

    def _blame(self, place: Place) -> None:
        group = self._group(place)
        if group is None:
            self.lone_errors.add(place)
        else:
            errors = tuple(sorted({*group.errors, place}))
            self._exchange([group], replace(group, errors=errors))

    def _join(self, wanted: Set[Place]) -> bool:
        held = [one for one in self.groups if not wanted.isdisjoint(one.figures)]
        if len(held) == 1 and wanted <= {*held[0].figures}:
            self._exchange(held, replace(held[0], told=True))
            return True
        figures = tuple(sorted(wanted | {at for one in held for at in one.figures}))
        if len({place.article for place in figures}) < _SEVERAL:
            return False
        topic = held[0].topic if held else ""
        self._exchange(held, FigureGroup(topic, "conflict", figures, told=True))
        return True

    def _part(self, first: Place, others: Sequence[Place]) -> bool:
        group = self._group(first)
        if group is None or not {*group.figures}.intersection(others):
            return False
        left = tuple(place for place in group.figures if place != first)
        several = len({place.article for place in left}) >= _SEVERAL
        self._exchange([group], replace(group, figures=left) if several else None)
        return True

    def _group(self, place: Place) -> FigureGroup | None:
        return next((one for one in self.groups if place in one.figures), None)

    def _exchange(self, before: Sequence[FigureGroup], after: FigureGroup | None) -> None:
        """Put a group in place of others, in the order of the story."""
        at = min((self.groups.index(one) for one in before), default=len(self.groups))
        self.groups = [one for one in self.groups if one not in before]
        if after is not None:
            self.groups.insert(at, after)

    def _value(self, place: Place) -> tuple[str, str]:
        """Return the value of a figure, with its unit where it is measured and not counted."""
        figure = self._comparison.figure(place)
        return figure.value, "" if figure.kind == "count" else figure.unit or ""
