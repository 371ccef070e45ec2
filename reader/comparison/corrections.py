"""The user's corrections, applied to a finished comparison.

The models know nothing of them: the window applies them to what the machine once found, whenever
one is made or taken back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.comparison.corrections_named import named
from reader.comparison.corrections_passages import passages_corrected
from reader.comparison.corrections_places import plain
from reader.comparison.corrections_reach import Reach
from reader.model.comparison import Place
from reader.model.correction import OF_NAMES, OF_PASSAGES, Corrected

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from reader.model.comparison import Comparison, Match, Passage, QuoteGroup
    from reader.model.correction import Correction


def corrected(comparison: Comparison, corrections: Sequence[Correction]) -> Corrected:
    """Return the comparison with the corrections in it, and which of them find nothing there.

    The oldest is applied first: of two that say who speaks in a quote, or whether two passages
    match, the later one holds.  Those of names come before the others, as who speaks is a name.
    Each of these looks at what the machine says of names so corrected, those of quotes never at
    what another of these made of it.

    Args:
        comparison: What the machine found, uncorrected; of any articles in any order.
        corrections: Those of the story.
    """
    every = sorted(corrections, key=lambda one: one.created)
    of_names = [one for one in every if one.subject in OF_NAMES]
    called, fitting = named(comparison, of_names) if of_names else (comparison, frozenset[str]())
    oldest = [one for one in every if one.subject not in OF_NAMES]
    told, tied = passages_corrected(called, [one for one in oldest if one.subject in OF_PASSAGES])
    reach = Reach(called)
    quotes = {one.id: reach.quotes(one) for one in oldest if one.subject not in OF_PASSAGES}
    gone = {place for one in oldest if one.subject == "quote" for place in quotes[one.id]}
    names = {
        place: one.user for one in oldest if one.subject == "speaker" for place in quotes[one.id]
    }
    if names or gone or fitting:
        told = _regrouped(comparison, _without(_spoken(told, names, reach), gone), gone)
    fitting |= tied | {number for number, found in quotes.items() if found}
    return Corrected(told, tuple(one.id for one in every if one.id not in fitting))


def matches_between(comparison: Comparison, a: Passage, b: Passage) -> Sequence[Match]:
    """Return the matches that go when the user says that `a` and `b` do not match."""
    pairs = Reach(comparison).tied(a, b)
    return [match for match in comparison.matches if frozenset((match.a, match.b)) in pairs]


def _spoken(comparison: Comparison, names: Mapping[Place, str], reach: Reach) -> Comparison:
    """Return the comparison with these as speakers of the quotes at these places; "": nobody."""
    speakers = [list(row) for row in comparison.speakers]
    called = [list(row) for row in comparison.speaker_names]
    for place, name in names.items():
        a, q = place.article, place.index
        if plain(name) != plain(called[a][q] or ""):
            entity = reach.entity(name)
            speakers[a][q] = entity.id if entity else None
            called[a][q] = entity.name if entity else name.strip() or None
    return replace(
        comparison, speakers=tuple(map(tuple, speakers)), speaker_names=tuple(map(tuple, called))
    )


def _without(comparison: Comparison, gone: Set[Place]) -> Comparison:
    """Return the comparison without the quotes at these places; the groups are left as they are.

    An article's analysis is another only where one of its quotes is gone.
    """
    analyses, speakers, called = [], [], []
    for a, analysis in enumerate(comparison.analyses):
        kept = [q for q in range(len(analysis.quotes)) if Place(a, q) not in gone]
        less = replace(analysis, quotes=tuple(analysis.quotes[q] for q in kept))
        analyses.append(analysis if less == analysis else less)
        speakers.append(tuple(comparison.speakers[a][q] for q in kept))
        called.append(tuple(comparison.speaker_names[a][q] for q in kept))
    return replace(
        comparison,
        analyses=tuple(analyses),
        speakers=tuple(speakers),
        speaker_names=tuple(called),
    )


def _regrouped(before: Comparison, after: Comparison, gone: Set[Place]) -> Comparison:
    """Return `after` with the groups of `before`, less the quotes that are gone.

    A group is judged anew when it lost a quote, or when somebody else speaks in one of its own.
    """
    numbers = _numbers(before, gone)
    groups: list[QuoteGroup] = []
    anew: list[Sequence[Place]] = []
    for group in before.quote_groups:
        places = tuple(numbers[place] for place in group.quotes if place in numbers)
        lost = len(places) < len(group.quotes)
        if not lost and _speaking(before, group.quotes) == _speaking(after, places):
            groups.append(replace(group, quotes=places))
        elif len({place.article for place in places}) > 1:
            anew.append(places)
    if anew:
        from reader.comparison.corrections_groups import grouped  # noqa: PLC0415 - up to 0.1 s

        groups += grouped(after, anew)
    return replace(after, quote_groups=tuple(sorted(groups, key=lambda group: group.quotes)))


def _numbers(comparison: Comparison, gone: Set[Place]) -> Mapping[Place, Place]:
    """Return what the quotes that stay are numbered, once the others are gone."""
    found: dict[Place, Place] = {}
    for a, analysis in enumerate(comparison.analyses):
        stay = [here for q in range(len(analysis.quotes)) if (here := Place(a, q)) not in gone]
        found.update((here, Place(a, number)) for number, here in enumerate(stay))
    return found


def _speaking(comparison: Comparison, places: Sequence[Place]) -> Sequence[str | None]:
    return [comparison.speaker_names[place.article][place.index] for place in places]
