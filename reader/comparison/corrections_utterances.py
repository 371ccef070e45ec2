"""Groups of renderings as the user's corrections leave them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.comparison import Comparison, Place, QuoteGroup
    from reader.model.correction import Subject


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """Quotes of one utterance.

    Attributes:
        quotes: Where they are now, in the order of the story.
        group: The group as it was judged; None where it is to be judged anew.
        told: Whether the user says that some of them are one utterance.
    """

    quotes: tuple[Place, ...]
    group: QuoteGroup | None = None
    told: bool = False


def regrouped(
    before: Comparison, after: Comparison, became: Mapping[Place, Place]
) -> Sequence[Gathered]:
    """Return the groups of `before` with what became of their quotes.

    A group is to be judged anew when it lost a quote, or when in one of its own somebody else
    speaks or other words are said.
    """
    gathered = []
    for group in before.quote_groups:
        places = tuple(dict.fromkeys(became[one] for one in group.quotes if one in became))
        stays = len(places) == len(group.quotes) and all(
            _is_same(before, was, after, now)
            for was, now in zip(group.quotes, places, strict=True)
        )
        unsure = tuple(became[one] for one in group.unsure if one in became)
        kept = replace(group, quotes=places, unsure=unsure) if stays else None
        gathered.append(Gathered(tuple(sorted(places)), kept))
    return gathered


class Utterances:
    """What is one utterance, while the user's corrections of that are applied.

    Args:
        gathered: What the machine takes for one.
    """

    def __init__(self, gathered: Iterable[Gathered]) -> None:
        self._gathered = list(gathered)

    def take(self, subject: Subject, places: Sequence[Place | None]) -> bool:
        """Apply a correction; tell whether it finds something to correct.

        Args:
            subject: same or apart.
            places: Where the quotes are that it is about; None for one that is no more.
        """
        first, *others = places or [None]
        there = [place for place in others if place is not None and place != first]
        if first is None or not there:
            return False
        return self._join(first, there) if subject == "same" else self._part(first, there)

    def comparison(self, after: Comparison) -> Comparison:
        """Return the comparison with these groups; none is of one article alone."""
        several = [one for one in self._gathered if len({at.article for at in one.quotes}) > 1]
        groups = [replace(one.group, told=one.told) for one in several if one.group]
        anew = [one for one in several if not one.group]
        if anew:
            from reader.comparison.corrections_groups import grouped  # noqa: PLC0415 - up to 0.1 s

            made = grouped(after, [one.quotes for one in anew])
            groups += [replace(g, told=one.told) for g, one in zip(made, anew, strict=True)]
        return replace(after, quote_groups=tuple(sorted(groups, key=lambda group: group.quotes)))

    def _join(self, first: Place, others: Sequence[Place]) -> bool:
        wanted = {first, *others}
        held = [one for one in self._gathered if wanted.intersection(one.quotes)]
        quotes = tuple(sorted(wanted.union(*(one.quotes for one in held))))
        group = held[0].group if len(held) == 1 and held[0].quotes == quotes else None
        self._gathered = [one for one in self._gathered if one not in held]
        self._gathered.append(Gathered(quotes, group, told=True))
        return True

    def _part(self, first: Place, others: Sequence[Place]) -> bool:
        held = [
            one
            for one in self._gathered
            if first in one.quotes and not set(others).isdisjoint(one.quotes)
        ]
        for one in held:
            self._gathered.remove(one)
            left = tuple(place for place in one.quotes if place != first)
            self._gathered.append(Gathered(left, None, one.told))
        return bool(held)


def _is_same(before: Comparison, was: Place, after: Comparison, now: Place) -> bool:
    """Tell whether the same is said by the same speaker, in the same way."""
    old, new = before.quote(was), after.quote(now)
    names = before.speaker_names[was.article], after.speaker_names[now.article]
    same_speaker = names[0][was.index] == names[1][now.index]
    return same_speaker and (old.kind, old.content) == (new.kind, new.content)
