"""A comparison with the quotes as the user's corrections leave them.

They are applied one after the other, the oldest first: of two that say who speaks in a quote, or
whether it is one, the later one holds.  How far a wider scope reaches is looked up in what the
machine found, so that one taken away leaves the others what they were.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from reader.comparison.corrections_places import Places
from reader.comparison.corrections_reach import Reach
from reader.comparison.corrections_said import Saids
from reader.comparison.corrections_utterances import Utterances, regrouped
from reader.model.analysis import Quote, QuoteKind
from reader.model.comparison import Passage
from reader.model.correction import OF_UTTERANCES
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence, Set

    from reader.comparison.corrections_said import Said
    from reader.model.comparison import Comparison
    from reader.model.correction import Correction, Subject
    from reader.model.target import Target

_KINDS: Mapping[str, QuoteKind] = {kind: kind for kind in get_args(QuoteKind)}


def quotes_corrected(
    found: Comparison, comparison: Comparison, corrections: Sequence[Correction]
) -> tuple[Comparison, Set[str]]:
    """Return the comparison with these corrections in it, and the ids of those that fit.

    Args:
        found: What the machine found, by which the groups of renderings are judged: others may
            speak in `comparison`, whose names are corrected.
        comparison: The same quotes, with the other corrections in it.
        corrections: Those of quotes and of utterances, oldest first.
    """
    made = _Corrected(comparison)
    fitting = {
        one.id for one in corrections if one.subject not in OF_UTTERANCES and made.take(one)
    }
    after, places = made.saids.comparison(comparison)
    became = {was: places[said] for said in places for was in said.was}
    utterances = Utterances(regrouped(found, after, became))
    for one in corrections:
        if one.subject in OF_UTTERANCES:
            ends = [made.at(target) for target in one.targets]
            if utterances.take(one.subject, [places.get(end) if end else None for end in ends]):
                fitting.add(one.id)
    return utterances.comparison(after), fitting


class _Corrected:
    """The quotes, as the corrections so far leave them.

    Args:
        comparison: What the machine found.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._articles = comparison.articles
        self._places, self._reach = Places(comparison.articles), Reach(comparison)
        self._ways: Mapping[Subject, Callable[[Correction], bool]] = {
            "quote": self._deny,
            "quoted": self._quote,
            "extent": self._move,
            "manner": self._retype,
            "speaker": self._speak,
        }
        self.saids = Saids(comparison)

    def take(self, correction: Correction) -> bool:
        """Apply a correction of a quote; tell whether it finds something to correct."""
        return self._ways[correction.subject](correction)

    def at(self, target: Target) -> Said | None:
        """Return the quote at a target; None where there is none, or other words."""
        passage = self._places.passage(target)
        return self.saids.at(passage) if passage else None

    def _deny(self, correction: Correction) -> bool:
        reached = self._reached(correction)
        for one in reached:
            one.gone = True
        return bool(reached)

    def _speak(self, correction: Correction) -> bool:
        reached = self._reached(correction)
        for one in reached:
            one.speak(self._reach.entity(correction.user), correction.user)
        return bool(reached)

    def _retype(self, correction: Correction) -> bool:
        (said,) = self._targeted(correction, 1)
        kind = _KINDS.get(correction.user)
        if said is None or kind is None:
            return False
        self.saids.change(said, kind=kind)
        return True

    def _move(self, correction: Correction) -> bool:
        (said,) = self._targeted(correction, 1)
        words = [self._places.passage(target) for target in correction.targets[1:2]]
        to = words[0] if words else None
        if said is None or to is None or to.article != said.article:
            return False
        self.saids.change(said, to=to.span)
        return True

    def _quote(self, correction: Correction) -> bool:
        kind = _KINDS.get(correction.manner)
        here = [self._places.passage(target) for target in correction.targets[:1]]
        at = here[0] if here else None
        if kind is None:
            return False
        elsewhere = [place for place in self._alike(correction, at) if self.saids.is_free(place)]
        places = [at, *elsewhere] if at else elsewhere
        for place in places:
            quote = Quote(kind, place.span, place.span, means="set_off", told=("quote",))
            made = self.saids.put(quote, place.article)
            made.speak(self._reach.entity(correction.user), correction.user)
        return bool(places)

    def _alike(self, correction: Correction, at: Passage | None) -> Iterable[Passage]:
        """Yield where else the words of a quote of the user's stand, as far as the scope goes."""
        target = next(iter(correction.targets), None)
        if target is None or correction.scope == "place" or not target.exact.strip():
            return
        home = self._places.number(target)
        words = r"\s+".join(map(re.escape, target.exact.split()))
        pattern = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
        for article, one in enumerate(self._articles):
            if correction.scope == "story" or article == home:
                for hit in pattern.finditer(one.text):
                    place = Passage(article, Span(*hit.span()))
                    if place != at:
                        yield place

    def _reached(self, correction: Correction) -> Set[Said]:
        """Return the quote at the target, and those of which the machine says the same."""
        at = [said for said in self._targeted(correction, 1) if said]
        return {*at, *self.saids.found(self._reach.quotes(correction))}

    def _targeted(self, correction: Correction, most: int) -> Sequence[Said | None]:
        """Return the quotes at the first targets, so many; None for each that is not there."""
        found = [self.at(target) for target in correction.targets[:most]]
        return [*found, *[None] * (most - len(found))]
