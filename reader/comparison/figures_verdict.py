"""Whether the figures given for one fact agree, and what a difference seems to come from."""

from __future__ import annotations

import re
from itertools import combinations, compress
from operator import not_
from typing import TYPE_CHECKING, Literal, TypeAlias

from reader.comparison.figures_context import stem_of
from reader.comparison.figures_pairs import agrees
from reader.comparison.figures_quantities import ratio, relation
from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.comparison.figures_told import Told
    from reader.model.article import Article
    from reader.model.comparison import FigureContrast, Place, Verdict

    Why: TypeAlias = FigureContrast | Literal[""]

#: Numbers that differ by no more than this factor may be one number, less exactly told.
_NEAR = 1.2
#: Words next to a number that later became another.
_LATER = re.compile(
    r"\b(?:now|so far|already|ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|increas(?:e|ed|ing)|grew|"
    r"grown|up from|latest|updated?|initial(?:ly)?|earlier|at first|at least|by (?:the )?"
    r"(?:evening|night|noon|morning|close|\w+day))\b",
    re.IGNORECASE,
)
#: Those that say so of the greater, and of the smaller of two.
_GROWN = re.compile(
    r"\b(?:now|already|risen|rose|climbed|grown|grew|latest|updated?|up from|double[ds]?)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:initial(?:ly)?|earlier|at first|so far|originally)\b", re.IGNORECASE)
#: Words that say that only some are counted.
_SOME = re.compile(
    r"\b(?:others?|includ(?:es?|ed|ing)|among|of (?:them|whom|these|those)|only|alone|up to|"
    r"as (?:much|many) as)\b",
    re.IGNORECASE,
)
_NOON = re.compile(r"\b[ap]\.? ?m\b|[ap]m\b", re.IGNORECASE)
_PERCENT = re.compile(r"%|per ?cent", re.IGNORECASE)
#: How many signs on either side are next to a figure.
_NEXT = 40


class Verdicts:
    """Judges the groups of a story's figures."""

    def __init__(self, articles: Sequence[Article], told: Mapping[Place, Told]) -> None:
        self._articles = articles
        self._told = told
        self._kinds = _kinds()

    def of(self, members: Sequence[Place]) -> tuple[Verdict, Why]:
        """Return whether the figures at `members` agree, and why, or in spite of what."""
        pairs = list(combinations(members, 2))
        agree = [self._agree(*pair) for pair in pairs]
        if not all(agree):
            alike = list(compress(pairs, agree))
            differing = list(compress(pairs, map(not_, agree)))
            return "conflict", self._why(differing, alike)
        if any(self._is_converted(*pair) for pair in pairs):
            return "agree", "unit"
        words = {" ".join(self._words(place).lower().split()) for place in members}
        return "agree", "wording" if len(words) > 1 else ""

    def _agree(self, one: Place, other: Place) -> bool:
        a, b = self._told[one], self._told[other]
        return agrees(a, b) and not self._exclude(a, b)

    def _exclude(self, one: Told, other: Told) -> bool:
        """Tell whether what is counted is of two kinds that exclude each other."""
        return any(
            one.head in kinds and other.head in kinds and kinds[one.head] != kinds[other.head]
            for kinds in self._kinds
        )

    def _is_converted(self, one: Place, other: Place) -> bool:
        a, b = self._told[one].quantity, self._told[other].quantity
        sign = {"share": _PERCENT, "clock": _NOON}.get(a.sort)
        if sign is None:
            return a.sort == b.sort and relation(a, b) == "converted"
        return bool(sign.search(self._words(one))) != bool(sign.search(self._words(other)))

    def _why(
        self, differing: Sequence[tuple[Place, Place]], alike: Sequence[tuple[Place, Place]]
    ) -> FigureContrast:
        """Return what the differences seem to come from: what explains all of them.

        Args:
            differing: Each two figures that differ.
            alike: Each two that do not.
        """
        if all(agrees(self._told[one], self._told[other]) for one, other in differing):
            return "contradiction"  # as many, but of another kind
        if all(self._is_less_exact(*pair) for pair in differing):
            return "precision"
        later = {self._values(pair) for pair in differing if self._is_later(*pair)}
        if later.issuperset(map(self._values, differing)):
            return "time"
        if any(self._is_of_some(*pair) for pair in differing):
            return "scope"
        # “200 officers” and “200 police officers” are one: then the word does not tell kinds apart
        if not any(map(self._is_narrower, alike)) and any(map(self._is_narrower, differing)):
            return "scope"
        return "contradiction"

    def _values(self, pair: tuple[Place, Place]) -> frozenset[str]:
        return frozenset(self._told[place].quantity.value for place in pair)

    def _is_less_exact(self, one: Place, other: Place) -> bool:
        a, b = self._told[one].quantity, self._told[other].quantity
        return relation(a, b) == "loose" and (ratio(a, b) <= _NEAR or None in (a.number, b.number))

    def _is_later(self, one: Place, other: Place) -> bool:
        """Tell whether a number seems to have grown between two articles, or changed since."""
        days = [self._articles[place.article].published or "" for place in (one, other)]
        (day, at), (after, then) = sorted(zip(days, (one, other), strict=True))
        a, b = self._told[at].quantity, self._told[then].quantity
        if a.number is None or b.number is None or a.sort not in ("count", "share", "money"):
            return False
        if self._has_grown(*((at, then) if a.number < b.number else (then, at))):
            return day == after or a.number < b.number
        if a.sort == "money":
            return False
        told = any(_LATER.search(self._around(place)) for place in (one, other))
        grown = a.number[0] < b.number[0] and "" != day != after
        people = any(self._told[place].unit == "person" for place in (one, other))
        return grown and (told or people) if a.sort == "count" else told

    def _has_grown(self, less: Place, more: Place) -> bool:
        """Tell whether words next to one of two numbers of one day say that it grew since."""
        return bool(_GROWN.search(self._around(more)) or _FIRST.search(self._around(less)))

    def _is_of_some(self, one: Place, other: Place) -> bool:
        """Tell whether one article seems to count fewer kinds of thing than the other."""
        a, b = self._told[one], self._told[other]
        if any(_SOME.search(self._around(place, after=1)) for place in (one, other)):
            return True
        if a.head and b.head and a.head != b.head:
            return ratio(a.quantity, b.quantity) > _NEAR
        return False

    def _is_narrower(self, pair: tuple[Place, Place]) -> bool:
        """Tell whether one of two units says more closely than the other what is counted."""
        units = [(self._told[place].unit or "").split() for place in pair]
        return all(units) and (len(units[0]) > 1) != (len(units[1]) > 1)

    def _words(self, place: Place) -> str:
        return self._told[place].figure.span.of(self._articles[place.article].text)

    def _around(self, place: Place, after: int = _NEXT) -> str:
        """Return a figure's words with those next to them."""
        span, text = self._told[place].figure.span, self._articles[place.article].text
        return text[max(0, span.start - _NEXT) : span.end + after]


def _kinds() -> list[dict[str, str]]:
    """Return the kinds of things that exclude each other: for each stem its kind's first name."""
    return [
        {
            stem_of(name.split()[-1]): kind.split("/")[0]
            for kind in line.split(", ")
            for name in kind.split("/")
        }
        for line in word_list("kinds_of_things")
    ]
