"""The user's corrections of names, applied to what the comparison found.

They are applied one after the other, the oldest first, each to what those before it have left, as
the user saw it: what is split off from one may then be taken for another.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias, get_args

from reader.comparison.corrections_bearers import Bearers
from reader.comparison.corrections_places import Places, Spans, plain, worded
from reader.model.analysis import NameLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.comparison.corrections_bearers import Bearer
    from reader.model.comparison import Comparison
    from reader.model.correction import Correction, Subject
    from reader.model.target import Target

#: A mention: the number of its article, and its own there.
At: TypeAlias = tuple[int, int]

_LABELS: Mapping[str, NameLabel] = {label: label for label in get_args(NameLabel)}


class Names:
    """The names of a comparison, as corrections leave them.

    Args:
        comparison: What the machine found.

    Attributes:
        bearers: All who are named.
        moved: The mentions that name somebody else than the machine says; None: nobody.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._places = Places(comparison.articles)
        self._mentions: dict[int, Spans[At]] = {}
        self._worded = _by_words(comparison)
        self._made = 0
        self._ways: Mapping[Subject, Callable[[Correction], bool]] = {
            "merge": self._merge,
            "split": self._split,
            "kind": self._retype,
            "name": self._rename,
            "ignore": self._ignore,
        }
        self.bearers = Bearers.of(comparison)
        self.moved: dict[At, Bearer | None] = {}

    def correct(self, correction: Correction) -> bool:
        """Apply a correction of a name; tell whether it finds something to correct."""
        self._made += 1
        return self._ways[correction.subject](correction)

    def bearer(self, at: At) -> Bearer | None:
        """Return whom a mention names; None where nobody, or where it is no name any more."""
        if at in self.moved:
            found = self.moved[at]
            return found and self.bearers.known[found.id]
        number = self._comparison.mention_entities[at[0]][at[1]]
        return None if number is None else self.bearers.known[number]

    def _merge(self, correction: Correction) -> bool:
        one = self._meant(correction.targets[:1], correction.machine)
        kept = self._meant(correction.targets[1:2], correction.user)
        if one is None or kept is None:
            return False
        if one is not kept:  # else the machine has come to agree
            self.bearers.join(one, kept)
        if kept in self.bearers.called(correction.user) and not _are_one(
            kept.name, correction.user
        ):
            kept.name = _tidy(correction.user)
        return True

    def _split(self, correction: Correction) -> bool:
        source = self._meant(correction.targets[:1], correction.machine)
        at, same = self._reached(correction)
        reached = [*at, *(one for one in same if self.bearer(one) is source)]
        if not reached or not plain(correction.user):
            return False
        other = self._other(source, correction.user, reached[0])
        self.moved.update(dict.fromkeys(reached, other))
        return True

    def _retype(self, correction: Correction) -> bool:
        bearer = self._meant(correction.targets[:1])
        label = _LABELS.get(correction.user)
        if bearer is None or label is None:
            return False
        bearer.label, bearer.is_labelled = label, True
        return True

    def _rename(self, correction: Correction) -> bool:
        bearer = self._meant(correction.targets[:1], correction.machine)
        name = _tidy(correction.user)
        if bearer is None or not name:
            return False
        self.bearers.call(bearer, name)
        return True

    def _ignore(self, correction: Correction) -> bool:
        at, same = self._reached(correction)
        self.moved.update(dict.fromkeys((*at, *same)))
        return bool(at or same)

    def _other(self, source: Bearer | None, name: str, at: At) -> Bearer:
        """Return who else than `source` is called so, made where nobody is.

        Of whom nobody knew whom it means, the mention at `at` tells of what sort it is.
        """
        if source is not None and _are_one(name, source.name):
            return source  # the machine has come to agree
        others = (one for one in self.bearers.called(name) if one is not source)
        found = next(others, None)
        label = (source or self._comparison.analyses[at[0]].mentions[at[1]]).label
        return found or self.bearers.make(f"u{self._made}", _tidy(name), label)

    def _meant(self, targets: Sequence[Target], name: str = "") -> Bearer | None:
        """Return who is mentioned at a target, else in its words, else is called so.

        A mention may have come to name somebody else: then it is who bears that name still.
        """
        called = self.bearers.called(name)
        here = [self.bearer(at) for target in targets for at in self._at(target)]
        same = [self.bearer(at) for target in targets for at in self._same(target)]
        possible = (
            *(one for one in here if one in called),
            *(one for one in (*same, *called) if one and _are_one(one.name, name)),
            *here,
            *(one for one in same if one in called),
            *called,
            *same,
        )
        return next((one for one in possible if one is not None), None)

    def _reached(self, correction: Correction) -> tuple[Sequence[At], Sequence[At]]:
        """Return the mention at the target, and those in its words as far as the scope goes."""
        for target in correction.targets[:1]:
            number, at, same = self._places.number(target), self._at(target), self._same(target)
            if correction.scope == "place":
                return at, ()
            if correction.scope == "article":
                return at, [one for one in same if one[0] == number]
            return at, same
        return (), ()

    def _same(self, target: Target) -> Sequence[At]:
        """Return the mentions in the words of a target, in any article."""
        return self._worded.get(worded(target.exact), ())

    def _at(self, target: Target) -> Sequence[At]:
        """Return the mention at a target: just its words, else what has most in common with it."""
        passage = self._places.passage(target)
        if passage is None:
            return ()
        found = self._spans(passage.article).nearest(passage.span)
        return () if found is None else (found,)

    def _spans(self, article: int) -> Spans[At]:
        """Return where the mentions of an article stand; found out once."""
        if article not in self._mentions:
            mentions = self._comparison.analyses[article].mentions
            standing = ((one.span, (article, n)) for n, one in enumerate(mentions))
            self._mentions[article] = Spans(standing)
        return self._mentions[article]


def _are_one(name: str, other: str) -> bool:
    return plain(name) == plain(other)


def _tidy(name: str) -> str:
    return " ".join(name.split())


def _by_words(comparison: Comparison) -> Mapping[str, Sequence[At]]:
    """Return the mentions by their words; none of those that have no words."""
    found: defaultdict[str, list[At]] = defaultdict(list)
    for article, analysis in enumerate(comparison.analyses):
        text = comparison.articles[article].text
        for n, mention in enumerate(analysis.mentions):
            found[worded(mention.span.of(text))].append((article, n))
    found.pop("", None)
    return found
